// How a household may be reached, as it said itself: which way, at what times, how openly. Hides the vault and what a number must be.
import type { Application } from '@hearth/domain/applications';
import type { Json } from '@hearth/domain/canonical';
import type { MessageDropReason, MessageWay } from '@hearth/domain/messages';
import { type SafeTimes, usualTimes } from '@hearth/domain/safe-times';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import { blockName } from '@hearth/vault/block-names';
import type { Vault } from '@hearth/vault/vault';

export type ReachPorts = {
  readonly tables: Tables;
  readonly vault: Pick<Vault, 'openFields' | 'openHousehold' | 'macsOf'>;
};

/** Where a message goes. It is held while it is written, and nowhere else. */
export type Reach = {
  readonly way: MessageWay;
  readonly to: string;
  readonly times: SafeTimes;
  /** It may be told its step, unless the contact turns out to be a helper's. */ readonly isPlain: boolean;
  /** The contact by a hash under the household's own key. */ readonly contact: string;
  /** The match-key block of the contact, which says whether an organization called it its helpers'. */ readonly block: string;
};

type Identity = {
  readonly applicant?: { readonly phone?: string; readonly email?: string };
  readonly contact?: {
    readonly ways: readonly MessageWay[];
    readonly between?: SafeTimes;
    readonly plain?: boolean;
    readonly of?: 'household' | 'helper';
  };
};

/**
 * A number of the United States or its neighbours as E.164; undefined for any other. Text messages to the rest of the world cost up to
 * fifty times as much, and people who want to cheat a fund of that send them there.
 */
const textNumber = (written: string | undefined): string | undefined => {
  if (written === undefined || /[a-z]/i.test(written)) return undefined;
  const digits = written.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) ? `+1${digits}` : undefined;
};

/** As match keys have it: one of these numbers, or an address in small letters. */
const keyOf = (way: MessageWay, to: string) =>
  way === 'sms' ? ({ kind: 'phone', text: to } as const) : ({ kind: 'email', text: to.trim().toLowerCase() } as const);

const identityOf = (opened: Json | undefined): Identity => {
  const identity: Identity | null = JSON.parse(JSON.stringify(opened ?? null));
  return identity ?? {};
};

/**
 * Opens what the household told of its contact. What comes back instead of a way is why there is none: it wants no messages or is
 * forgotten (`not-wanted`), or nothing that it named can be reached. `ended`: contacts, as hashes, that are not written to any more; if
 * all that is left are these, it is `contact-ended`.
 */
export const reachHousehold =
  ({ tables, vault }: ReachPorts) =>
  async (
    { id, householdId }: Pick<Application, 'id' | 'householdId'>,
    ended: readonly string[] = [],
  ): Promise<Reach | MessageDropReason> => {
    const [sealed, key] = await tables.read([sealedRef(householdId, id), keyRef(householdId)]);
    const [row, keyRow] = [sealedRowOf(sealed), keyRowOf(key)];
    const opened = row === undefined ? 'erased' : await vault.openFields(row, keyRow, ['identity']);
    if (opened === 'erased' || keyRow === undefined) return 'not-wanted';
    const { applicant, contact } = identityOf(opened.identity);
    if (contact === undefined || contact.ways.length === 0) return 'not-wanted';
    const addresses = { sms: textNumber(applicant?.phone), email: applicant?.email };
    for (const way of contact.ways) {
      const to = addresses[way];
      // Whoever else reads a helper's phone learns no step of it.
      const isPlain = contact.plain === true && contact.of !== 'helper';
      if (to === undefined) continue;
      const matchKey = keyOf(way, to);
      const [{ hash }, block] = [await vault.openHousehold(keyRow), await blockName(vault, matchKey)];
      const where = { contact: hash(`${matchKey.kind}\n${matchKey.text}`), block };
      if (!ended.includes(where.contact)) return { way, to, times: contact.between ?? usualTimes, isPlain, ...where };
    }
    return ended.length > 0 ? 'contact-ended' : 'no-usable-contact';
  };

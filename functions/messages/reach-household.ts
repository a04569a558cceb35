// How a household may be reached, as it said itself: which way, at what times, how openly. Hides the vault and what a number must be.
import type { Application } from '@hearth/domain/applications';
import type { Json } from '@hearth/domain/canonical';
import type { MessageDropReason, MessageWay } from '@hearth/domain/messages';
import { type SafeTimes, usualTimes } from '@hearth/domain/safe-times';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';

export type ReachPorts = { readonly tables: Tables; readonly vault: Pick<Vault, 'openFields'> };

/** Where a message goes. It is held while it is written, and nowhere else. */
export type Reach = {
  readonly way: MessageWay;
  readonly to: string;
  readonly times: SafeTimes;
  readonly isPlain: boolean;
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

const identityOf = (opened: Json | undefined): Identity => {
  const identity: Identity | null = JSON.parse(JSON.stringify(opened ?? null));
  return identity ?? {};
};

/**
 * Opens what the household told of its contact. What comes back instead of a way is why there is none: it wants no messages or is
 * forgotten (`not-wanted`), or nothing that it named can be reached.
 */
export const reachHousehold =
  ({ tables, vault }: ReachPorts) =>
  async ({ id, householdId }: Pick<Application, 'id' | 'householdId'>): Promise<Reach | MessageDropReason> => {
    const [sealed, key] = await tables.read([sealedRef(householdId, id), keyRef(householdId)]);
    const row = sealedRowOf(sealed);
    const opened = row === undefined ? 'erased' : await vault.openFields(row, keyRowOf(key), ['identity']);
    if (opened === 'erased') return 'not-wanted';
    const { applicant, contact } = identityOf(opened.identity);
    if (contact === undefined || contact.ways.length === 0) return 'not-wanted';
    const addresses = { sms: textNumber(applicant?.phone), email: applicant?.email };
    for (const way of contact.ways) {
      const to = addresses[way];
      // Whoever else reads a helper's phone learns no step of it.
      const isPlain = contact.plain === true && contact.of !== 'helper';
      if (to !== undefined) return { way, to, times: contact.between ?? usualTimes, isPlain };
    }
    return 'no-usable-contact';
  };

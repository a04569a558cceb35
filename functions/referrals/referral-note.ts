// Who a referral is about, in words: sealed under a key, opened for who accepted, gone when it is over. Hides where it lies.
import type { AboutBody } from '@hearth/contracts/referrals';
import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { IdentityRead } from '@hearth/domain/observations';
import { emptyHead } from '@hearth/domain/record';
import { append, commit } from '@hearth/store/commit';
import { keyStays, noteCreated, noteDeleted, readNote } from '@hearth/store/note-rows';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { observationStream } from '@hearth/store/projection';
import type { Change, Tables } from '@hearth/store/tables';
import { keyCreated, keyDeleted, keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { openNote, sealNote } from '@hearth/vault/notes';
import type { Vault } from '@hearth/vault/vault';

export type NotePorts = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };

const plain = (about: AboutBody): Json => JSON.parse(JSON.stringify(about));

/** The writes that keep a note under a key of its own, named like the referral. */
export const keptAlone = async (
  { vault }: Pick<NotePorts, 'vault'>,
  record: string,
  about: AboutBody,
): Promise<readonly Change[]> => {
  const own = await vault.newHousehold(record);
  return [keyCreated(own.keyRow), noteCreated(sealNote(own, { record, version: 1, note: plain(about) }))];
};

/** The writes that keep it under a household's key, so that it is erased with it; undefined when that was erased. */
export const keptWithHousehold = async (
  { tables, vault }: Pick<NotePorts, 'tables' | 'vault'>,
  householdId: string,
  record: string,
  about: AboutBody,
): Promise<readonly Change[] | undefined> => {
  const keyRow = keyRowOf((await tables.read([keyRef(householdId)]))[0]);
  if (keyRow === undefined) return undefined;
  const note = sealNote(await vault.openHousehold(keyRow), { record, version: 1, note: plain(about) });
  return [keyStays(householdId), noteCreated(note)];
};

/** The writes after which nobody can read it any more. A household's own key stays, for the rest that it seals. */
export const forgotten = (keptUnder: string, record: string): readonly Change[] => [
  noteDeleted({ household: keptUnder, record }),
  ...(keptUnder === record ? [keyDeleted(record)] : []),
];

/** Opens it for a person; that is in the record before anything is shown. Null when it is gone. */
export const readAbout = async (
  { tables, vault, random }: NotePorts,
  {
    actor,
    keptUnder,
    record,
    purpose,
    now,
  }: {
    readonly actor: Actor;
    readonly keptUnder: string;
    readonly record: string;
    readonly purpose: 'peer-referral' | 'service-referral';
    readonly now: string;
  },
): Promise<Json> => {
  const look: IdentityRead = {
    type: 'IdentityRead',
    data: { by: actor.memberId, householdId: keptUnder, applicationId: record, purpose },
  };
  await untilSettled(async () => {
    const stream = { id: newId('access', random), head: emptyHead, state: undefined };
    const outcome = await commit(tables, {
      occasion: { at: now, actor: actor.memberId },
      appends: [append(observationStream, stream, [look])],
    });
    return settled(outcome, true);
  });
  const [row, [keyItem]] = await Promise.all([readNote(tables, keptUnder, record), tables.read([keyRef(keptUnder)])]);
  const opened = row === undefined ? 'erased' : await openNote(vault, row, keyRowOf(keyItem));
  return opened === 'erased' ? null : opened;
};

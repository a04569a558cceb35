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

/** The writes that move a note from a key of its own to a household's, which has to be there still when they are written. */
export const movedToHousehold = async (
  { tables, vault }: Pick<NotePorts, 'tables' | 'vault'>,
  record: string,
  householdId: string,
): Promise<readonly Change[]> => {
  const [own, household] = (await tables.read([keyRef(record), keyRef(householdId)])).map(keyRowOf);
  const row = await readNote(tables, record, record);
  const note = row === undefined ? 'erased' : await openNote(vault, row, own);
  if (note === 'erased' || household === undefined) return [keyStays(record), keyStays(householdId)];
  const moved = sealNote(await vault.openHousehold(household), { record, version: 1, note });
  return [noteDeleted({ household: record, record }), keyDeleted(record), keyStays(householdId), noteCreated(moved)];
};

/** The writes after which nobody can read it any more. A household's own key stays, for the rest that it seals. */
export const forgotten = (keptUnder: string, record: string): readonly Change[] => [
  noteDeleted({ household: keptUnder, record }),
  ...(keptUnder === record ? [keyDeleted(record)] : []),
];

const closing = (record: string): string => `${record}#closing`;

/** The writes by which what was told of the people gives way to why nobody took it, under the same key. */
export const closedInWords = async (
  { tables, vault }: Pick<NotePorts, 'tables' | 'vault'>,
  record: string,
  words: string,
): Promise<readonly Change[]> => {
  const keyRow = keyRowOf((await tables.read([keyRef(record)]))[0]);
  if (keyRow === undefined) throw new TypeError(`${record} has no key before it ended`);
  const note = sealNote(await vault.openHousehold(keyRow), { record: closing(record), version: 1, note: { words } });
  return [noteDeleted({ household: record, record }), keyStays(record), noteCreated(note)];
};

/** The writes after which nobody can read why. */
export const closingForgotten = (record: string): readonly Change[] => [
  noteDeleted({ household: record, record: closing(record) }),
  keyDeleted(record),
];

type Look = {
  readonly actor: Actor;
  readonly keptUnder: string;
  readonly record: string;
  readonly purpose: 'peer-referral' | 'service-referral';
  readonly now: string;
};

/** Opens why a referral was ended, in words, for a person of the fiscal agent; in the record first. Null when it is gone. */
export const readClosing = async (
  ports: NotePorts,
  { actor, id, now }: { readonly actor: Actor; readonly id: string; readonly now: string },
): Promise<Json> => {
  const note = await readAbout(ports, { actor, keptUnder: id, record: id, purpose: 'peer-referral', now }, closing(id));
  return typeof note === 'object' && note !== null && 'words' in note ? (note['words'] ?? null) : null;
};

/** Opens it for a person; that is in the record before anything is shown. Null when it is gone. `sealedAs`: another note of that record. */
export const readAbout = async (
  { tables, vault, random }: NotePorts,
  { actor, keptUnder, record, purpose, now }: Look,
  sealedAs = record,
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
  const [row, [keyItem]] = await Promise.all([readNote(tables, keptUnder, sealedAs), tables.read([keyRef(keptUnder)])]);
  const opened = row === undefined ? 'erased' : await openNote(vault, row, keyRowOf(keyItem));
  return opened === 'erased' ? null : opened;
};

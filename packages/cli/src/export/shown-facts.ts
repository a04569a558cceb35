// The facts behind decisions, for a reader who is entitled to them: each read is in the record before anything is shown (law 12).
import type { Json } from '@hearth/domain/canonical';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { IdentityRead } from '@hearth/domain/observations';
import { emptyHead } from '@hearth/domain/record';
import { append, commit } from '@hearth/store/commit';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { observationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';
import type { StoredRecord } from './record-streams.ts';

/** The facts that `factsHash` is over, with their nonce. */
export type ShownFacts = { readonly application: string; readonly nonce: string; readonly facts: Json };
export type FactsPorts = {
  readonly tables: Tables;
  readonly vault: Pick<Vault, 'openFields'>;
  readonly random: RandomBytes;
};
/** Who reads, when, and why. */
export type FactsReader = { readonly by: string; readonly reason: string; readonly now: string };

type Case = { readonly applicationId: string; readonly householdId: string };

/** Few enough reads of identity for one transaction. */
const together = 20;

const householdOf = (record: StoredRecord, applicationId: string): string | undefined => {
  const bodies = (record.get(applicationId) ?? []).map(({ body }) => body);
  for (const body of bodies.toReversed()) {
    const event: { readonly data: { readonly householdId?: string } } = JSON.parse(body);
    if (event.data.householdId !== undefined) return event.data.householdId;
  }
  return undefined;
};

const recordReads = (
  { tables, random }: FactsPorts,
  { by, reason, now }: FactsReader,
  cases: readonly Case[],
): Promise<unknown> =>
  untilSettled(async () => {
    const appends = cases.map((of) => {
      const read: IdentityRead = { type: 'IdentityRead', data: { by, ...of, purpose: `export: ${reason}` } };
      return append(observationStream, { id: newId('access', random), head: emptyHead, state: undefined }, [read]);
    });
    return settled(await commit(tables, { occasion: { at: now, actor: by }, appends }), true);
  });

const open = async (
  { tables, vault }: FactsPorts,
  { applicationId, householdId }: Case,
): Promise<ShownFacts | undefined> => {
  const [rowItem, keyItem] = await tables.read([sealedRef(householdId, applicationId), keyRef(householdId)]);
  const row = sealedRowOf(rowItem);
  const opened = row === undefined ? 'erased' : await vault.openFields(row, keyRowOf(keyItem), ['facts']);
  if (opened === 'erased') return undefined;
  const sealed: { readonly facts: { readonly nonce: string; readonly facts: Json } } = JSON.parse(
    JSON.stringify(opened),
  );
  return { application: applicationId, ...sealed.facts };
};

/** The facts of these applications that still exist. What was erased is passed over: the record says so, and the verifier with it. */
export async function* shownFacts(
  ports: FactsPorts,
  reader: FactsReader,
  record: StoredRecord,
  applications: readonly string[],
): AsyncGenerator<ShownFacts> {
  const cases = applications.flatMap((applicationId) => {
    const householdId = householdOf(record, applicationId);
    return householdId === undefined ? [] : [{ applicationId, householdId }];
  });
  for (let from = 0; from < cases.length; from += together) {
    const some = cases.slice(from, from + together);
    await recordReads(ports, reader, some);
    for (const shown of await Promise.all(some.map((one) => open(ports, one)))) if (shown !== undefined) yield shown;
  }
}

// Who households are, in the clear, for a person: the reads are in the record before anything is shown (law 12).
import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { IdentityRead } from '@hearth/domain/observations';
import { emptyHead, type Occasion } from '@hearth/domain/record';
import { append, commit } from '@hearth/store/commit';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { observationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';

export type Ports = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };
export type Case = { readonly applicationId: string; readonly householdId: string };

/** So many reads fit one transaction. */
const mostAtOnce = 25;

const recorded = async (
  { tables, random }: Pick<Ports, 'tables' | 'random'>,
  looks: readonly IdentityRead[],
  occasion: Occasion,
): Promise<void> => {
  for (let from = 0; from < looks.length; from += mostAtOnce) {
    await untilSettled(async () => {
      const appends = looks
        .slice(from, from + mostAtOnce)
        .map((look) =>
          append(observationStream, { id: newId('access', random), head: emptyHead, state: undefined }, [look]),
        );
      return settled(await commit(tables, { occasion, appends }), true);
    });
  }
};

/**
 * Each identity, or that it was erased, in the order asked. All reads are in the record before anybody is shown, up to 25 of them in
 * one commit.
 */
export const readIdentities = async (
  { tables, vault, random }: Ports,
  actor: Actor,
  cases: readonly Case[],
  purpose: 'adjudication' | 'match',
  now: string,
): Promise<readonly Json[]> => {
  const looks = cases.map(
    ({ householdId, applicationId }): IdentityRead => ({
      type: 'IdentityRead',
      data: { by: actor.memberId, householdId, applicationId, purpose },
    }),
  );
  const [items] = await Promise.all([
    tables.read(
      cases.flatMap(({ householdId, applicationId }) => [sealedRef(householdId, applicationId), keyRef(householdId)]),
    ),
    recorded({ tables, random }, looks, { at: now, actor: actor.memberId }),
  ]);
  return Promise.all(
    cases.map(async (_, at) => {
      const row = sealedRowOf(items[at * 2]);
      const opened =
        row === undefined ? 'erased' : await vault.openFields(row, keyRowOf(items[at * 2 + 1]), ['identity']);
      return opened === 'erased' ? { erased: true } : (opened.identity ?? null);
    }),
  );
};

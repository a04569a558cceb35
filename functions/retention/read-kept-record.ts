// What was kept apart of an erased household's paid grant, for a person with a reason: the read is in the record before it is shown.
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { IdentityRead } from '@hearth/domain/observations';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { again, untilSettled } from '@hearth/store/outcomes';
import { observationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { keptRowsOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';
import { openKept } from './kept-record.ts';
import { seenBy } from './on-household.ts';

export type ReadPorts = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };

/**
 * Name, address and amount of each paid grant of an erased household. Every call records a read, a repeat too: no mark holds a name.
 * Rejections: `not-found`, `related`, `wrong-state` (not erased, nothing kept, or its class has ended).
 */
export const readKeptRecord =
  ({ tables, vault, random }: ReadPorts) =>
  async ({ actor, body, now, params }: Call<{ readonly reason: string }, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const seen = await seenBy(tables, actor, 'read-kept-record', id);
    if (isRejected(seen)) return seen;
    const { erased, keptEndedAt } = seen.erasure;
    if (erased === undefined) return reject('wrong-state', 'This household is not erased: its data is in its case.');
    const rows = await keptRowsOf(tables, id);
    if (rows.length === 0)
      return reject(
        'wrong-state',
        keptEndedAt === undefined
          ? 'Nothing was kept of this household: no grant was paid to it, or its partner keeps who it is.'
          : `What was kept of this household ended on ${keptEndedAt.slice(0, 10)} with its retention class.`,
      );
    const looks = rows.map(
      ({ sk }): IdentityRead => ({
        type: 'IdentityRead',
        data: {
          by: actor.memberId,
          householdId: id,
          applicationId: sk,
          purpose: 'kept-record',
          reason: body.reason,
        },
      }),
    );
    await untilSettled(async () => {
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId },
        appends: looks.map((look) =>
          append(observationStream, { id: newId('access', random), head: emptyHead, state: undefined }, [look]),
        ),
      });
      return 'committed' in outcome ? true : again;
    });
    const records = await openKept(tables, vault, id);
    return { status: 200, body: { householdId: id, keptUntil: erased.keptUntil ?? null, records } };
  };

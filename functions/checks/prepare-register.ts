// A treasurer puts checks that wait into a register. Nothing can be printed before a second person released it.
import { mostChecks } from '@hearth/domain/check-registers';
import type { Disbursement } from '@hearth/domain/disbursements';
import { idOrThrow, newId, type RandomBytes } from '@hearth/domain/ids';
import { sumMinor } from '@hearth/domain/ledger';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { booksOpen } from '@hearth/store/breaks';
import { append, commit } from '@hearth/store/commit';
import { refusedGrants } from '@hearth/store/grant-duties';
import { inQueue } from '@hearth/store/lists';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { disbursementStream, registerStream } from '@hearth/store/projection';
import { stoppedByHit } from '@hearth/store/sanctions';
import { matchCountRef, noOpenMatch } from '@hearth/store/shared-items';
import { numberOf, type Tables } from '@hearth/store/tables';
import { type Check, readChecks } from './register-checks.ts';

type Ports = { readonly tables: Tables; readonly random: RandomBytes };
type PrepareCall = Call<{ readonly limit?: number | undefined }, unknown>;

/** As many are looked at, so that what is held up at the front does not hold up the rest. */
const mostLookedAt = 200;

/** Checks that wait, the oldest first, read again: the list may be behind. One currency at a time. */
const waiting = async (tables: Tables): Promise<readonly Check[] | Rejected> => {
  const listed = await inQueue<Disbursement>(tables, 'waiting-for-register', { limit: mostLookedAt });
  if (isRejected(listed)) return listed;
  const checks = await readChecks(
    tables,
    listed.states.map(({ id }) => id),
  );
  const still = checks.filter(({ state }) => state.status === 'waiting-for-register');
  return still.filter(({ state }) => state.currency === still[0]?.state.currency);
};

const withoutOpenMatchOrHit = async (tables: Tables, checks: readonly Check[]): Promise<readonly Check[]> => {
  const ids = checks.map(({ applicationId }) => applicationId);
  const [counts, hits] = await Promise.all([tables.read(ids.map(matchCountRef)), stoppedByHit(tables, ids)]);
  return checks.filter(({ applicationId }, at) => numberOf(counts[at], 'open') === 0 && !hits.has(applicationId));
};

/** Those whose slices add up; the rejection when there is none. */
const withBooksClosed = async (tables: Tables, checks: readonly Check[]): Promise<readonly Check[] | Rejected> => {
  const refused = await booksOpen(
    tables,
    checks.flatMap(({ state }) => state.draws),
  );
  if (refused === undefined) return checks;
  const stops = await Promise.all(checks.map(({ state }) => booksOpen(tables, state.draws)));
  const free = checks.filter((_, at) => stops[at] === undefined);
  return free.length === 0 ? refused : free;
};

const stillOpen = reject(
  'open-match',
  'A match was opened for one of these households just now. Try again: the others can go.',
);

/**
 * Prepares a register of the checks that have waited longest, at most `limit` (30). Those with an open match or a
 * sanctions hit, or whose slice does not add up, wait on. Answers 201, or 200 with `registerId` null when nothing can go. A household that the
 * caller is close to waits for somebody else. Rejections: `books-open`, `open-match`, `related` (nothing else waits),
 * `idempotency-key-reused`.
 */
export const prepareRegister =
  ({ tables, random }: Ports) =>
  ({ actor, body, now, request }: PrepareCall): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const [mark] = await tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const found = await waiting(tables);
      if (isRejected(found)) return found;
      const free = await withBooksClosed(tables, await withoutOpenMatchOrHit(tables, found));
      if (isRejected(free)) return free;
      const refused = await refusedGrants(
        tables,
        actor,
        'prepare-register',
        free.map(({ state }) => state),
      );
      const checks = free
        .filter(({ state }) => !refused.has(state.awardId))
        .slice(0, Math.min(body.limit ?? mostChecks, mostChecks));
      const [first] = checks;
      const [why] = refused.values();
      if (first === undefined && why !== undefined) return why;
      if (first === undefined) return { status: 200, body: { registerId: null, disbursementIds: [] } };
      const registerId = newId('register', random);
      const amountMinor = sumMinor(checks.map(({ state }) => state.amountMinor));
      const { currency } = first.state;
      const disbursementIds = checks.map(({ id }) => idOrThrow('disbursement', id));
      const answer = { registerId, amountMinor, currency, disbursementIds };
      const prepared = { disbursementIds, amountMinor, currency, by: actor.memberId };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 201, answer) },
        appends: [
          append(registerStream, { id: registerId, head: emptyHead, state: undefined }, [
            { type: 'RegisterPrepared', data: prepared },
          ]),
          ...checks.map((check) =>
            append(disbursementStream, check, [{ type: 'CheckRegistered', data: { registerId } }]),
          ),
        ],
        changes: [...new Set(checks.map(({ applicationId }) => applicationId))].map(noOpenMatch),
      });
      return settled<Answer | Rejected>(outcome, { status: 201, body: answer }, { 'open-match': stillOpen });
    });

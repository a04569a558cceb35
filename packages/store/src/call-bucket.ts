// How many calls an organization may make: one durable bucket each, out of which a process takes a handful at a time, so that the store
// hears of few calls, and of hardly any of those that are refused. Counts are no record: they run out by themselves.
import type { Actor } from '@hearth/domain/duties';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { type BucketPace, takeCalls } from '@hearth/domain/token-bucket';
import { again, untilSettled } from './outcomes.ts';
import { numberOf, type Ref, type Tables } from './tables.ts';

/** Lets a call in, or says when there is room again (`too-many`, with `retryAfterSeconds` among its facts). */
export type CallBucket = (
  actor: Pick<Actor, 'organizationId' | 'organizationKind'>,
  now: string,
) => Promise<Rejected | undefined>;

type Held = { readonly calls: number; readonly untilMs: number; readonly emptyUntilMs: number };

/** A handful: few enough that what a process holds and does not use is missed by nobody. */
const handful = 10;
const heldMs = 60_000;
/** All of the fund's own people come through one organization. */
const fiscalAgentFold = 5;
const mostHeld = 1_000;

const bucketRef = (organizationId: string): Ref => ({ table: 'state', pk: `calls#${organizationId}`, sk: 'calls' });

const tooMany = (waitMs: number): Rejected => {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  return reject(
    'too-many',
    `Your organization has called more often than it may. Wait ${retryAfterSeconds} seconds, then send this again with the same Idempotency-Key; nothing was done. A list of many rows goes up faster as one file (POST /v1/imports).`,
    { facts: { retryAfterSeconds } },
  );
};

const take = (tables: Tables, organizationId: string, nowMs: number, pace: BucketPace) =>
  untilSettled(async () => {
    const ref = bucketRef(organizationId);
    const [item] = await tables.read([ref]);
    const fullMs = numberOf(item, 'fullMs');
    const out = takeCalls(fullMs, nowMs, handful, pace);
    if (out.taken === 0) return out;
    const { pk, sk } = ref;
    const expiresAt = Math.ceil(out.fullMs / 1000);
    const outcome = await tables.transact([
      {
        put: ref,
        item: { pk, sk, fullMs: out.fullMs, expiresAt },
        when: item === undefined ? [{ absent: true }] : [{ attribute: 'fullMs', equals: fullMs }],
      },
    ]);
    return outcome.done ? out : again;
  });

/** The buckets over the tables; what this process holds of each is its own. Faults: `StoreBusy`, and the tables'. */
export const callBuckets = (tables: Tables, pace: BucketPace): CallBucket => {
  const held = new Map<string, Held>();
  return async ({ organizationId, organizationKind }, now) => {
    const nowMs = Date.parse(now);
    const own = held.get(organizationId);
    if (own !== undefined && own.calls > 0 && nowMs < own.untilMs) {
      held.set(organizationId, { ...own, calls: own.calls - 1 });
      return undefined;
    }
    if (own !== undefined && nowMs < own.emptyUntilMs) return tooMany(own.emptyUntilMs - nowMs);
    const fold = organizationKind === 'fiscal-agent' ? fiscalAgentFold : 1;
    const out = await take(tables, organizationId, nowMs, {
      perMinute: pace.perMinute * fold,
      burst: pace.burst * fold,
    });
    if (held.size >= mostHeld) held.clear();
    const calls = Math.max(0, out.taken - 1);
    held.set(organizationId, { calls, untilMs: nowMs + heldMs, emptyUntilMs: out.taken > 0 ? 0 : out.nextMs });
    return out.taken > 0 ? undefined : tooMany(out.nextMs - nowMs);
  };
};

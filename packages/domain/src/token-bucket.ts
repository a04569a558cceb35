// A bucket of calls: it fills at a steady pace up to a burst, and whoever calls takes out of it. Kept as one instant; pure.

/** So many calls a minute in the long run, and so many at once after a rest. */
export type BucketPace = { readonly perMinute: number; readonly burst: number };

/** Up to `wanted` calls, `left` out of them none; then `nextMs` says when there is one again. `fullMs`: what is to be kept. */
export type Taken = { readonly taken: number; readonly fullMs: number; readonly nextMs: number };

/**
 * Takes up to `wanted` calls at `nowMs` out of a bucket that will be full at `fullMs` (one that was never used is full). Takes what
 * is there, so that nobody who keeps the pace is refused; over any span no more than the burst and the pace's share are taken.
 */
export const takeCalls = (fullMs: number, nowMs: number, wanted: number, { perMinute, burst }: BucketPace): Taken => {
  const eachMs = 60_000 / perMinute;
  const from = Math.max(fullMs, nowMs);
  const there = Math.floor((burst * eachMs - (from - nowMs)) / eachMs + 1e-9);
  const taken = Math.max(0, Math.min(wanted, there));
  const after = Math.ceil(from + taken * eachMs);
  return { taken, fullMs: after, nextMs: Math.max(nowMs, Math.ceil(from + eachMs - burst * eachMs)) };
};

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeCalls } from './token-bucket.ts';

const pace = { perMinute: 60, burst: 10 };

describe('a bucket of calls', () => {
  test('that was never used is full; empty, it says when there is one again', () => {
    const first = takeCalls(0, 1_000_000, 25, pace);
    expect(first.taken).toBe(10);
    const none = takeCalls(first.fullMs, 1_000_000, 1, pace);
    expect(none).toMatchObject({ taken: 0, nextMs: 1_001_000 });
    expect(takeCalls(first.fullMs, none.nextMs, 1, pace).taken).toBe(1);
  });

  const steps = fc.array(
    fc.record({ waitMs: fc.integer({ min: 0, max: 30_000 }), wanted: fc.integer({ min: 1, max: 40 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  const paces = fc.record({ perMinute: fc.integer({ min: 1, max: 6_000 }), burst: fc.integer({ min: 1, max: 500 }) });

  test('never gives more than the burst and its share of the time, however it is asked', () => {
    fc.assert(
      fc.property(paces, steps, (any, asked) => {
        let [fullMs, nowMs, sum] = [0, 0, 0];
        for (const { waitMs, wanted } of asked) {
          nowMs += waitMs;
          const out = takeCalls(fullMs, nowMs, wanted, any);
          fullMs = out.fullMs;
          sum += out.taken;
          if (sum > any.burst + (nowMs * any.perMinute) / 60_000 + 1e-6) return false;
          if (out.taken === 0 && out.nextMs <= nowMs) return false;
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });

  test('never refuses whoever keeps the pace', () => {
    fc.assert(
      fc.property(paces, fc.nat(200), (any, calls) => {
        const eachMs = Math.ceil(60_000 / any.perMinute) + 1;
        let fullMs = 0;
        for (let nth = 0; nth < calls; nth += 1) {
          const out = takeCalls(fullMs, nth * eachMs, 1, any);
          if (out.taken !== 1) return false;
          fullMs = out.fullMs;
        }
        return true;
      }),
      { numRuns: 200 },
    );
  });
});

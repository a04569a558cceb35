// Which code counts, when it is locked, and which second factor fits.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Claim,
  type ClaimEvent,
  claimEntity,
  claimOf,
  fitsFactor,
  hasFactor,
  isClaimKey,
  mostRefused,
  refuseLocked,
} from './claims.ts';
import { appendEvents, emptyHead } from './record.ts';
import { ana, application, monday } from './relief-fund.fixture.ts';
import { addDays } from './time.ts';

const id = claimOf(application);
const refused: ClaimEvent = { type: 'ClaimRefused', data: { applicationId: application } };
const reissued = (generation: number): ClaimEvent => ({
  type: 'ClaimReissued',
  data: { applicationId: application, generation, claimKey: `key-${generation}`, by: ana },
});
const ended: ClaimEvent = { type: 'ClaimEnded', data: { applicationId: application, by: ana } };

/** The claim after events at minutes from Monday on. */
const after = (...told: readonly (readonly [ClaimEvent, number])[]): Claim | undefined => {
  let state: Claim | undefined;
  let head = emptyHead;
  for (const [event, minutes] of told) {
    const at = new Date(Date.parse(monday) + minutes * 60_000).toISOString();
    for (const recorded of appendEvents(id, head, [event], { at, actor: 'step:status' })) {
      state = claimEntity.evolve(state, recorded);
      head = { version: recorded.sequence, hash: recorded.hash };
    }
  }
  return state;
};
const day = 24 * 60;

describe('a code', () => {
  test('counts until it is replaced or ended; then only the next one does', () => {
    expect(isClaimKey('first', 'first', undefined)).toBe(true);
    expect(isClaimKey('other', 'first', undefined)).toBe(false);
    expect(isClaimKey('first', undefined, undefined)).toBe(false);
    expect(isClaimKey('first', 'first', after([refused, 0]))).toBe(true);
    const second = after([reissued(2), 0]);
    expect([isClaimKey('first', 'first', second), isClaimKey('key-2', 'first', second)]).toEqual([false, true]);
    expect(isClaimKey('key-2', 'first', after([reissued(2), 0], [ended, 1]))).toBe(false);
    expect(isClaimKey('first', 'first', after([ended, 1]))).toBe(false);
    expect(isClaimKey('key-2', 'first', after([ended, 0], [reissued(2), 1]))).toBe(true);
  });

  test('follows the one before it, and no other application', () => {
    expect(() => after([reissued(3), 0])).toThrow(TypeError);
    expect(() => after([reissued(2), 0], [reissued(2), 1])).toThrow(TypeError);
  });
});

describe('wrong tries', () => {
  const tries = (many: number, apart = 1) => Array.from({ length: many }, (_, nth) => [refused, nth * apart] as const);

  test('lock a code for a day when there were five within a day, the right answer too', () => {
    expect(refuseLocked(after(...tries(mostRefused - 1)), addDays(monday, 0))).toBeUndefined();
    const locked = after(...tries(mostRefused));
    expect(refuseLocked(locked, monday)).toMatchObject({
      rejected: 'too-many',
      facts: { retryAfterSeconds: (day + 4) * 60 },
    });
    expect(refuseLocked(locked, new Date(Date.parse(monday) + (day + 3) * 60_000).toISOString())).toBeDefined();
    expect(refuseLocked(locked, new Date(Date.parse(monday) + (day + 4) * 60_000).toISOString())).toBeUndefined();
  });

  test('are forgotten after a day, so that who errs now and then is never locked out', () => {
    expect(after(...tries(12, 7 * 60))?.lockedUntil).toBeUndefined();
  });

  test('count anew after a lock has passed, and after another code was given', () => {
    const again = after(...tries(mostRefused), [refused, 2 * day]);
    expect(again).toMatchObject({ refused: 1 });
    expect(again?.lockedUntil).toBeUndefined();
    expect(after(...tries(mostRefused), [reissued(2), 10])?.lockedUntil).toBeUndefined();
  });

  test('never let anybody try more than nine times in any span of a day', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 10, maxLength: 60 }), (gaps) => {
        let minutes = 0;
        let told: (readonly [ClaimEvent, number])[] = [];
        for (const gap of gaps) {
          minutes += gap;
          const now = new Date(Date.parse(monday) + minutes * 60_000).toISOString();
          if (refuseLocked(after(...told), now) === undefined) told = [...told, [refused, minutes]];
        }
        const times = told.map(([, at]) => at);
        for (const from of times)
          expect(times.filter((at) => at >= from && at < from + day).length).toBeLessThanOrEqual(2 * mostRefused - 1);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a second factor', () => {
  const known = { birthDate: '1988-04-12', phones: ['+1 (617) 555-0142'] };

  test.each(['1988-04-12', '19880412', ' 1988 04 12 ', '0142', ' 0142 ', '٠١٤٢', '۰۱۴۲', '０１４２'])(
    '%j fits',
    (given) => expect(fitsFactor(given, known)).toBe(true),
  );

  test.each(['', '1988', '12-04-1988', '142', '50142', '6175550142', '0141', 'Marisol', '1988-04-12-0142'])(
    '%j does not fit',
    (given) => expect(fitsFactor(given, known)).toBe(false),
  );

  test('is none where nothing is on file, and then nothing fits', () => {
    expect(hasFactor({ phones: [] })).toBe(false);
    expect(hasFactor({ phones: ['12'] })).toBe(false);
    for (const given of ['', '0000']) expect(fitsFactor(given, { phones: ['12', ''] })).toBe(false);
  });
});

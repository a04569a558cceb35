import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ana, ben, cleo, monday } from './relief-fund.fixture.ts';
import {
  actedOnHit,
  evolveSanctions,
  refuseCheck,
  refuseResolution,
  type SanctionsEvent,
  type SanctionsState,
} from './sanctions.ts';
import {
  refuseUnlessClear,
  type SanctionsStep,
  sanctionsStepOf,
  sanctionsWord,
  strictest,
  usualStep,
} from './sanctions-step.ts';
import { addDays } from './time.ts';

const checked = (result: 'clear' | 'hit', at = monday): SanctionsEvent & { readonly at: string } => ({
  type: 'SanctionsChecked',
  data: { list: 'sdn', listVersion: '2026-11-14', result, by: ana },
  at,
});
const resolved = (finding: 'somebody-else' | 'listed'): SanctionsEvent & { readonly at: string } => ({
  type: 'SanctionsHitResolved',
  data: { finding, reason: finding === 'listed' ? 'same-person' : 'name-only', by: ben },
  at: monday,
});
const folded = (...events: readonly (SanctionsEvent & { readonly at: string })[]) =>
  events.reduce<SanctionsState | undefined>(evolveSanctions, undefined);

describe('a payee that was looked up', () => {
  test('is clear when nothing was found, and after a hit that was somebody else', () => {
    expect(folded(checked('clear'))?.status).toBe('clear');
    expect(folded(checked('hit'), resolved('somebody-else'))).toMatchObject({
      status: 'clear',
      resolvedBy: ben,
      resolution: 'name-only',
    });
  });

  test('stays a hit, or listed, until a second person says otherwise: looking again does not help', () => {
    for (const state of [folded(checked('hit')), folded(checked('hit'), resolved('listed'))]) {
      expect(refuseCheck(state)?.rejected).toBe('wrong-state');
      expect(() => state && evolveSanctions(state, checked('clear'))).toThrow(TypeError);
    }
    expect(refuseCheck(undefined)).toBeUndefined();
    expect(refuseCheck(folded(checked('clear')))).toBeUndefined();
  });

  test('is resolved only where there is something to resolve, and may turn out to be somebody else after all', () => {
    expect(refuseResolution(undefined, 'listed')?.rejected).toBe('wrong-state');
    expect(refuseResolution(folded(checked('clear')), 'somebody-else')?.rejected).toBe('wrong-state');
    const listed = folded(checked('hit'), resolved('listed'));
    expect(refuseResolution(listed, 'listed')?.rejected).toBe('wrong-state');
    expect(refuseResolution(listed, 'somebody-else')).toBeUndefined();
    expect(actedOnHit({ by: ana, resolvedBy: cleo }).map(({ memberId }) => memberId)).toEqual([ana, cleo]);
    expect(() => evolveSanctions(undefined, resolved('listed'))).toThrow(TypeError);
  });
});

describe('how a payee stands', () => {
  const clear = folded(checked('clear'));

  test('goes out of date after the days that the step allows, never on the last of them', () => {
    const step = { maxAgeDays: 30 };
    expect(sanctionsWord(undefined, step, monday)).toBe('missing');
    expect(sanctionsWord(clear, step, addDays(monday, 30))).toBe('clear');
    expect(sanctionsWord(clear, step, addDays(monday, 31))).toBe('outdated');
    expect(sanctionsWord(clear, step, addDays(monday, -3))).toBe('clear');
  });

  test('is a hit however old it is', () => {
    expect(sanctionsWord(folded(checked('hit')), { maxAgeDays: 1 }, addDays(monday, 400))).toBe('hit');
  });

  test('refuses in words for a person, and says that nobody is denied', () => {
    expect(refuseUnlessClear('clear', 'household', usualStep)).toBeUndefined();
    for (const word of ['hit', 'listed', 'missing', 'outdated'] as const)
      for (const payee of ['household', 'partner'] as const)
        expect(refuseUnlessClear(word, payee, usualStep)).toMatchObject({
          rejected: 'wrong-state',
          facts: { sanctions: word },
        });
    for (const word of ['hit', 'listed'] as const)
      expect(refuseUnlessClear(word, 'household', usualStep)?.detail).toMatch(/nothing (is|was) denied/);
  });
});

describe('what programs ask for', () => {
  test('is organizations once a year where a policy says nothing', () => {
    expect(sanctionsStepOf([{ kind: 'area-in' }])).toEqual({ mode: 'organizations', maxAgeDays: 365 });
    const rule = { kind: 'sanctions-step', mode: 'all', maxAgeDays: 30 } as const;
    expect(sanctionsStepOf([{ kind: 'area-in' }, rule])).toEqual({ mode: 'all', maxAgeDays: 30 });
  });

  test('is the strictest of several, in whatever order', () => {
    const one: SanctionsStep = { mode: 'off', maxAgeDays: 5 };
    const other: SanctionsStep = { mode: 'all', maxAgeDays: 90 };
    expect(strictest([one, other])).toEqual(other);
    expect(strictest([one])).toEqual(one);
    const steps = fc.array(
      fc.record({ mode: fc.constantFrom('off', 'organizations', 'all'), maxAgeDays: fc.integer({ min: 1, max: 400 }) }),
    ) as fc.Arbitrary<SanctionsStep[]>;
    fc.assert(
      fc.property(steps, (all) => {
        expect(strictest(all.toReversed())).toEqual(strictest(all));
        if (all.length > 0 && all.every(({ mode }) => mode === 'off')) expect(strictest(all).mode).toBe('off');
        if (all.some(({ mode }) => mode === 'all')) expect(strictest(all).mode).toBe('all');
      }),
    );
  });
});

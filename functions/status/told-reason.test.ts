// Why a request was not granted, as its household hears it: the reviewer's word, or a rule that was not met; nothing of others.
import type { Application } from '@hearth/domain/applications';
import type { Finding } from '@hearth/domain/policy-rules';
import { describe, expect, test } from 'vitest';
import { reasonToldOf } from './told-reason.ts';

const unmet = (kind: Finding['kind'], more: Partial<Finding> = {}): Finding => ({
  ...{ code: `rule-${kind}`, kind, outcome: 'fail', otherwise: 'refer', numbers: {} },
  ...more,
});
const declined = (reason: string, ...findings: readonly Finding[]) =>
  reasonToldOf({ status: 'declined', reason, findings } as unknown as Application, 'declined');

describe('a household that was told no', () => {
  test.each([
    ['outside-area', 'area'],
    ['need-not-covered', 'need'],
    ['program-closed', 'closed'],
    ['amount-not-possible', 'amount'],
    ['evidence-missing', 'evidence'],
    ['no-answer', 'noAnswer'],
    ['other-help', 'otherHelp'],
  ])('hears what the reviewer said by %s, whatever the rules found', (code, reason) => {
    expect(declined(code)).toBe(reason);
    expect(declined(code, unmet('need-in'), unmet('match-clear'))).toBe(reason);
  });

  test('hears the rule that was not met, when it is its own to know', () => {
    expect(declined('not-for-us', unmet('area-in'))).toBe('area');
    expect(declined('not-for-us', unmet('amount-bounds', { outcome: 'pass' }), unmet('need-in'))).toBe('need');
    expect(declined('not-for-us', unmet('evidence-seen', { outcome: 'unknown' }))).toBe('evidence');
  });

  test('hears the rule that the reviewer named', () => {
    const findings = [unmet('match-clear'), unmet('area-in', { code: 'served' })];
    expect(declined('served', ...findings)).toBe('area');
    expect(declined('looked-at', ...findings)).toBe('ask');
  });

  test.each([
    unmet('match-clear'),
    unmet('days-between-awards'),
    unmet('sanctions-step'),
    unmet('expression', { numbers: { reads: 'history' } }),
    unmet('cap-per-household', { numbers: { usedMinor: 20_000 } }),
  ])('never hears of others: $kind', (finding) => {
    expect(declined('not-now', finding)).toBe('ask');
    expect(declined(finding.code, finding)).toBe('ask');
    expect(declined('not-now', unmet('area-in'), finding)).toBe('ask');
  });

  test('is told whom to ask when nothing else can be said', () => {
    expect(declined('not-now')).toBe('ask');
    expect(declined('constructor', unmet('expression'))).toBe('ask');
  });
});

test('a question says that a bill or letter is missing, one that was taken back for whom, and other stages nothing', () => {
  const findings = [unmet('evidence-seen', { outcome: 'unknown' })];
  const of = (more: object) => ({ findings: [], ...more }) as unknown as Application;
  expect(reasonToldOf(of({ findings }), 'question')).toBe('evidence');
  expect(reasonToldOf(of({}), 'question')).toBeUndefined();
  expect(reasonToldOf(of({ reason: 'in-favour-of-another' }), 'withdrawn')).toBe('steppedBack');
  expect(reasonToldOf(of({ reason: 'sent-by-mistake' }), 'withdrawn')).toBeUndefined();
  expect(reasonToldOf(of({ findings, reason: 'outside-area' }), 'appeal-open')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { type CheckResult, judgeResult, type ResultOccasion } from './check-results.ts';
import type { DisbursementEvent } from './disbursement-events.ts';
import { type Disbursement, disbursementEntity } from './disbursements.ts';
import { balances, sliceName } from './ledger.ts';
import {
  ana,
  backEntry,
  ben,
  checkDue,
  cleo,
  disbursement,
  dora,
  draws,
  elderHousehold,
  entry,
  handoverDue,
  household,
  register,
  told,
} from './relief-fund.fixture.ts';

const on: ResultOccasion = {
  by: ben,
  today: '2026-11-30',
  registerId: register,
  releasedOn: '2026-11-16',
  preparedBy: cleo,
};
const amount = { disbursementId: disbursement, amountMinor: 50_000 };
const issue = { ...amount, number: '1001', issuedOn: '2026-11-20' };

const registered: DisbursementEvent = { type: 'CheckRegistered', data: { registerId: register } };
const issued: DisbursementEvent = {
  type: 'CheckIssued',
  data: { number: '1001', issuedOn: '2026-11-20', by: ana, entry },
};
const ends = {
  cleared: { type: 'CheckCleared', data: { clearedOn: '2026-11-25', by: ana, entry } },
  voided: { type: 'CheckVoided', data: { reason: 'lost', by: dora, entry: backEntry, windowOf: household } },
  stale: { type: 'CheckStale', data: { escheatOn: '2029-11-20', entry } },
} as const satisfies Record<string, DisbursementEvent>;

const check = (...more: readonly DisbursementEvent[]): Disbursement | undefined =>
  told(disbursementEntity, disbursement, checkDue, ...more);
const inRegister = check(registered);
const out = check(registered, issued);
const cleared = check(registered, issued, ends.cleared);
const voided = check(registered, issued, ends.voided);
const stale = check(registered, issued, ends.stale);

const judged = (state: Disbursement | undefined, result: CheckResult, more: Partial<ResultOccasion> = {}) => {
  const outcome = judgeResult(state, result, { ...on, ...more });
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
};

describe('a line of a filled-in register', () => {
  test.each<readonly [string, Disbursement | undefined, CheckResult, string]>([
    ['says nothing of a check that is not given out', inRegister, amount, 'unchanged'],
    ['gives a check out', inRegister, issue, 'issued'],
    ['gives it out and has it cashed', inRegister, { ...issue, clearedOn: '2026-11-20' }, 'cleared'],
    ['repeats what is recorded', out, issue, 'unchanged'],
    ['leaves empty what is recorded', out, amount, 'unchanged'],
    ['has it cashed, by its number alone', out, { ...amount, number: '1001', clearedOn: '2026-11-30' }, 'cleared'],
    ['repeats that it was cashed', cleared, { ...issue, clearedOn: '2026-11-25' }, 'unchanged'],
    ['stops it', out, { ...issue, voided: 'lost' }, 'voided'],
    ['gives up one that was never given out', inRegister, { ...amount, voided: 'never-issued' }, 'voided'],
    ['repeats that it is void', voided, { ...issue, voided: 'stopped' }, 'unchanged'],
    ['is of an older file than its end', voided, issue, 'unchanged'],
    ['says nothing new of one that is the state’s', stale, issue, 'unchanged'],
    ['names nothing that is known', undefined, issue, 'unknown-disbursement'],
    ['names a handover', told(disbursementEntity, disbursement, handoverDue), issue, 'unknown-disbursement'],
    ['names a check in no register', check(), issue, 'not-in-register'],
    ['has another amount', inRegister, { ...issue, amountMinor: 5_000_000 }, 'amount-differs'],
    ['has no number', inRegister, { ...amount, issuedOn: '2026-11-20' }, 'number-missing'],
    ['has no number and was cashed', inRegister, { ...amount, clearedOn: '2026-11-20' }, 'number-missing'],
    ['has no day of issue', inRegister, { ...amount, number: '1001' }, 'date-missing'],
    ['is of tomorrow', inRegister, { ...issue, issuedOn: '2026-12-01' }, 'in-the-future'],
    ['is cashed tomorrow', out, { ...issue, clearedOn: '2026-12-01' }, 'in-the-future'],
    ['is of before the release', inRegister, { ...issue, issuedOn: '2026-11-15' }, 'before-release'],
    ['is cashed before it was given out', out, { ...amount, clearedOn: '2026-11-19' }, 'cleared-before-issued'],
    ['changes a number', out, { ...issue, number: '1002' }, 'differs-from-record'],
    ['changes a day', out, { ...issue, issuedOn: '2026-11-21' }, 'differs-from-record'],
    ['changes the day it was cashed', cleared, { ...issue, clearedOn: '2026-11-26' }, 'differs-from-record'],
    ['is cashed and void', out, { ...issue, clearedOn: '2026-11-25', voided: 'lost' }, 'contradiction'],
    ['gives it out and stops it', inRegister, { ...issue, voided: 'lost' }, 'void-needs-two'],
    ['stops what was cashed', cleared, { ...issue, voided: 'lost' }, 'wrong-state'],
    ['stops what is the state’s', stale, { ...issue, voided: 'lost' }, 'wrong-state'],
    ['is cashed although it was stopped', voided, { ...issue, clearedOn: '2026-11-25' }, 'wrong-state'],
    ['is cashed although it is the state’s', stale, { ...issue, clearedOn: '2026-11-25' }, 'wrong-state'],
  ])('that %s: %#', (_what, state, result, outcome) => {
    expect(judged(state, result)).toBe(outcome);
    expect(judged(state, result, { registerId: 'reg_other' })).toBe(
      outcome === 'unknown-disbursement' ? outcome : 'not-in-register',
    );
  });

  test('is voided by another person than who recorded it as issued, or prepared its register', () => {
    expect(judged(out, { ...issue, voided: 'lost' }, { by: ana })).toBe('same-person');
    expect(judged(out, { ...issue, voided: 'lost' }, { by: cleo })).toBe('voided');
    expect(judged(inRegister, { ...amount, voided: 'never-issued' }, { by: cleo })).toBe('same-person');
    expect(judged(inRegister, { ...amount, voided: 'never-issued' }, { by: ana })).toBe('voided');
  });

  test('takes the grant out of the window it stands in', () => {
    const windowOf = (more: Partial<ResultOccasion>) => {
      const outcome = judgeResult(out, { ...issue, voided: 'lost' }, { ...on, ...more });
      const [event] = outcome.outcome === 'refused' ? [] : outcome.events;
      return event?.type === 'CheckVoided' ? event.data.windowOf : undefined;
    };
    expect([windowOf({}), windowOf({ windowOf: elderHousehold })]).toEqual([household, elderHousehold]);
  });

  test('moves checks outstanding up and down, and nothing stays behind', () => {
    const entriesOf = (state: Disbursement | undefined, result: CheckResult) => {
      const outcome = judgeResult(state, result, on);
      return outcome.outcome === 'refused' ? [] : outcome.events.map(({ data }) => data.entry);
    };
    const given = entriesOf(inRegister, issue);
    const [first] = draws;
    expect(balances(given).get('checks:outstanding')).toBe(-50_000);
    expect(balances(given).get(`expense:grants:${first === undefined ? '' : sliceName(first)}`)).toBe(30_000);
    const paid = balances(entriesOf(inRegister, { ...issue, clearedOn: '2026-11-25' }));
    expect([paid.get('checks:outstanding'), paid.get('cash:bank')]).toEqual([0, -50_000]);
    const stopped = balances([...given, ...entriesOf(out, { ...issue, voided: 'lost' })]);
    expect(stopped.get('checks:outstanding')).toBe(0);
    for (const draw of draws) expect(stopped.get(`expense:grants:${sliceName(draw)}`)).toBe(0);
    const never = balances(entriesOf(inRegister, { ...amount, voided: 'never-issued' }));
    expect(never.get('enc:control')).toBe(50_000);
    expect(never.has('checks:outstanding')).toBe(false);
  });
});

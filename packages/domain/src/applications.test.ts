import { describe, expect, test } from 'vitest';
import {
  type ApplicationEvent,
  applicationEntity,
  refuseIfDecided,
  refuseIfNotReferred,
  sizeBand,
} from './applications.ts';
import { refuseIfAnswered } from './follow-up.ts';
import {
  adjudicated,
  amended,
  ana,
  application,
  award,
  ben,
  dora,
  eastPartner,
  hour,
  household,
  placed,
  policy,
  screened,
  submitted,
  told,
} from './relief-fund.fixture.ts';

const reopened: ApplicationEvent = { type: 'ApplicationReopened', data: { reason: 'amount-unclear', awardId: award } };
const withdrawn: ApplicationEvent = { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } };
const after = (...events: readonly ApplicationEvent[]) => told(applicationEntity, application, ...events);
const stateAfter = (...events: readonly ApplicationEvent[]) => {
  const state = after(...events);
  if (state === undefined) throw new Error('no state');
  return state;
};

describe('an application', () => {
  test('begins when it is submitted, handled by who submitted it', () => {
    expect(after(submitted)).toMatchObject({
      id: application,
      status: 'submitted',
      submittedAt: hour(1),
      changedAt: hour(1),
      submittedBy: ana,
      handledBy: [ana],
      findings: [],
      requestedMinor: 50_000,
    });
  });

  test.each(['awarded', 'question', 'referred'] as const)('is %s by screening, with all findings', (outcome) => {
    expect(after(submitted, screened(outcome))).toMatchObject({
      status: outcome,
      findings: [{ code: 'area' }],
      amountMinor: 50_000,
    });
  });

  test('that was amended waits for screening again, without the findings of before, and both hands are known', () => {
    const state = after(submitted, screened('question'), amended(dora));
    expect(state).toMatchObject({
      status: 'submitted',
      findings: [],
      requestedMinor: 40_000,
      submittedBy: ana,
      handledBy: [ana, dora],
    });
    expect(after(submitted, amended(ana), amended(ana))?.handledBy).toEqual([ana]);
  });

  test('is awarded or declined by a reviewer, who is remembered', () => {
    expect(after(submitted, screened('referred'), adjudicated('award'))).toMatchObject({
      status: 'awarded',
      amountMinor: 45_000,
      awardId: award,
      adjudicatedBy: ben,
    });
    expect(after(submitted, screened('referred'), adjudicated('decline'))).toMatchObject({
      status: 'declined',
      reason: 'seen-in-person',
      adjudicatedBy: ben,
    });
  });

  test('goes back to the reviewer when its award was sent back, without the award', () => {
    const state = stateAfter(submitted, screened('awarded'), reopened);
    expect(state).toMatchObject({ status: 'referred', reason: 'amount-unclear' });
    expect(state).not.toHaveProperty('awardId');
  });

  test('can be withdrawn', () => {
    expect(after(submitted, withdrawn)).toMatchObject({ status: 'withdrawn', reason: 'no-longer-needed' });
  });

  test('cannot begin twice, nor with anything else', () => {
    expect(() => after(submitted, submitted)).toThrow(TypeError);
    for (const event of [amended(ana), screened('referred'), adjudicated('award'), reopened, withdrawn]) {
      expect(() => after(event)).toThrow(`${event.type} cannot stand at ${application}/1`);
    }
  });
});

describe('the places of an application', () => {
  test('are its partner by day of submission, always; a queue while it waits for somebody, or for its class to end', () => {
    const waits = { partner: eastPartner, createdAt: `${hour(1)}#${application}` };
    expect(applicationEntity.places(stateAfter(submitted))).toEqual({ ...waits, queue: 'submitted', since: hour(1) });
    expect(applicationEntity.places(stateAfter(submitted, screened('referred')))).toEqual({
      ...waits,
      queue: 'referred',
      since: hour(2),
    });
    for (const [kept, ...done] of [
      ['kept-awarded', screened('awarded')],
      ['kept-unawarded', screened('question')],
      ['kept-unawarded', screened('referred'), adjudicated('decline')],
      ['kept-unawarded', withdrawn],
    ] as const) {
      const since = hour(1 + done.length);
      const queue = `${kept}#${policy}`;
      expect(applicationEntity.places(stateAfter(submitted, ...done))).toEqual({ ...waits, queue, since });
      const erased: ApplicationEvent = { type: 'ApplicationErased', data: { householdId: household } };
      expect(applicationEntity.places(stateAfter(submitted, ...done, erased))).toEqual(waits);
    }
  });
});

describe('a partner and a reviewer', () => {
  const inEachStatus = {
    submitted: stateAfter(submitted),
    question: stateAfter(submitted, screened('question')),
    referred: stateAfter(submitted, screened('referred')),
    awarded: stateAfter(submitted, screened('awarded')),
    declined: stateAfter(submitted, screened('referred'), adjudicated('decline')),
    withdrawn: stateAfter(submitted, withdrawn),
  };

  test.each(Object.entries(inEachStatus))(
    'may change what is %s only while undecided, and decide only what is referred',
    (status, state) => {
      expect(state.status).toBe(status);
      expect(refuseIfDecided(state)?.rejected).toBe(
        ['submitted', 'question', 'referred'].includes(status) ? undefined : 'wrong-state',
      );
      expect(refuseIfNotReferred(state)?.rejected).toBe(status === 'referred' ? undefined : 'wrong-state');
    },
  );
});

describe('whether the money helped', () => {
  const answered: ApplicationEvent = { type: 'FollowUpAnswered', data: { helped: 'partly', by: ana } };

  test('is kept beside the case: neither what was decided nor the day that retention counts from moves', () => {
    const before = stateAfter(submitted, screened('awarded'));
    const state = stateAfter(submitted, screened('awarded'), answered);
    expect(state).toEqual({ ...before, followUp: { helped: 'partly', at: hour(3) } });
    expect(applicationEntity.places(state)).toEqual(applicationEntity.places(before));
  });

  test('is answered once: a second answer is refused in words, and can not stand in the record', () => {
    const state = stateAfter(submitted, screened('awarded'), answered);
    expect(refuseIfAnswered(stateAfter(submitted, screened('awarded')))).toBeUndefined();
    expect(refuseIfAnswered(state)).toMatchObject({
      rejected: 'wrong-state',
      detail: expect.stringContaining('"partly"'),
    });
    expect(() => after(submitted, screened('awarded'), answered, answered)).toThrow('FollowUpAnswered cannot stand');
    expect(() => after(answered)).toThrow(TypeError);
  });
});

test('folding leaves the events as they were', () => {
  const events = placed(application, [submitted, screened('referred')]);
  const before = JSON.stringify(events);
  events.reduce<ReturnType<typeof stateAfter> | undefined>(
    (state, event) => applicationEntity.evolve(state, event),
    undefined,
  );
  expect(JSON.stringify(events)).toBe(before);
});

test('the size of a household is told in bands', () => {
  expect([1, 2, 3, 4, 5, 6, 30].map(sizeBand)).toEqual(['1', '2-3', '2-3', '4-5', '4-5', '6+', '6+']);
});

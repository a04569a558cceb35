// What a household is told: every stage in words, the next day, what it may do; never a name, an amount or an organization.

import { statusAnswer } from '@hearth/contracts/claims';
import { type AppealEvent, appealNote, appealOf } from '@hearth/domain/appeals';
import type { Application, ApplicationEvent } from '@hearth/domain/applications';
import type { Award, AwardStatus } from '@hearth/domain/awards';
import type { DisbursementStatus } from '@hearth/domain/disbursement-places';
import { idOrThrow } from '@hearth/domain/ids';
import { adjudicated, ana, award, ben, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { noteCreated } from '@hearth/store/note-rows';
import { appealStream, applicationStream, organizationStream } from '@hearth/store/projection';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { sealNote } from '@hearth/vault/notes';
import { describe, expect, test } from 'vitest';
import { stageOf } from './request-stage.ts';
import { opened } from './status.fixture.ts';

const bodyOf = (answer: unknown) => statusAnswer.parse(Reflect.get(Object(answer), 'body'));
const withPhone = async (estate: Awaited<ReturnType<typeof opened>>) => {
  const { partnerId } = await stateOf<Application>(estate.tables, estate.applicationId);
  const contact = { phone: '617-555-0100', by: ana } as const;
  await write(estate.tables, organizationStream, partnerId, [{ type: 'PublicContactSet', data: contact }]);
};

/** A household that was told no, and what became of its appeal. */
const declined = async () => {
  const estate = await opened();
  const { tables, applicationId, householdId, ports } = estate;
  await estate.screened('referred');
  await write(tables, applicationStream, applicationId, [adjudicated('decline')]);
  const state = await stateOf<Application>(tables, applicationId);
  const appealId = appealOf(applicationId, state.changedAt);
  const tell = (event: AppealEvent) => write(tables, appealStream, appealId, [event]);
  const { partnerId, changedAt: decidedAt } = state;
  const about = { applicationId: idOrThrow('application', applicationId), householdId, partnerId, decidedAt };
  return {
    ...estate,
    appealId,
    appeals: () => tell({ type: 'AppealMade', data: { ...about, channel: 'household', dueOn: '2026-11-30' } }),
    answers: async (outcome: 'granted' | 'stands') => {
      await tell({ type: 'AppealAnswered', data: { applicationId: about.applicationId, outcome, by: ben } });
      const keyRow = keyRowOf((await tables.read([keyRef(householdId)]))[0]);
      if (keyRow === undefined) throw new Error('no key');
      const note = { words: 'We read the letter of your landlord.' };
      const home = await ports.vault.openHousehold(keyRow);
      await tables.transact([
        noteCreated(sealNote(home, { record: appealNote(appealId, 'answer'), version: 1, note })),
      ]);
      if (outcome === 'granted') {
        const reopened: ApplicationEvent = {
          type: 'ApplicationReopened',
          data: { reason: 'appeal-granted', appealId },
        };
        await write(tables, applicationStream, applicationId, [reopened]);
      }
    },
  };
};

describe('a household is told', () => {
  test('where its request stands, in its own words for it, and whom to call', async () => {
    const estate = await opened();
    await withPhone(estate);
    const told = bodyOf(await estate.look());
    expect(told).toMatchObject({ stage: 'received', phone: '617-555-0100', canStepBack: true, direction: 'ltr' });
    expect(told.said).toMatch(/\w/);
    await estate.screened('question');
    expect(bodyOf(await estate.look())).toMatchObject({ stage: 'question' });
    expect(bodyOf(await estate.look()).doNow).toContain('617-555-0100');
  });

  test('in English, with a line in its language, as long as nobody has read that translation', async () => {
    const estate = await opened();
    await withPhone(estate);
    const told = bodyOf(await estate.look(undefined, undefined, {}, { 'accept-language': 'ar' }));
    expect(told).toMatchObject({ language: 'en', note: { language: 'ar', direction: 'rtl' } });
    expect(told.note?.said).toContain('617-555-0100');
    const own = bodyOf(await estate.look(undefined, undefined, {}, { 'accept-language': '*' }));
    expect(own.note?.language).toBe('es');
    expect(
      bodyOf(await estate.look(undefined, undefined, {}, { 'accept-language': 'en-US,es;q=0.5' })).note,
    ).toBeUndefined();
  });

  test('no name, no amount, no organization, no id, whatever it waits for', async () => {
    const estate = await declined();
    for (const step of [estate.appeals, () => estate.answers('stands')]) {
      const text = JSON.stringify(await estate.look());
      for (const secret of [
        'Marisol',
        'Quintanilla',
        '50000',
        '500',
        'USD',
        'East',
        'app_',
        'hh_',
        'org_',
        'seen-in-person',
      ])
        expect(text).not.toContain(secret);
      await step();
    }
  });
});

describe('a decision', () => {
  test('that said no can be appealed until a day, and not after it', async () => {
    const { look } = await declined();
    expect(bodyOf(await look())).toMatchObject({
      stage: 'declined',
      reason: 'ask',
      why: 'The place where you asked can tell you why.',
      date: '2027-01-15',
      appeal: { is: 'possible', until: '2027-01-15' },
      canStepBack: false,
    });
    const later = bodyOf(await look(undefined, undefined, { now: addDays(monday, 61) }));
    expect(later.appeal).toBeUndefined();
    expect(later.date).toBeUndefined();
  });

  test('that was appealed tells the day of the answer, then the answer in words', async () => {
    const { look, appeals, answers } = await declined();
    await appeals();
    expect(bodyOf(await look())).toMatchObject({
      stage: 'appeal-open',
      date: '2026-11-30',
      appeal: { is: 'open', dueOn: '2026-11-30' },
    });
    await answers('stands');
    expect(bodyOf(await look())).toMatchObject({
      stage: 'appeal-answered',
      appeal: { is: 'stands', words: 'We read the letter of your landlord.' },
    });
  });

  test('that an appeal opened again says so while it is looked at', async () => {
    const { look, appeals, answers } = await declined();
    await appeals();
    await answers('granted');
    expect(bodyOf(await look())).toMatchObject({
      stage: 'in-review',
      appeal: { is: 'granted', words: 'We read the letter of your landlord.' },
      canStepBack: true,
    });
  });
});

test('every state of award and payment is some stage, and none of them tells more', async () => {
  const { tables } = await opened();
  const { applicationId, awardId } = await approvedCase(tables, { name: 'other' });
  const application = await stateOf<Application>(tables, applicationId);
  const made = await stateOf<never>(tables, awardId);
  const stages = (awardStatus: AwardStatus, paid?: DisbursementStatus): string =>
    stageOf(
      {
        application: { ...application, awardId: award },
        award: Object.assign({}, made, { status: awardStatus }),
        paid: paid === undefined ? undefined : Object.assign({}, { status: paid } as never),
        appeal: undefined,
      },
      '2026-11-16',
    ).stage;
  const awards = {
    'awaiting-approval': 'in-approval',
    'waiting-for-funds': 'waiting-for-funds',
    approved: 'approved',
    'waiting-for-payee': 'account-needed',
    lapsed: 'payment-problem',
    'awaiting-reissue': 'payment-problem',
    'reissue-dropped': 'payment-problem',
    'sent-back': 'in-review',
    withdrawn: 'withdrawn',
  } as const satisfies Record<AwardStatus, string>;
  for (const [status, stage] of Object.entries(awards)) expect(stages(status as AwardStatus)).toBe(stage);
  const payments = {
    intended: 'payment-sent',
    released: 'payment-sent',
    held: 'approved',
    settled: 'paid',
    failed: 'payment-problem',
    returned: 'payment-problem',
    'waiting-for-advance': 'approved',
    advanced: 'handover-ready',
    'handed-over': 'paid',
    confirmed: 'paid',
    unclaimed: 'payment-problem',
    'waiting-for-register': 'approved',
    registered: 'approved',
    issued: 'paid',
    cleared: 'paid',
    voided: 'payment-problem',
    stale: 'paid',
  } as const satisfies Record<DisbursementStatus, string>;
  for (const [status, stage] of Object.entries(payments))
    for (const of of ['approved', 'waiting-for-payee'] as const)
      expect(stages(of, status as DisbursementStatus)).toBe(stage);
});

test('a payment that waits for an account says until when it waits, the last whole day of it', () => {
  const application = { status: 'awarded' } as unknown as Application;
  const award = { status: 'waiting-for-payee', waitsUntil: '2026-12-04T15:30:00.000Z' } as unknown as Award;
  const standing = { application, award, paid: undefined, appeal: undefined };
  expect(stageOf(standing, '2026-11-16')).toEqual({ stage: 'account-needed', date: '2026-12-03' });
});

describe('stepping back', () => {
  test('takes the request back once, however often it is sent, and is told', async () => {
    const estate = await opened();
    const first = await estate.stepBack(undefined, { key: 'k' });
    expect(first).toMatchObject({ status: 200, body: { stage: 'withdrawn' } });
    expect(await estate.stepBack(undefined, { key: 'k' })).toEqual(first);
    expect(await estate.stepBack()).toMatchObject({ rejected: 'wrong-state' });
    expect(await typesOf(estate.tables, estate.applicationId)).toEqual([
      'ApplicationSubmitted',
      'ApplicationWithdrawn',
    ]);
    expect(await stateOf(estate.tables, estate.applicationId)).toMatchObject({ reason: 'in-favour-of-another' });
    expect(bodyOf(await estate.look())).toMatchObject({ stage: 'withdrawn', canStepBack: false });
    expect(await troubles(estate.tables)).toEqual([]);
  });

  test('needs the second answer', async () => {
    const estate = await opened();
    expect(await estate.stepBack('1999-01-01')).toMatchObject({ rejected: 'claim-refused' });
    expect(await stateOf(estate.tables, estate.applicationId)).toMatchObject({ status: 'submitted' });
  });
});

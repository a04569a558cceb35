// The record of a grant: complete for an auditor, silent about who it was, and honest about what it lacks.
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import { disbursementOf } from '@hearth/domain/disbursements';
import { expenseEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import type { MeetingEvent } from '@hearth/domain/meetings';
import {
  ben,
  cleo,
  dora,
  eastPartner,
  generalFund,
  meeting,
  monday,
  program,
} from '@hearth/domain/relief-fund.fixture';
import { disbursementStream, meetingStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approve, awardedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { approver, founded, write } from '@hearth/store/relief-estate.fixture';
import { lookedUp } from '@hearth/store/relief-sanctions.fixture';
import { describe, expect, test } from 'vitest';
import type { AwardRecord } from './award-record.ts';
import { readAwardPage, readAwardRecord } from './read-award-record.ts';

const awarded = async () => {
  const tables = await founded();
  const ids = await awardedCase(tables, { name: 'a', adjudicatedBy: ben, related: [dora] });
  const read = async (id: string = ids.awardId) => readAwardRecord({ tables })(callOf(approver, undefined, { id }));
  const record = async (): Promise<AwardRecord> => {
    const answer = await read();
    if (!('status' in answer)) throw new Error(answer.rejected);
    return JSON.parse(JSON.stringify(answer.body));
  };
  const page = async () =>
    JSON.parse(JSON.stringify(await readAwardPage({ tables })(callOf(approver, undefined, { id: ids.awardId })))).page;
  return { tables, ...ids, read, record, page };
};

const held: (awardId: Awaited<ReturnType<typeof awarded>>['awardId']) => readonly MeetingEvent[] = (awardId) => [
  { type: 'MeetingOpened', data: { heldOn: '2026-11-16', agenda: [awardId], quorum: 2, by: cleo } },
  { type: 'AttendanceRecorded', data: { present: [cleo, ben, dora], by: cleo } },
  { type: 'MemberRecused', data: { by: dora, awardIds: [awardId], because: 'relationship' } },
  { type: 'DocketClosed', data: { decisions: [{ awardId, decision: 'approve' }], by: cleo } },
  { type: 'DocketApplied', data: { answers: [{ awardId, outcome: 'approved' }], recordHash: 'minutes-hash' } },
];

const paid = async (sitting: typeof held = held) => {
  const estate = await awarded();
  const { tables, awardId, applicationId, householdId } = estate;
  await lookedUp(tables, applicationId, 'clear');
  await write(tables, meetingStream, meeting, sitting(awardId));
  await approve(tables, awardId, { householdId });
  const id = disbursementOf(awardId, 1);
  const draws = [
    { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 50_000 },
  ];
  const { coarse } = await stateOf<{ readonly coarse: never }>(tables, awardId);
  const intended: DisbursementEvent = {
    type: 'DisbursementIntended',
    data: {
      ...{ awardId, awardVersion: 2, attempt: 1, householdId, partnerId: eastPartner, programId: program, coarse },
      ...{ amountMinor: 50_000, currency: 'USD', draws, reportMonth: '2026-11', recipient: 'acct_1' },
      call: { key: 'k', body: '{}', hash: 'request-hash' },
    },
  };
  const released: DisbursementEvent = {
    type: 'DisbursementReleased',
    data: { providerPaymentId: 'obp_1', snapshotHash: 'h1' },
  };
  const settled: DisbursementEvent = {
    type: 'DisbursementSettled',
    data: { providerPaymentId: 'obp_1', snapshotHash: 'h2', entry: expenseEntry(draws, 'USD', 'cash:provider') },
  };
  for (const event of [intended, released, settled]) await write(tables, disbursementStream, id, [event]);
  return estate;
};

describe('the record of a grant', () => {
  test('carries purpose, criteria, selection, committee, relationship, funding and proof of payment', async () => {
    const { record, applicationId } = await paid();
    expect(await record()).toMatchObject({
      program: { name: 'Winter relief', purpose: 'Help', policy: { version: 1, hash: expect.any(String) } },
      criteria: [{ outcome: 'pass', sentence: expect.any(String) }],
      aid: { need: 'food', amountMinor: 50_000, askedMinor: 50_000 },
      selection: { applicationId, partner: 'East', cameBy: 'walk-in', decidedBy: 'reviewer', adjudicatedBy: ben },
      relationship: { disclosed: true, members: [dora] },
      approval: {
        approversNeeded: 1,
        approvals: [{ act: 'approved', by: cleo, meetingId: meeting, attempt: 1 }],
        meetings: [
          {
            heldOn: '2026-11-16',
            quorum: 2,
            present: [cleo, ben, dora],
            recusals: [{ by: dora, because: 'relationship' }],
            decision: 'approve',
            answer: 'approved',
            recordHash: 'minutes-hash',
          },
        ],
      },
      funding: [{ fund: 'General', purpose: 'any', amountMinor: 50_000 }],
      payments: [
        { attempt: 1, status: 'settled', paidAt: monday, providerReference: 'obp_1', requestHash: 'request-hash' },
      ],
      sanctions: { household: { status: 'clear', list: 'sdn' } },
      identity: { where: 'vault', legalHold: false },
    });
  });

  test('names every stream with the hash of its last event, so that its bundle can be told whole', async () => {
    const { record, awardId, applicationId } = await paid();
    const { streams } = await record();
    expect(streams.map(({ stream }) => stream)).toEqual([awardId, applicationId, disbursementOf(awardId, 1)]);
    for (const { headHash } of streams) expect(headHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('says what it lacks: nothing decided, nothing paid', async () => {
    const lacks = async (estate: Awaited<ReturnType<typeof awarded>>) =>
      (await estate.record()).gaps.map(({ row }) => row);
    expect(await lacks(await awarded())).toEqual(['F7', 'F11', 'F13', 'F9']);
    expect(await lacks(await paid())).toEqual(['F9']);
  });

  test('is not there for an award that is not', async () => {
    const { read } = await awarded();
    for (const id of ['', 'awd_x', derivedId('award', 'nobody'), generalFund])
      expect(await read(id)).toMatchObject({ rejected: 'not-found' });
  });

  test('prints as a page that runs nothing and escapes what people wrote', async () => {
    const { page, awardId } = await paid();
    const { markup, policy } = await page();
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    for (const words of ['Record of a grant', awardId, 'Winter relief', 'obp_1', 'minutes-hash', '$500.00'])
      expect(markup).toContain(words);
    expect(markup).not.toMatch(/undefined|\[object|<script/);
  });

  test('prints what one approver closed alone as a docket, with nobody who would have been there', async () => {
    const { page } = await paid((awardId) => held(awardId).slice(3));
    const { markup } = await page();
    expect(markup).toContain('Docket, without a meeting');
    expect(markup).not.toMatch(/>Quorum<|>Present<|undefined/);
  });

  test('prints before anything was decided, too', async () => {
    const { page } = await awarded();
    const { markup } = await page();
    expect(markup).toContain('No payment was begun');
    expect(markup).not.toMatch(/undefined|\[object/);
  });
});

// Approvals as dice fall: once or again, put in line for money, sent back; and awards that are proposed to be paid again, or not.
import type { Application } from '@hearth/domain/applications';
import type { Follows } from '@hearth/domain/award-events';
import { type Award, endedUnpaid } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { allotmentEntry, encumbranceEntry, giftEntry } from '@hearth/domain/entries';
import { derivedId, idOrThrow } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { approved, ben, cleo, eastPartner, hour, meeting, program } from '@hearth/domain/relief-fund.fixture';
import { chooseDraws } from '@hearth/domain/slices';
import { append, commit } from './commit.ts';
import { type Loaded, stateRef, stillAs } from './entities.ts';
import { feeFor } from './history-advances.fixture.ts';
import { on, read, type World, write } from './history-world.fixture.ts';
import { rootOf } from './household-roots.ts';
import { applicationStream, awardStream, fundStream } from './projection.ts';
import { noOpenMatch } from './shared-items.ts';
import { slicesOf } from './slices.ts';
import type { Tables } from './tables.ts';

/** A fund that pays fees for a while. */
export const feesFund = async (tables: Tables): Promise<void> => {
  const id = derivedId('fund', 'operations');
  const slice = { programId: program, partnerId: eastPartner, purpose: 'operations', amountMinor: 2_000 };
  const outcome = await commit(tables, {
    occasion: { at: hour(1), actor: cleo },
    appends: [
      append(fundStream, { id, head: { version: 0, hash: '' }, state: undefined }, [
        { type: 'FundOpened', data: { name: 'Operations', currency: 'USD', by: cleo } },
        {
          type: 'GiftReceived',
          data: {
            giftId: derivedId('gift', 'operations'),
            amountMinor: 2_000,
            receivedOn: '2026-11-01',
            restriction: {},
            entry: giftEntry(id, 2_000, 'USD'),
            by: cleo,
          },
        },
        { type: 'Allotted', data: { ...slice, entry: allotmentEntry({ ...slice, fundId: id }, 'USD'), by: cleo } },
      ]),
    ],
  });
  if ('refused' in outcome) throw new Error('refused');
};

const sendBack = async (world: World, award: Loaded<Award>, state: Award): Promise<void> => {
  const application = await read<Application>(world, state.applicationId);
  const data = { meetingId: meeting, by: cleo, reason: 'unclear' };
  const awardId = idOrThrow('award', award.id);
  const reopened = { type: 'ApplicationReopened', data: { reason: 'unclear', awardId } } as const;
  await write(world, {
    appends: [on(awardStream, award, { type: 'AwardSentBack', data }), on(applicationStream, application, reopened)],
  });
};

const waits = (world: World, award: Loaded<Award>, state: Award, how: number) =>
  state.status === 'awaiting-approval'
    ? write(world, {
        appends: [
          on(awardStream, award, {
            type: 'AwardWaitsForFunds',
            data: { meetingId: meeting, by: cleo, availableMinor: 0, rank: how % 8 },
          }),
        ],
        changes: [noOpenMatch(state.applicationId)],
      })
    : false;

const mayBeApproved = async (world: World, award: Loaded<Award>, { status, attempt }: Award): Promise<boolean> => {
  if (['awaiting-approval', 'waiting-for-funds', 'awaiting-reissue'].includes(status)) return true;
  // As the record has it from before anybody proposed: approved once more without a word between.
  const last = attempt === 0 ? undefined : (await read<Disbursement>(world, disbursementOf(award.id, attempt))).state;
  return status === 'approved' && ['failed', 'returned', 'unclaimed'].includes(last?.status ?? '');
};

/** Approves what waits for it, or once more what was not paid in the end; what there is no money for gets in line. */
export const approve = async (world: World, award: Loaded<Award>, how: number): Promise<void> => {
  const { state } = award;
  if (state === undefined || !(await mayBeApproved(world, award, state))) return;
  if (how % 7 === 0 && ['awaiting-approval', 'waiting-for-funds'].includes(state.status))
    return sendBack(world, award, state);
  const root = await rootOf(world.tables, state.householdId);
  const { partnerId, amountMinor, currency } = state;
  const chosen = chooseDraws(await slicesOf(world.tables, partnerId, program), {
    programId: program,
    partnerId,
    need: 'food',
    area: 'US-MA',
    today: world.at.slice(0, 10),
    amountMinor,
    currency,
  });
  if (isRejected(chosen) || how % 11 === 5) {
    await waits(world, award, state, how);
    return;
  }
  const { fee } = partnerId === eastPartner ? await feeFor(world, how) : {};
  const event = approved(state.attempt + 1);
  const data = {
    ...event.data,
    ...chosen,
    ...(fee === undefined ? {} : { fee }),
    entry: encumbranceEntry(fee === undefined ? chosen.draws : [...chosen.draws, fee], 'USD'),
    windowOf: idOrThrow('household', root.household.id),
    ...(how % 3 === 0 ? { limit: { day: world.at.slice(0, 10), mostMinor: 9_000 } } : {}),
    ...(state.reissue === undefined ? {} : { follows: state.reissue.follows }),
  };
  await write(world, {
    appends: [on(awardStream, award, { ...event, data })],
    windows: [root.window],
    changes: [noOpenMatch(state.applicationId)],
  });
};

/** Proposes to pay again what ended unpaid, and drops every third of what was proposed. */
export const reissue = async (world: World, award: Loaded<Award>, how: number): Promise<void> => {
  const { state } = award;
  const [item] = await world.tables.read([stateRef(award.id)]);
  if (state?.status === 'awaiting-reissue' && how % 3 === 0) {
    const data = { meetingId: meeting, by: cleo, reason: 'moved-away' };
    await write(world, { appends: [on(awardStream, award, { type: 'AwardReissueDropped', data })] });
  }
  if (state === undefined || item?.['queue'] !== endedUnpaid) return;
  const last = await read<Disbursement>(world, disbursementOf(award.id, state.attempt));
  const status = state.status === 'lapsed' ? state.status : last.state?.status;
  const follows = {
    attempt: state.attempt,
    status: status as Follows['status'],
    snapshotHash: last.state?.snapshotHash ?? '',
    ...(last.state === undefined ? {} : { disbursementId: idOrThrow('disbursement', last.id) }),
  };
  await write(world, {
    appends: [
      on(awardStream, award, { type: 'AwardReissueProposed', data: { by: ben, reason: 'new-account', follows } }),
    ],
    changes: [stillAs(last)],
  });
};

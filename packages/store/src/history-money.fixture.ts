// Awards and payments as dice fall: approved once or again, paid, waited for, handed over, failed and come back.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { type Disbursement, type DisbursementEvent, disbursementOf, mayFollow } from '@hearth/domain/disbursements';
import { chooseDraws } from '@hearth/domain/funds';
import { idOrThrow } from '@hearth/domain/ids';
import { advanceEntry, disencumbranceEntry, encumbranceEntry, expenseEntry, returnEntry } from '@hearth/domain/ledger';
import { isRejected } from '@hearth/domain/rejections';
import {
  ana,
  approved,
  cleo,
  dora,
  eastPartner,
  handoverDue,
  hour,
  intended,
  meeting,
  program,
  storedCall,
} from '@hearth/domain/relief-fund.fixture';
import type { Loaded } from './entities.ts';
import { type Dice, fresh, on, pick, read, type World, write } from './history-world.fixture.ts';
import { rootOf } from './household-roots.ts';
import { advanceStream, applicationStream, awardStream, disbursementStream } from './projection.ts';
import { noOpenMatch } from './shared-items.ts';
import { slicesOf } from './slices.ts';

/** Approves what waits for it, or once more what was not paid in the end. */
export const approve = async (world: World, award: Loaded<Award>, how: number): Promise<void> => {
  const state = award.state;
  const last =
    state === undefined || state.attempt === 0
      ? undefined
      : (await read<Disbursement>(world, disbursementOf(award.id, state.attempt))).state;
  const isAgain = state?.status === 'approved' && ['failed', 'returned', 'unclaimed'].includes(last?.status ?? '');
  if (state === undefined || (state.status !== 'awaiting-approval' && !isAgain)) return;
  if (how % 7 === 0 && !isAgain) {
    const application = await read<Application>(world, state.applicationId);
    const sentBack = on(awardStream, award, {
      type: 'AwardSentBack',
      data: { meetingId: meeting, by: cleo, reason: 'unclear' },
    });
    await write(world, {
      appends: [
        sentBack,
        on(applicationStream, application, {
          type: 'ApplicationReopened',
          data: { reason: 'unclear', awardId: idOrThrow('award', award.id) },
        }),
      ],
    });
    return;
  }
  const root = await rootOf(world.tables, state.householdId);
  const { partnerId, amountMinor } = state;
  const draws = chooseDraws(await slicesOf(world.tables, partnerId, program), {
    programId: program,
    partnerId,
    need: 'food',
    area: 'US-MA',
    today: world.at.slice(0, 10),
    amountMinor,
  });
  if (isRejected(draws)) return;
  const event = approved(state.attempt + 1);
  const data = {
    ...event.data,
    draws,
    entry: encumbranceEntry(draws, 'USD'),
    windowOf: idOrThrow('household', root.household.id),
  };
  await write(world, {
    appends: [on(awardStream, award, { ...event, data })],
    windows: [root.window],
    changes: [noOpenMatch(state.applicationId)],
  });
};

/** An approved award is paid or waits; one that waits is paid, or its money goes back. */
export const pay = async (world: World, award: Loaded<Award>, how: number): Promise<void> => {
  const state = award.state;
  if (state === undefined || (state.status !== 'approved' && state.status !== 'waiting-for-payee')) return;
  const id = disbursementOf(award.id, state.attempt);
  const from = await read<Disbursement>(world, id);
  if (from.state !== undefined) return;
  if (how % 4 === 0 && state.status === 'approved') {
    await write(world, {
      appends: [
        on(awardStream, award, {
          type: 'AwardWaitsForPayee',
          data: { until: '2026-12-16', payeeOf: state.householdId },
        }),
      ],
    });
    return;
  }
  if (how % 4 === 1 && state.status === 'waiting-for-payee') {
    const root = await rootOf(world.tables, state.householdId);
    const data = {
      reason: 'payee-not-ready',
      draws: state.draws,
      entry: disencumbranceEntry(state.draws, 'USD'),
      windowOf: idOrThrow('household', root.household.id),
      attempt: state.attempt,
      reportMonth: '2026-11',
    } as const;
    await write(world, { appends: [on(awardStream, award, { type: 'AwardLapsed', data })], windows: [root.window] });
    return;
  }
  const basis = {
    awardId: idOrThrow('award', award.id),
    awardVersion: award.head.version,
    attempt: state.attempt,
    householdId: state.householdId,
    partnerId: state.partnerId,
    amountMinor: state.amountMinor,
    draws: state.draws,
  };
  const event =
    how % 2 === 0
      ? { ...intended, data: { ...intended.data, ...basis } }
      : { ...handoverDue, data: { ...handoverDue.data, ...basis } };
  if (
    await write(world, { appends: [on(disbursementStream, from, event)], changes: [noOpenMatch(state.applicationId)] })
  )
    world.known.disbursements.push(id);
};

const eventsOn = (state: Disbursement, windowOf: string): readonly DisbursementEvent[] => {
  const [draws, household] = [state.draws, idOrThrow('household', windowOf)];
  const word = { providerPaymentId: `obp_${state.id}`, snapshotHash: 'snapshot' };
  const back = { reason: 'unknown', windowOf: household, entry: disencumbranceEntry(draws, 'USD') };
  const all: readonly Exclude<
    DisbursementEvent,
    { readonly type: 'DisbursementIntended' | 'HandoverDue' | 'HandoverAdvanced' | 'HandoverAdvanceFailed' }
  >[] = [
    { type: 'DisbursementReleased', data: word },
    { type: 'DisbursementSettled', data: { ...word, entry: expenseEntry(draws, 'USD', 'cash:provider') } },
    { type: 'DisbursementFailed', data: { ...word, ...back } },
    { type: 'DisbursementReturned', data: { ...word, ...back, entry: returnEntry(draws, 'USD') } },
    { type: 'DisbursementHeld', data: { reason: 'unknown' } },
    { type: 'HandedOver', data: { receiptNumber: 'R-1', method: 'cash', handedOverAt: hour(1), by: ana } },
    { type: 'HandoverConfirmed', data: { by: dora, entry: expenseEntry(draws, 'USD', `due-from:${state.partnerId}`) } },
    { type: 'HandoverUnclaimed', data: { ...back, by: ana } },
  ];
  return all.filter(({ type }) => mayFollow[type].includes(state.status));
};

export const hear = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const from = await read<Disbursement>(world, pick(world.known.disbursements, n) ?? '');
  if (from.state === undefined) return;
  const root = await rootOf(world.tables, from.state.householdId);
  const event = pick(eventsOn(from.state, root.household.id), how);
  if (event !== undefined)
    await write(world, { appends: [on(disbursementStream, from, event)], windows: [root.window] });
};

export const advancePartner = async (world: World, { how }: Dice): Promise<void> => {
  const waiting = (await Promise.all(world.known.disbursements.map((id) => read<Disbursement>(world, id))))
    .filter(({ state }) => state?.status === 'waiting-for-advance')
    .slice(0, 5);
  if (waiting.length === 0) return;
  const id = fresh(world, 'advance');
  const amountMinor = waiting.reduce((sum, { state }) => sum + (state?.amountMinor ?? 0), 0);
  const data = {
    partnerId: eastPartner,
    disbursementIds: waiting.map((each) => idOrThrow('disbursement', each.id)),
    amountMinor,
    currency: 'USD',
    recipient: 'acct_9',
    call: storedCall,
    by: cleo,
  };
  const start = on(
    advanceStream,
    { id, head: { version: 0, hash: '' }, state: undefined },
    { type: 'AdvanceIntended', data },
  );
  const covered = waiting.map((each) =>
    on(disbursementStream, each, { type: 'HandoverAdvanced', data: { advanceId: id } }),
  );
  if (!(await write(world, { appends: [start, ...covered] }, true))) return;
  const from = await read<never>(world, id);
  const word = { providerPaymentId: `obp_${id}`, snapshotHash: 'snapshot' };
  if (how % 3 !== 0) {
    await write(world, {
      appends: [
        on(advanceStream, from, {
          type: 'AdvanceSettled',
          data: { ...word, entry: advanceEntry(eastPartner, amountMinor, 'USD') },
        }),
      ],
    });
    return;
  }
  const again = await Promise.all(waiting.map((each) => read<Disbursement>(world, each.id)));
  const failed = on(advanceStream, from, { type: 'AdvanceFailed', data: { ...word, reason: 'review_rejected' } });
  await write(world, {
    appends: [
      failed,
      ...again.map((each) => on(disbursementStream, each, { type: 'HandoverAdvanceFailed', data: { advanceId: id } })),
    ],
  });
};

// The acts of the scripted story in their order: what each person asks for, by the record as it stands then.

import type { AwardId, GiftId, MoveId } from '@hearth/domain/ids';
import { matchOf } from '@hearth/domain/matches';
import { program } from '@hearth/domain/relief-fund.fixture';
import { dateOf } from '@hearth/domain/time';
import { decideMatch } from '@hearth/functions/adjudication/decide-match.ts';
import { closeDocket } from '@hearth/functions/approval/close-docket.ts';
import { confirmReissues } from '@hearth/functions/approval/confirm-reissues.ts';
import { proposeReissues } from '@hearth/functions/approval/propose-reissues.ts';
import { prepareRegister } from '@hearth/functions/checks/prepare-register.ts';
import { recordResults } from '@hearth/functions/checks/record-results.ts';
import { releaseRegister } from '@hearth/functions/checks/release-register.ts';
import { advancePartner } from '@hearth/functions/disbursement/advance-partner.ts';
import { issueCode } from '@hearth/functions/disbursement/handover-codes.ts';
import { confirmHandover, handOver, reportUnclaimed } from '@hearth/functions/disbursement/handovers.ts';
import { recordRefund } from '@hearth/functions/disbursement/record-refund.ts';
import { allot } from '@hearth/functions/funding/allot.ts';
import { decideMove } from '@hearth/functions/funding/decide-move.ts';
import { giveBack } from '@hearth/functions/funding/give-back.ts';
import { proposeMove } from '@hearth/functions/funding/propose-move.ts';
import { recordGift } from '@hearth/functions/funding/record-gift.ts';
import { reduceGift } from '@hearth/functions/funding/reduce-gift.ts';
import { closePayee } from '@hearth/functions/payees/close-payee.ts';
import { decidePayeeChange } from '@hearth/functions/payees/decide-payee-change.ts';
import { requestPartnerPayee, requestPayee } from '@hearth/functions/payees/request-payee.ts';
import { reconcile } from '@hearth/functions/reconciliation/reconcile.ts';
import { approver, treasurer } from '@hearth/store/relief-estate.fixture';
import {
  caseworkersOf,
  controller,
  openFunds,
  partners,
  reviewer,
  secondApprover,
  secondTreasurer,
} from '../founding.ts';
import type { World } from '../world-shape.ts';
import { opened as openMatch } from './matches.ts';
import { type Act, askingIn } from './scripted-asks.ts';
import { redrive } from './steps.ts';

const [east] = partners;
const [giver, second] = caseworkersOf(east);
const [open] = openFunds;
const returnUrl = 'https://partner.example.org/back';
/** The acts, each over the world as it is when its turn comes. */
export const actsOf = (world: World): readonly Act[] => {
  const { oracle, clock } = world;
  const { facts } = oracle;
  const { named, paymentOf, asks, passes, onboards } = askingIn(world);
  const approving = (name: string, decision: 'approve' | 'send-back') => ({
    awardId: named(name).awardId as AwardId,
    ...(decision === 'approve' ? { decision } : { decision, reason: 'amount-unclear' }),
  });
  const approvals = () =>
    world.cases.flatMap(({ name }) => (name === 'sent-back' ? [] : [approving(name, 'approve')])) as never[];
  const covers = (): readonly string[] =>
    [...facts.payments.values()].find(({ kind }) => kind === 'register')?.covers ?? [];
  const registerId = (): string => [...facts.payments.values()].find(({ kind }) => kind === 'register')?.id ?? '';
  const results = (line: (id: string, at: number, day: string) => string) => () => {
    const day = world.releasedOn(registerId());
    const header = 'register,disbursement,amount,released_on,check_number,issued_on,cleared_on,void';
    return { csv: [header, ...covers().map((id, at) => line(id, at, day))].join('\n') };
  };
  const bank = named('bank-later');
  const receipt = () => ({
    receiptNumber: 'R-1',
    method: 'cash',
    handedOverAt: new Date(clock.ms - 60_000).toISOString(),
  });
  const anySlice = { programId: program, partnerId: east, purpose: 'any' as const };
  const food = { programId: program, partnerId: east, purpose: 'food' as const };
  return [
    () => ({ who: 'screening', run: (ports) => openMatch(ports, named('alike'), named('by-code')) }),
    asks(reviewer, decideMatch, () => ({ decision: 'different' as const, reason: 'seen' }), {
      id: () => matchOf(named('alike').applicationId ?? '', named('by-code').applicationId ?? ''),
    }),
    asks(secondApprover, closeDocket, () => ({ decisions: [approving('sent-back', 'send-back')] as never[] })),
    asks(approver, closeDocket, () => ({ decisions: approvals() })),
    passes(2_000),
    asks(giver, requestPayee, () => ({ returnUrl }), { id: () => bank.applicationId ?? '' }),
    onboards(() => bank.householdId, '000123456789'),
    passes(2_000),
    asks(treasurer, requestPartnerPayee, () => ({ returnUrl }), { id: () => east }),
    onboards(() => east, '000123456789'),
    asks(treasurer, advancePartner, () => ({ partnerId: east })),
    passes(2_000),
    asks(giver, handOver, receipt, { id: () => paymentOf('handed-over') }),
    asks(second, confirmHandover, () => ({}), { id: () => paymentOf('handed-over') }),
    asks(giver, handOver, receipt, { id: () => paymentOf('by-code') }),
    asks(second, issueCode, () => ({}), { id: () => paymentOf('by-code') }),
    asks(giver, reportUnclaimed, () => ({ reason: 'nobody-came' }), { id: () => paymentOf('unclaimed') }),
    asks(
      treasurer,
      recordRefund,
      () => ({ amountMinor: 20_000, currency: 'USD', receivedOn: dateOf(new Date(clock.ms).toISOString()) }),
      { id: () => east },
    ),
    asks(treasurer, prepareRegister, () => ({})),
    asks(secondTreasurer, releaseRegister, () => ({}), { id: registerId }),
    asks(
      treasurer,
      recordResults,
      results((id, at, day) => `${registerId()},${id},200.00,${day},30${at},${day},,`),
      { id: registerId },
    ),
    asks(
      secondTreasurer,
      recordResults,
      results(
        (id, at, day) =>
          `${registerId()},${id},200.00,${day},30${at},${day},${at === 0 ? day : ''},${at === 0 ? '' : 'stopped'}`,
      ),
      { id: registerId },
    ),
    asks(
      treasurer,
      recordGift,
      () => ({ amountMinor: 9_000, currency: 'USD', receivedOn: '2026-11-16', restriction: {} }) as never,
      { id: () => open.id },
    ),
    asks(treasurer, allot, () => ({ ...anySlice, amountMinor: 3_000, currency: 'USD' }) as never, {
      id: () => open.id,
    }),
    asks(
      treasurer,
      proposeMove,
      () => ({ from: anySlice, to: food, amountMinor: 2_000, reason: 'elsewhere' }) as never,
      { id: () => open.id },
    ),
    asks(secondTreasurer, decideMove, () => ({ decision: 'confirm' as const }), {
      id: () => open.id,
      params: () => ({ moveId: [...facts.moves.keys()][0] as MoveId }),
    }),
    asks(treasurer, reduceGift, () => ({ amountMinor: 500, reason: 'smaller' }) as never, {
      id: () => open.id,
      params: () => ({ giftId: [...facts.gifts.keys()].at(-1) as GiftId }),
    }),
    asks(treasurer, giveBack, () => ({ amountMinor: 500, reason: 'asked', givenBackOn: '2026-11-16' }) as never, {
      id: () => open.id,
      params: () => ({ giftId: [...facts.gifts.keys()].at(-1) as GiftId }),
    }),
    passes(4 * 86_400_000),
    asks(treasurer, proposeReissues, () => ({
      awardIds: [named('bank-comes-back').awardId as AwardId],
      reason: 'came-back',
    })),
    onboards(() => named('bank-comes-back').householdId, '000123456789'),
    asks(controller, decidePayeeChange, () => ({ decision: 'confirm' as const }), {
      id: () => named('bank-comes-back').householdId ?? '',
      ifMatch: () => facts.heads.get(named('bank-comes-back').householdId ?? '')?.sequence ?? 0,
    }),
    asks(approver, confirmReissues, () => ({
      awardIds: [named('bank-comes-back').awardId as AwardId],
      decision: 'confirm' as const,
    })),
    passes(2_000),
    asks(treasurer, closePayee, () => ({ decision: 'request' as const }), {
      id: () => named('bank-ready').householdId ?? '',
    }),
    asks(controller, closePayee, () => ({ decision: 'confirm' as const }), {
      id: () => named('bank-ready').householdId ?? '',
    }),
    passes(660_000),
    () => redrive(),
    asks(controller, reconcile, () => ({})),
  ];
};

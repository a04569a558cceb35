// The money of one award: which slices it is drawn on, and the one transaction in which it is set aside and the award approved.
import type { AwardApproved, Follows } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import type { Actor } from '@hearth/domain/duties';
import { encumbranceEntry } from '@hearth/domain/entries';
import { chooseFee } from '@hearth/domain/fees';
import { type Grant, leftUnderCap } from '@hearth/domain/households';
import { idOrThrow, type MeetingId } from '@hearth/domain/ids';
import type { Draw } from '@hearth/domain/ledger';
import { moneyWords } from '@hearth/domain/money-words';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type Chosen, chooseDraws } from '@hearth/domain/slices';
import { monthOf } from '@hearth/domain/time';
import { append, commit, isRefusedAs } from '@hearth/store/commit';
import type { Loaded } from '@hearth/store/entities';
import type { Root } from '@hearth/store/household-roots';
import { type Again, settled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { awardStream } from '@hearth/store/projection';
import { noOpenMatch } from '@hearth/store/shared-items';
import type { Change, Tables } from '@hearth/store/tables';
import type { SliceBook } from './slice-book.ts';

/** `feeMinor`: what the provider takes for one payment, in minor units. */
export type Ports = { readonly tables: Tables; readonly readPolicy: ReadPolicy; readonly feeMinor: number };
export type Sitting = {
  readonly meetingId: MeetingId;
  readonly actor: Actor;
  readonly now: string;
  readonly book: SliceBook;
  /** The awards that this docket decides. */ readonly decided: ReadonlySet<string>;
};
/** An award that a decision is made of. */
export type Waiting = Loaded<Award> & { readonly state: Award };

/** What an award would be paid from. */
export type Funds = Chosen & { readonly fee?: Draw };
/** The slices that fit do not hold the amount: the award may wait for money. */
export type Short = { readonly short: Rejected };

/** Says whether a look at the money found too little of it. */
export const isShort = (outcome: unknown): outcome is Short =>
  typeof outcome === 'object' && outcome !== null && 'short' in outcome;

export const openMatch = reject(
  'open-match',
  'A possible match of this household is open. A reviewer decides it first.',
);

const overCap = (capMinor: number, leftMinor: number, currency: string): Rejected => {
  const left = Math.max(0, leftMinor);
  return reject(
    'over-cap',
    `The household has ${moneyWords(left, currency)} left under its cap of ${moneyWords(capMinor, currency)}.`,
    { facts: { capMinor, leftMinor: left } },
  );
};

/**
 * What an award would be drawn on now, its fee with it when the provider pays it. `grants` are those of the household's window.
 * Rejections: `over-cap`, `restricted`, `insufficient-funds` for the fee alone; too little for the grant itself is `short`.
 */
export const fundsFor = async (
  { readPolicy, feeMinor }: Omit<Ports, 'tables'>,
  { now, book }: Pick<Sitting, 'now' | 'book'>,
  award: Award,
  grants: readonly Grant[],
): Promise<Funds | Short | Rejected> => {
  const { programId, partnerId, amountMinor, currency, coarse } = award;
  const today = await book.today(programId, now);
  const { capMinor, leftMinor } = leftUnderCap(await readPolicy(award.policyId), grants, today);
  if (amountMinor > leftMinor) return overCap(capMinor, leftMinor, currency);
  const slices = await book.slices(partnerId, programId);
  const { need, area } = coarse;
  const chosen = chooseDraws(slices, { programId, partnerId, need, area, today, amountMinor, currency });
  if (isRejected(chosen)) return chosen.rejected === 'insufficient-funds' ? { short: chosen } : chosen;
  if (award.rail !== 'bank' || feeMinor === 0) return chosen;
  const fee = chooseFee(slices, award, { feeMinor, currency });
  return isRejected(fee) ? fee : { ...chosen, fee };
};

/** All that an award takes out of slices. */
export const drawsOf = ({ draws, fee }: Pick<Funds, 'draws' | 'fee'>): readonly Draw[] =>
  fee === undefined ? draws : [...draws, fee];

const lacksMoney = (funds: Funds | Short | Rejected): boolean =>
  isShort(funds) || (isRejected(funds) && funds.rejected === 'insufficient-funds');

/** An attempt before this one, and the guard that it is still as it was read. */
export type Before = { readonly follows: Follows; readonly guard: Change };

/**
 * Approves an award: its money, and its fee if there is one, are set aside in this transaction, under guards of their amounts, of
 * the household's window, of its matches, and of the attempt before if it follows one. Nothing is refused for lack of money
 * before the slices were read anew. Returns what was set aside. Rejections: those of `fundsFor`, and `open-match`.
 */
export const setAside = async (
  ports: Ports,
  sitting: Sitting,
  award: Waiting,
  { window, household }: Root,
  before?: Before,
): Promise<Funds | Short | Rejected | Again> => {
  const { meetingId, actor, now, book } = sitting;
  let funds = await fundsFor(ports, sitting, award.state, window.grants);
  if (lacksMoney(funds)) {
    book.forget();
    funds = await fundsFor(ports, sitting, award.state, window.grants);
  }
  if (isShort(funds) || isRejected(funds)) return funds;
  const { draws, choice, fee } = funds;
  const data: AwardApproved['data'] = {
    meetingId,
    by: actor.memberId,
    draws,
    choice,
    ...(fee === undefined ? {} : { fee }),
    entry: encumbranceEntry(drawsOf(funds), award.state.currency),
    windowOf: idOrThrow('household', household.id),
    attempt: award.state.attempt + 1,
    reportMonth: monthOf(award.state.submittedAt),
    ...(before === undefined ? {} : { follows: before.follows }),
  };
  const outcome = await commit(ports.tables, {
    occasion: { at: now, actor: actor.memberId },
    appends: [append(awardStream, award, [{ type: 'AwardApproved', data }])],
    windows: [window],
    changes: [noOpenMatch(award.state.applicationId), ...(before === undefined ? [] : [before.guard])],
  });
  if ('committed' in outcome) book.drawn(drawsOf(funds));
  if (isRefusedAs(outcome, 'insufficient-funds')) book.forget();
  return settled<Funds>(outcome, funds, { 'open-match': openMatch });
};

// The money of one award: which slices it is drawn on, and the one transaction in which it is set aside and the award approved.
import type { AwardApproved, AwardConsented, Follows } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import type { Actor } from '@hearth/domain/duties';
import { encumbranceEntry } from '@hearth/domain/entries';
import { chooseFee } from '@hearth/domain/fees';
import { type Grant, leftUnderCap } from '@hearth/domain/households';
import { idOrThrow, type MeetingId, type MemberId, type OverrideId } from '@hearth/domain/ids';
import type { Draw } from '@hearth/domain/ledger';
import type { Recusal } from '@hearth/domain/meetings';
import { moneyWords } from '@hearth/domain/money-words';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type Chosen, chooseDraws } from '@hearth/domain/slices';
import { monthOf } from '@hearth/domain/time';
import { append, commit, isRefusedAs } from '@hearth/store/commit';
import type { Loaded } from '@hearth/store/entities';
import type { Root } from '@hearth/store/household-roots';
import { type Again, settled } from '@hearth/store/outcomes';
import { overridesOf } from '@hearth/store/overrides';
import type { ReadPolicy } from '@hearth/store/policies';
import { awardStream } from '@hearth/store/projection';
import { type Kin, stillApart } from '@hearth/store/relationships';
import { hitWaits, refuseHousehold } from '@hearth/store/sanctions';
import { noHit } from '@hearth/store/sanctions-items';
import { noOpenMatch } from '@hearth/store/shared-items';
import type { Change, Tables } from '@hearth/store/tables';
import { withinLimit } from './approver-limit.ts';
import type { SliceBook } from './slice-book.ts';

/** `feeMinor`: what the provider takes for one payment, in minor units. */
export type Ports = { readonly tables: Tables; readonly readPolicy: ReadPolicy; readonly feeMinor: number };
export type Sitting = {
  readonly meetingId: MeetingId;
  readonly actor: Actor;
  readonly now: string;
  readonly book: SliceBook;
  /** The awards that this docket decides. */ readonly decided: ReadonlySet<string>;
  /** Closed in a meeting that was called; one approver's docket otherwise. */ readonly isMeeting?: boolean;
  /** Who consented to which award in the meeting, before it was closed. */
  readonly consents?: ReadonlyMap<string, readonly MemberId[]>;
  /** Awards that the person who closed the docket is recused from. */ readonly recused?: ReadonlySet<string>;
  /** Who stood back from what in the meeting, whoever it was. */ readonly recusals?: readonly Recusal[];
};
/** An award that a decision is made of. */
export type Waiting = Loaded<Award> & { readonly state: Award; readonly kin?: Kin };

/** What an award would be paid from. */
export type Funds = Chosen & {
  readonly fee?: Draw;
  /** Two people agreed that the household's cap may be passed. */ readonly overrideId?: OverrideId;
};
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

const capOverride = async (tables: Tables, { id }: Award, today: string): Promise<OverrideId | undefined> =>
  (await overridesOf(tables, id, today)).find((each) => each.of === 'household-cap')?.id;

/**
 * What an award would be drawn on now, its fee with it when the provider pays it. `grants` are those of the household's window.
 * Rejections: `over-cap`, `restricted`, `insufficient-funds` for the fee alone; too little for the grant itself is `short`.
 */
export const fundsFor = async (
  { tables, readPolicy, feeMinor }: Ports,
  { now, book }: Pick<Sitting, 'now' | 'book'>,
  award: Award,
  grants: readonly Grant[],
): Promise<Funds | Short | Rejected> => {
  const { programId, partnerId, amountMinor, currency, coarse } = award;
  const today = await book.today(programId, now);
  const { capMinor, leftMinor } = leftUnderCap(await readPolicy(award.policyId), grants, today, award.lane);
  const overrideId = amountMinor > leftMinor ? await capOverride(tables, award, today) : undefined;
  if (amountMinor > leftMinor && overrideId === undefined) return overCap(capMinor, leftMinor, currency);
  const slices = await book.slices(partnerId, programId);
  const { need, area } = coarse;
  const chosen = chooseDraws(slices, { programId, partnerId, need, area, today, amountMinor, currency });
  if (isRejected(chosen)) return chosen.rejected === 'insufficient-funds' ? { short: chosen } : chosen;
  const funds = { ...chosen, ...(overrideId === undefined ? {} : { overrideId }) };
  if (award.rail !== 'bank' || feeMinor === 0) return funds;
  const fee = chooseFee(slices, award, { feeMinor, currency });
  return isRejected(fee) ? fee : { ...funds, fee };
};

/** All that an award takes out of slices. */
export const drawsOf = ({ draws, fee }: Pick<Funds, 'draws' | 'fee'>): readonly Draw[] =>
  fee === undefined ? draws : [...draws, fee];

const lacksMoney = (funds: Funds | Short | Rejected): boolean =>
  isShort(funds) || (isRejected(funds) && funds.rejected === 'insufficient-funds');

/** An attempt before this one, and the guard that it is still as it was read. */
export type Before = { readonly follows: Follows; readonly guard: Change };

/** An award whose policy nobody put in force is nobody's to approve, whatever its numbers say. */
const refusePolicy = async (
  { book }: Sitting,
  { programId, policyId, policyHash }: Award,
): Promise<Rejected | undefined> =>
  (await book.program(programId)).inForce.some((policy) => policy.policyId === policyId && policy.hash === policyHash)
    ? undefined
    : reject(
        'policy-not-in-force',
        'This award was made under a policy that was never put in force in its program. Send it back, so that it is decided under one that was.',
      );

/** What comes with an approval: the attempt it follows, and consents of the meeting that are not on the award's record yet. */
export type Beside = { readonly before?: Before; readonly consents?: readonly AwardConsented[] };

const fundsOrFresh = async (ports: Ports, sitting: Sitting, award: Award, grants: readonly Grant[]) => {
  const funds = await fundsFor(ports, sitting, award, grants);
  if (!lacksMoney(funds)) return funds;
  sitting.book.forget();
  return fundsFor(ports, sitting, award, grants);
};

/**
 * Approves an award: its money, and its fee if there is one, are set aside in this transaction, under guards of their amounts, of
 * the household's window, of its matches, of the approver's limit, and of the attempt before if it follows one. Nothing is refused
 * for lack of money before the slices were read anew. Returns what was set aside. Rejections: those of `fundsFor`,
 * `policy-not-in-force`, `over-limit` and `open-match`.
 */
export const setAside = async (
  ports: Ports,
  sitting: Sitting,
  award: Waiting,
  { window, household }: Root,
  { before, consents = [] }: Beside = {},
): Promise<Funds | Short | Rejected | Again> => {
  const { meetingId, actor, now, book } = sitting;
  const { programId, policyId, applicationId } = award.state;
  const refused = await refusePolicy(sitting, award.state);
  if (refused !== undefined) return refused;
  const today = await book.today(programId, now);
  const stopped = await refuseHousehold(ports, award.state, today);
  if (stopped !== undefined) return stopped;
  const within = await withinLimit(ports.tables, await ports.readPolicy(policyId), actor, award.state, today);
  if (isRejected(within)) return within;
  const funds = await fundsOrFresh(ports, sitting, award.state, window.grants);
  if (isShort(funds) || isRejected(funds)) return funds;
  const { draws, choice, fee, overrideId } = funds;
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
    ...(within.limit === undefined ? {} : { limit: within.limit }),
    ...(overrideId === undefined ? {} : { overrideId }),
    ...(before === undefined ? {} : { follows: before.follows }),
  };
  const outcome = await commit(ports.tables, {
    occasion: { at: now, actor: actor.memberId },
    appends: [append(awardStream, award, [...consents, { type: 'AwardApproved', data }])],
    windows: [window],
    changes: [
      noOpenMatch(applicationId),
      noHit(applicationId),
      ...stillApart(award.kin),
      ...within.guards,
      ...(before === undefined ? [] : [before.guard]),
    ],
  });
  if ('committed' in outcome) book.drawn(drawsOf(funds));
  if (isRefusedAs(outcome, 'insufficient-funds')) book.forget();
  return settled<Funds>(outcome, funds, { 'open-match': openMatch, 'sanctions-hit': hitWaits });
};

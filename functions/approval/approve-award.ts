// One award of a docket: approved with its money set aside in the same transaction, sent back, or refused with the reason.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { type Actor, refusal } from '@hearth/domain/duties';
import { chooseDraws, type Slice } from '@hearth/domain/funds';
import { leftUnderCap } from '@hearth/domain/households';
import { idOrThrow, type MeetingId } from '@hearth/domain/ids';
import { type Draw, encumbranceEntry } from '@hearth/domain/ledger';
import type { DocketAnswer, DocketDecision } from '@hearth/domain/meetings';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { monthOf } from '@hearth/domain/time';
import { append, commit, isRefusedAs } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import type { Root } from '@hearth/store/household-roots';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { applicationStream, awardStream } from '@hearth/store/projection';
import { noOpenMatch } from '@hearth/store/shared-items';
import type { Tables } from '@hearth/store/tables';
import { type AwardRead, readAwards } from './docket-reads.ts';

/** Slices of a partner as this docket last saw them; `forget` reads them anew. */
export type SliceBook = {
  readonly slices: (partnerId: string, programId: string) => Promise<readonly Slice[]>;
  readonly drawn: (draws: readonly Draw[]) => void;
  readonly forget: () => void;
  /** The day it is for a program, in its own time zone. */ readonly today: (
    programId: string,
    now: string,
  ) => Promise<string>;
};
export type Ports = { readonly tables: Tables; readonly readPolicy: ReadPolicy };
export type Sitting = {
  readonly meetingId: MeetingId;
  readonly actor: Actor;
  readonly now: string;
  readonly book: SliceBook;
};

type Waiting = Loaded<Award> & { readonly state: Award };

const refuse = (actor: Actor, award: Award): Rejected | undefined =>
  refusal(actor, 'approve', {
    related: award.related,
    actedBefore: [
      ...award.handledBy.map((memberId) => ({ memberId, act: 'submitted' })),
      ...(award.adjudicatedBy === undefined ? [] : [{ memberId: award.adjudicatedBy, act: 'adjudicated' }]),
    ],
  });

const openMatch = reject('open-match', 'A possible match of this household is open. A reviewer decides it first.');

/** The draws on the slices, or why the money is not there; and whether the household's window has room. */
const fundsFor = async (
  { readPolicy }: Ports,
  { now, book }: Sitting,
  award: Award,
  { window }: Root,
): Promise<readonly Draw[] | Rejected> => {
  const today = await book.today(award.programId, now);
  const { capMinor, leftMinor } = leftUnderCap(await readPolicy(award.policyId), window.grants, today);
  if (award.amountMinor > leftMinor) {
    return reject(
      'over-cap',
      `The household has ${Math.max(0, leftMinor)} minor units left under its cap of ${capMinor}.`,
      { facts: { capMinor, leftMinor: Math.max(0, leftMinor) } },
    );
  }
  const { programId, partnerId, amountMinor, coarse } = award;
  return chooseDraws(await book.slices(partnerId, programId), {
    programId,
    partnerId,
    need: coarse.need,
    area: coarse.area,
    today,
    amountMinor,
  });
};

const approve = async (
  ports: Ports,
  sitting: Sitting,
  award: Waiting,
  root: Root,
  isSecondLook: boolean,
): Promise<'applied' | Rejected | Again> => {
  const { meetingId, actor, now, book } = sitting;
  const draws = await fundsFor(ports, sitting, award.state, root);
  if (isRejected(draws)) {
    if (draws.rejected !== 'insufficient-funds' || isSecondLook) return draws;
    book.forget();
    return approve(ports, sitting, award, root, true);
  }
  const data = {
    meetingId,
    by: actor.memberId,
    draws,
    entry: encumbranceEntry(draws, award.state.currency),
    windowOf: idOrThrow('household', root.household.id),
    attempt: award.state.attempt + 1,
    reportMonth: monthOf(award.state.submittedAt),
  };
  const outcome = await commit(ports.tables, {
    occasion: { at: now, actor: actor.memberId },
    appends: [append(awardStream, award, [{ type: 'AwardApproved', data }])],
    windows: [root.window],
    changes: [noOpenMatch(award.state.applicationId)],
  });
  if ('committed' in outcome) book.drawn(draws);
  if (isRefusedAs(outcome, 'insufficient-funds')) book.forget();
  return settled(outcome, 'applied', { 'open-match': openMatch });
};

const sendBack = async (
  { tables }: Ports,
  { meetingId, actor, now }: Sitting,
  award: Waiting,
  reason: string,
): Promise<'applied' | Rejected | Again> => {
  const id = award.state.applicationId;
  const [item] = await tables.read([stateRef(id)]);
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId },
    appends: [
      append(awardStream, award, [{ type: 'AwardSentBack', data: { meetingId, by: actor.memberId, reason } }]),
      append(applicationStream, loaded<Application>(id, item), [
        { type: 'ApplicationReopened', data: { reason, awardId: idOrThrow('award', award.id) } },
      ]),
    ],
  });
  return settled(outcome, 'applied');
};

/**
 * Applies one decision of a docket. What this docket applied before stays applied: a docket may be resumed. `ahead` is what was
 * read before; what moved since then fails its guard and is read again.
 * The answer is `applied` or a reason: `not-found`, `wrong-state`, `same-person`, `related`, `open-match`, `over-cap`,
 * `restricted`, `insufficient-funds`.
 */
export const applyDecision = async (
  ports: Ports,
  sitting: Sitting,
  { awardId, decision, reason }: DocketDecision,
  ahead?: AwardRead,
): Promise<DocketAnswer> => {
  let unused = ahead;
  const outcome = await untilSettled(async () => {
    const [read] = unused === undefined ? await readAwards(ports.tables, [awardId]) : [unused];
    unused = undefined;
    const state = read?.award.state;
    if (read?.root === undefined || state === undefined) return reject('not-found', 'There is no such award.');
    if (state.meetingId === sitting.meetingId) return 'applied';
    if (state.status !== 'awaiting-approval') return reject('wrong-state', `This award is ${state.status}.`);
    const refused = refuse(sitting.actor, state);
    if (refused !== undefined) return refused;
    const award = { ...read.award, state };
    return decision === 'approve'
      ? approve(ports, sitting, award, read.root, false)
      : sendBack(ports, sitting, award, reason ?? 'none-given');
  });
  if (isRejected(outcome)) return { awardId, outcome: outcome.rejected, detail: outcome.detail };
  return { awardId, outcome: decision === 'approve' ? 'approved' : 'sent-back' };
};

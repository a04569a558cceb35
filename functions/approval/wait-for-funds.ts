// The line of awards for which there is no money: how an award gets into it, and who in it is passed by when another one is paid.
import { needs } from '@hearth/contracts/needs';
import type { Award } from '@hearth/domain/awards';
import { type Draw, sliceName } from '@hearth/domain/ledger';
import type { Rejected } from '@hearth/domain/rejections';
import { fits } from '@hearth/domain/slices';
import { placeInLine, rankOf, thereWords, waitingWords } from '@hearth/domain/waiting-line';
import { append, commit } from '@hearth/store/commit';
import { type Again, settled } from '@hearth/store/outcomes';
import { awardStream } from '@hearth/store/projection';
import { noOpenMatch } from '@hearth/store/shared-items';
import { openMatch, type Ports, type Short, type Sitting, type Waiting } from './set-aside.ts';

/** What became of a decision, with what is to be said of it. */
export type Applied = { readonly outcome: string; readonly detail?: string };

const rankFor = async ({ readPolicy }: Pick<Ports, 'readPolicy'>, { policyId, coarse }: Award): Promise<number> =>
  rankOf(await readPolicy(policyId), coarse.need, needs);

const waits = (detail: string): Applied => ({ outcome: 'waiting-for-funds', detail });

/** What is told of an award that this docket put in line before, by the record alone. */
export const toldWaiting = ({ availableMinor = 0, amountMinor, currency }: Award): Applied =>
  waits(waitingWords(thereWords(availableMinor, amountMinor, currency), amountMinor - availableMinor, currency));

/**
 * Puts an award in line, by the need's rank and its age; one that stands there stays where it is and is told what is missing now.
 * Rejection: `open-match`.
 */
export const waitForFunds = async (
  ports: Ports,
  { meetingId, actor, now }: Sitting,
  award: Waiting,
  { short }: Short,
): Promise<Applied | Rejected | Again> => {
  const { applicationId, amountMinor, currency, status } = award.state;
  const availableMinor = Number(short.facts?.['availableMinor'] ?? 0);
  const told = waits(waitingWords(short.detail, amountMinor - availableMinor, currency));
  if (status === 'waiting-for-funds') return told;
  const data = { meetingId, by: actor.memberId, availableMinor, rank: await rankFor(ports, award.state) };
  const outcome = await commit(ports.tables, {
    occasion: { at: now, actor: actor.memberId },
    appends: [append(awardStream, award, [{ type: 'AwardWaitsForFunds', data }])],
    changes: [noOpenMatch(applicationId)],
  });
  return settled(outcome, told, { 'open-match': openMatch });
};

/**
 * Says who is passed by when this award is paid from these draws: awards that stand before it in the partner's line, could be paid
 * from one of the same slices, and are not decided by the same docket. Undefined when nobody is. For people only: the list may be
 * behind.
 */
const passedBy = async (
  ports: Pick<Ports, 'readPolicy'>,
  { book, now, decided }: Pick<Sitting, 'book' | 'now' | 'decided'>,
  award: Award,
  draws: readonly Draw[],
): Promise<string | undefined> => {
  const { partnerId, programId } = award;
  const line = (await book.line(partnerId)).filter((other) => other.programId === programId && !decided.has(other.id));
  if (line.length === 0) return undefined;
  const names = new Set(draws.map(sliceName));
  const drawnOn = (await book.slices(partnerId, programId)).filter((slice) => names.has(sliceName(slice)));
  const today = await book.today(programId, now);
  const own = placeInLine(award.rank ?? (await rankFor(ports, award)), award.submittedAt);
  const before = line.filter(
    ({ rank, submittedAt, coarse }) =>
      placeInLine(rank ?? 0, submittedAt) < own &&
      drawnOn.some((slice) => fits(slice, { programId, partnerId, need: coarse.need, area: coarse.area, today })),
  );
  const [first] = before;
  if (first === undefined) return undefined;
  const count = before.length === 1 ? 'One award stands' : `${before.length} awards stand`;
  return `Approved out of order: ${count} before it in this partner's line for the same money, the first is ${first.id}.`;
};

/** What is told of an award whose money was set aside. */
export const toldApproved = async (
  ports: Ports,
  sitting: Sitting,
  outcome: 'approved' | 'reissued',
  award: Award,
  draws = award.draws,
): Promise<Applied> => {
  const detail = await passedBy(ports, sitting, award, draws);
  return { outcome, ...(detail === undefined ? {} : { detail }) };
};

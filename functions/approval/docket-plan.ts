// Which money each decision of a docket is to be drawn on, laid out in the docket's order before anything is written: in whatever order
// its transactions then land, and however often the process ends between them, each award draws on what it was given here.
import type { Award } from '@hearth/domain/awards';
import type { MeetingId } from '@hearth/domain/ids';
import { type Draw, sliceName } from '@hearth/domain/ledger';
import type { DocketDecision } from '@hearth/domain/meetings';
import { isRejected } from '@hearth/domain/rejections';
import type { Slice } from '@hearth/domain/slices';
import type { AwardRead } from './docket-reads.ts';
import { drawsOf, fundsFor, isShort, type Ports } from './set-aside.ts';
import { less, type SliceBook } from './slice-book.ts';

/** What one decision is applied with. Those apart wait for all others: nobody can tell yet what there will be for them. */
type Laid = { readonly book: SliceBook; readonly isApart: boolean };

type Docket = { readonly meetingId: MeetingId; readonly now: string; readonly book: SliceBook };

const asksForMoney = ({ decision }: DocketDecision): boolean => decision === 'approve' || decision === 'reissue';

/** What this docket took for an award already: it is resumed, and the slices that are read now lack it. */
const takenFor = (award: Award | undefined, meetingId: MeetingId): readonly Draw[] | undefined =>
  award?.meetingId === meetingId && (award.status === 'approved' || award.status === 'waiting-for-payee')
    ? drawsOf(award)
    : undefined;

const withBack = (slices: readonly Slice[], taken: readonly Draw[]): readonly Slice[] =>
  slices.map((slice) => {
    const own = taken.filter((draw) => sliceName(draw) === sliceName(slice));
    return { ...slice, availableMinor: own.reduce((sum, { amountMinor }) => sum + amountMinor, slice.availableMinor) };
  });

/** The book as it would be if what this docket took were still there, and its decisions went through one after the other. */
const plannedOn = (book: SliceBook, taken: readonly Draw[]): SliceBook => {
  const known = new Map<string, readonly Slice[]>();
  return {
    ...book,
    slices: async (partnerId, programId) => {
      const key = `${partnerId}/${programId}`;
      const slices = known.get(key) ?? withBack(await book.slices(partnerId, programId), taken);
      known.set(key, slices);
      return slices;
    },
    drawn: (draws) => {
      for (const [key, slices] of known) known.set(key, less(slices, draws));
    },
  };
};

/** The slices as they were laid out for one award, until they turn out to be otherwise. */
const seenAs = (book: SliceBook, laidOut: readonly Slice[]): SliceBook => {
  let isForgotten = false;
  return {
    ...book,
    slices: async (partnerId, programId) => (isForgotten ? book.slices(partnerId, programId) : laidOut),
    forget: () => {
      isForgotten = true;
      book.forget();
    },
  };
};

/**
 * Lays out the money of a docket's decisions, in their order; `reads` are their awards. What is apart: an award that there is not
 * enough for or that a cap stops, as things stand, and every further award of one household.
 */
export const layOut = async (
  ports: Ports,
  { meetingId, now, book }: Docket,
  decisions: readonly (DocketDecision | undefined)[],
  reads: readonly (AwardRead | undefined)[],
): Promise<readonly Laid[]> => {
  const planned = plannedOn(
    book,
    reads.flatMap((read) => takenFor(read?.award.state, meetingId) ?? []),
  );
  const households = new Set<string>();
  const laid: Laid[] = [];
  for (const [at, decision] of decisions.entries()) {
    const { award, root } = reads[at] ?? {};
    const state = award?.state;
    if (decision === undefined || state === undefined || root === undefined || !asksForMoney(decision)) {
      laid.push({ book, isApart: false });
      continue;
    }
    const isFirst = !households.has(root.household.id);
    households.add(root.household.id);
    const slices = await planned.slices(state.partnerId, state.programId);
    const taken = takenFor(state, meetingId);
    if (taken !== undefined) {
      planned.drawn(taken);
      laid.push({ book, isApart: false });
      continue;
    }
    const funds = isFirst ? await fundsFor(ports, { now, book: planned }, state, root.window.grants) : undefined;
    if (funds === undefined || isShort(funds) || isRejected(funds)) {
      laid.push({ book, isApart: true });
      continue;
    }
    planned.drawn(drawsOf(funds));
    laid.push({ book: seenAs(book, slices), isApart: false });
  }
  return laid;
};

// The decisions of a docket, all of them applied: in which order, and how many at once.
import type { DocketAnswer, Meeting } from '@hearth/domain/meetings';
import { placeInLine } from '@hearth/domain/waiting-line';
import { applyDecision, whoDecides } from './approve-award.ts';
import { layOut } from './docket-plan.ts';
import { type AwardRead, readInOrder } from './docket-reads.ts';
import type { Ports, Sitting } from './set-aside.ts';

/** So many awards are under way at once: while one waits for the engine, another is decided. Slices are guarded by amount. */
const mostLanes = 4;

/** Where a waiting award stands in line; undefined for one that does not wait. */
const placeOf = (read: AwardRead | undefined): string | undefined =>
  read?.award.state?.status === 'waiting-for-funds'
    ? placeInLine(read.award.state.rank ?? 0, read.award.state.submittedAt)
    : undefined;

/** Those in line first, in their order, so that what is short goes to them as it should. A meeting put its decisions in this order when it was closed. */
const orderOf = (reads: readonly AwardRead[]): readonly number[] => {
  const inLine = reads
    .flatMap((read, at) => {
      const place = placeOf(read);
      return place === undefined ? [] : [{ at, place }];
    })
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ at }) => at);
  const first = new Set(inLine);
  return [...inLine, ...reads.flatMap((_, at) => (first.has(at) ? [] : [at]))];
};

/** Under a limit of what one person may approve the order decides who passes it: one after the other. */
const lanesFor = async ({ readPolicy }: Ports, reads: readonly AwardRead[]): Promise<number> => {
  const ids = [...new Set(reads.flatMap(({ award }) => award.state?.policyId ?? []))];
  const policies = await Promise.all(ids.map(readPolicy));
  return policies.some(({ approverLimit }) => approverLimit !== null) ? 1 : mostLanes;
};

const inLanes = async (lanes: number, all: readonly number[], apply: (at: number) => Promise<void>): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = all[next++]; at !== undefined; at = all[next++]) await apply(at);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

/**
 * Applies the decisions of a closed docket; each has its answer, in their order. First all whose money is laid out, several at
 * once; then, one after the other, those that take what is left.
 */
export const applyDecisions = async (
  ports: Ports,
  sitting: Sitting,
  { decisions, openedAt }: Meeting,
): Promise<readonly DocketAnswer[]> => {
  const reads = await readInOrder(
    ports.tables,
    decisions.map(({ awardId }) => awardId),
    whoDecides(sitting),
  );
  const order = openedAt === undefined ? orderOf(reads) : [...decisions.keys()];
  const laid = await layOut(
    ports,
    sitting,
    order.map((at) => decisions[at]),
    order.map((at) => reads[at]),
  );
  const answers: DocketAnswer[] = [];
  const apply = async (nth: number): Promise<void> => {
    const at = order[nth] ?? nth;
    const decision = decisions[at];
    const { book = sitting.book, isApart = true } = laid[nth] ?? {};
    // What is apart waited for the others, who may have moved its household's window: it is read when its turn comes.
    const ahead = isApart ? undefined : reads[at];
    if (decision !== undefined) answers[at] = await applyDecision(ports, { ...sitting, book }, decision, ahead);
  };
  const apart = laid.flatMap(({ isApart }, nth) => (isApart ? [nth] : []));
  const together = laid.flatMap(({ isApart }, nth) => (isApart ? [] : [nth]));
  await inLanes(await lanesFor(ports, reads), together, apply);
  await inLanes(1, apart, apply);
  return answers;
};

// All equations in one run: each is looked at until two looks agree, and what was found twice is recorded as a break.
import type { BreakCode } from '@hearth/domain/break-codes';
import { type Break, breakOf } from '@hearth/domain/breaks';
import type { Ageing, EquationSeen, FoundBreak } from '@hearth/domain/observations';
import type { Occasion } from '@hearth/domain/record';
import { compareAdvances } from './compare-advances.ts';
import { compareChecks } from './compare-checks.ts';
import { compareProvider } from './compare-provider.ts';
import { compareRows } from './compare-rows.ts';
import { compareSlices, readStanding, type Standing } from './compare-slices.ts';
import type { Reach } from './hear-all.ts';
import { paymentCodes } from './look-again.ts';
import { type Look, lookTwice, type Ports } from './looks.ts';
import { type Ledger, ledgerReader } from './read-ledger.ts';
import { breaksOf, recordBreaks, standingBreaks } from './record-breaks.ts';

/** How much one run may look at. Without `hours` the ledger is not read: slices, funds and payments only. */
export type Depth = Reach & {
  readonly hours?: number;
  readonly rows?: number;
};

export type Compared = {
  readonly figures: Readonly<Record<string, number>>;
  readonly equations: readonly EquationSeen[];
  readonly ageing: readonly Ageing[];
  readonly breaks: readonly FoundBreak[];
  readonly moved: number;
  /** What the next look may begin at, if nothing about the slices is in doubt. */
  readonly ledger: Ledger | undefined;
  readonly chargedMinor: number | undefined;
};

const figuresOf = ({ slices, funds }: Standing, cashMinor: number | undefined, openBreaks: number) => {
  const total = (part: 'availableMinor' | 'encumberedMinor' | 'spentMinor'): number =>
    [...slices.values()].reduce((sum, slice) => sum + slice[part], 0);
  return {
    receivedMinor: [...funds.values()].reduce((sum, { receivedMinor }) => sum + receivedMinor, 0),
    availableMinor: total('availableMinor'),
    encumberedMinor: total('encumberedMinor'),
    spentMinor: total('spentMinor'),
    openBreaks,
    ...(cashMinor === undefined ? {} : { cashMinor }),
  };
};

const tooLong = (hours: number) => ({ code: 'list-too-long', about: `${hours} hours of the record` }) as const;

const asFound = ({ id, code, about, expectedMinor, foundMinor, currency }: Break): FoundBreak => ({
  ...{ code, about, expectedMinor, foundMinor, currency },
  breakId: id,
});

/** Which breaks tell of an equation that does not add up. */
const codesOf: Readonly<Record<string, readonly BreakCode[]>> = {
  payments: paymentCodes,
  cash: ['cash-differs'],
  fees: ['fees-differ'],
};

const withExplained =
  (after: readonly Break[]) =>
  (line: EquationSeen): EquationSeen => {
    const codes = codesOf[line.name] ?? [];
    const own = after.filter(({ code, status }) => codes.includes(code) && status !== 'gone');
    const isExplained = line.state === 'broken' && own.length > 0 && own.every(({ status }) => status === 'explained');
    return isExplained ? { ...line, state: 'explained' } : line;
  };

/**
 * Compares the books with themselves and with the provider, records breaks, and tells what stands open: breaks of the equations,
 * and, without a `breakId`, what could not be looked at. Amounts in minor units; `moved` counts words that came only now.
 */
export const compareBooks = async (ports: Ports, now: string, depth: Depth): Promise<Compared> => {
  const { tables, pause } = ports;
  const { hours } = depth;
  const occasion: Occasion = { at: now, actor: 'step:reconciliation' };
  const known = await standingBreaks(tables);
  const byId = new Map(known.map((one) => [one.id, one]));
  const read = hours === undefined ? undefined : ledgerReader(tables, now, hours);
  let ledger: Ledger | undefined;
  let isTooLong = false;
  // Folded books find a break, they never prove one: a second look that can not begin at the start says nothing.
  const booksFor = (round: number) => async () => {
    const told = await read?.(round > 1);
    ledger = round > 1 && told?.isFromTheStart === false ? undefined : told;
    isTooLong ||= read !== undefined && ledger === undefined;
    return ledger;
  };
  const twice = <L extends Look>(look: (round: number) => Promise<L>): Promise<L> =>
    lookTwice(look, (finding) => byId.get(breakOf(finding)), pause);

  // The provider first: what is heard there belongs to the sums.
  const heard = { moved: 0, topUps: 0 };
  const provider = await twice(async (round) => {
    const look = await compareProvider(ports, now, depth, known, booksFor(round));
    heard.moved += look.moved;
    heard.topUps += look.topUps;
    return look;
  });
  let standing = await readStanding(tables);
  const slices = await twice(async (round) => {
    const before = await readStanding(tables);
    const books = (await booksFor(round)())?.books;
    standing = await readStanding(tables);
    return compareSlices(before, standing, books);
  });
  const settledLedger = slices.finds.length === 0 ? ledger : undefined;
  const advances = await twice((round) => compareAdvances(tables, now, booksFor(round)));
  const rows =
    depth.rows === undefined || ledger === undefined
      ? undefined
      : await twice((round) => compareRows(tables, now, depth.rows ?? 0, () => readStanding(tables), booksFor(round)));
  const checks = read === undefined ? undefined : await twice((round) => compareChecks(tables, booksFor(round)));
  const looks = [provider, slices, advances, rows, checks].filter((look): look is Look => look !== undefined);
  const finds = looks.flatMap((look) => look.finds);
  const covers = (one: Break): boolean => looks.some((look) => look.covers(one));
  const unrecorded = await recordBreaks(tables, finds, known, covers, occasion);
  const after = await breaksOf(tables, [...known.map(({ id }) => id), ...finds.map(breakOf)]);
  const open = after.filter(({ status }) => status === 'open');
  const gaps = [
    ...looks.flatMap((look) => look.gaps),
    ...(isTooLong ? [tooLong(hours ?? 0)] : []),
    ...(unrecorded === 0 ? [] : [{ code: 'list-too-long', about: `${unrecorded} more breaks` } as const]),
  ];
  return {
    figures: { ...figuresOf(standing, provider.cashMinor, open.length), topUpsHeard: heard.topUps },
    equations: looks.flatMap(({ seen }) => seen).map(withExplained(after)),
    ageing: advances.ageing,
    breaks: [...open.map(asFound), ...gaps.map((gap) => ({ ...gap, expectedMinor: 0, foundMinor: 0 }))],
    moved: heard.moved,
    ledger: settledLedger,
    chargedMinor: provider.chargedMinor,
  };
};

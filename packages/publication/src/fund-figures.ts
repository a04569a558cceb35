// What is told of a fund as a whole: its pace, its integrity, and shares that are worked out from protected figures only. Pure.
import { asOf } from './as-of.ts';
import type { Cases, IntegrityCase } from './cases.ts';
import { type Figure, isShown, missing, type Period, suppressed, type Table } from './document.ts';
import { beginOf, cutOffOf } from './periods.ts';
import { isFew, protectCount, protectDays, type Recipe } from './protection.ts';
import type { Unit } from './unit.ts';

const oneRow = (id: string, values: Readonly<Record<string, Figure>>): Table => ({
  id,
  dimensions: [],
  measures: Object.keys(values),
  rows: [{ key: [], values }],
});

/** Days from request to money of every payment of the period: whole days. Too few households tell nothing of their pace. */
export const speedTable = (units: readonly Unit[], recipe: Recipe): Table => {
  const days = units.flatMap((unit) => unit.days).sort((a, b) => a - b);
  const isHidden = isFew(new Set(units.map(({ householdId }) => householdId)).size, recipe);
  const of = (figure: Figure): Figure => (days.length === 0 ? missing : isHidden ? suppressed : figure);
  return oneRow('speed', {
    payments: days.length === 0 ? 0 : of(protectCount(days.length, recipe)),
    p50Days: of(protectDays(days, 50, recipe)),
    p90Days: of(protectDays(days, 90, recipe)),
  });
};

const integrityNames = {
  'match-found': 'matchesFound',
  'match-same': 'matchesSame',
  'match-different': 'matchesDifferent',
  'payment-failed': 'paymentsFailed',
  'payment-returned': 'paymentsReturned',
  'payment-reissued': 'paymentsReissued',
  'break-found': 'breaksFound',
  'break-explained': 'breaksExplained',
  'appeal-made': 'appealsMade',
  'appeal-upheld': 'appealsUpheld',
} as const satisfies Readonly<Record<IntegrityCase['kind'], string>>;

const isAppeal = (kind: string): boolean => kind.startsWith('appeal-');

/** Of few matches the rest would be known: all that were found less those that were decided the other way. */
const hidesWhole = (kind: string, countOf: (kind: IntegrityCase['kind']) => number, recipe: Recipe): boolean =>
  kind === 'match-found' && (['match-same', 'match-different'] as const).some((part) => isFew(countOf(part), recipe));

/** How often each thing happened in the period: events. Appeals are missing as long as none was ever recorded. */
export const integrityTable = (all: Cases, period: Period, recipe: Recipe): Table => {
  const { integrity } = asOf(all, cutOffOf(period));
  const counts = Map.groupBy(
    integrity.filter(({ at }) => at >= beginOf(period)),
    ({ kind }) => kind,
  );
  const countOf = (kind: IntegrityCase['kind']): number => counts.get(kind)?.length ?? 0;
  const hasAppeals = integrity.some(({ kind }) => isAppeal(kind));
  const kinds = Object.keys(integrityNames).filter((kind): kind is IntegrityCase['kind'] => kind in integrityNames);
  return oneRow(
    'integrity',
    Object.fromEntries(
      kinds.map((kind) => [
        integrityNames[kind],
        isAppeal(kind) && !hasAppeals
          ? missing
          : hidesWhole(kind, countOf, recipe)
            ? suppressed
            : protectCount(countOf(kind), recipe),
      ]),
    ),
  );
};

const cell = (table: Table, key: string, measure: string): Figure =>
  table.rows.find((row) => row.key.length === 1 && row.key[0] === key)?.values[measure] ?? missing;

/** A part of a whole, both as published: in whole `per`s. */
const share = (part: Figure, whole: Figure, per: number): Figure => {
  if (!isShown(part)) return part;
  if (!isShown(whole)) return whole;
  return whole <= 0 ? missing : Math.min(Math.round((part * per) / whole), Number.MAX_SAFE_INTEGER);
};

// Both are rounded to 10: of fewer, a percentage would be wrong by more than ten.
const leastForPercent = 50;

const percent = (part: Figure, whole: Figure): Figure => {
  if (isShown(whole) && whole > 0 && whole < leastForPercent) return suppressed;
  const found = share(part, whole, 100);
  // Parts and wholes are rounded on their own, so a part may look larger than its whole.
  return isShown(found) ? Math.min(found, 100) : found;
};

/**
 * What good it did, of figures that stand protected in the same document, so that it tells nothing they don't: share of those who asked
 * that were awarded, of those helped that had been helped before or came through a peer, of answers that said yes (whole percents),
 * and fees for each hundred units of money that reached households (minor units). Only what its document has the tables for.
 */
export const utilityTable = (tables: readonly Table[]): Table => {
  const shareOf = (name: string, id: string, key: string): Readonly<Record<string, Figure>> => {
    const table = tables.find((each) => each.id === id);
    if (table === undefined) return {};
    return { [name]: percent(cell(table, key, 'households'), table.total?.['households'] ?? missing) };
  };
  const money = tables.find(({ id }) => id === 'money');
  return oneRow('utility', {
    ...shareOf('shareMetPercent', 'asked-by-outcome', 'awarded'),
    ...shareOf('repeatPercent', 'first-or-again', 'again'),
    ...shareOf('peerPercent', 'how-they-came', 'peer-referral'),
    ...shareOf('helpedPercent', 'did-it-help', 'yes'),
    ...(money === undefined
      ? {}
      : {
          costPerHundredMinor: share(cell(money, 'period', 'feesMinor'), cell(money, 'period', 'spentMinor'), 10_000),
        }),
  });
};

// What a row per grant tells and on which step of the ladder. The steps are fixed, finest first; none depends on what the figures are.
import type { TextName } from './approved-texts.ts';

/** One step: how fine each part of a row is. */
export type RowStep = {
  readonly quarter: 'quarter' | 'year';
  readonly region: 'county' | 'dropped';
  readonly purpose: 'purpose' | 'group';
  readonly amount: 'exact' | 'band' | 'one';
  /** Purposes that too few share become one that says nothing. */ readonly foldsPurposes?: true;
};

/** Finest first: first amounts become those of a band, then purposes groups, then the quarter a year, then places go. */
export const rowSteps: readonly RowStep[] = [
  { quarter: 'quarter', region: 'county', purpose: 'purpose', amount: 'exact' },
  { quarter: 'quarter', region: 'county', purpose: 'purpose', amount: 'band' },
  { quarter: 'quarter', region: 'county', purpose: 'group', amount: 'band' },
  { quarter: 'year', region: 'county', purpose: 'group', amount: 'band' },
  { quarter: 'quarter', region: 'dropped', purpose: 'purpose', amount: 'band' },
  { quarter: 'quarter', region: 'dropped', purpose: 'group', amount: 'band' },
  { quarter: 'year', region: 'dropped', purpose: 'group', amount: 'band', foldsPurposes: true },
  { quarter: 'year', region: 'dropped', purpose: 'group', amount: 'one', foldsPurposes: true },
];

const purposes: Readonly<Record<string, TextName>> = {
  groceries: 'food',
  food: 'food',
  diapers: 'food',
  hygiene: 'food',
  utilities: 'utilities',
  rent: 'rent',
  pharmacy: 'care',
  childcare: 'care',
};
const groups: Readonly<Partial<Record<TextName, TextName>>> = { utilities: 'home', rent: 'home' };

/** What the row says of a need; a need that is not known says nothing. */
export const purposeOf = (need: string, level: RowStep['purpose']): TextName => {
  const purpose = (Object.hasOwn(purposes, need) ? purposes[need] : undefined) ?? 'any';
  return level === 'group' ? (groups[purpose] ?? purpose) : purpose;
};

/** The needs that a purpose holds; none for the one that holds whatever no other does. */
export const needsOf = (purpose: string, level: RowStep['purpose']): readonly string[] =>
  purpose === 'any' ? [] : Object.keys(purposes).filter((need) => purposeOf(need, level) === purpose);

/** Bands of amounts, minor units, upper ends included; the same for every program and year. */
const bands = [
  { id: 'small', untilMinor: 25_000 },
  { id: 'middle', untilMinor: 50_000 },
] as const;
const largest = 'large';
const only = 'any-amount';

/** The category of an amount. */
export const amountCode = (amountMinor: number, level: RowStep['amount']): string => {
  if (level === 'exact') return String(amountMinor);
  return level === 'one' ? only : (bands.find(({ untilMinor }) => amountMinor <= untilMinor)?.id ?? largest);
};

/** Where the rows of places stand that are too small to be named. */
export const elsewhere = 'elsewhere';

/** A place that may be named: a country, a state and a county in letters. What has digits in it is a postcode or a tract. */
export const isPlace = (area: string): boolean => /^[A-Z]{2}-[A-Z]{1,3}-[a-z]+(?:-[a-z]+)*$/.test(area);

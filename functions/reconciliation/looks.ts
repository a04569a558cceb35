// What a look at the books says, and how often one has to look: live traffic moves while we read, so that one look proves nothing.
import type { BreakCode } from '@hearth/domain/break-codes';
import { type Break, breakOf, differenceOf, type Finding, newsOf } from '@hearth/domain/breaks';
import type { EquationSeen } from '@hearth/domain/observations';
import type { PaymentProvider } from '@hearth/payments/provider';
import type { Tables } from '@hearth/store/tables';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
  /** Waits a moment before a second look; without it the second look comes at once. */
  readonly pause?: () => Promise<void>;
};

/** What could not be looked at: the provider is silent, or there is more than one run may read. */
export type Gap = { readonly code: 'provider-silent' | 'list-too-long'; readonly about: string };

/** One look. `finds`: what does not add up. `covers`: of which breaks it would have been seen, were they still there. */
export type Look = {
  readonly seen: readonly EquationSeen[];
  readonly finds: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly covers: (known: Break) => boolean;
  /** Things that moved while they were read, so that nothing is said of them. */ readonly moving: number;
};

/** The breaks that are known, by id: open, explained and those that a look might find again. */
export type Known = (finding: Finding) => Break | undefined;

/** Sums of one equation as one line of the report. */
export const seenAs = (
  name: string,
  currency: string,
  expectedMinor: number,
  foundMinor: number,
  isMoving = false,
): EquationSeen => ({
  name,
  currency,
  expectedMinor,
  foundMinor,
  state: expectedMinor === foundMinor ? 'whole' : isMoving ? 'moving' : 'broken',
});

/** Says whether a break has one of these codes. */
export const isOneOf =
  (...codes: readonly BreakCode[]) =>
  ({ code }: Pick<Break, 'code'>): boolean =>
    codes.includes(code);

const isSame = (a: Finding, b: Finding): boolean => breakOf(a) === breakOf(b) && differenceOf(a) === differenceOf(b);

const mostLooks = 4;

/**
 * Looks until two looks in a row say the same, at most four times, with a moment between them. What is returned was found twice
 * with the same difference, or is known already with that difference; what was found once only counts as moving. A first look
 * that finds nothing new, and during which nothing moved, is enough.
 */
export const lookTwice = async <L extends Look>(
  look: (round: number) => Promise<L>,
  known: Known,
  pause: Ports['pause'],
): Promise<L> => {
  const isNews = (finding: Finding): boolean => newsOf(known(finding), finding) !== undefined;
  let before = await look(1);
  if (before.moving === 0 && !before.finds.some(isNews)) return before;
  for (let round = 2; ; round += 1) {
    await pause?.();
    const now = await look(round);
    const earlier = before.finds;
    const finds = now.finds.filter((finding) => !isNews(finding) || earlier.some((each) => isSame(each, finding)));
    const once = now.finds.length - finds.length;
    if ((once === 0 && now.moving === 0) || round === mostLooks)
      return { ...now, finds, moving: now.moving + once, covers: once === 0 ? now.covers : () => false };
    before = now;
  }
};

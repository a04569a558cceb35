// What part of a grant's amount each fund bears, by the draws the grant stands on.
import { type Draw, sumMinor } from '@hearth/domain/ledger';

/**
 * Splits an amount (minor units, not negative) over draws in proportion to them; the parts sum to the amount exactly. An amount that
 * is the draws' own sum, which is the rule, gives each draw as it is. Cumulative rounding down, in integers.
 */
export const shares = (
  amountMinor: number,
  draws: readonly Draw[],
): readonly { readonly fundId: string; readonly minor: number }[] => {
  const wholeMinor = sumMinor(draws.map((draw) => draw.amountMinor));
  if (wholeMinor <= 0) return [];
  let drawnMinor = 0;
  let givenMinor = 0;
  return draws.map((draw) => {
    drawnMinor += draw.amountMinor;
    const upToHere = Number((BigInt(amountMinor) * BigInt(drawnMinor)) / BigInt(wholeMinor));
    const minor = upToHere - givenMinor;
    givenMinor = upToHere;
    return { fundId: draw.fundId, minor };
  });
};

// What the provider takes for a payment, and the operations slice it is set aside on. Hides which slices may ever pay a fee.
import { isUnrestricted } from './gifts.ts';
import type { Draw } from './ledger.ts';
import { moneyWords } from './money-words.ts';
import { type Rejected, reject } from './rejections.ts';
import { operations, type Slice } from './slices.ts';

type Of = { readonly programId: string; readonly partnerId: string };

/** The slices of a partner in a program that may pay a fee of the provider: for operations, of money that is free. */
const thatPayFees = (slices: readonly Slice[], { programId, partnerId }: Of): readonly Slice[] =>
  slices.filter(
    (slice) =>
      slice.purpose === operations &&
      slice.programId === programId &&
      slice.partnerId === partnerId &&
      isUnrestricted(slice.restriction),
  );

/**
 * The operations slice on which the provider's fee for one payment is set aside: the first by fund that holds it whole.
 * Rejection: `insufficient-funds`, which names the slice that has to be topped up and by how much.
 */
export const chooseFee = (
  slices: readonly Slice[],
  of: Of,
  { feeMinor, currency }: { readonly feeMinor: number; readonly currency: string },
): Draw | Rejected => {
  const { programId, partnerId } = of;
  const paying = thatPayFees(slices, of).toSorted((a, b) => (a.fundId < b.fundId ? -1 : 1));
  const enough = paying.find(({ availableMinor }) => availableMinor >= feeMinor);
  if (enough !== undefined)
    return { fundId: enough.fundId, programId, partnerId, purpose: operations, amountMinor: feeMinor };
  const [fullest] = paying.toSorted((a, b) => b.availableMinor - a.availableMinor);
  const heldMinor = fullest?.availableMinor ?? 0;
  const facts = { feeMinor, missingMinor: feeMinor - heldMinor, partnerId, programId };
  const [fee, held, missing] = [feeMinor, heldMinor, facts.missingMinor].map((minor) => moneyWords(minor, currency));
  return fullest === undefined
    ? reject(
        'insufficient-funds',
        `Every payment costs a fee of ${fee}, and partner ${partnerId} has no operations slice in program ${programId} to pay it from. Allot at least ${fee} of an unrestricted fund to it for operations.`,
        { facts },
      )
    : reject(
        'insufficient-funds',
        `The operations slice of partner ${partnerId} (program ${programId}, fund ${fullest.fundId}) holds ${held} of the fee of ${fee} for one payment. Top it up with at least ${missing}.`,
        { facts: { ...facts, fundId: fullest.fundId } },
      );
};

// What a sensible person decides, as a script: matches by what two forms side by side say, referrals by why they were referred. Pure.
import { testAccountNumbers } from '@hearth/payments/test-numbers';

/** A match as a reviewer sees it: evidence in codes, and each field of the two forms with how alike they are. */
export type Pair = {
  readonly evidence: readonly string[];
  readonly fields: readonly { readonly field: string; readonly likeness: string }[];
};

export type MatchDecision = {
  readonly decision: 'same' | 'different';
  readonly reason: string;
  readonly shared?: readonly 'phone'[];
};

const alike = ['same', 'alike'];
const otherName = ['other-given-name', 'other-family-name', 'other-generation'];

/** What a field says to somebody who reads both forms; `missing` when either has nothing there. */
const likenessOf = ({ fields }: Pair, field: string): string =>
  fields.find((one) => one.field === field)?.likeness ?? 'missing';

/** A name that is the other one, spelled or shortened otherwise. */
const isNamesake = (pair: Pair): boolean =>
  alike.includes(likenessOf(pair, 'name')) ||
  (pair.evidence.some((code) => code.includes('name')) && !pair.evidence.some((code) => otherName.includes(code)));

/** A day of birth that is the other one, or could be by a slip. */
const isBornTheSame = (pair: Pair): boolean =>
  likenessOf(pair, 'birthDate') === 'same' ||
  pair.evidence.some((code) => code === 'birth-date-swapped' || code === 'birth-date-alike');

/**
 * Same when the person who applies on one side is on the other form too, and more than a name says so; or when the names are one and so is the date of birth, or,
 * where that is not known, the phone or the address. Different otherwise: a phone that two people with nothing else in common
 * share is a caseworker's, and the answer says so.
 */
export const decideMatch = (pair: Pair): MatchDecision => {
  const isPhone = likenessOf(pair, 'phone') === 'same';
  const [birthDate, address] = [likenessOf(pair, 'birthDate'), likenessOf(pair, 'address')];
  const isNear = isPhone || alike.includes(address) || pair.evidence.includes('same-member');
  if (pair.evidence.includes('applicant-among-members') && isNear)
    return { decision: 'same', reason: 'applicant-stands-on-both-forms' };
  if (isNamesake(pair)) {
    if (isBornTheSame(pair)) return { decision: 'same', reason: 'same-name-and-birth-date' };
    if (birthDate === 'missing' && isPhone) return { decision: 'same', reason: 'same-name-and-phone' };
    if (birthDate === 'missing' && address === 'same') return { decision: 'same', reason: 'same-name-and-address' };
  }
  const isHelpers = isPhone && !isNamesake(pair) && birthDate === 'different' && address !== 'same';
  return { decision: 'different', reason: 'different-people', ...(isHelpers ? { shared: ['phone'] } : {}) };
};

/** A referred application as a reviewer's list shows it. */
export type Referral = {
  readonly applicationId: string;
  readonly requestedMinor: number;
  readonly findings: readonly { readonly code: string; readonly outcome: string }[];
};

export type ReferralDecision =
  | { readonly decision: 'award'; readonly amountMinor: number; readonly reason: string }
  | { readonly decision: 'decline'; readonly reason: string }
  | 'look-at-matches';

/** What is outside the policy, with the reason the partner hears. */
const outside: Readonly<Record<string, string>> = {
  'area-served': 'area-not-served',
  'need-covered': 'need-not-covered',
  'amount-in-bounds': 'amount-out-of-bounds',
};
/** Above this, a case with a relationship goes to another fund; a script needs a line somewhere. */
const relatedMostMinor = 60_000;

/** Decides a referral whose matches are settled (`isMatchClear`), or asks to look at them first. */
export const decideReferral = ({ requestedMinor, findings }: Referral, isMatchClear: boolean): ReferralDecision => {
  const failing = findings.filter(({ outcome }) => outcome === 'fail').map(({ code }) => code);
  const wrong = failing.find((code) => outside[code] !== undefined);
  if (wrong !== undefined) return { decision: 'decline', reason: outside[wrong] ?? wrong };
  if (failing.includes('match-clear') && !isMatchClear) return 'look-at-matches';
  if (failing.includes('no-relationship')) {
    return requestedMinor <= relatedMostMinor
      ? { decision: 'award', amountMinor: requestedMinor, reason: 'need-confirmed-by-a-second-person' }
      : { decision: 'decline', reason: 'relationship-too-close' };
  }
  // Nothing else speaks against it: an approver sent it back, because the household has had what it can have.
  return { decision: 'decline', reason: 'cap-reached' };
};

const returningNumbers = Object.entries(testAccountNumbers).flatMap(([number, { ends }]) =>
  ends === 'returned' ? [number] : [],
);
const failingNumber = Object.entries(testAccountNumbers).find(([, { ends }]) => ends === 'failed')?.[0];
const postingNumber = '000123456789';

/** The test account that the household at this place of the list types in; undefined when it never gets round to it. */
export const accountFor = (at: number): string | undefined => {
  if (at % 40 === 7) return undefined;
  if (at % 25 === 3) return failingNumber;
  if (at % 25 === 13) return returningNumbers[Math.floor(at / 25) % returningNumbers.length];
  return postingNumber;
};

/** Whether nobody comes for this handover. */
export const isUnclaimed = (at: number): boolean => at % 45 === 11;

const methods = ['cash', 'card', 'goods', 'voucher'] as const;

/** How the handover at this place of a partner's list is made. */
export const methodFor = (at: number): (typeof methods)[number] => methods[at % methods.length] ?? 'cash';

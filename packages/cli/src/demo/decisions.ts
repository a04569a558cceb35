// What a sensible person decides, as a script: matches by what two forms say, referrals by why they were referred. Pure.
import { gluedName, normalDate, normalPhone } from '@hearth/matching/normalize';
import { testAccountNumbers } from '@hearth/payments/test-numbers';

type Person = { readonly given: string; readonly family?: string | undefined; readonly birthDate?: string | undefined };

/** Who a household is, as a reviewer sees it. */
export type Identity = {
  readonly applicant: Person & { readonly phone?: string | undefined };
  readonly members: readonly Person[];
};

export type MatchDecision = { readonly decision: 'same' | 'different'; readonly reason: string };

const isSamePerson = (a: Person, b: Person): boolean => {
  const [bornA, bornB] = [normalDate(a.birthDate ?? ''), normalDate(b.birthDate ?? '')];
  return (
    bornA !== undefined &&
    bornA === bornB &&
    gluedName(a.given) === gluedName(b.given) &&
    gluedName(a.family ?? '') === gluedName(b.family ?? '')
  );
};

/** A name that may be the other one written shorter: the same family, and one given name begins with the other. */
const isShorterName = (a: Person, b: Person): boolean => {
  if (gluedName(a.family ?? '') !== gluedName(b.family ?? '')) return false;
  const [givenA, givenB] = [gluedName(a.given), gluedName(b.given)];
  return givenA.startsWith(givenB) || givenB.startsWith(givenA);
};

const isSamePhone = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && normalPhone(a) !== undefined && normalPhone(a) === normalPhone(b);

/**
 * Same when the person who applies on one side is on the other form too, by name and date of birth; or when name and phone are
 * alike and no date of birth speaks against it. Different otherwise: a shared phone alone is a caseworker's.
 */
export const decideMatch = (a: Identity, b: Identity): MatchDecision => {
  const isListed =
    [b.applicant, ...b.members].some((person) => isSamePerson(a.applicant, person)) ||
    a.members.some((person) => isSamePerson(b.applicant, person));
  if (isListed) return { decision: 'same', reason: 'same-person-by-name-and-birth-date' };
  const isBornApart =
    a.applicant.birthDate !== undefined &&
    b.applicant.birthDate !== undefined &&
    a.applicant.birthDate !== b.applicant.birthDate;
  if (!isBornApart && isSamePhone(a.applicant.phone, b.applicant.phone) && isShorterName(a.applicant, b.applicant)) {
    return { decision: 'same', reason: 'same-name-and-phone' };
  }
  return { decision: 'different', reason: 'different-people' };
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

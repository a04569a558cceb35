// The match keys of an application: the texts by whose equality two applications of one household find each other.
import { applicantOf, distinct, type MatchProfile, personText } from './match-profile.ts';
import { normalEmail, normalPayee, normalPhone } from './normalize.ts';

/** The kinds of match key. Each kind has a secret of its own, so that the same text of two kinds shows no likeness. */
export const matchKeyKinds = ['email', 'payee', 'person', 'phone'] as const;
export type MatchKeyKind = (typeof matchKeyKinds)[number];

/** One match key in the clear. It must be hashed under its kind's secret before it is stored anywhere. */
export type MatchKey = { readonly kind: MatchKeyKind; readonly text: string };

/** An application has at most this many keys: reading and writing them is one bounded transaction. */
export const maxMatchKeys = 24;

const ofKind = (kind: MatchKeyKind, texts: readonly string[]): MatchKey[] => texts.map((text) => ({ kind, text }));

const byKindThenText = (a: MatchKey, b: MatchKey): number =>
  a.kind === b.kind ? compareText(a.text, b.text) : compareText(a.kind, b.kind);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The match keys of a profile: distinct, at most `maxMatchKeys`, sorted by kind and text. `person` stands for the
 * applicant and for every member alike (name and date of birth). When there are more, the applicant comes first, then
 * phones, e-mails and payees, members last. Never throws; work is bounded whatever is handed in.
 */
export const matchKeys = (profile: MatchProfile): readonly MatchKey[] => {
  const applicant = distinct([applicantOf(profile)], personText);
  const members = distinct(profile.members, personText).filter((text) => !applicant.includes(text));
  return [
    ...ofKind('person', applicant),
    ...ofKind('phone', distinct(profile.phones, normalPhone)),
    ...ofKind('email', distinct(profile.emails, normalEmail)),
    ...ofKind('payee', distinct(profile.payees, normalPayee)),
    ...ofKind('person', members),
  ]
    .slice(0, maxMatchKeys)
    .sort(byKindThenText);
};

// What comparison says of the labelled pairs, kind by kind. Hides how an application of the set becomes a profile.
import { compare, type MatchBand } from '../src/compare.ts';
import type { MatchPerson, MatchProfile } from '../src/match-profile.ts';
import { readProfile } from '../src/read-profile.ts';
import type { LabelledApplication, LabelledMember, LabelledPair } from './labelled-form.ts';
import { labelledKinds } from './labelled-kinds.ts';

/** The right answer of a pair: `ask` is a person's to give, whatever the label. */
type RightAnswer = 'same' | 'different' | 'ask';

export type BandCounts = Readonly<Record<MatchBand, number>>;

export type JudgedPair = LabelledPair & { readonly band: MatchBand; readonly answer: RightAnswer };

/** A fund of 10,000 households, as many forms as one has that is some years old. */
const fund = { households: 10_000, applications: 14_000 };

const answers: readonly RightAnswer[] = ['same', 'different', 'ask'];

const personOf = ({ givenName = '', familyName = '', dateOfBirth }: LabelledMember): MatchPerson => ({
  given: givenName,
  family: familyName,
  birthDate: dateOfBirth,
});

const profileOf = (application: LabelledApplication): MatchProfile => {
  const { given, family, birthDate } = personOf(application);
  const { phone, email, address, members } = application;
  return {
    names: { given, family },
    birthDate,
    phones: phone === undefined ? [] : [phone],
    emails: email === undefined ? [] : [email],
    payees: [],
    address,
    members: members.map(personOf),
  };
};

/** Every pair with its band among 10,000 households. Each pair is alone: no contact is known to be crowded. */
export const judgedPairs = (pairs: readonly LabelledPair[]): readonly JudgedPair[] =>
  pairs.map((pair) => ({
    ...pair,
    band: compare(readProfile(profileOf(pair.a)), readProfile(profileOf(pair.b)), fund).band,
    answer: pair.ask ? 'ask' : pair.label,
  }));

/** How many pairs came into each band. */
export const bandCounts = (pairs: readonly JudgedPair[]): BandCounts => {
  const counts = { none: 0, possible: 0, same: 0 };
  for (const { band } of pairs) counts[band] += 1;
  return counts;
};

const cell = ({ none, possible, same }: BandCounts): string =>
  none + possible + same === 0 ? '' : `${none} / ${possible} / ${same}`;

const row = (name: string, pairs: readonly JudgedPair[]): string =>
  `| ${name} | ${answers.map((answer) => cell(bandCounts(pairs.filter((pair) => pair.answer === answer)))).join(' | ')} |`;

/** The table of the README: for each kind and right answer how many pairs came into `none`, `possible` and `same`; then for all pairs. */
export const resultsTable = (pairs: readonly JudgedPair[]): string =>
  [
    '| kind | same household | different | a person has to ask |',
    '| --- | --- | --- | --- |',
    ...Object.keys(labelledKinds).map((kind) =>
      row(
        `\`${kind}\``,
        pairs.filter((pair) => pair.kind === kind),
      ),
    ),
    row('**all**', pairs),
  ].join('\n');

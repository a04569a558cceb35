// What is wrong with a policy's texts: a finding that a language can't say, and words for nothing.
import type { Policy, RuleTexts } from './policy.ts';
import type { Finding } from './policy-rules.ts';
import type { FieldError } from './rejections.ts';
import { catalogueFor, textOf } from './sentences.ts';

type Texts = Pick<Policy, 'languages' | 'texts' | 'rules'>;
type Said = { readonly code: string; readonly kind: Finding['kind'] };

/** The numbers that a finding of a kind has, of which a text may speak. */
const numbersOf: Readonly<Record<Finding['kind'], readonly string[]>> = {
  'area-in': ['area'],
  'need-in': ['need'],
  'open-period': ['from', 'until'],
  'amount-bounds': ['askedMinor', 'leastMinor', 'mostMinor'],
  'household-size-at-most': ['size', 'most'],
  'cap-per-household': ['capMinor', 'usedMinor', 'leftMinor', 'amountMinor', 'windowDays'],
  'confidential-cap': ['capMinor', 'usedMinor', 'leftMinor', 'amountMinor', 'windowDays'],
  'days-between-awards': ['days', 'lastOn', 'againFrom'],
  'evidence-seen': ['missing'],
  'situation-told': [],
  'relationship-undisclosed': [],
  'allotment-left': ['leftMinor', 'amountMinor'],
  'fund-restriction': [],
  'sanctions-step': [],
  expression: [],
  'amount-in-table': ['askedMinor', 'tableMinor', 'amountMinor', 'size'],
  'match-clear': [],
};

const builtIn: readonly Said[] = [
  { code: 'amount-in-table', kind: 'amount-in-table' },
  { code: 'match-clear', kind: 'match-clear' },
];

const wrong = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail });

const missing = ({ texts }: Texts, language: string, all: readonly Said[]): readonly FieldError[] =>
  all.flatMap(({ code, kind }) => {
    if (textOf(texts[language], code) !== undefined) return [];
    if (kind !== 'expression' && catalogueFor(language) !== undefined) return [];
    const why =
      kind === 'expression'
        ? 'An expression is said in words of its own, in every language of the policy.'
        : `Hearth has no words of its own in "${language}".`;
    return [
      wrong(`/texts/${language}/${code}`, 'text-missing', `There is no text for "${code}" in "${language}". ${why}`),
    ];
  });

const outcomes = ['pass', 'fail', 'unknown'] as const satisfies readonly (keyof RuleTexts)[];

const placeholders = (pointer: string, texts: RuleTexts, kind: Finding['kind']): readonly FieldError[] =>
  outcomes.flatMap((outcome) =>
    [...texts[outcome].matchAll(/\{([^}]*)\}/g)].flatMap(([, name = '']) =>
      numbersOf[kind].includes(name)
        ? []
        : [
            wrong(
              `${pointer}/${outcome}`,
              'placeholder-unknown',
              `"{${name}}" stands for nothing here. ${numbersOf[kind].length === 0 ? 'This finding has no numbers.' : `There is: ${numbersOf[kind].map((each) => `{${each}}`).join(', ')}.`}`,
            ),
          ],
    ),
  );

const written = ({ texts, languages }: Texts, all: readonly Said[]): readonly FieldError[] =>
  Object.entries(texts).flatMap(([language, byCode]) => [
    ...(languages.includes(language)
      ? []
      : [wrong(`/texts/${language}`, 'language-not-listed', `"${language}" is none of the policy's languages.`)]),
    ...Object.entries(byCode).flatMap(([code, own]) => {
      const of = all.find((each) => each.code === code);
      const pointer = `/texts/${language}/${code}`;
      return of === undefined
        ? [wrong(pointer, 'text-of-no-rule', `There is no rule "${code}".`)]
        : placeholders(pointer, own, of.kind);
    }),
  ]);

/** Everything that is wrong with the texts of a policy. Pure. */
export const textProblems = (policy: Texts): readonly FieldError[] => {
  const all: readonly Said[] = [...policy.rules, ...builtIn];
  const twice = policy.languages.flatMap((language, at) =>
    policy.languages.indexOf(language) === at
      ? []
      : [wrong(`/languages/${at}`, 'said-twice', `"${language}" stands here twice.`)],
  );
  return [
    ...twice,
    ...[...new Set(policy.languages)].flatMap((each) => missing(policy, each, all)),
    ...written(policy, all),
  ];
};

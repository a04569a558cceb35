// Everything that keeps a draft from being a policy, all at once: each place, a code, and words for whoever wrote it.
import { amountProblems } from './amount-problems.ts';
import { constantOf } from './constant-expressions.ts';
import type { Vocabulary } from './expression-names.ts';
import { expressionProblems } from './expression-types.ts';
import type { ParseExpression } from './expressions.ts';
import { moneyWords } from './money-words.ts';
import { failingExamples, type Policy } from './policy.ts';
import type { Rule } from './policy-rules.ts';
import type { FieldError } from './rejections.ts';
import { ruleProblems } from './rule-problems.ts';
import { textProblems } from './text-problems.ts';

const ownCodes: ReadonlySet<string> = new Set(['amount-in-table', 'match-clear', 'under-review']);

const ofExpression = (
  rule: Extract<Rule, { kind: 'expression' }>,
  pointer: string,
  parse: ParseExpression,
  vocabulary: Vocabulary,
): readonly FieldError[] => {
  const outside = (detail: string): FieldError => ({ pointer, code: 'expression-not-allowed', detail });
  const tree = parse(rule.expression);
  if ('problem' in tree) return [outside(tree.problem)];
  const problems = expressionProblems(tree, vocabulary);
  if (problems.length > 0) return problems.map(outside);
  const constant = constantOf(tree, vocabulary);
  return constant === undefined
    ? []
    : [
        {
          pointer,
          code: 'expression-constant',
          detail: `This is ${constant ? 'always' : 'never'} met, whatever the case. A rule has to be able to come out both ways.`,
        },
      ];
};

const outcomeWords = (outcome: string, amountMinor: number | undefined, currency: string): string =>
  amountMinor === undefined ? `"${outcome}"` : `"${outcome}" with ${moneyWords(amountMinor, currency)}`;

const exampleProblems = (policy: Policy, parse: ParseExpression): readonly FieldError[] =>
  policy.examples.flatMap((example, index) =>
    failingExamples({ ...policy, examples: [example] }, parse).map(({ name, came, amountMinor }): FieldError => {
      const { expected } = example;
      const should = outcomeWords(expected.outcome, expected.amountMinor, policy.currency);
      const did = outcomeWords(came, amountMinor, policy.currency);
      return {
        pointer: `/examples/${index}/expected`,
        code: 'example-fails',
        detail: `The example "${name}" should come out as ${should}, but came out as ${did}.`,
      };
    }),
  );

/**
 * All problems of a policy, by pointer (RFC 6901), code and words; none when it may be drafted. Pure: `parse` reads expressions,
 * `vocabulary` is what needs and situations there are. Examples are only run when every expression can be read.
 */
export const policyProblems = (
  policy: Policy,
  parse: ParseExpression,
  vocabulary: Vocabulary,
): readonly FieldError[] => {
  const expressions = policy.rules.flatMap((rule, at) =>
    rule.kind === 'expression' ? ofExpression(rule, `/rules/${at}/expression`, parse, vocabulary) : [],
  );
  const reserved = policy.rules.flatMap(({ code }, at): readonly FieldError[] =>
    ownCodes.has(code)
      ? [
          {
            pointer: `/rules/${at}/code`,
            code: 'code-reserved',
            detail: `"${code}" is a finding of Hearth's own. Choose another code.`,
          },
        ]
      : [],
  );
  return [
    ...reserved,
    ...ruleProblems(policy.rules, policy.effectiveFrom),
    ...expressions,
    ...amountProblems(policy),
    ...textProblems(policy),
    ...(expressions.length === 0 ? exampleProblems(policy, parse) : []),
  ];
};

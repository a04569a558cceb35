import type { FormQuestions } from '@hearth/contracts/forms';
import type { FormMapping } from '@hearth/domain/form-events';
import { expect, test } from 'vitest';
import { templateMapping, templateQuestions } from './form-template.ts';
import { forbiddenQuestions, mappingProblems } from './mapping-problems.ts';

const asking = (more: FormQuestions): FormQuestions => [...templateQuestions, ...more];
const without = (column: string): FormMapping => templateMapping.filter((one) => one.column !== column);
const codes = (mapping: FormMapping, questions = templateQuestions) =>
  mappingProblems(mapping, questions).map(({ pointer, code }) => `${pointer} ${code}`);

test.each([
  ['by its name', { question: 'who/ssn' }],
  ['by its name in one word', { question: 'passportNumber' }],
  ['by its words', { question: 'who/q17', labels: ['What is your immigration status?'] }],
  ['by its words in another language', { question: 'who/q17', labels: ['Number', 'Número de seguro social'] }],
  [
    'by a choice',
    {
      question: 'who/q17',
      choices: [
        { name: 'a', labels: ['Yes'] },
        { name: 'b', labels: ['Green card'] },
      ],
    },
  ],
  ['by the name of a choice', { question: 'who/q17', choices: [{ name: 'undocumented' }] }],
])(
  'a question that asks %s for what Hearth never collects is refused, though nothing is mapped to it',
  (_, question) => {
    expect(forbiddenQuestions(asking([question]))).toMatchObject([
      { pointer: `/questions/${templateQuestions.length}`, code: 'forbidden-question' },
    ]);
  },
);

test('a note that tells people not to write it down asks nothing', () => {
  expect(
    forbiddenQuestions([{ question: 'n', type: 'note', labels: ['Never write a passport number here.'] }]),
  ).toEqual([]);
});

test('all that is wrong is told at once, each at its place', () => {
  const at = (column: string) => templateMapping.findIndex((one) => one.column === column);
  const mapping = without('need').map((one) => {
    if (one.column === 'city') return { column: 'town', question: 'home/city' };
    if (one.column === 'given_name') return { column: 'given_name', constant: 'Maria' };
    if (one.column === 'rail') return { column: 'rail', constant: 'cash' };
    return one.column === 'amount' ? { column: 'amount', question: 'request/how_much' } : one;
  });
  const shifted = (column: string) => at(column) - (at(column) > at('need') ? 1 : 0);
  expect(
    codes([...mapping, { column: 'partner_ref', question: 'who/phone' }, { column: 'email', question: 'who/email' }]),
  ).toEqual(
    expect.arrayContaining([
      `/mapping/${shifted('city')}/column unknown-column`,
      `/mapping/${shifted('given_name')}/constant must-be-asked`,
      `/mapping/${shifted('rail')}/constant not-in-list`,
      `/mapping/${shifted('amount')}/question unknown-question`,
      `/mapping/${mapping.length}/column known-already`,
      `/mapping/${mapping.length + 1}/column repeated-column`,
      '/mapping missing-column',
    ]),
  );
});

test('consent and closeness are asked of each household, never set once for all', () => {
  for (const column of ['consent_share_for_matching', 'consent_given_at', 'relationship_disclosed'])
    expect(codes([...without(column), { column, constant: 'yes' }]).join()).toContain('must-be-asked');
});

test('a choice of the form that means nothing here is told, until it is called by one of our names', () => {
  const questions = templateQuestions.map((one) =>
    one.question === 'request/need' ? { ...one, choices: [{ name: 'food' }, { name: 'q_food' }] } : one,
  );
  const withChoices = (choices: Record<string, string>): FormMapping =>
    templateMapping.map((one) => (one.column === 'need' ? { ...one, choices } : one));
  const at = templateMapping.findIndex((one) => one.column === 'need');
  expect(codes(templateMapping, questions)).toEqual([`/mapping/${at}/choices choice-unknown`]);
  expect(codes(withChoices({ q_food: 'foods' }), questions)).toEqual([`/mapping/${at}/choices/q_food not-in-list`]);
  expect(codes(withChoices({ q_food: 'food' }), questions)).toEqual([]);
});

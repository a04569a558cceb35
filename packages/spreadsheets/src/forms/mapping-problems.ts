// What is wrong with a mapping, before anything is taken with it: all of it at once, each with its place and what to do.
import { forbiddenMeaning } from '@hearth/contracts/forbidden-words';
import type { FormQuestions } from '@hearth/contracts/forms';
import type { FormMapping, MappedColumn } from '@hearth/domain/form-events';
import type { FieldError } from '@hearth/domain/rejections';
import { readApplicationRow } from '../application-row.ts';
import { columns } from '../columns.ts';
import { forbiddenColumn } from '../forbidden-columns.ts';

const numbered = (name: string): string => name.replace(/_\d+_/, '_#_');

const known = new Set(columns.flatMap(({ name }) => [name, numbered(name)]));
/** What the connection itself knows: who sends, and the submission's own name. */
const ours = new Set(['partner', 'partner_ref']);
/** One value for all would be untrue of most: who they are, where they live, what they said and when. */
const onlyAnswered =
  /^(given_name|family_name|birth_date|phone|email|address_|postal_code|general_delivery|household_size|situation|note|member_|evidence_|consent_given_at|consent_share_for_matching|relationship_disclosed|contact_)/;

type Place = { readonly mapped: MappedColumn; readonly at: number };

const wrong = (at: number, field: string, code: string, detail: string): FieldError => ({
  pointer: `/mapping/${at}/${field}`,
  code,
  detail,
});

const ofColumn = ({ mapped: { column, constant }, at }: Place): readonly FieldError[] => {
  if (ours.has(column))
    return [wrong(at, 'column', 'known-already', `"${column}" is known from the connection: please leave it out.`)];
  if (!known.has(column))
    return [
      wrong(
        at,
        'column',
        'unknown-column',
        `There is no column "${column}". GET /v1/forms/template/mapping shows those there are.`,
      ),
    ];
  if (constant !== undefined && onlyAnswered.test(column))
    return [
      wrong(at, 'constant', 'must-be-asked', `"${column}" must be answered by each household: map it to a question.`),
    ];
  return [];
};

const repeated = (mapping: FormMapping): readonly FieldError[] =>
  mapping.flatMap(({ column }, at) =>
    mapping.findIndex((one) => one.column === column) === at
      ? []
      : [wrong(at, 'column', 'repeated-column', `"${column}" is mapped twice: please keep one.`)],
  );

const lacking = (mapping: FormMapping): readonly FieldError[] => {
  const has = new Set(mapping.map(({ column }) => column));
  return columns
    .filter(({ name, required }) => required && !ours.has(name) && !has.has(name))
    .map(({ name }) => ({
      pointer: '/mapping',
      code: 'missing-column',
      detail: `"${name}" is needed and mapped to nothing: map it to a question, or to one value for all.`,
    }));
};

const unasked = (mapping: FormMapping, questions: FormQuestions): readonly FieldError[] => {
  const asked = new Set(questions.map(({ question }) => question));
  return mapping.flatMap(({ question }, at) =>
    question === undefined || asked.has(question) || question === '_submission_time'
      ? []
      : [wrong(at, 'question', 'unknown-question', `The form has no question "${question}".`)],
  );
};

const askedFor = (
  question: FormQuestions[number],
): { readonly meaning: string; readonly where: string } | undefined => {
  const inName = forbiddenMeaning(question.question);
  if (inName !== undefined) return { meaning: inName, where: 'name' };
  // A note asks nothing: it may say what is not collected.
  const spoken = question.type === 'note' ? [] : (question.labels ?? []);
  for (const label of spoken) {
    const meaning = forbiddenMeaning(label) ?? forbiddenColumn(label);
    if (meaning !== undefined) return { meaning, where: 'words' };
  }
  for (const { name, labels = [] } of question.choices ?? [])
    for (const text of [name, ...labels]) {
      // A way to be paid may be called a bank account.
      const meaning = forbiddenMeaning(text);
      if (meaning !== undefined) return { meaning, where: 'choices' };
    }
  return undefined;
};

/** Questions that ask, by name, words or choices, for what Hearth never collects; mapped or not. */
export const forbiddenQuestions = (questions: FormQuestions): readonly FieldError[] =>
  questions.flatMap((question, at) => {
    const found = askedFor(question);
    if (found === undefined) return [];
    const detail = `"${question.question}" asks by its ${found.where} for: ${found.meaning}. Hearth never collects it: take the question out of the form.`;
    return [{ pointer: `/questions/${at}`, code: 'forbidden-question', detail }];
  });

/** What the code that reads rows says of one cell by itself; undefined when it takes it. */
const refusedCell = (column: string, text: string): string | undefined => {
  const name = column.replace('#', '1');
  const cell = (asked: string): string => (asked === name ? text : '');
  const { errors } = readApplicationRow({ row: 1, cell, headerOf: (one) => one }, '', 'x');
  return errors.find((error) => error.column === name && error.code !== 'missing')?.detail;
};

/** Who says no here is not helped with this: the choice must be there, and an answer is refused in words. */
const mayBeRefused = new Set(['consent_share_for_matching']);
const mostTried = 3_000;

const ofValues = (mapping: FormMapping, questions: FormQuestions): readonly FieldError[] => {
  const said = new Map<string, string | undefined>();
  const verdict = (column: string, text: string): string | undefined => {
    const key = `${column}\n${text}`;
    if (!said.has(key) && said.size < mostTried) said.set(key, refusedCell(column, text));
    return said.get(key);
  };
  return mapping.flatMap(({ column, question, constant, choices = {} }, at) => {
    if (!known.has(column) || ours.has(column)) return [];
    if (constant !== undefined) {
      const detail = verdict(column, constant);
      return detail === undefined ? [] : [wrong(at, 'constant', 'not-in-list', `"${column}" ${detail}.`)];
    }
    const targets = Object.entries(choices).flatMap(([choice, target]) => {
      const detail = verdict(column, target);
      return detail === undefined ? [] : [wrong(at, `choices/${choice}`, 'not-in-list', `"${column}" ${detail}.`)];
    });
    const offered = questions.find((one) => one.question === question)?.choices ?? [];
    const lost = offered
      .filter(
        ({ name }) => !mayBeRefused.has(column) && !Object.hasOwn(choices, name) && verdict(column, name) !== undefined,
      )
      .map(({ name }) =>
        wrong(
          at,
          'choices',
          'choice-unknown',
          `The choice "${name.slice(0, 60)}" of "${question}" means nothing for "${column}": say in \`choices\` what it is called here. It ${verdict(column, name)}.`,
        ),
      );
    return [...targets, ...lost];
  });
};

/**
 * Everything that is wrong with a mapping and its form. Values are judged by the very code that reads rows (`readApplicationRow`), so that
 * what passes here fails later only by what somebody answers. Empty when it may be saved.
 */
export const mappingProblems = (mapping: FormMapping, questions: FormQuestions): readonly FieldError[] => [
  ...mapping.flatMap((mapped, at) => ofColumn({ mapped, at })),
  ...repeated(mapping),
  ...lacking(mapping),
  ...unasked(mapping, questions),
  ...ofValues(mapping, questions),
];

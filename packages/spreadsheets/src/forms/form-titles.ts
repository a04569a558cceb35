// The titles that an export of our own form has: `who/given_name` (KoboToolbox), `who-given_name` (ODK), or its questions. Hides the form's groups.
import { plainHeader } from '../header-text.ts';
import template from './form-template.json' with { type: 'json' };

type Question = { readonly name: string; readonly column?: string | undefined; readonly label: object | null };

const questions = template.groups
  .filter(({ repeat }) => !repeat)
  .flatMap(({ group, questions: asked }) => asked.map((question: Question) => ({ group, ...question })))
  .flatMap(({ group, name, column, label }) =>
    column === undefined || column.includes('#')
      ? []
      : [{ path: group === '' ? name : `${group}/${name}`, column, label }],
  );

const byPath = new Map(questions.map(({ path, column }) => [path, column]));

const asked = questions.flatMap(({ column, label }) =>
  Object.values(label ?? {}).flatMap((text) =>
    typeof text === 'string' ? [[plainHeader(text), column] as const] : [],
  ),
);
/** A question that is asked of two things in the same words says nothing of which. */
const byQuestion = new Map(
  asked.filter(([text, column]) => asked.every((one) => one[0] !== text || one[1] === column)),
);

/** The name of the column that a title of such an export means; groups that a form's author or KoboToolbox put around are passed over. */
export const formColumn = (header: string, plain = plainHeader(header)): string | undefined => {
  const title = header.slice(0, 300).trim();
  if (!/^[a-z][a-z0-9_]*([/.-][a-z][a-z0-9_]*)*$/.test(title)) return byQuestion.get(plain);
  const parts = title
    .split(/[/.-]/)
    .filter((part, at, all) => at === all.length - 1 || !/^(group|data|intake)(_|$)/.test(part));
  return byPath.get(parts.slice(-2).join('/')) ?? (parts.length === 1 && title !== parts[0] ? parts[0] : undefined);
};

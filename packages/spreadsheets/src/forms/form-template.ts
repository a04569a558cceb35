// A form to start from: questions for our columns in three languages, as an XLSForm, and the mapping that fits it. Hides XLSForm's sheets.
import type { FormQuestions } from '@hearth/contracts/forms';
import type { FormMapping } from '@hearth/domain/form-events';
import template from './form-template.json' with { type: 'json' };

type Words = { readonly en: string; readonly es: string; readonly pt: string };
type Question = {
  readonly name: string;
  readonly type: string;
  readonly label: Words | null;
  readonly column?: string | undefined;
  readonly hint?: Words | undefined;
  readonly required?: boolean | undefined;
  readonly appearance?: string | undefined;
  readonly relevant?: string | undefined;
  readonly constraint?: string | undefined;
};
type Group = {
  /** Its questions stand at the top when it has no name. */ readonly group: string;
  readonly repeat: boolean;
  readonly label: Words | null;
  readonly questions: readonly Question[];
};
type Template = {
  readonly groups: readonly Group[];
  readonly constants: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly { readonly name: string; readonly label: Words }[]>>;
};

const { groups, constants, lists }: Template = template;

/** A sheet as rows of texts, its header first. */
export type FormSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const spoken = ['en', 'es', 'pt'] as const;
const names = { en: 'English (en)', es: 'Español (es)', pt: 'Português (pt)' } as const;
const headersOf = (kind: 'label' | 'hint'): readonly string[] =>
  spoken.map((language) => `${kind}::${names[language]}`);
const inAll = (text: Words | null | undefined): readonly string[] => spoken.map((language) => text?.[language] ?? '');

const surveyHeader = [
  'type',
  'name',
  ...headersOf('label'),
  ...headersOf('hint'),
  'required',
  'appearance',
  'relevant',
  'constraint',
];

const questionRow = ({
  type,
  name,
  label,
  hint,
  required,
  appearance,
  relevant,
  constraint,
}: Question): readonly string[] => [
  type,
  name,
  ...inAll(label),
  ...inAll(hint),
  required === true ? 'yes' : '',
  appearance ?? '',
  relevant ?? '',
  constraint ?? '',
];

const filled = (row: readonly string[]): readonly string[] => [
  ...row,
  ...Array(surveyHeader.length - row.length).fill(''),
];

const groupRows = ({ group: name, repeat, label, questions }: Group): readonly (readonly string[])[] => {
  const rows = questions.map(questionRow);
  if (name === '') return rows;
  const kind = repeat ? 'repeat' : 'group';
  return [filled([`begin_${kind}`, name, ...inAll(label)]), ...rows, filled([`end_${kind}`])];
};

/** The three sheets of the XLSForm (xlsform.org): KoboToolbox and ODK Central take them as they are. */
export const formSheets = (): readonly FormSheet[] => [
  { name: 'survey', rows: [surveyHeader, ...groups.flatMap(groupRows)] },
  {
    name: 'choices',
    rows: [
      ['list_name', 'name', ...headersOf('label')],
      ...Object.entries(lists).flatMap(([list, choices]) =>
        choices.map(({ name, label }) => [list, name, ...inAll(label)]),
      ),
    ],
  },
  {
    name: 'settings',
    rows: [
      ['form_title', 'form_id', 'version', 'default_language'],
      ['Application for help', 'hearth_application', '1', names.en],
    ],
  },
];

const pathOf = ({ group: name }: Group, asked: Question): string =>
  name === '' ? asked.name : `${name}/${asked.name}`;

/** The mapping of the form to start from: all it asks, and one value for what is the same for everybody. */
export const templateMapping: FormMapping = [
  ...groups.flatMap((one) =>
    one.questions.flatMap((asked) =>
      asked.column === undefined ? [] : [{ column: asked.column, question: pathOf(one, asked) }],
    ),
  ),
  ...Object.entries(constants).map(([column, constant]) => ({ column, constant })),
];

const choicesOf = ({ type }: Question): FormQuestions[number]['choices'] =>
  lists[type.split(' ')[1] ?? '']?.map(({ name, label }) => ({ name, labels: Object.values(label) }));

/** The questions of the form to start from, as `POST /v1/forms` takes them. */
export const templateQuestions: FormQuestions = groups.flatMap((one) =>
  one.questions.map((asked) => {
    const choices = choicesOf(asked);
    return {
      question: pathOf(one, asked),
      type: asked.type.split(' ')[0],
      labels: asked.label === null ? [] : Object.values(asked.label),
      ...(choices === undefined ? {} : { choices }),
    };
  }),
);

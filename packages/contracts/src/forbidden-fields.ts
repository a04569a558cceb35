// What Hearth never collects, however it is called: immigration status, nationality, tax and document numbers.
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { forbiddenMeaning as meaningOf } from './forbidden-words.ts';

/** Says what a field's name asks for that Hearth never collects; undefined when it is harmless. */
export const forbiddenMeaning = (name: string): string | undefined => meaningOf(name);

// Digits in threes, twos and fours, held together by hyphens, dots, strokes or spaces of any kind; not behind a country code, where phones are.
const between = '[\\s._/\\u00b7\\u2010-\\u2015\\u2212-]{1,3}';
const start = '(?<!\\d|\\+\\d{1,3}[\\s.-]?)';
// An amount before a month and its year: "rent 800 10/2026".
const noMonth = '(?!(?<=\\s)(?:0[1-9]|1[0-2])[/.-](?:19|20)\\d{2}(?!\\d))';
const ssnLike = new RegExp(
  `${start}(?!000|666|9\\d\\d)\\d{3}${between}${noMonth}(?!00)\\d{2}${between}(?!0000)\\d{4}(?!\\d)`,
);
const itinLike = new RegExp(`${start}9\\d{2}${between}${noMonth}\\d{2}${between}\\d{4}(?!\\d)`);
const alienLike = /(?<![A-Za-z0-9])A[-\s#]{0,2}\d{3}[-\s]?\d{3}[-\s]?\d{3}(?!\d)/;

// Blanks without width and marks of direction, which nobody sees between digits.
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Says what a text looks like that Hearth never collects (123-45-6789, A012345678); undefined when it is harmless. */
export const forbiddenLook = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').replace(unseen, '');
  if (ssnLike.test(plain)) return 'Social Security number';
  if (itinLike.test(plain)) return 'taxpayer number';
  return alienLike.test(plain) ? 'alien number' : undefined;
};

const maxDepth = 12;

const search = (value: unknown, pointer: string, depth: number, found: FieldError[]): void => {
  if (depth > maxDepth || found.length >= 50) return;
  if (typeof value === 'string') {
    const look = forbiddenLook(value);
    if (look !== undefined)
      found.push({
        pointer,
        code: 'forbidden-value',
        detail: `This looks like a ${look}. Hearth never collects it: please take it out.`,
      });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const below = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const meaning = Array.isArray(value) ? undefined : forbiddenMeaning(name);
    if (meaning === undefined) search(member, below, depth + 1, found);
    else
      found.push({
        pointer: below,
        code: 'forbidden-field',
        detail: `Hearth never collects a ${meaning}: please take this field out.`,
      });
  }
};

/**
 * Refuses a body that carries, at any depth, a field or a text that Hearth never collects. All of them at once.
 * Source: the promise in the README, that the schema refuses the fields.
 */
export const refuseForbidden = (body: unknown): Rejected | undefined => {
  const errors: FieldError[] = [];
  search(body, '', 0, errors);
  if (errors.length === 0) return undefined;
  return reject(
    'forbidden-field',
    'Help never depends on papers, so some of what was sent must not be sent. Nothing was kept.',
    { errors },
  );
};

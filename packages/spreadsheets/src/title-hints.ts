// What may be meant by titles that are not known: told to whoever corrects the file, never acted upon. Hides how nearness is judged.
import type { Column } from './columns.ts';
import { plainHeader } from './header-text.ts';

/** A title as the file has it. */
type Titled = { readonly header: string };
/** A title that may be a column which lacks. `isWhole`: it seems to hold more than that, as a full name does. */
type TitleHint = { readonly header: string; readonly isWhole: boolean };

const mostTitles = 60;
const fullName =
  /^((full|complete|applicant s?|client s?|participant s?|legal) )?(name|full name)$|^nombre (completo|y apellidos?)$|^nome completo$|^non konple$|^nom complet$|^姓名$|^ho va ten$|^ho ten$/;

const isWord = (name: string): boolean => (/\p{Script=Han}/u.test(name) ? name.length > 1 : name.length > 3);

/** Letters of a title beside those of a name of ours that stands within it; undefined where none does. */
const besideOf = (title: string, names: readonly string[]): number | undefined => {
  const within = names.filter((name) =>
    /\p{Script=Han}/u.test(name) ? title.includes(name) : ` ${title} `.includes(` ${name} `),
  );
  const longest = within.reduce((most, name) => Math.max(most, name.length), 0);
  return longest === 0 ? undefined : title.length - longest;
};

/** The unknown title that is nearest to a column; undefined when none comes near. */
export const hintFor = (column: Column, unknown: readonly Titled[]): TitleHint | undefined => {
  const titles = unknown.slice(0, mostTitles).map(({ header }) => ({ header, plain: plainHeader(header) }));
  const whole = /^(given|family)_name$/.test(column.name)
    ? titles.find(({ plain }) => fullName.test(plain))
    : undefined;
  if (whole !== undefined) return { header: whole.header, isWhole: true };
  const names = [column.name, ...column.also].map(plainHeader).filter(isWord);
  const [nearest] = titles
    .flatMap(({ header, plain }) => {
      const beside = besideOf(plain, names);
      return beside === undefined ? [] : [{ header, beside }];
    })
    .toSorted((a, b) => a.beside - b.beside);
  return nearest === undefined ? undefined : { header: nearest.header, isWhole: false };
};

/** How a table may stand that has few titles: on its side, or with its titles in two rows. */
export type TableHint = 'on-its-side' | 'titles-in-two-rows';

const fewest = 3;

export const tableHint = (
  { found }: { readonly found: readonly Titled[] },
  rows: readonly (readonly string[])[],
  titlesAt: number,
  known: (headers: readonly string[]) => number,
): TableHint | undefined => {
  if (known(rows.map(([first = '']) => first)) > Math.max(fewest, found.length)) return 'on-its-side';
  const [above = [], titles = [], below = []] = [rows[titlesAt - 1], rows[titlesAt], rows[titlesAt + 1]];
  const joined = (upper: readonly string[], lower: readonly string[]): readonly string[] =>
    Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => `${upper[at] ?? ''} ${lower[at] ?? ''}`);
  const most = Math.max(known(joined(above, titles)), known(joined(titles, below)));
  return most >= found.length + fewest ? 'titles-in-two-rows' : undefined;
};

// Reads which language somebody wrote: its tag, or its name in one of several languages. Hides the names; guesses nothing.
import { type CellRead, nothing, readText } from './read-cells.ts';

const spoken =
  'en es pt ht zh zh-Hans zh-Hant vi ar so fr am km ru uk pl ti ne my ur hi bn gu pa fa ps prs sw ln rw so om yo ig ak tw ha wo ff ko ja tl fil it de el he sq hy tr az ka mn th lo hmn ilo mam quc qu ay gn pt-BR'
    .split(' ')
    .filter((tag, at, all) => all.indexOf(tag) === at);
const readers = ['en', 'es', 'pt', 'fr', 'zh-Hans', 'zh-Hant', 'vi'];

/** What the names that a machine knows do not say. "Creole" alone is two languages of two countries. */
const alsoNamed: Readonly<Record<string, string>> = {
  'haitian creole': 'ht',
  haitian: 'ht',
  kreyol: 'ht',
  'kreyol ayisyen': 'ht',
  'criollo haitiano': 'ht',
  'cape verdean': 'kea',
  'cape verdean creole': 'kea',
  'cabo verdean creole': 'kea',
  kriolu: 'kea',
  'kriolu kabuverdianu': 'kea',
  'criollo caboverdiano': 'kea',
  'crioulo cabo verdiano': 'kea',
  crioulo: 'kea',
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  cantonese: 'yue',
  castellano: 'es',
  ingles: 'en',
  vietnamita: 'vi',
  'tieng viet': 'vi',
  soomaali: 'so',
  中文: 'zh',
  汉语: 'zh',
  普通话: 'zh',
  國語: 'zh-Hant',
  粤语: 'yue',
  粵語: 'yue',
  广东话: 'yue',
  廣東話: 'yue',
};

const displayed = { type: 'language', fallback: 'none' } as const;

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[()（）,，_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const namesOf = (tag: string, told: readonly Intl.DisplayNames[]): readonly string[] =>
  [...told, new Intl.DisplayNames(tag, displayed)].flatMap((names) => {
    const name = names.of(tag);
    return name === undefined ? [] : [plain(name)];
  });

let byName: ReadonlyMap<string, string> | undefined;
/** Made when the first name is read: most files have tags. */
const names = (): ReadonlyMap<string, string> => {
  const told = byName === undefined ? readers.map((reader) => new Intl.DisplayNames(reader, displayed)) : [];
  byName ??= new Map([
    ...spoken.flatMap((tag) => namesOf(tag, told).map((name) => [name, tag] as const)),
    ...Object.entries(alsoNamed).map(([name, tag]) => [plain(name), tag] as const),
  ]);
  return byName;
};

const usualCase = (tag: string): string =>
  tag
    .split(/[-_]/)
    .map((part, at) => {
      const lower = part.toLowerCase();
      if (at === 0) return lower;
      return part.length === 4 ? `${part.slice(0, 1).toUpperCase()}${lower.slice(1)}` : part.toUpperCase();
    })
    .join('-');

const noTag = { code: 'invalid-format', detail: 'must be a language tag, such as es or pt-BR' } as const;

let inEnglish: Intl.DisplayNames | undefined;

/** A tag by its shortest name (spa is es). Languages of two letters are all known: what is none of them is a country's or a slip. */
const knownTag = (tag: string): CellRead<string> => {
  const [first = '', ...rest] = tag.split('-');
  const shortest = first.length === 3 ? (Intl.getCanonicalLocales(first)[0] ?? first) : first;
  inEnglish ??= new Intl.DisplayNames('en', displayed);
  if (first.length === 2 && inEnglish.of(first) === undefined) return noTag;
  return { value: [shortest.includes('-') ? first : shortest, ...rest].join('-') };
};

const twoCreoles = {
  code: 'language-of-two',
  detail: 'is the name of two languages: write ht for Haitian Creole, kea for Cape Verdean Creole',
} as const;

/**
 * A language tag in its usual case (pt-br is pt-BR, spa is es), or that of a language's name. What is neither comes as it is written:
 * the contract refuses it.
 */
export const readLanguage = (cell: string): CellRead<string> => {
  const text = readText(cell)?.replace(/;+$/, '').trim().slice(0, 100);
  if (text === undefined || text === '') return nothing;
  if (/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(text)) return knownTag(usualCase(text));
  const name = plain(text);
  if (/^(creole|criollo|creole language)$/.test(name)) return twoCreoles;
  return { value: names().get(name) ?? text };
};

// The little of XML that the parts of a workbook need: attributes, texts in runs, references of cells, days as numbers.

const dayMillis = 86_400_000;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text as it is meant: entities, and the signs that spreadsheet programs write as _x000D_. */
export const textOf = (xml: string): string =>
  xml
    .replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/g, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name] ?? whole;
      const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const attributes = new Map<string, RegExp>();

/** The value of an attribute of a tag. */
export const attribute = (tag: string, name: string): string | undefined => {
  const pattern = attributes.get(name) ?? new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`);
  attributes.set(name, pattern);
  const found = pattern.exec(tag);
  const value = found?.[1] ?? found?.[2];
  if (value === undefined) return undefined;
  return value.includes('&') ? textOf(value) : value;
};

// Files come from strangers: everything here reads a text once, however many of its elements are never closed.
const replaced = (xml: string, opening: string, closing: string, by: (inner: string) => string): string => {
  let out = '';
  let at = 0;
  for (;;) {
    const open = xml.indexOf(opening, at);
    const close = open === -1 ? -1 : xml.indexOf(closing, open);
    if (close === -1) return at === 0 ? xml : out + xml.slice(at);
    out += xml.slice(at, open) + by(xml.slice(open + opening.length, close));
    at = close + closing.length;
  }
};

/** A part with its unparsed texts (CDATA) parsed. */
export const withoutUnparsed = (xml: string): string =>
  replaced(xml, '<![CDATA[', ']]>', (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

/** A part without the prefixes of its names, and with its unparsed texts parsed. */
export const withoutPrefixes = (xml: string): string =>
  withoutUnparsed(xml).replace(/<(\/?)[a-zA-Z]\w*:(?=[a-zA-Z])/g, '<$1');

/** A part without the elements of one name, and what stands in them. */
export const withoutElements = (xml: string, name: string): string =>
  xml.includes(`<${name}`) ? replaced(xml, `<${name}`, `</${name}>`, () => '') : xml;

/** The text of runs. Reading aids for other scripts (rPh) are not part of it. */
export const runsOf = (xml: string): string =>
  [...replaced(xml, '<rPh', '</rPh>', () => '').matchAll(/<t(?:\s[^<>]*)?>([^<]*)<\/t>/g)]
    .map(([, text = '']) => textOf(text))
    .join('');

/** One element after the other: its attributes as written, and what stands in it. They do not stand in each other. */
export const elementsOf = function* (xml: string, name: string): Generator<{ tag: string; inner: string }> {
  const opens = new RegExp(`<${name}(?=[\\s>/])`, 'g');
  for (let open = opens.exec(xml); open !== null; open = opens.exec(xml)) {
    const from = open.index + name.length + 1;
    const tagEnd = xml.indexOf('>', from);
    if (tagEnd === -1) return;
    if (xml[tagEnd - 1] === '/') {
      yield { tag: xml.slice(from, tagEnd - 1), inner: '' };
      opens.lastIndex = tagEnd + 1;
      continue;
    }
    const close = xml.indexOf(`</${name}>`, tagEnd);
    if (close === -1) return;
    yield { tag: xml.slice(from, tagEnd), inner: xml.slice(tagEnd + 1, close) };
    opens.lastIndex = close + name.length + 3;
  }
};

/** A day, or a day with its time, as ISO 8601. */
export const dayText = (serial: number, startsIn1904: boolean): string => {
  const at = new Date(Math.round((serial - (startsIn1904 ? 24_107 : 25_569)) * dayMillis));
  if (Number.isNaN(at.getTime())) return String(serial);
  const text = at.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
};

/** The column of a cell's reference, from 0; -1 when it has none. */
export const columnAt = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

// A JSON document as text for people and programs: what fits on a line stands on one. Hides where lines break.
const widest = 120;

type Written = null | boolean | number | string | readonly Written[] | { readonly [name: string]: Written };

const onOneLine = (value: Written): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
};

const lines = (value: Written, indent: string, before: number): string => {
  const flat = onOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + before + flat.length < widest) return flat;
  const deeper = `${indent} `;
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((member: Written) => lines(member, deeper, 0))
    : Object.entries(value).map(([name, member]) => {
        const start = `${JSON.stringify(name)}: `;
        return `${start}${lines(member, deeper, start.length)}`;
      });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${members.map((member) => `${deeper}${member}`).join(',\n')}\n${indent}${close}`;
};

/** The text of a document, with a line's end after it. The same document gives the same text. */
export const documentText = (document: object): string => `${lines(JSON.parse(JSON.stringify(document)), '', 0)}\n`;

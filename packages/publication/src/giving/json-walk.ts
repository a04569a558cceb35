// Walks a JSON text without building it, telling of each value where it stands and of each name said twice. Hides the grammar of JSON.
// A text of any depth and length takes one pass and little memory.

/** A value of the text, from its first character to before `end`. */
export type Span = { readonly start: number; readonly end: number };

/** Where a text stops being JSON, and why. */
export type JsonFault = { readonly at: number; readonly because: string };

/** A list or an object that a value stands in; `name` and `index`: where in it. */
export type Frame = {
  readonly isList: boolean;
  readonly start: number;
  readonly names: Set<string> | undefined;
  name: string;
  index: number;
};

const mostDepth = 64;
const plain = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\n\r]*/y;

const matchEnd = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** Just after a string that begins at `at`; a fault's place as a negative number. */
const stringEnd = (text: string, at: number): number => {
  let next = at + 1;
  for (;;) {
    next = matchEnd(plain, text, next) ?? next;
    if (text[next] === '"') return next + 1;
    const after = matchEnd(escaped, text, next);
    if (after === undefined) return -next - 1;
    next = after;
  }
};

const found = (text: string, at: number): string => {
  const sign = text[at];
  if (sign === undefined) return 'the text ends here: the file may have been cut off';
  if (sign === "'") return 'texts and names stand in double quotes, not in single ones';
  if (sign === '}' || sign === ']')
    return `"${sign}" comes too early: a comma too many before it, or a value is missing`;
  if (text.startsWith('//', at) || text.startsWith('/*', at)) return 'JSON has no comments';
  if (/^(NaN|Infinity|-Infinity|None|True|False|undefined)/.test(text.slice(at, at + 10)))
    return `"${/^-?\w+/.exec(text.slice(at, at + 10))?.[0]}" is no JSON: leave the field out, or write null, true or false`;
  if (sign < ' ') return 'a line break or tab stands inside a text: it has to be written as \\n or \\t';
  return `"${sign}" can't stand here: a comma, a colon or a quotation mark is missing before it`;
};

const spelled = (raw: string): string => (raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1));

const pointerOf = (frames: readonly Frame[]): string =>
  frames
    .map(({ isList, index, name }) => `/${isList ? index : name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');

/** Told of each value that ended, and of each name said twice; `frames` is what it stands in. */
type Told = {
  readonly ended: (frames: readonly Frame[], span: Span, isList: boolean) => void;
  readonly saidTwice: (pointer: string, at: number) => void;
};

type Cursor = {
  at: number;
  expects: 'value' | 'name' | 'next';
  fault: JsonFault | undefined;
  readonly frames: Frame[];
};

const skip = (text: string, cursor: Cursor, to: number) => {
  cursor.at = matchEnd(space, text, to) ?? to;
};
const fail = (text: string, cursor: Cursor, place: number, because = found(text, place)) => {
  cursor.fault = { at: place, because };
};

const close = (text: string, cursor: Cursor, told: Told) => {
  const frame = cursor.frames.pop();
  if (frame === undefined) return;
  told.ended(cursor.frames, { start: frame.start, end: cursor.at + 1 }, frame.isList);
  skip(text, cursor, cursor.at + 1);
  cursor.expects = 'next';
};

const open = (text: string, cursor: Cursor, told: Told, isList: boolean) => {
  const { frames, at } = cursor;
  if (frames.length >= mostDepth)
    return fail(text, cursor, at, `values stand inside each other more than ${mostDepth} times here`);
  frames.push({ isList, start: at, names: isList ? undefined : new Set(), name: '', index: 0 });
  skip(text, cursor, at + 1);
  if (text[cursor.at] === (isList ? ']' : '}')) return close(text, cursor, told);
  cursor.expects = isList ? 'value' : 'name';
};

const readName = (text: string, cursor: Cursor, told: Told) => {
  const { at, frames } = cursor;
  const end = text[at] === '"' ? stringEnd(text, at) : -at - 1;
  const frame = frames.at(-1);
  if (end < 0 || frame?.names === undefined) return fail(text, cursor, -end - 1);
  frame.name = spelled(text.slice(at, end));
  if (frame.names.has(frame.name)) told.saidTwice(pointerOf(frames), at);
  frame.names.add(frame.name);
  skip(text, cursor, end);
  if (text[cursor.at] !== ':') return fail(text, cursor, cursor.at);
  skip(text, cursor, cursor.at + 1);
  cursor.expects = 'value';
};

const readValue = (text: string, cursor: Cursor, told: Told) => {
  const { at } = cursor;
  const sign = text[at];
  if (sign === '{' || sign === '[') return open(text, cursor, told, sign === '[');
  const end = sign === '"' ? stringEnd(text, at) : (matchEnd(scalar, text, at) ?? -at - 1);
  if (end < 0) return fail(text, cursor, -end - 1);
  told.ended(cursor.frames, { start: at, end }, false);
  skip(text, cursor, end);
  cursor.expects = 'next';
};

const readNext = (text: string, cursor: Cursor, told: Told) => {
  const frame = cursor.frames.at(-1);
  if (frame === undefined)
    return fail(text, cursor, cursor.at, 'something more comes after the end: a file is one JSON value');
  if (text[cursor.at] === (frame.isList ? ']' : '}')) return close(text, cursor, told);
  if (text[cursor.at] !== ',') return fail(text, cursor, cursor.at);
  frame.index += 1;
  skip(text, cursor, cursor.at + 1);
  cursor.expects = frame.isList ? 'value' : 'name';
};

const steps = { value: readValue, name: readName, next: readNext } as const;

/** Walks a text to its end or its fault. Never throws. */
export const walkJson = (text: string, told: Told): JsonFault | undefined => {
  const cursor: Cursor = { at: matchEnd(space, text, 0) ?? 0, expects: 'value', fault: undefined, frames: [] };
  do steps[cursor.expects](text, cursor, told);
  while (
    cursor.fault === undefined &&
    !(cursor.frames.length === 0 && cursor.expects === 'next' && cursor.at >= text.length)
  );
  return cursor.fault;
};

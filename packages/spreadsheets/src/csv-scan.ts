// Cuts CSV text into records, piece by piece, in constant memory. Hides quotes, line ends, and how to go on after a quote that never closes.

/** Why a record can't be told: a quote that opens and never closes, or more characters than a row may have. */
export type ScanFault = 'open-quote' | 'too-long' | 'too-many-quotes';

/** One record. `line` is where it begins in the text, from 1. With a fault, `cells` are those of its first line, as they
 * stand there, quotes and all. */
export type ScannedRecord = { readonly cells: readonly string[]; readonly line: number; readonly fault?: ScanFault };

export type ScanOptions = {
  readonly separator: string;
  readonly rowCharacters: number;
  /** How many columns the file has, once that is known: a quoted text with whole rows in it is a quote gone wrong. */
  readonly width?: number | undefined;
};

/** After so many quotes gone wrong the file is not looked at any further: each costs a look ahead. */
const mostFaults = 50;
const fewestSwallowed = 3;

type Read = { readonly cells: readonly string[]; readonly end: number; readonly lines: number };
type Reading = Read | 'more' | 'swallowed';

const lineEnd = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13) return at;
  }
  return -1;
};

const afterEnd = (text: string, at: number): number =>
  text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;

const countOf = (text: string, sign: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf(sign, from); at !== -1 && at < to; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
};

/** Whether a line inside a quoted text has as many separators as a row of its own. */
const swallows = (text: string, from: number, to: number, separator: string, width: number | undefined): boolean => {
  const many = Math.max(fewestSwallowed, (width ?? 0) - 1);
  let start = lineEnd(text, from);
  while (start !== -1 && start < to) {
    const next = lineEnd(text, afterEnd(text, start));
    if (countOf(text, separator, start, next === -1 || next > to ? to : next) >= many) return true;
    start = next;
  }
  return false;
};

type Quoted =
  | { readonly value: string; readonly next: number; readonly hasBreaks: boolean; readonly isWrong: boolean }
  | 'more';

const blanksFrom = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
};

/** A quoted text from its opening quote on. A quote that no separator and no line end follows belongs to the text. */
const quotedFrom = (text: string, opening: number, separator: string, isLast: boolean): Quoted => {
  let value = '';
  let from = opening + 1;
  let isLoose = false;
  let isWrong = false;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return 'more';
    value += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      value += '"';
      from = quote + 2;
      continue;
    }
    const next = blanksFrom(text, quote + 1);
    if (next >= text.length && !isLast) return 'more';
    const sign = text[next];
    if (sign === undefined || sign === separator || sign === '\n' || sign === '\r') {
      const hasBreaks = /[\r\n]/.test(value);
      return { value, next, hasBreaks, isWrong: isWrong || (isLoose && hasBreaks) };
    }
    // Where another cell begins with a quote, this one was never closed.
    isWrong ||= text[quote - 1] === separator;
    isLoose = true;
    value += '"';
    from = quote + 1;
  }
};

/** One record from `from` on, with quotes in it. */
const quotedRecord = (text: string, from: number, isLast: boolean, { separator, width }: ScanOptions): Reading => {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const opening = separator === ' ' ? at : blanksFrom(text, at);
    if (text[opening] === '"') {
      const quoted = quotedFrom(text, opening, separator, isLast);
      if (quoted === 'more') return 'more';
      if (quoted.isWrong) return 'swallowed';
      if (quoted.hasBreaks && swallows(text, opening, quoted.next, separator, width)) return 'swallowed';
      cells.push(quoted.value);
      at = quoted.next;
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
      if (end >= text.length && !isLast) return 'more';
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (at + 1 >= text.length && text[at] === '\r' && !isLast) return 'more';
    const end = at >= text.length ? at : afterEnd(text, at);
    return { cells, end, lines: Math.max(1, text.slice(from, end).split(/\r\n|[\r\n]/).length - 1) };
  }
};

const readRecord = (text: string, from: number, isLast: boolean, options: ScanOptions): Reading => {
  const found = lineEnd(text, from);
  const end = found === -1 ? text.length : found;
  const whole = text.slice(from, end);
  if (whole.includes('"')) return quotedRecord(text, from, isLast, options);
  if (found === -1 && !isLast) return 'more';
  // A return at the very end may be half of a line end.
  if (found === text.length - 1 && text[found] === '\r' && !isLast) return 'more';
  return { cells: whole.split(options.separator), end: end >= text.length ? end : afterEnd(text, end), lines: 1 };
};

export type CsvScanner = {
  readonly push: (text: string) => Generator<ScannedRecord>;
  readonly end: () => Generator<ScannedRecord>;
};

/** The records of a text that comes in pieces; `end` gives the last. What the text holds never throws. */
export const csvScanner = (options: ScanOptions): CsvScanner => {
  let rest = '';
  let line = 1;
  let faults = 0;
  let isSkipping = false;
  let isInsideLineEnd = false;

  /** Goes to the next line; what a record of too many characters still holds is dropped as it comes. */
  const skipLine = (from: number): number => {
    const end = lineEnd(rest, from);
    if (end === -1) {
      isSkipping = true;
      return rest.length;
    }
    isSkipping = false;
    isInsideLineEnd = end === rest.length - 1 && rest[end] === '\r';
    line += 1;
    return afterEnd(rest, end);
  };

  const faulty = (from: number, fault: 'open-quote' | 'too-long'): ScannedRecord => {
    faults += 1;
    const end = lineEnd(rest, from);
    const cells = rest.slice(from, Math.min(end === -1 ? rest.length : end, from + options.rowCharacters));
    const told = faults > mostFaults ? 'too-many-quotes' : fault;
    return { cells: cells.split(options.separator), line, fault: told };
  };

  const isTooLong = (from: number, to: number): boolean => to - from > options.rowCharacters;

  const scan = function* (isLast: boolean): Generator<ScannedRecord> {
    let at = isSkipping ? skipLine(0) : 0;
    while (at < rest.length && !isSkipping && faults <= mostFaults) {
      const read = readRecord(rest, at, isLast, options);
      if (read === 'more' && !isLast && !isTooLong(at, rest.length)) break;
      if (read === 'more' || read === 'swallowed' || isTooLong(at, read.end)) {
        const end = lineEnd(rest, at);
        const isLong = isTooLong(at, end === -1 ? rest.length : end);
        yield faulty(at, isLong ? 'too-long' : 'open-quote');
        at = skipLine(at);
        continue;
      }
      yield { cells: read.cells, line };
      line += read.lines;
      at = read.end;
    }
    rest = faults > mostFaults ? '' : rest.slice(at);
  };

  return {
    push: function* (text) {
      if (faults > mostFaults) return;
      rest += isInsideLineEnd && text.startsWith('\n') ? text.slice(1) : text;
      isInsideLineEnd = isInsideLineEnd && text === '';
      yield* scan(false);
    },
    end: function* () {
      yield* scan(true);
    },
  };
};

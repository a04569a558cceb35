// Parses CSV text record by record, forgiving where that is safe. Hides the parser, and that it loses what it holds when it fails.
import { parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';

export type CsvOptions = { readonly delimiter: string; readonly max_record_size: number };

const forgiving = { bom: true, relax_column_count: true, relax_quotes: true } as const;

/** The first record of a text, or undefined if it cannot be read. */
export const firstCsvRecord = (text: string, options: CsvOptions): readonly string[] | undefined => {
  try {
    return parseAtOnce(text, { ...forgiving, ...options, to: 1 })[0];
  } catch {
    return undefined;
  }
};

const chunkCharacters = 65_536;

/**
 * The records of a text in their order. Where it cannot be read on (a quote that never closes, a record beyond
 * `max_record_size`), `'unreadable'` is the last that comes. Never throws.
 */
export const csvRecords = async function* (
  text: string,
  options: CsvOptions,
): AsyncGenerator<readonly string[] | 'unreadable'> {
  const ready: string[][] = [];
  let failed = false;
  const parser = parse({
    ...forgiving,
    ...options,
    on_record: (record: string[]) => {
      ready.push(record);
      return null;
    },
  });
  const whenDone = (done: () => void) => (error: Error | null | undefined) => {
    failed ||= error !== null && error !== undefined;
    done();
  };
  parser.on('error', () => undefined);
  parser.resume();
  for (let at = 0; at < text.length && !failed; at += chunkCharacters) {
    await new Promise<void>((done) => parser.write(text.slice(at, at + chunkCharacters), whenDone(done)));
    yield* ready.splice(0);
  }
  if (!failed) {
    await new Promise<void>((done) => {
      parser.once('error', whenDone(done));
      parser.end(whenDone(done));
    });
  }
  yield* ready.splice(0);
  if (failed) yield 'unreadable';
};

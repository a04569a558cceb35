// Every call that the stand-in got, as it came over the wire: what the provider's description is held against afterwards.
import type { WireRequest } from '../spec/checks.ts';
import type { Desk } from './desk.ts';
import { textOf, wholeOf } from './tables.ts';

/** A call and the status it was answered with; no status when the answer was lost. */
export type RecordedRequest = WireRequest & { readonly at: number; readonly status?: number };

const most = 20_000;
/** Written together: a call waits for its own work, never for the record of it. */
const mostWaiting = 200;

export type Recorder = {
  /** Keeps a call and what it was answered with. */ record(request: WireRequest, status: number | undefined): void;
  /** Writes what still waits, and forgets the oldest beyond the newest 20,000. */ flush(): void;
  /** The calls that are kept, oldest first. */ recorded(): readonly RecordedRequest[];
};

/** The record over the requests table. A kill loses a tenth of a second of it. */
export const openRecorder = ({ tables, now }: Desk): Recorder => {
  let waiting: RecordedRequest[] = [];

  const flush = (): void => {
    if (waiting.length === 0) return;
    const written = waiting;
    waiting = [];
    tables.atomically(() => {
      for (const { at, method, path, query, body, status } of written)
        tables.run(
          'INSERT INTO requests VALUES (NULL, ?, ?, ?, ?, ?, ?)',
          ...[at, method, path, query, body, status ?? null],
        );
      tables.run('DELETE FROM requests WHERE seq <= (SELECT max(seq) FROM requests) - ?', most);
    });
  };

  return {
    record(request, status) {
      waiting.push({ ...request, at: now(), ...(status === undefined ? {} : { status }) });
      if (waiting.length >= mostWaiting) flush();
    },
    flush,
    recorded() {
      flush();
      return tables.all('SELECT * FROM requests ORDER BY seq').map((row) => ({
        at: wholeOf(row, 'at'),
        method: textOf(row, 'method'),
        path: textOf(row, 'path'),
        query: textOf(row, 'query'),
        body: textOf(row, 'body'),
        ...(row['status'] === null ? {} : { status: wholeOf(row, 'status') }),
      }));
    },
  };
};

// Every line that Hearth writes to its log, once, by code: alarms and queries name the code, never the words.

/** Code to words. A line carries ids, counts and codes beside it; never a body, never what a person typed. */
export const logCatalog = {
  'http-answered': 'A request was answered',
  'http-fault': 'A request ended in a fault of ours',
  'http-busy': 'A request met a busy store',
  'http-out-of-time': 'A request ran out of time',
  'queue-done': 'A batch of messages was worked on',
  'queue-fault': 'Messages of a batch go back to their queue',
  'stream-done': 'A batch of events was read from the stream',
  'stream-fault': 'Events of a batch stay in the stream',
  'record-changed': 'An event that was written once was changed or removed afterwards',
  'schedule-done': 'A scheduled job ran',
  'schedule-fault': 'A scheduled job failed',
} as const;

/** One code of the catalog. */
export type LogCode = keyof typeof logCatalog;

/** What a line may carry beside its words. */
export type LogField =
  | string
  | number
  | boolean
  | undefined
  | readonly LogField[]
  | { readonly [name: string]: LogField };
export type LogFields = Readonly<Record<string, LogField>>;

/** Levels in use: `info` for what is as it should be, `warn` for what heals itself, `error` for what a person must see. */
export type LogLevel = 'info' | 'warn' | 'error';

/** Writes one line. */
export type WriteLog = (level: LogLevel, code: LogCode, fields: LogFields) => void;

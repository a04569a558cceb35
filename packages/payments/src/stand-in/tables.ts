// The stand-in's memory: SQLite in WAL mode, so that whatever was acknowledged survives the process.
import { createHash, randomBytes } from 'node:crypto';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { textAt, wholeAt } from '../wire-reading.ts';

const schema = `
CREATE TABLE IF NOT EXISTS numbering (one INTEGER PRIMARY KEY CHECK (one = 1), seed TEXT NOT NULL, last INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS accounts (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
  capability TEXT NOT NULL, resolution TEXT NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS accounts_by_time ON accounts (created_at, seq);
CREATE TABLE IF NOT EXISTS payout_methods (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL,
  account_number TEXT NOT NULL, archived INTEGER NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS payout_methods_by_account ON payout_methods (account, archived);
CREATE TABLE IF NOT EXISTS links (id TEXT PRIMARY KEY, account TEXT NOT NULL, use_case TEXT NOT NULL,
  refresh_url TEXT NOT NULL, return_url TEXT, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, used INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS payments (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
  recipient TEXT NOT NULL, amount INTEGER NOT NULL, method TEXT NOT NULL, account_number TEXT NOT NULL, status TEXT NOT NULL,
  reason TEXT, created_at INTEGER NOT NULL, posted_at INTEGER, ended_at INTEGER, due_at INTEGER, due_status TEXT);
CREATE INDEX IF NOT EXISTS payments_by_time ON payments (created_at, seq);
CREATE INDEX IF NOT EXISTS payments_by_recipient ON payments (recipient, created_at, seq);
CREATE INDEX IF NOT EXISTS payments_due ON payments (due_at) WHERE due_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS credits (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL,
  network TEXT NOT NULL, status TEXT NOT NULL, created_at INTEGER NOT NULL, due_at INTEGER);
CREATE INDEX IF NOT EXISTS credits_by_time ON credits (created_at, seq);
CREATE INDEX IF NOT EXISTS credits_due ON credits (due_at) WHERE due_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS balance (one INTEGER PRIMARY KEY CHECK (one = 1), available INTEGER NOT NULL,
  inbound_pending INTEGER NOT NULL, outbound_pending INTEGER NOT NULL, fees_due INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS transactions (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, category TEXT NOT NULL,
  flow_type TEXT NOT NULL, flow TEXT NOT NULL, amount INTEGER NOT NULL, available INTEGER NOT NULL,
  inbound_pending INTEGER NOT NULL, outbound_pending INTEGER NOT NULL, status TEXT NOT NULL, created_at INTEGER NOT NULL,
  ended_at INTEGER);
CREATE INDEX IF NOT EXISTS transactions_by_time ON transactions (created_at, seq);
CREATE INDEX IF NOT EXISTS transactions_by_flow ON transactions (flow, created_at, seq);
CREATE TABLE IF NOT EXISTS entries (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, txn TEXT NOT NULL,
  available INTEGER NOT NULL, inbound_pending INTEGER NOT NULL, outbound_pending INTEGER NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS entries_by_time ON entries (created_at, seq);
CREATE INDEX IF NOT EXISTS entries_by_transaction ON entries (txn, created_at, seq);
CREATE TABLE IF NOT EXISTS closed_accounts (account TEXT PRIMARY KEY, closed_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS v2_keys (key TEXT PRIMARY KEY, path TEXT NOT NULL, body_hash TEXT NOT NULL, made TEXT,
  created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS v1_keys (key TEXT PRIMARY KEY, path TEXT NOT NULL, body_hash TEXT NOT NULL,
  status INTEGER NOT NULL, answer TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bank_moves (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
  amount INTEGER NOT NULL, body TEXT NOT NULL, created_at INTEGER NOT NULL, due_at INTEGER NOT NULL, canceled_at INTEGER);
CREATE INDEX IF NOT EXISTS bank_moves_by_kind ON bank_moves (kind, seq);
CREATE TABLE IF NOT EXISTS courses (payment TEXT PRIMARY KEY, course TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS misdeeds (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, call TEXT,
  payment TEXT, disbursement TEXT, event TEXT);
CREATE TABLE IF NOT EXISTS requests (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
  query TEXT NOT NULL, body TEXT NOT NULL, status INTEGER);
CREATE TABLE IF NOT EXISTS outbox (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, destination TEXT NOT NULL,
  body TEXT NOT NULL, attempts INTEGER NOT NULL, created_at INTEGER NOT NULL, next_at INTEGER);
CREATE INDEX IF NOT EXISTS outbox_due ON outbox (destination, next_at, seq) WHERE next_at IS NOT NULL;
`;

export type Row = Readonly<Record<string, unknown>>;

export type Tables = {
  one(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
  run(sql: string, ...values: readonly SQLInputValue[]): void;
  /** All or nothing; a throw rolls back and is passed on. */ atomically<T>(does: () => T): T;
  /** A new id: the same seed and history give the same ids. */ newId(prefix: string): string;
  close(): void;
};

/** A text column. */
export const textOf = (row: Row | undefined, column: string): string => textAt(row, column) ?? '';

/** A whole-number column; 0 for NULL. */
export const wholeOf = (row: Row | undefined, column: string): number => wholeAt(row, column) ?? 0;

/** Opens the file (or `:memory:`) and makes what is missing. Not acknowledged means not kept; acknowledged survives a kill. */
export const openTables = (file: string, seed: string | undefined): Tables => {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000');
  database.exec(schema);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const run: Tables['run'] = (sql, ...values) => void statement(sql).run(...values);
  const one: Tables['one'] = (sql, ...values) => statement(sql).get(...values);
  run('INSERT OR IGNORE INTO numbering VALUES (1, ?, 0)', seed ?? randomBytes(16).toString('hex'));
  run('INSERT OR IGNORE INTO balance VALUES (1, 0, 0, 0, 0)');
  return {
    one,
    all: (sql, ...values) => statement(sql).all(...values),
    run,
    atomically(does) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const value = does();
        database.exec('COMMIT');
        return value;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    newId(prefix) {
      const row = one('UPDATE numbering SET last = last + 1 RETURNING seed, last');
      return `${prefix}${createHash('sha256')
        .update(`${textOf(row, 'seed')}:${wholeOf(row, 'last')}`)
        .digest('hex')
        .slice(0, 28)}`;
    },
    close: () => database.close(),
  };
};

// An index on the engine's private stream table, without which every write reads all stream records; hides that schema.
import type { DatabaseSync } from 'node:sqlite';
import { ENGINE_VERSION } from './dynamodb-program.ts';
import { loadSqlite } from './quiet-sqlite.ts';

const KNOWN_SCHEMA = '9';
const KNOWN_COLUMNS =
  'id,table_name,event_name,keys_json,new_image,old_image,sequence_number,shard_id,created_at,user_identity';
const BUSY_TIMEOUT_MS = 5_000;

// The first serves "next sequence number" (each write) and "records after" (each poll), the second the ends of a shard.
const INDEXES = [
  `CREATE INDEX IF NOT EXISTS hearth_stream_sequence ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`,
  `CREATE INDEX IF NOT EXISTS hearth_stream_shard ON _stream_records (table_name, shard_id, sequence_number)`,
];

const schemaOf = (database: DatabaseSync): string =>
  String(database.prepare(`SELECT value FROM _config WHERE key = 'schema_version'`).get()?.['value']);

const columnsOf = (database: DatabaseSync): string =>
  database
    .prepare(`SELECT name FROM pragma_table_info('_stream_records') ORDER BY cid`)
    .all()
    .map((row) => String(row['name']))
    .join(',');

/**
 * Adds the index to the engine's file while the engine runs. Best effort: answers undefined when it is there, else the
 * reason why it was left out (another engine version or schema); the engine is then right, only slower.
 */
export const indexStreamRecords = async (filePath: string, engineVersion: string): Promise<string | undefined> => {
  if (engineVersion !== ENGINE_VERSION)
    return `the engine is ${engineVersion}, the index is known for ${ENGINE_VERSION}`;
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(filePath, { timeout: BUSY_TIMEOUT_MS });
  try {
    const schema = schemaOf(database);
    if (schema !== KNOWN_SCHEMA) return `the engine's schema is ${schema}, the index is known for ${KNOWN_SCHEMA}`;
    const columns = columnsOf(database);
    if (columns !== KNOWN_COLUMNS) return `the engine's stream table has the columns ${columns}`;
    for (const statement of INDEXES) database.exec(statement);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  } finally {
    database.close();
  }
};

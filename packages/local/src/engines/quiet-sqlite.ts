// Loads node:sqlite without its "experimental" warning; every other warning still reaches the person.

const isSqliteWarning = (warning: unknown): boolean =>
  typeof warning === 'string' && warning.startsWith('SQLite is an experimental feature');

/** The module node:sqlite. The warning is printed at first load only, so the filter is gone again when this answers. */
export const loadSqlite = async (): Promise<typeof import('node:sqlite')> => {
  const emitWarning = process.emitWarning;
  Reflect.set(process, 'emitWarning', (...call: unknown[]) => {
    if (!isSqliteWarning(call[0])) Reflect.apply(emitWarning, process, call);
  });
  try {
    return await import('node:sqlite');
  } finally {
    Reflect.set(process, 'emitWarning', emitWarning);
  }
};

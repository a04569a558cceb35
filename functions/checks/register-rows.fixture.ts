// The file of a register as rows of cells by column, and back: what a spreadsheet shows.
/** Columns by name of one file, a list a row; and back. */
export const rowsOf = (csv: string): Record<string, string>[] => {
  const [header = [], ...rows] = csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
      ),
    );
  return rows.map((row) =>
    Object.fromEntries(header.flatMap((name, at) => (name === '' ? [] : [[name, row[at] ?? '']]))),
  );
};
export const csvOf = (rows: readonly Record<string, string>[], separator = ','): string => {
  const names = Object.keys(rows[0] ?? {});
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return [
    names.join(separator),
    ...rows.map((row) => names.map((name) => quoted(row[name] ?? '')).join(separator)),
  ].join('\r\n');
};

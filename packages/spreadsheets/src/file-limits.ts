// How large a file may be, said in the open: what is larger is sent in parts.

/** Limits of one file: bytes, rows with something in them, columns, characters of one row; of a workbook also what it may unfold to. */
export type FileLimits = {
  readonly csvBytes: number;
  readonly csvRows: number;
  readonly workbookBytes: number;
  readonly workbookRows: number;
  readonly columns: number;
  readonly rowCharacters: number;
};

export const fileLimits: FileLimits = {
  csvBytes: 64 * 1024 * 1024,
  csvRows: 50_000,
  workbookBytes: 16 * 1024 * 1024,
  workbookRows: 10_000,
  columns: 400,
  rowCharacters: 100_000,
};

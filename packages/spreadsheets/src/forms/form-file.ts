// The form to start from as a workbook. Hides the library that writes it, which is loaded when somebody asks for the file.
import { formSheets } from './form-template.ts';

/** The XLSForm as bytes of an XLSX workbook: sheets `survey`, `choices` and `settings`. */
export const formFile = async (): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> => {
  const { default: write } = await import('write-excel-file/node');
  const sheets = formSheets().map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row) => row.map((value) => ({ value, type: String }))),
  }));
  return { fileName: 'hearth-application.xlsx', bytes: await write(sheets).toBuffer() };
};

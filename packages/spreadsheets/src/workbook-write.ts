// Writes one sheet of texts as a workbook (XLSX), row by row. Hides the parts of the archive; every cell is a text, so that nothing is a formula.
import { constants, crc32, deflateRawSync } from 'node:zlib';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in XML
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${letters(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;

/** The most characters that a cell of a workbook may have. */
const mostCell = 32_767;
const rowsAPiece = 200;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const otherParts = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  // Style 1 is "text": what is typed into such a cell later stays as it was typed.
  'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
});

/** A part of the archive, folded already. */
type Entry = { readonly name: string; readonly packed: Buffer; readonly check: number; readonly length: number };

const entryOf = (name: string, text: string): Entry => {
  const raw = Buffer.from(text);
  return { name, packed: deflateRawSync(raw), check: crc32(raw), length: raw.length };
};

/** A long part, folded piece by piece so that it is never held as a whole. */
const folding = (name: string) => {
  const pieces: Buffer[] = [];
  let check = 0;
  let length = 0;
  const put = (text: string, finishFlush: number): void => {
    const raw = Buffer.from(text);
    check = crc32(raw, check);
    length += raw.length;
    pieces.push(deflateRawSync(raw, { finishFlush }));
  };
  return {
    add: (text: string): void => put(text, constants.Z_SYNC_FLUSH),
    end: (text: string): Entry => {
      put(text, constants.Z_FINISH);
      return { name, packed: Buffer.concat(pieces), check, length };
    },
  };
};

/** An archive of parts. */
const archive = (entries: readonly Entry[]): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, check, length } of entries) {
    const label = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(0x00210000, 6);
    shared.writeUInt32LE(check, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(length, 18);
    shared.writeUInt16LE(label.length, 22);
    const before = Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 0]);
    const after = Buffer.alloc(14);
    after.writeUInt32LE(at, 10);
    parts.push(Buffer.from([0x50, 0x4b, 0x03, 0x04]), shared, label, packed);
    directory.push(before, shared, after, label);
    at += 30 + label.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
};

export type WorkbookWriter = { readonly row: (cells: readonly string[]) => void; readonly close: () => Uint8Array };

/** Takes rows of texts and gives the workbook at the end. Texts longer than a cell may be are cut. */
export const workbookWriter = (sheet: string): WorkbookWriter => {
  const part = folding('xl/worksheets/sheet1.xml');
  part.add(`${head}<worksheet xmlns="${main}"><sheetData>`);
  let rows: string[] = [];
  let number = 0;
  const name =
    sheet
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim() || 'Sheet1';
  return {
    row: (cells) => {
      number += 1;
      const written = cells.map((cell, at) =>
        cell === ''
          ? ''
          : `<c r="${letters(at)}${number}" s="1" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, mostCell))}</t></is></c>`,
      );
      rows.push(`<row r="${number}">${written.join('')}</row>`);
      if (rows.length < rowsAPiece) return;
      part.add(rows.join(''));
      rows = [];
    },
    close: () => {
      const last = part.end(`${rows.join('')}</sheetData></worksheet>`);
      return archive([...Object.entries(otherParts(name)).map(([other, text]) => entryOf(other, text)), last]);
    },
  };
};

import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { assert, asyncProperty, constantFrom, integer, nat, oneof, record, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { applicationRows } from './application-row.ts';
import { checkFile } from './check-file.ts';
import { archiveOf } from './workbook.fixture.ts';

const isLong = process.env['HEARTH_LONG'] === '1';
const cases = isLong ? 100_000 : 5_000;

const folder = new URL('../samples/nasty/', import.meta.url);
const most = 3_000;
/** Beginnings: every small file of the folder, so that what is changed is nasty already. */
const beginnings = readdirSync(folder)
  .filter((name) => /\.(csv|xlsx)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder)))
  .filter(({ length }) => length > 0 && length < most);

const sheet =
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>need</t></is></c></row><row r="2"><c r="A2" s="1"><v>30748</v></c><c r="B2"><f>A1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>';

const tokens = constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\ufeff',
  '\ufffd',
  '=1+1',
  '#REF!',
  '03/04/1984',
  '123-45-6789',
  'SSN',
  '1.2E+9',
  'Total',
  '<row>',
  '</row>',
  '<c>',
  '</c>',
  '<c r="ZZZ9"',
  't="s"',
  '<v>',
  '&#x110000;',
  '&amp;',
  ']]>',
  '<![CDATA[',
  'r="99999999"',
  '\u{1f600}',
  '𐀀',
);
const change = record({
  at: nat(most),
  cut: oneof(nat(4), nat(400)),
  put: oneof(
    tokens.map((text) => Buffer.from(text)),
    string({ unit: 'binary', maxLength: 12 }).map((text) => Buffer.from(text)),
    uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    tokens.chain((text) => integer({ min: 1, max: 400 }).map((times) => Buffer.from(text.repeat(times)))),
  ),
});

const changed = (from: Buffer, { at, cut, put }: { at: number; cut: number; put: Buffer }): Buffer => {
  const place = at % (from.length + 1);
  return Buffer.concat([from.subarray(0, place), put, from.subarray(place + cut)]);
};

const piecesOf = (bytes: Uint8Array, size: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));

const reads = applicationRows({
  programId: idOrThrow('program', 'prg_0123456789ABCDEFGHJKMNPQRS'),
  partner: 'Harbor Kettle Neighbors',
});

/** Checks a file to its end: there is an answer in words, and a row has a body or errors, never both. */
const answered = async (bytes: Uint8Array, size: number): Promise<void> => {
  const pieces = piecesOf(bytes, size);
  const checked = await checkFile(() => pieces, { reads });
  if (isRejected(checked)) {
    expect(checked.detail.length).toBeGreaterThan(10);
    return;
  }
  let rows = 0;
  for await (const { body, errors } of checked.rows) {
    rows += 1;
    if ((body === undefined) !== errors.length > 0) throw new Error('a row that is neither good nor wrong');
    if (errors.some(({ code, detail }) => code === '' || detail === '')) throw new Error('an error without words');
  }
  expect(rows).toBe(checked.rowCount);
  const { good, wrong } = checked.summary();
  expect(good + wrong).toBe(rows);
};

/** What a heap may grow by over all cases: what a file leaves behind is nothing. */
const mostLeft = 200 * 1024 * 1024;

/** What the heap holds once its rubbish is gone: whenever that would have gone by itself. */
const heldBytes = (): number => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
};

test(
  'whatever is done to a file, it is answered in words, and nothing is thrown or kept',
  async () => {
    const before = heldBytes();
    await assert(
      asyncProperty(
        constantFrom(...beginnings),
        change,
        change,
        integer({ min: 1, max: 4_000 }),
        (from, one, two, size) =>
          answered(changed(changed(from, one), two), Math.max(size, Math.ceil(from.length / 60))),
      ),
      { numRuns: Math.round(cases * 0.8) },
    );
    expect(heldBytes() - before).toBeLessThan(mostLeft);
  },
  isLong ? 2_400_000 : 300_000,
);

test(
  'whatever stands in the parts of a workbook, it is answered in words',
  async () => {
    const parts = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="one.xml"/></Relationships>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/sharedStrings.xml': '<sst><si><t>partner_ref</t></si><si><r><t>x</t></r></si></sst>',
      'xl/one.xml': sheet,
    };
    const names = Object.keys(parts) as (keyof typeof parts)[];
    await assert(
      asyncProperty(constantFrom(...names), change, change, (name, one, two) => {
        const content = changed(changed(Buffer.from(parts[name]), one), two);
        return answered(archiveOf({ ...parts, [name]: content }), 100_000);
      }),
      { numRuns: Math.round(cases * 0.2) },
    );
  },
  isLong ? 2_400_000 : 300_000,
);

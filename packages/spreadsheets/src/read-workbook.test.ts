import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { archiveOf, workbookOf } from './workbook.fixture.ts';

describe('a workbook', () => {
  test('its sheets come as rows of texts, days as days, rows that are left out in their places', () => {
    const bytes = workbookOf({
      grants: [
        ['Identifier', 'Amount Awarded', 'Award Date'],
        [],
        ['a & <b>', 12.5, { day: '2025-03-31' }],
        ['', 'Zoë'],
      ],
      'Notes & more': [['x']],
    });
    expect(readWorkbook(bytes)).toEqual({
      sheets: [
        {
          name: 'grants',
          rows: [['Identifier', 'Amount Awarded', 'Award Date'], [], ['a & <b>', '12.5', '2025-03-31'], ['', 'Zoë']],
        },
        { name: 'Notes & more', rows: [['x']] },
      ],
    });
  });

  test('texts in runs, in the cell, with prefixes, as formulas and with times are read', () => {
    const bytes = archiveOf({
      'xl/workbook.xml':
        '<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name="s" r:id="r1"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="/xl/one.xml"/></Relationships>',
      'xl/styles.xml':
        '<x:styleSheet><x:numFmts><x:numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></x:numFmts><x:cellXfs><x:xf numFmtId="170"/></x:cellXfs></x:styleSheet>',
      'xl/sharedStrings.xml':
        '<x:sst><x:si><x:r><x:t>two </x:t></x:r><x:r><x:t>runs</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si></x:sst>',
      'xl/one.xml':
        '<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>in&#x20;cell</x:t></x:is></x:c><x:c t="str"><x:f>A1</x:f><x:v>made</x:v></x:c><x:c s="0"><x:v>1.5</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(readWorkbook(bytes)).toEqual({
      sheets: [{ name: 's', rows: [['two runs', 'in cell', 'made', '1904-01-02T12:00:00.000Z', 'TRUE']] }],
    });
  });

  test.each([
    ['an archive of something else', archiveOf({ 'content.xml': '<office/>' })],
    ['half a workbook', workbookOf({ grants: [['a']] }).subarray(0, 200)],
    ['two letters', Buffer.from('PK')],
  ])('%s is refused with what to do', (_, bytes) => {
    expect(readWorkbook(bytes)).toMatchObject({ rejected: 'unsupported-media-type' });
  });

  test('an archive with bytes changed anywhere is read or refused, and nothing is thrown', () => {
    const whole = workbookOf({
      grants: [
        ['Identifier', 'Title'],
        ['a', 'b'],
      ],
    });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        expect(readWorkbook(changed)).toBeTypeOf('object');
      }),
      { numRuns: 300 },
    );
  });
});

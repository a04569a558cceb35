// The text of a document: the same value back, lines that can be read, the same text every time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentText } from './document-text.ts';

test('whatever the document says, its text says the same, and says it the same way again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
      const text = documentText(document);
      const read = JSON.parse(text);
      expect(read).toEqual(JSON.parse(JSON.stringify(document)));
      expect(documentText(read)).toBe(text);
    }),
  );
});

test('what fits on a line stands on one, and no line that could be broken is longer', () => {
  const links = Array.from({ length: 12 }, (_, at) => ({ $ref: `#/components/responses/Number${at}` }));
  const text = documentText({ short: { $ref: '#/here' }, long: { list: links } });
  expect(text).toContain('\n "short": { "$ref": "#/here" },\n');
  expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  expect(text.endsWith('}\n')).toBe(true);
});

// The people of a file are found wherever they are named, and chance is not taken for them.
import type { ApplicationBody } from '@hearth/contracts/applications';
import { appendEvents, emptyHead } from '@hearth/domain/record';
import { expect, test } from 'vitest';
import { personalWordsIn, personalWordsOf, recordTexts } from './personal-words.ts';

const row = {
  row: 2,
  body: {
    partnerRef: 'HK-0001',
    applicant: {
      given: 'Marisol',
      family: 'Peña Ruiz',
      birthDate: '1990-02-03',
      phone: '(617) 555-0142',
      email: 'marisol@example.org',
    },
    address: { line1: '12 Bayberry Rise', city: 'Chelsea', area: 'US-MA-suffolk' },
    members: [{ given: '明', family: '李' }],
  } as unknown as ApplicationBody,
};

const saying = (text: string) => ({
  streams: new Map([
    [
      'app_1',
      appendEvents('app_1', emptyHead, [{ type: 'Said', data: { text } }], {
        at: '2026-11-21T00:00:00.000Z',
        actor: 'mem_1',
      }),
    ],
  ]),
  state: [{ pk: 'ref#1', sk: 'ref', note: text }],
});

const found = (text: string, isPublic: readonly string[] = []) =>
  personalWordsIn(recordTexts(saying(text)), personalWordsOf([row], isPublic));

test.each([
  'Marisol',
  'for Peña Ruiz',
  'born 1990-02-03',
  'call (617) 555-0142',
  'marisol@example.org',
  'at 12 Bayberry Rise',
  '李',
  'HK-0001',
])('"%s" is noticed', (text) => {
  expect(found(text)).toHaveLength(1);
});

test.each(['hh_MARISOL', 'marisolita', 'app_6175550142', 'Chelsea', '1990', 'Ruiz-'])('"%s" tells nobody', (text) => {
  expect(found(text)).toEqual([]);
});

test('a word of a public name tells nobody, and what is found is not repeated', () => {
  expect(found('Casa Marisol', ['Casa Marisol'])).toEqual([]);
  expect(found('Marisol').join()).not.toContain('Marisol');
});

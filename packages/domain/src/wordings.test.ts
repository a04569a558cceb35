import { expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import { referenceOf } from './references.ts';
import { ana, ben, hour, placed } from './relief-fund.fixture.ts';
import { countedHash, type Wording, type WordingEvent, wordingEntity, wordingOf } from './wordings.ts';

const folded = (...events: readonly WordingEvent[]): Wording | undefined =>
  placed(wordingOf('es'), events).reduce<Wording | undefined>(wordingEntity.evolve, undefined);
const read = (texts: Readonly<Record<string, string>>, by = ana, language = 'es'): WordingEvent => ({
  type: 'TextsReviewed',
  data: { language, texts, by },
});

const counted = (...events: readonly WordingEvent[]) =>
  Object.fromEntries(Object.entries(folded(...events)?.marks ?? {}).map(([key, mark]) => [key, countedHash(mark)]));
const doubt: WordingEvent = { type: 'TextsDoubted', data: { language: 'es', keys: ['stop'], by: ben } };

test('two people release a text; one person twice, or two people two texts, do not', () => {
  expect(counted(read({ stop: 'one' }))).toEqual({ stop: undefined });
  expect(counted(read({ stop: 'one' }), read({ stop: 'one' }))).toEqual({ stop: undefined });
  expect(counted(read({ stop: 'one' }), read({ stop: 'two' }, ben))).toEqual({ stop: undefined });
  expect(counted(read({ stop: 'one' }), read({ stop: 'one' }, ben))).toEqual({ stop: 'one' });
  expect(folded(read({ stop: 'one' }), read({ stop: 'one' }, ben), read({ stop: 'one' }))?.marks).toEqual({
    stop: { hash: 'one', by: ana, at: hour(1), second: ben },
  });
});

test('a text that was changed needs both of them again', () => {
  const both = [read({ stop: 'one' }), read({ stop: 'one' }, ben)];
  expect(counted(...both, read({ stop: 'two' }))).toEqual({ stop: undefined });
  expect(counted(...both, read({ stop: 'two' }), read({ stop: 'two' }, ben))).toEqual({ stop: 'two' });
});

test('one person’s doubt takes a text back, and it stays back until two have read it', () => {
  const both = [read({ stop: 'one' }), read({ stop: 'one' }, ben)];
  expect(counted(...both, doubt)).toEqual({ stop: '' });
  expect(counted(...both, doubt, read({ stop: 'one' }))).toEqual({ stop: '' });
  expect(counted(doubt, read({ stop: 'one' }), read({ stop: 'two' }, ben))).toEqual({ stop: '' });
  expect(counted(doubt, read({ stop: 'one' }), read({ stop: 'one' }, ben))).toEqual({ stop: 'one' });
});

test('the marks of one language never come onto another', () => {
  expect(() => folded(read({}), read({}, ana, 'fr'))).toThrow(TypeError);
  expect(wordingOf('es')).not.toBe(wordingOf('fr'));
});

test('a reference is short, the same for ever, and says nothing of the id', () => {
  const ids = Array.from({ length: 200 }, (_, at) => derivedId('application', at));
  const references = ids.map(referenceOf);
  for (const [at, reference] of references.entries()) {
    expect(reference).toMatch(/^R[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(referenceOf(ids[at] ?? '')).toBe(reference);
    expect(ids[at]).not.toContain(reference.slice(1));
  }
  expect(new Set(references).size).toBeGreaterThan(195);
});

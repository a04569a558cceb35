import { expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import { referenceOf } from './references.ts';
import { ana, ben, hour, placed } from './relief-fund.fixture.ts';
import { type Wording, type WordingEvent, wordingEntity, wordingOf } from './wordings.ts';

const folded = (...events: readonly WordingEvent[]): Wording | undefined =>
  placed(wordingOf('es'), events).reduce<Wording | undefined>(wordingEntity.evolve, undefined);
const read = (texts: Readonly<Record<string, string>>, by = ana, language = 'es'): WordingEvent => ({
  type: 'TextsReviewed',
  data: { language, texts, by },
});

test('a text keeps the latest mark that somebody gave it, and a doubt takes the mark away', () => {
  const state = folded(
    read({ 'messages/update': 'one', 'messages/stop': 'two' }),
    read({ 'messages/update': 'three' }, ben),
    { type: 'TextsDoubted', data: { language: 'es', keys: ['messages/stop'], by: ben } },
  );
  expect(state?.marks).toEqual({
    'messages/update': { hash: 'three', by: ben, at: hour(2) },
    'messages/stop': { hash: '', by: ben, at: hour(3) },
  });
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

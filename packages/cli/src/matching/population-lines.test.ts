import { describe, expect, test } from 'vitest';
import { populationLines } from './population-lines.ts';

const population = { kind: 'rich', households: 40, seed: 3 } as const;
const all = [...populationLines(population, undefined)].map(({ application }) => application.id);

describe('a population for measuring', () => {
  test('is measured as a whole when nothing else is said', () => {
    expect([...populationLines(population, undefined)].every(({ isMeasured }) => isMeasured)).toBe(true);
  });

  test.each([1, 7, all.length - 1, all.length, all.length + 5])('keeps its order around a sample of %i', (sample) => {
    const lines = [...populationLines(population, sample)];
    expect(lines.map(({ application }) => application.id)).toEqual(all);
    const measured = lines.filter(({ isMeasured }) => isMeasured).map(({ application }) => application.id);
    expect(measured).toEqual(all.slice(-sample));
  });
});

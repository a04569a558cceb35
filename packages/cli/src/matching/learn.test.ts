import { learnWeights } from '@hearth/matching/learn-weights';
import { weights as shipped } from '@hearth/matching/shipped-weights';
import { describe, expect, test } from 'vitest';
import type { ApplicationLine } from './application-line.ts';
import { learntTable } from './learnt-table.ts';
import { likenessFinder } from './likeness-finder.ts';
import { pairFinder } from './match-stream.ts';
import { memoryIndex } from './memory-index.ts';
import { populationLines } from './population-lines.ts';

const applications = (kind: 'rich' | 'phones', households: number): readonly ApplicationLine[] =>
  [...populationLines({ kind, households, seed: 4 }, undefined)].map(({ application }) => application);

const populationOf = async (lines: readonly ApplicationLine[]) => {
  const finder = likenessFinder(memoryIndex());
  for (const line of lines) await finder.add(line);
  return finder.read();
};

describe('likenesses for learning', () => {
  test('are those of the pairs that a run compares', async () => {
    const lines = applications('rich', 120);
    const findPairs = pairFinder(memoryIndex());
    let [compared, returned] = [0, 0];
    for (const line of lines) {
      const { pairs } = await findPairs(line);
      compared += pairs.length;
      if (pairs.some(({ band }) => band !== 'none')) returned += 1;
    }
    const { pairs, world } = await populationOf(lines);
    expect(pairs).toHaveLength(compared);
    expect(world).toEqual({ applications: lines.length, households: lines.length - returned });
  });
});

describe('learnt weights', () => {
  test('are shares, follow the applications, and stand beside those that are shipped', async () => {
    const populations = [
      await populationOf(applications('rich', 120)),
      await populationOf(applications('phones', 120)),
    ];
    const learnt = learnWeights(populations, shipped, 5);
    expect(learnWeights(populations, shipped, 5)).toEqual(learnt);
    for (const [careful, careless] of [...Object.values(learnt.birth), ...Object.values(learnt.phone)])
      for (const share of [careful, careless]) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    const table = learntTable(learnt, shipped);
    const levels = [learnt.given, learnt.birth, learnt.phone].flatMap((field) => Object.keys(field));
    for (const level of levels) expect(table.join('\n')).toContain(` ${level} `);
    expect(table).not.toEqual(learntTable(shipped, shipped));
  });

  test('without a round are those that are shipped', async () => {
    const populations = [await populationOf(applications('rich', 30))];
    expect(learnWeights(populations, shipped, 0)).toEqual(shipped);
  });
});

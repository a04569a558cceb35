import { describe, expect, test } from 'vitest';
import { elsewhere, firstWalls, pairs, secondWalls } from './guard-list.ts';
import { watchedGuards, withoutGuards } from './guards.ts';
import { history } from './history.ts';
import { seedsToFind } from './seeds-to-find.ts';

const told = (seeds: number | undefined, walls: readonly string[]): void =>
  console.log(`${String(seeds).padStart(5)} seeds: without ${walls.join(', ')}`);

describe('of the guards in the transactions of the money part', () => {
  test('each stands in the list, by what it guards and what it asks', async () => {
    const seen = new Set<string>();
    const plant = {
      name: 'watched',
      engine: (tables: Parameters<typeof watchedGuards>[0]) => watchedGuards(tables, (name) => seen.add(name)),
    };
    for (let seed = 6_001; seed <= 6_060; seed += 1) await history(seed, { plant });
    const listed = [...firstWalls, ...pairs.flatMap(({ walls }) => walls), ...Object.keys(secondWalls), ...elsewhere];
    expect([...seen].filter((name) => !listed.includes(name)).sort()).toEqual([]);
  });

  for (const wall of firstWalls) {
    test(`nobody can do without: ${wall}`, async () => {
      const { seeds, first } = await seedsToFind(withoutGuards([wall]), 1_500);
      expect(first).toBeDefined();
      told(seeds, [wall]);
    });
  }

  for (const { walls, because } of pairs) {
    test(`nobody can do without all of: ${walls.join(', ')} (${because})`, async () => {
      const { seeds, first } = await seedsToFind(withoutGuards(walls), 1_500);
      expect(first).toBeDefined();
      told(seeds, walls);
    });
  }

  test('one wall of each pair, and every second wall, is covered: without it alone nothing breaks', async () => {
    const covered = [...pairs.flatMap(({ walls }) => walls.slice(0, 1)), ...Object.keys(secondWalls)];
    for (let at = 0; at < covered.length; at += 1) {
      const { first } = await seedsToFind(withoutGuards([covered[at] ?? '']), 4);
      expect([covered[at], first?.found]).toEqual([covered[at], undefined]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { watchedGuards, withoutGuards } from '../guards.ts';
import { seedsToFindBy } from '../seeds-to-find.ts';
import { doorBugs } from './door-bugs.ts';
import { doorPairs, doorWalls, secondDoorWalls } from './door-guards.ts';
import { doorsHistory } from './doors-history.ts';

/** Many more than it takes: which seed is the first changes with every use case. */
const mostSeeds = 600;

describe('of the guards in the transactions at the doors', () => {
  test('each stands in the list, by what it guards and what it asks', async () => {
    const seen = new Set<string>();
    const plant = {
      name: 'watched',
      engine: (tables: Parameters<typeof watchedGuards>[0]) => watchedGuards(tables, (name) => seen.add(name)),
    };
    for (let seed = 201; seed <= 212; seed += 1) await doorsHistory(seed, { plant });
    const listed = [...doorWalls, ...doorPairs.flatMap(({ walls }) => walls), ...Object.keys(secondDoorWalls)];
    expect([...seen].filter((name) => !listed.includes(name)).sort()).toEqual([]);
  });

  for (const { walls, because } of [...doorWalls.map((wall) => ({ walls: [wall], because: 'alone' })), ...doorPairs]) {
    test(`nobody can do without ${walls.join(', ')} (${because})`, async () => {
      const { seeds, first } = await seedsToFindBy(doorsHistory, withoutGuards(walls), mostSeeds);
      expect(first).toBeDefined();
      console.log(`${String(seeds).padStart(5)} seeds: without ${walls.join(', ')}`);
    });
  }
});

describe('a simulation of the doors worth its time', () => {
  for (const plant of doorBugs) {
    test(`finds ${plant.name}`, async () => {
      const { seeds, first } = await seedsToFindBy(doorsHistory, plant, mostSeeds);
      expect(first).toBeDefined();
      console.log(`${String(seeds).padStart(5)} seeds: ${plant.name} (invariant ${first?.invariant}: ${first?.says})`);
    });
  }
});

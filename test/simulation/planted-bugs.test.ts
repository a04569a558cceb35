import { describe, expect, test } from 'vitest';
import { plantedBugs } from './planted-bugs.ts';
import { seedsToFind } from './seeds-to-find.ts';

describe('a simulation worth its time', () => {
  for (const plant of plantedBugs) {
    test(`finds ${plant.name}`, async () => {
      const { seeds, first } = await seedsToFind(plant, 400);
      expect(first).toBeDefined();
      console.log(`${String(seeds).padStart(5)} seeds: ${plant.name} (invariant ${first?.invariant}: ${first?.says})`);
    });
  }
});

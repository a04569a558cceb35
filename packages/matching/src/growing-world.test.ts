import { expect, test } from 'vitest';
import { growingWorld } from './growing-world.ts';

test('whoever is found, beyond doubt or for a person to say, is no further household', () => {
  const world = growingWorld();
  expect(world.next()).toEqual({ applications: 1, households: 1 });
  world.arrived([]);
  world.arrived(['none', 'none']);
  world.arrived(['none', 'possible', 'same']);
  world.arrived(['same']);
  expect(world.now()).toEqual({ applications: 4, households: 2 });
  expect(world.next()).toEqual({ applications: 5, households: 3 });
});

test('goes on from what is there already', () => {
  expect(growingWorld(100, 8).next()).toEqual({ applications: 101, households: 93 });
});

// The walls between rooms, over the import graph; and that the check looked at every module there is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import { forbidden, options } from './walls.ts';

const root = join(import.meta.dirname, '../..');
const rooms = ['packages', 'functions', 'infra', 'test'];
const isSource = (name: string): boolean =>
  /\.m?ts$/.test(name) && !/(^|\/)(node_modules|cdk\.out|\.build|\.local)\//.test(`${name}`);

const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name}`)
    .filter(isSource),
);

const cruised = async () => {
  const { output } = await cruise(rooms, {
    ...options,
    baseDir: root,
    ruleSet: { forbidden: [...forbidden] },
    validate: true,
  });
  if (typeof output === 'string') throw new TypeError('the cruise answers with a result');
  return output;
};

test('no module breaks a wall, and the check saw every module', async () => {
  const { summary, modules } = await cruised();
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  const seen = new Set(modules.map(({ source }) => source));
  expect(sources.filter((source) => !seen.has(source))).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(sources.length);
});

test('steps of the story are folders of use cases with thin entries', () => {
  const entries = sources.filter((source) => source.endsWith('.handler.ts'));
  expect(entries.length).toBeGreaterThanOrEqual(17);
  expect(
    entries.filter((entry) => !/^functions\/[a-z]+\/(http|queue|stream|schedule)\.handler\.ts$/.test(entry)),
  ).toEqual([]);
  const long = entries.filter((entry) => readFileSync(join(root, entry), 'utf8').trimEnd().split('\n').length > 20);
  expect(long, 'an entry file wires and fits twenty lines').toEqual([]);
});

// Confirms that a person the attacker knows applied: their own keys have sizes that can be foretold.
import type { Filed } from './generated-fund.ts';
import { logPoisson } from './graph-attack.ts';
import { expectedSize, type Tables } from './tables-view.ts';
import type { World } from './world-knowledge.ts';

/** Expected besides the person themself, for a text that nobody was seen with. */
const unseen = 0.15;
/** What a key too many or too few costs: forms are written twice in two ways. */
const keyMissing = 2.5;
const nearlyFull = 25;

type Sizes = ReadonlyMap<string, readonly number[]>;

const sorted = (pairs: readonly (readonly [kind: string, size: number])[]): Sizes => {
  const kinds = new Map<string, number[]>();
  for (const [kind, size] of pairs) {
    const list = kinds.get(kind);
    if (list === undefined) kinds.set(kind, [size]);
    else list.push(size);
  }
  for (const list of kinds.values()) list.sort((a, b) => b - a);
  return kinds;
};

/** The sizes of each application's blocks, by kind. */
export const sizesOfApplications = ({ told, blocks }: Tables): readonly Sizes[] => {
  const of = told.map((): [string, number][] => []);
  for (const block of blocks)
    for (const at of block.members) of[at]?.push([block.kind, expectedSize(block, told.length)]);
  return of.map(sorted);
};

/** The sizes that a person's keys must have. */
export const foretold = (
  { keys }: Pick<Filed, 'keys'>,
  world: World,
  applications: number,
  told: (kind: string) => string = (kind) => kind,
): Sizes =>
  sorted(
    keys.map(({ kind, text }) => [
      told(kind),
      1 + unseen + ((world.bearers.get(`${kind} ${text}`)?.length ?? 0) * applications) / world.applications,
    ]),
  );

const ofKind = (seen: readonly number[], expected: readonly number[], weighsSizes: boolean): number => {
  const open = expected.slice(
    Math.min(expected.filter((size) => size > nearlyFull).length, Math.max(0, expected.length - seen.length)),
  );
  const together = Math.min(seen.length, open.length);
  let score = -keyMissing * Math.abs(seen.length - open.length);
  if (weighsSizes)
    for (let at = 0; at < together; at += 1) score += logPoisson(Math.round((seen[at] ?? 1) - 1), (open[at] ?? 1) - 1);
  return score;
};

/** How well an application's blocks fit a person: by how many keys of each kind there are, and by their sizes too. */
export const fit = (seen: Sizes, expected: Sizes, weighsSizes: boolean): number =>
  [...new Set([...seen.keys(), ...expected.keys()])].reduce(
    (sum, kind) => sum + ofKind(seen.get(kind) ?? [], expected.get(kind) ?? [], weighsSizes),
    0,
  );

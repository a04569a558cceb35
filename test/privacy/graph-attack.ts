// The attack on the graph: size, coarse facts of the members, and what else was recognized on them, again and again.
import type { Guesses } from './rank-attack.ts';
import { type Block, expectedSize, type Tables } from './tables-view.ts';
import { factsOf, kindOf, type World } from './world-knowledge.ts';

/** Blocks with fewer applications, and texts with fewer bearers, have no shape to compare. */
const fewest = 5;
const rounds = 2;
/** Weight of the world at large against what was seen beside a text. */
const doubt = 2;
const sure = 0.5;

type Text = { readonly text: string; readonly bearers: readonly number[] };
type Shape = { readonly block: Block; readonly size: number; readonly facts: ReadonlyMap<string, number> };
export type Claim = { readonly text: string; readonly confidence: number };

const logFactorials = [0];
const logFactorial = (count: number): number => {
  for (let at = logFactorials.length; at <= count; at += 1)
    logFactorials[at] = (logFactorials[at - 1] ?? 0) + Math.log(at);
  return logFactorials[count] ?? 0;
};

/** Logarithm of the chance to count so many where so many are expected. */
export const logPoisson = (count: number, expected: number): number =>
  count * Math.log(expected) - expected - logFactorial(count);

const counted = (list: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

const remembered = <T>(make: (text: Text) => T): ((text: Text) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text.text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text.text, made);
    return made;
  };
};

/** How much more often things stand beside a text than elsewhere, as a sum of logarithms over what was seen beside a block. */
const likeness = (
  seen: ReadonlyMap<string, number>,
  beside: ReadonlyMap<string, number>,
  bearers: number,
  share: (thing: string) => number,
): number => {
  let sum = 0;
  for (const [thing, count] of seen) {
    const usual = share(thing);
    if (usual > 0) sum += count * Math.log(((beside.get(thing) ?? 0) / usual + doubt) / (bearers + doubt));
  }
  return sum;
};

const textsByKind = (world: World): ReadonlyMap<string, readonly Text[]> => {
  const kinds = new Map<string, Text[]>();
  for (const [text, bearers] of world.bearers) {
    if (bearers.length < fewest) continue;
    const list = kinds.get(kindOf(text)) ?? [];
    if (list.length === 0) kinds.set(kindOf(text), list);
    list.push({ text, bearers });
  }
  for (const list of kinds.values()) list.sort((a, b) => a.bearers.length - b.bearers.length);
  return kinds;
};

/** Whether an expected size can have given a size at all. */
const fits = (size: number, expected: number): boolean => Math.abs(size - expected) <= 3.5 * Math.sqrt(expected) + 1;

type Ranked = { readonly name: string; readonly text: string; readonly confidence: number };

const ranked = (name: string, scores: readonly (readonly [text: string, score: number])[]): readonly Ranked[] => {
  const most = Math.max(...scores.map(([, score]) => score));
  const total = scores.reduce((sum, [, score]) => sum + Math.exp(score - most), 0);
  return scores
    .map(([text, score]) => ({ name, text, confidence: Math.exp(score - most) / total }))
    .filter(({ confidence }) => confidence > 0.01);
};

/** Each text for one block and each block for one text, the surest first. */
const oneToOne = (all: readonly Ranked[]): Map<string, Claim> => {
  const claims = new Map<string, Claim>();
  const taken = new Set<string>();
  for (const { name, text, confidence } of [...all].sort((a, b) => b.confidence - a.confidence)) {
    if (claims.has(name) || taken.has(text)) continue;
    claims.set(name, { text, confidence });
    taken.add(text);
  }
  return claims;
};

/** Claims for the blocks that are large enough to have a shape, each with how sure the attacker is. */
export const graphAttack = ({ told, blocks }: Tables, world: World): ReadonlyMap<string, Claim> => {
  const scale = told.length / world.applications;
  const kinds = textsByKind(world);
  const factsBeside = remembered(({ bearers }) => counted(bearers.flatMap((at) => factsOf(world.told(at)))));
  const textsBeside = remembered(({ bearers }) =>
    counted(
      bearers.flatMap((at) => world.texts(at)).filter((text) => (world.bearers.get(text)?.length ?? 0) >= fewest),
    ),
  );
  const shapes: readonly Shape[] = blocks
    .filter(({ members }) => members.length >= fewest)
    .map((block) => ({
      block,
      size: expectedSize(block, told.length),
      facts: counted(
        block.members.flatMap((at) => {
          const one = told[at];
          return one === undefined ? [] : factsOf(one);
        }),
      ),
    }));
  const candidates = shapes.map(({ block, size, facts }) =>
    (kinds.get(block.kind) ?? []).flatMap((text) => {
      const expected = text.bearers.length * scale;
      if (!fits(size, expected)) return [];
      const score = logPoisson(block.members.length, (expected * block.members.length) / size);
      return [
        {
          text,
          score:
            score + likeness(facts, factsBeside(text), text.bearers.length, (fact) => world.factShares.get(fact) ?? 0),
        },
      ];
    }),
  );
  let claims = oneToOne(
    shapes.flatMap(({ block }, at) =>
      ranked(
        block.name,
        (candidates[at] ?? []).map(({ text, score }) => [text.text, score]),
      ),
    ),
  );
  for (let round = 1; round < rounds; round += 1) {
    const known = told.map((): string[] => []);
    for (const { block } of shapes) {
      const claim = claims.get(block.name);
      if (claim !== undefined && claim.confidence >= sure) for (const at of block.members) known[at]?.push(claim.text);
    }
    const share = (text: string): number => (world.bearers.get(text)?.length ?? 0) / world.applications;
    claims = oneToOne(
      shapes.flatMap(({ block }, at) => {
        const own = claims.get(block.name)?.text;
        const seen = counted(block.members.flatMap((member) => known[member] ?? []).filter((text) => text !== own));
        return ranked(
          block.name,
          (candidates[at] ?? []).map(({ text, score }) => [
            text.text,
            score + likeness(seen, textsBeside(text), text.bearers.length, share),
          ]),
        );
      }),
    );
  }
  return claims;
};

/** The claims that the attacker would bet on. */
export const betsOf = (claims: ReadonlyMap<string, Claim>, least: number): Guesses =>
  new Map([...claims].filter(([, { confidence }]) => confidence >= least).map(([name, { text }]) => [name, text]));

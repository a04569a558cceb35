// The attack of somebody who holds the tables and one partner's own list: known forms name the blocks they stand in.
import type { Filed } from './generated-fund.ts';
import { logPoisson } from './graph-attack.ts';
import type { Guesses } from './rank-attack.ts';
import { type Block, expectedSize, type Tables } from './tables-view.ts';
import { kindOf, type World } from './world-knowledge.ts';

type Named = { readonly name: string; readonly text: string; readonly choices: number; readonly score: number };

const unseen = 0.15;

const textsOf = (fund: readonly Filed[], at: number): readonly string[] =>
  (fund[at]?.keys ?? []).map(({ kind, text }) => `${kind} ${text}`);

/** Texts that a block can stand for: all known members bear them, and nobody known who is not a member (unless it is full). */
const choicesFor = (
  { kind, isFull }: Block,
  members: readonly number[],
  fund: readonly Filed[],
  bearers: ReadonlyMap<string, number>,
): readonly string[] => {
  const [first = -1, ...others] = members;
  const rest = others.map((at) => new Set(textsOf(fund, at)));
  return textsOf(fund, first).filter(
    (text) =>
      kindOf(text) === kind &&
      (isFull || bearers.get(text) === members.length) &&
      rest.every((texts) => texts.has(text)),
  );
};

/**
 * A text for each block in which a form of `known` and one of somebody else stand: the text whose frequency fits best of those
 * that the known forms allow, each text once, blocks with the fewest choices first.
 */
export const knownListAttack = (
  tables: Tables,
  world: World,
  fund: readonly Filed[],
  known: ReadonlySet<number>,
): Guesses => {
  const bearers = new Map<string, number>();
  for (const at of known) for (const text of textsOf(fund, at)) bearers.set(text, (bearers.get(text) ?? 0) + 1);
  const scale = tables.told.length / world.applications;
  const all = tables.blocks.flatMap((block): readonly Named[] => {
    const members = block.members.filter((at) => known.has(at));
    if (members.length === 0) return [];
    const choices = choicesFor(block, members, fund, bearers);
    const size = Math.round(expectedSize(block, tables.told.length));
    return choices.map((text) => ({
      name: block.name,
      text,
      choices: choices.length,
      score: logPoisson(size - 1, unseen + (world.bearers.get(text)?.length ?? 0) * scale),
    }));
  });
  const named = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, text } of all.sort((a, b) => a.choices - b.choices || b.score - a.score)) {
    if (named.has(name) || taken.has(text)) continue;
    named.set(name, text);
    taken.add(text);
  }
  return named;
};

/** Keys of a kind shared with one known form that tell the text for certain: a phone is in two keys, a whole name in three. */
const enough = { address: 1, phone: 2, email: 1, person: 1, name: 3 } as const;
type Telling = keyof typeof enough;
const isTelling = (kind: string): kind is Telling => Object.hasOwn(enough, kind);

/** Applications of others of which ties to a known form tell house and street, phone, address of e-mail, a person of theirs, or the name. */
export const toldByTies = (
  { blocks }: Tables,
  known: ReadonlySet<number>,
): Readonly<Record<Telling, ReadonlySet<number>>> => {
  const told = {
    address: new Set<number>(),
    phone: new Set<number>(),
    email: new Set<number>(),
    person: new Set<number>(),
    name: new Set<number>(),
  };
  const ties = new Map<string, number>();
  for (const { kind, members } of blocks) {
    if (!isTelling(kind)) continue;
    const forms = members.filter((at) => known.has(at));
    for (const other of forms.length === 0 ? [] : members.filter((at) => !known.has(at)))
      for (const form of forms) {
        const tie = `${kind} ${other} ${form}`;
        ties.set(tie, (ties.get(tie) ?? 0) + 1);
        if (ties.get(tie) === enough[kind]) told[kind].add(other);
      }
  }
  return told;
};

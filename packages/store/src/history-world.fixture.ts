// The world in which a plausible history is played: its tables, what it knows of, and one way to write.

import { derivedId, type IdKind } from '@hearth/domain/ids';
import type { NewEvent } from '@hearth/domain/record';
import { ana } from '@hearth/domain/relief-fund.fixture';
import { type Append, append, type Commit, type CommitOutcome, commit } from './commit.ts';
import { type Loaded, loaded, stateRef } from './entities.ts';
import type { Stream } from './projection.ts';
import type { Tables } from './tables.ts';

/** One throw: on what, and how. */
export type Dice = { readonly on: number; readonly how: number };

type Known = {
  readonly applications: string[];
  readonly awards: string[];
  readonly disbursements: string[];
  readonly matches: string[];
  readonly advances: string[];
};
export type World = { readonly tables: Tables; readonly known: Known; at: string; written: number };

export const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)];
export const read = async <S>({ tables }: World, id: string): Promise<Loaded<S>> =>
  loaded<S>(id, (await tables.read([stateRef(id)]))[0]);
export const on = <S, E extends NewEvent>(stream: Stream<S, E>, from: Loaded<S>, ...news: readonly E[]): Append =>
  append(stream, from, news);
export const fresh = <K extends IdKind>(world: World, kind: K) => derivedId(kind, world.written);

export const write = async (world: World, what: Omit<Commit, 'occasion'>, isRequest = false): Promise<boolean> => {
  world.written += 1;
  const request = isRequest
    ? { request: { key: `request-${world.written}`, input: 'input', answer: { status: 200, body: {} } } }
    : {};
  const outcome: CommitOutcome = await commit(world.tables, {
    ...what,
    occasion: { at: world.at, actor: ana, ...request },
  });
  return 'committed' in outcome;
};

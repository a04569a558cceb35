// The slices of the partners of one docket, kept up to date with what the docket draws; the store's guard has the last word.

import type { Award } from '@hearth/domain/awards';
import type { Member, Program } from '@hearth/domain/governance';
import { type Draw, sliceName } from '@hearth/domain/ledger';
import { isRejected } from '@hearth/domain/rejections';
import type { Slice } from '@hearth/domain/slices';
import { localDate } from '@hearth/domain/time';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';

/** Slices of a partner as this docket last saw them; `forget` reads them anew. */
export type SliceBook = {
  readonly slices: (partnerId: string, programId: string) => Promise<readonly Slice[]>;
  readonly drawn: (draws: readonly Draw[]) => void;
  readonly forget: () => void;
  /** A program as it stood when it was first asked for. */ readonly program: (programId: string) => Promise<Program>;
  /** The day it is for a program, in its own time zone. */ readonly today: (
    programId: string,
    now: string,
  ) => Promise<string>;
  /** A member as they stood when they were first asked for. */ readonly member: (
    memberId: string,
  ) => Promise<Member | undefined>;
  /** The awards of a partner that wait for money, in their order, as the list showed them; the first 200. */
  readonly line: (partnerId: string) => Promise<readonly Award[]>;
};

/** Slices after these draws. */
export const less = (slices: readonly Slice[], draws: readonly Draw[]): readonly Slice[] => {
  const taken = new Map(draws.map((draw) => [sliceName(draw), draw.amountMinor]));
  return slices.map((slice) => ({
    ...slice,
    // A slice that was read since may know of the draws already: it never holds less than nothing.
    availableMinor: Math.max(0, slice.availableMinor - (taken.get(sliceName(slice)) ?? 0)),
  }));
};

const programOf = async (tables: Tables, programId: string): Promise<Program> => {
  const [item] = await tables.read([stateRef(programId)]);
  const program = loaded<Program>(programId, item).state;
  if (program === undefined) throw new TypeError(`the record names a program that is not there: ${programId}`);
  return program;
};

const memberBy = async (tables: Tables, memberId: string): Promise<Member | undefined> => {
  const [item] = await tables.read([stateRef(memberId)]);
  return loaded<Member>(memberId, item).state;
};

/** So many of a line are looked at. */
const longestLine = 200;

/** The first of those who wait for money of a partner, in their order. The list may be behind, and decides nothing. */
const lineOf = async (tables: Tables, partnerId: string): Promise<readonly Award[]> => {
  const listed = await inQueue<Award>(tables, `waiting-for-funds#${partnerId}`, { limit: longestLine });
  if (isRejected(listed)) throw new TypeError('a list without a cursor is never refused');
  return listed.states;
};

/** A book for one sitting. Each partner's slices are read once, however many awards ask at once, and again after `forget`. */
export const sliceBook = (tables: Tables): SliceBook => {
  const known = new Map<string, Promise<readonly Slice[]>>();
  const programs = new Map<string, Promise<Program>>();
  const programFor = (programId: string): Promise<Program> => {
    const program = programs.get(programId) ?? programOf(tables, programId);
    programs.set(programId, program);
    program.catch(() => programs.delete(programId));
    return program;
  };
  const lines = new Map<string, Promise<readonly Award[]>>();
  const members = new Map<string, Promise<Member | undefined>>();
  return {
    slices: (partnerId, programId) => {
      const key = `${partnerId}/${programId}`;
      const slices = known.get(key) ?? slicesOf(tables, partnerId, programId);
      known.set(key, slices);
      slices.catch(() => known.delete(key));
      return slices;
    },
    drawn: (draws) => {
      for (const [key, slices] of known) {
        const left = slices.then((each) => less(each, draws));
        known.set(key, left);
        left.catch(() => known.delete(key));
      }
    },
    forget: () => known.clear(),
    line: (partnerId) => {
      const line = lines.get(partnerId) ?? lineOf(tables, partnerId);
      lines.set(partnerId, line);
      line.catch(() => lines.delete(partnerId));
      return line;
    },
    program: programFor,
    member: (memberId) => {
      const member = members.get(memberId) ?? memberBy(tables, memberId);
      members.set(memberId, member);
      member.catch(() => members.delete(memberId));
      return member;
    },
    today: async (programId, now) => localDate(now, (await programFor(programId)).timeZone),
  };
};

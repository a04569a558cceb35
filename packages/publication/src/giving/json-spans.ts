// Where the grants of a JSON text stand, in a package, a plain list or alone, and what is wrong with the text as JSON.
import { type Frame, type JsonFault, type Span, walkJson } from './json-walk.ts';

/** `list`: grants without a package; `grant`: one grant alone. */
export type JsonShape = 'package' | 'list' | 'grant' | 'other';

export type JsonSpans = {
  readonly shape: JsonShape;
  readonly grants: readonly Span[];
  /** The members of the package besides its grants, in order. */ readonly members: readonly {
    readonly name: string;
    readonly span: Span;
  }[];
  /** Of `grants`: it is there, but is no list. */ readonly isNoList: boolean;
  readonly twice: readonly { readonly pointer: string; readonly at: number }[];
  readonly fault?: JsonFault;
};

const mostTwice = 50;

const isGrantsList = ([root, list]: readonly Frame[], depth: number): boolean =>
  (depth === 1 && root?.isList === true) ||
  (depth === 2 && root?.isList === false && root.name === 'grants' && list?.isList === true);

const shapeOf = (text: string, hasGrants: boolean, members: JsonSpans['members']): JsonShape => {
  if (hasGrants) return text.trimStart().startsWith('[') ? 'list' : 'package';
  if (members.some(({ name }) => name === 'amountAwarded' || name === 'awardDate')) return 'grant';
  return text.trimStart().startsWith('[') ? 'list' : 'other';
};

/** Reads a text. Never throws: what is no JSON is the `fault`, and what stands before it is there. */
export const jsonSpans = (text: string): JsonSpans => {
  const grants: Span[] = [];
  const members: { name: string; span: Span }[] = [];
  const twice: { pointer: string; at: number }[] = [];
  let hasGrants = false;
  let isNoList = false;
  const fault = walkJson(text, {
    ended: (frames, span, isList) => {
      if (isGrantsList(frames, frames.length)) grants.push(span);
      const [root] = frames;
      if (frames.length !== 1 || root === undefined || root.isList) return;
      if (root.name !== 'grants') members.push({ name: root.name, span });
      hasGrants ||= root.name === 'grants';
      isNoList ||= root.name === 'grants' && !isList;
    },
    saidTwice: (pointer, at) => {
      if (twice.length < mostTwice) twice.push({ pointer, at });
    },
  });
  const shape = shapeOf(text, hasGrants || grants.length > 0, members);
  return { shape, grants, members, isNoList, twice, ...(fault === undefined ? {} : { fault }) };
};

/** The line of a place, counted from 1. */
export const lineOf = (text: string, at: number): number => {
  let line = 1;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
};

// What an expression may read, by name: facts of the case, and where the household stands. Nothing else is reachable.
import { type CaseFacts, isRelationshipDisclosed, type Standing } from './case-facts.ts';
import type { Lookup, Value } from './expressions.ts';

export type ValueType =
  | 'whole number'
  | 'text'
  | 'yes or no'
  | 'list of texts'
  | 'list of whole numbers'
  | 'other list';

/** The words of the closed lists, as the wire knows them. */
export type Vocabulary = { readonly needs: readonly string[]; readonly situations: readonly string[] };

type Name = {
  readonly type: ValueType;
  readonly read: (facts: CaseFacts, standing: Standing, amountMinor: number) => Value | undefined;
  /** The closed list that its texts are from. */ readonly choices?: keyof Vocabulary;
  /** Smallest and greatest of a whole number. */ readonly bounds?: readonly [number, number];
  /** It may come from what other partners did: what is judged by it is told to no partner. */ readonly isHistory?: true;
};

const mostMinor = 100_000_000_000;
const many = 1_000_000;

export const names: ReadonlyMap<string, Name> = new Map<string, Name>([
  ['facts.need', { type: 'text', choices: 'needs', read: (facts) => facts.need }],
  ['facts.requestedMinor', { type: 'whole number', bounds: [1, mostMinor], read: (facts) => facts.requestedMinor }],
  ['facts.area', { type: 'text', read: (facts) => facts.area }],
  ['facts.size', { type: 'whole number', bounds: [1, 30], read: (facts) => facts.size }],
  ['facts.situations', { type: 'list of texts', choices: 'situations', read: (facts) => facts.situations }],
  ['facts.evidence', { type: 'list of texts', read: ({ evidence }) => evidence?.map(({ kind }) => kind) }],
  ['facts.relationshipDisclosed', { type: 'yes or no', read: isRelationshipDisclosed }],
  ['award.amountMinor', { type: 'whole number', bounds: [0, mostMinor], read: (_, __, amountMinor) => amountMinor }],
  ['standing.today', { type: 'text', read: (_, { today }) => today }],
  [
    'standing.openMatches',
    { type: 'whole number', bounds: [0, many], isHistory: true, read: (_, { openMatches }) => openMatches },
  ],
  [
    'standing.awards',
    { type: 'whole number', bounds: [0, many], isHistory: true, read: (_, { grants }) => grants.length },
  ],
  [
    'standing.grantedMinor',
    {
      type: 'whole number',
      bounds: [0, mostMinor],
      isHistory: true,
      read: (_, { grants }) => grants.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    },
  ],
  [
    'standing.lastAwardOn',
    {
      type: 'text',
      isHistory: true,
      read: (_, { grants }) =>
        grants
          .map(({ at }) => at.slice(0, 10))
          .sort()
          .at(-1),
    },
  ],
  [
    'standing.allotmentLeftMinor',
    { type: 'whole number', bounds: [0, mostMinor], read: (_, { funds }) => funds?.leftMinor },
  ],
]);

/** Reads the named facts of one case. A name that is not of the list is missing. */
export const lookupIn =
  (facts: CaseFacts, standing: Standing, amountMinor: number): Lookup =>
  (name) =>
    names.get(name)?.read(facts, standing, amountMinor);

// What is seen over all grants of a file only: ids said twice, names that change, and rows that too few share. Holds hashes and counts, not grants.
import { sha256 } from '@hearth/domain/canonical';
import {
  closedWhole,
  orderReason,
  type PlacedReason,
  rareRows,
  reasonOf,
  type Seen,
  sequenceKept,
} from './closed-whole.ts';
import type { GrantPlace, Reason, Severity } from './giving-report.ts';
import { leavesOf, textAt, valueAt } from './strings-in.ts';

const mostNames = 5;

/** All that a row tells besides its ids, as one text. */
const combinationOf = (grant: unknown): string =>
  sha256(
    leavesOf(grant)
      .filter(({ pointer }) => pointer !== '/id' && pointer !== '/recipientIndividual/id')
      .map(({ pointer, value }) => `${pointer} ${JSON.stringify(value)}`)
      .sort()
      .join('\n'),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const count = (seen: Map<string, Seen>, key: string, place: GrantPlace): Seen => {
  const known = seen.get(key) ?? { count: 0, first: place };
  known.count += 1;
  seen.set(key, known);
  return known;
};

const organizations = (grant: unknown, field: string): readonly (readonly [string, string])[] => {
  const list = valueAt(grant, `/${field}`);
  return (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    const id = textAt(one, '/id');
    const name = textAt(one, '/name');
    return id === undefined || name === undefined ? [] : [[id, name] as const];
  });
};

/** Counts the names of each organization's id. */
const namesKept = () => {
  const names = new Map<string, { readonly names: Set<string>; readonly field: string; readonly first: GrantPlace }>();
  return {
    take: (grant: unknown, place: GrantPlace): void => {
      for (const field of ['fundingOrganization', 'recipientOrganization'])
        for (const [id, name] of organizations(grant, field)) {
          const known = names.get(`${field} ${id}`) ?? { names: new Set<string>(), field, first: place };
          if (known.names.size < mostNames) known.names.add(name);
          names.set(`${field} ${id}`, known);
        }
    },
    reasons: (severity: Severity): readonly PlacedReason[] =>
      [...names.values()]
        .filter((each) => each.names.size > 1)
        .map(({ names: all, field, first }) => ({
          place: first,
          reason: reasonOf(
            'meaning',
            severity,
            'several-names',
            `/${field}/0/name`,
            `One organization's id comes with ${all.size} names: ${[...all].map((name) => JSON.stringify(name.slice(0, 60))).join(', ')}.`,
          ),
        })),
  };
};

/** Gathers over all grants; `reasons` tells at the end. */
export const wholeFile = (profile: 'official' | 'closed') => {
  const isClosed = profile === 'closed';
  const ids = new Map<string, Seen>();
  const people = new Map<string, Seen>();
  const combinations = new Map<string, Seen>();
  const constants = {
    fundingOrganization: new Set<string>(),
    grantProgramme: new Set<string>(),
    dateModified: new Set<string>(),
  };
  const names = namesKept();
  const sequence = sequenceKept();
  const twice: PlacedReason[] = [];
  const repeated = (seen: Map<string, Seen>, key: string | undefined, place: GrantPlace, reason: Reason): void => {
    if (key !== undefined && count(seen, key, place).count > 1) twice.push({ reason, place });
  };
  const takeClosed = (grant: Readonly<Record<string, unknown>>, place: GrantPlace): void => {
    repeated(people, textAt(grant, '/recipientIndividual/id'), place, linked);
    sequence.take(textAt(grant, '/id') ?? '');
    count(combinations, combinationOf(grant), place);
    for (const name of ['fundingOrganization', 'grantProgramme', 'dateModified'] as const)
      if (constants[name].size < mostNames) constants[name].add(JSON.stringify(grant[name] ?? null));
  };
  return {
    take: (grant: unknown, place: GrantPlace): void => {
      if (!isRecord(grant)) return;
      repeated(ids, textAt(grant, '/id'), place, sameId);
      names.take(grant, place);
      if (isClosed) takeClosed(grant, place);
    },
    reasons: (grants: number): readonly PlacedReason[] => [
      ...twice,
      ...names.reasons(isClosed ? 'error' : 'warning'),
      ...(isClosed
        ? [
            ...closedWhole(grants, constants, sequence.isOne(grants)),
            ...(sequence.isSorted() ? [] : [{ reason: orderReason }]),
            ...rareRows(combinations),
          ]
        : []),
    ],
  };
};

const sameId = reasonOf(
  'official',
  'error',
  'duplicate-id',
  '/id',
  'Another grant before has the same id: each needs its own.',
);
const linked = reasonOf(
  'meaning',
  'error',
  'linked-recipient',
  '/recipientIndividual/id',
  'Two grants have the same recipient id, which links them: draw one at random for each grant.',
);

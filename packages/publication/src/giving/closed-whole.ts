// What the closed profile asks of all grants of a file together: one of everything that is the same, ids at random, and no rare row.
import type { Gate, GrantPlace, Reason, Severity } from './giving-report.ts';

/** Of how many a row has to be one: the threshold of every publication. */
const leastAlike = 11;
const fewGrants = 500;

/** How often something was seen, and where first. */
export type Seen = { count: number; readonly first: GrantPlace };
export type PlacedReason = { readonly reason: Reason; readonly place?: GrantPlace };

/** One reason. */
export const reasonOf = (gate: Gate, severity: Severity, code: string, pointer: string, detail: string): Reason => ({
  gate,
  severity,
  code,
  pointer,
  detail,
});

/** Rows whose combination too few share. */
export const rareRows = (combinations: ReadonlyMap<string, Seen>): readonly PlacedReason[] =>
  [...combinations.values()]
    .filter((each) => each.count < leastAlike)
    .map((each) => ({
      place: each.first,
      reason: reasonOf(
        'disclosure',
        'error',
        'rare-row',
        '',
        `Only ${each.count} ${each.count === 1 ? 'grant has' : 'grants have'} this combination of day, place, purpose, amount and texts; at least ${leastAlike} must share it. Coarsen: drop the place, then group purposes, then use one amount.`,
      ),
    }));

/** What has to be the same in every grant, and how many there have to be. */
export const closedWhole = (
  grants: number,
  constants: Readonly<Record<string, ReadonlySet<string>>>,
  isSequence: boolean,
): readonly PlacedReason[] => [
  ...Object.entries(constants)
    .filter(([, values]) => values.size > 1)
    .map(([name]) => ({
      reason: reasonOf(
        'meaning',
        'error',
        'not-constant',
        `/grants/0/${name}`,
        `"${name}" has to be the same in every grant of one file.`,
      ),
    })),
  ...(isSequence
    ? [
        {
          reason: reasonOf(
            'meaning',
            'error',
            'ids-in-order',
            '/grants/0/id',
            'The ids count up, which tells the order of grants. Draw them at random.',
          ),
        },
      ]
    : []),
  ...(grants < leastAlike
    ? [
        {
          reason: reasonOf(
            'profile',
            'error',
            'too-few',
            '/grants',
            `There ${grants === 1 ? 'is 1 grant' : `are ${grants} grants`}; at least ${leastAlike} are published together.`,
          ),
        },
      ]
    : grants < fewGrants
      ? [
          {
            reason: reasonOf(
              'disclosure',
              'warning',
              'small-year',
              '/grants',
              `Of fewer than ${fewGrants} grants a year Hearth publishes totals only, no rows.`,
            ),
          },
        ]
      : []),
];

/** A hint, no refusal: an order may be one of chance. */
export const orderReason = reasonOf(
  'meaning',
  'warning',
  'order-of-rows',
  '/grants',
  'Rows stand in an order of their own, which may be the order of payments. Sort them by their ids, which tells nothing.',
);

/** Ids that count up tell in which order grants were made. */
export const sequenceKept = () => {
  let before: { readonly start: string; readonly number: number } | undefined;
  let steps = 0;
  let last = '';
  let isSorted = true;
  return {
    take: (id: string): void => {
      isSorted &&= last <= id;
      last = id;
      const [, start, digits] = /^(.*?)(\d{1,9})$/.exec(id) ?? [];
      const now = start === undefined ? undefined : { start, number: Number(digits) };
      if (now !== undefined && before?.start === now.start && Math.abs(now.number - before.number) === 1) steps += 1;
      before = now;
    },
    /** The order of rows tells nothing: it is that of the ids. */ isSorted: (): boolean => isSorted,
    isOne: (grants: number): boolean => steps >= 5 && steps * 2 > grants,
  };
};

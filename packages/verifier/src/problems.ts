// What can be wrong with a bundle, which check it fails, and what is told first. Hides how many of one kind are kept.

/** Each kind of problem with the check that it fails, and its rank: a file that can't be read first, then keys and forks, then single events, then what follows from those. */
const kinds = {
  bundle: ['bundle', 0],
  'checkpoint-unreadable': ['checkpoints', 0],
  'other-key': ['checkpoints', 1],
  signature: ['checkpoints', 1],
  fork: ['checkpoints', 1],
  leaf: ['log', 2],
  log: ['log', 2],
  'not-included': ['log', 2],
  root: ['log', 3],
  'truncated-log': ['log', 3],
  inconsistent: ['log', 3],
  'unlinked-checkpoint': ['log', 3],
  event: ['record', 2],
  hash: ['record', 2],
  order: ['record', 2],
  gap: ['record', 2],
  chain: ['record', 2],
  'back-dated': ['record', 2],
  rewritten: ['record', 2],
  unsealed: ['record', 2],
  'stream-dropped': ['record', 2],
  'stream-truncated': ['record', 2],
  facts: ['facts', 2],
  entry: ['money', 4],
  statement: ['money', 4],
  paid: ['money', 4],
  duty: ['duties', 4],
  minutes: ['duties', 4],
  policy: ['policies', 4],
} as const;

export type Code = keyof typeof kinds;
export type CheckName = (typeof kinds)[Code][0];

export type Problem = {
  readonly code: Code;
  readonly stream?: string;
  readonly sequence?: number;
  /** One sentence for a person. */ readonly says: string;
};

/** Where in the record: `awd_.../2` is the second event of that award. */
export type Place = { readonly stream: string; readonly sequence?: number };

const mostOfOneKind = 1_000;

export const openProblems = () => {
  const kept: Problem[] = [];
  const counts = new Map<Code, number>();
  let count = 0;
  return {
    /** `place` may be an event, or anything that has one. */
    add: (code: Code, says: string, place?: Place): void => {
      const same = (counts.get(code) ?? 0) + 1;
      counts.set(code, same);
      count += 1;
      if (same > mostOfOneKind) return;
      const { stream, sequence } = place ?? {};
      kept.push({
        code,
        ...(stream === undefined ? {} : { stream }),
        ...(sequence === undefined ? {} : { sequence }),
        says,
      });
    },
    /** The first thing that is wrong comes first. */
    all: (): readonly Problem[] => [...kept].sort((a, b) => kinds[a.code][1] - kinds[b.code][1]),
    count: (): number => count,
    fails: (check: CheckName): boolean => [...counts.keys()].some((code) => kinds[code][0] === check),
  };
};
export type Problems = ReturnType<typeof openProblems>;

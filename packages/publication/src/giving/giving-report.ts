// What a check of a 360Giving file says: every reason in words, at its place; many of one kind are told once, with how many there are.

/** `file`: it can't be read; then the four gates: official schema, closed profile, meaning, disclosure control. */
export type Gate = 'file' | 'official' | 'profile' | 'meaning' | 'disclosure';

/** Errors say no; warnings say what to look at. */
export type Severity = 'error' | 'warning';

/** Where a grant stands in its file, and how a place in it is told to a person. */
export type GrantPlace = {
  /** Of the JSON Pointer (RFC 6901) of the grant; of the column of a field of it, in a spreadsheet. */
  readonly tell: (pointer: string) => string;
};

/** One kind of reason, with its first places. `detail` is of the first one. */
export type Finding = {
  readonly gate: Gate;
  readonly severity: Severity;
  readonly code: string;
  readonly detail: string;
  readonly places: readonly string[];
  readonly count: number;
};

export type GivingReport = {
  readonly holds: boolean;
  readonly profile: 'official' | 'closed';
  readonly grants: number;
  /** The version that the file says it is written in. */ readonly version?: string;
  readonly findings: readonly Finding[];
};

/** One reason at one place. `pointer` is relative to the grant, or to the whole file when there is no grant. */
export type Reason = {
  readonly gate: Gate;
  readonly severity: Severity;
  readonly code: string;
  readonly pointer: string;
  readonly detail: string;
};

type Kept = { gate: Gate; severity: Severity; code: string; detail: string; places: string[]; count: number };

const mostPlaces = 8;
const mostKinds = 500;

/** Gathers reasons; it holds few of them, however many there are. */
export const findingsKept = () => {
  const kinds = new Map<string, Kept>();
  return {
    add: ({ gate, severity, code, pointer, detail }: Reason, place?: GrantPlace): void => {
      // Places of a grant differ by their numbers; columns and rows by their words.
      const alike = pointer.startsWith('/') ? pointer.replace(/\/\d+(?=\/|$)/g, '/0') : detail;
      const shape = kinds.size < mostKinds ? alike : '';
      const key = `${gate} ${code} ${shape}`;
      const told = place === undefined ? pointer : place.tell(pointer);
      const known = kinds.get(key);
      if (known === undefined) {
        kinds.set(key, { gate, severity, code, detail, places: [told === '' ? '/' : told], count: 1 });
        return;
      }
      known.count += 1;
      if (known.places.length < mostPlaces) known.places.push(told === '' ? '/' : told);
    },
    all: (): readonly Finding[] =>
      [...kinds.values()].toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')),
  };
};

export type FindingsKept = ReturnType<typeof findingsKept>;

/** The report of what was gathered: it holds when nothing is an error. */
export const reportOf = (kept: FindingsKept, about: Omit<GivingReport, 'holds' | 'findings'>): GivingReport => {
  const findings = kept.all();
  return { ...about, holds: findings.every(({ severity }) => severity === 'warning'), findings };
};

// Makes a document that holds: what the audit names is hidden, then coarsened, then left out. Hides in which order.
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Cases } from '../cases.ts';
import type { PublicationDocument } from '../document.ts';
import type { Made } from '../make-document.ts';
import type { Withheld } from '../protect-table.ts';
import { type Audit, audit, documentOf, type Exposure } from './audit.ts';
import { statementWords } from './because.ts';
import { linkedTo } from './linked-documents.ts';
import type { Solver } from './solver.ts';
import type { Statement } from './statements.ts';
import { type Told, toldOf } from './told.ts';

/** How a document is to be made: rungs of tables' ladders, and figures to hide. */
export type Plan = { readonly steps: Readonly<Record<string, number>>; readonly withheld: readonly Withheld[] };

export type SafelyInput = {
  readonly make: (plan: Plan) => Made | Rejected;
  /** Everything ever signed off, of every template and audience. */ readonly published: readonly PublicationDocument[];
  /** The cases that the draft is made from: they hold those of every earlier document. */ readonly cases: Cases;
  readonly solver: Solver;
  /** Told how far it is: which round, and how many attackers of how many are done. */
  readonly tell?: (round: number, done: number, of: number) => void;
};

/** What a refused publication would have exposed, in ids, codes and words without any number of households. */
export type ExposedCell = {
  readonly table: string;
  readonly key: readonly string[];
  readonly because: readonly string[];
};

export type Safe = {
  readonly document: PublicationDocument;
  readonly audit: Pick<Audit, 'checked' | 'warned' | 'solved'> & { readonly moved?: number };
  readonly made: Plan & { readonly leftOut: readonly string[]; readonly rounds: number };
};
export type Unsafe = Rejected & { readonly cells: readonly ExposedCell[] };

/** After so many rounds of hiding, tables are coarsened; each of them ends left out, so the rounds end. */
const hidingRounds = 2;
const mostRounds = 24;

const isTold = ({ most, least, measure }: Statement): boolean =>
  most !== Number.POSITIVE_INFINITY && (measure === 'spentMinor' || least !== 1);

const sameFigure = (a: Withheld, b: Withheld): boolean =>
  a.table === b.table && a.measure === b.measure && a.key.join(' ') === b.key.join(' ');

/** Of what gave a number away, the draft's figures that can be hidden: rows before totals, money before counts. */
const hidable = ({ because, statement, less }: Exposure): readonly Withheld[] =>
  [...because, statement, ...(less === undefined ? [] : [less])]
    .filter((each) => each.document === 0 && isTold(each) && !(each.key.length === 0 && each.measure === 'spentMinor'))
    .sort(
      (a, b) =>
        Number(a.key.length === 0) - Number(b.key.length === 0) ||
        Number(a.measure === 'households') - Number(b.measure === 'households'),
    )
    .map(({ table, key, measure }) => ({ table: table.id, key, measure }));

const withHidden = (plan: Plan, exposures: readonly Exposure[]): Plan | undefined => {
  const withheld = [...plan.withheld];
  for (const exposure of exposures) {
    const [first] = hidable(exposure).filter((each) => !withheld.some((known) => sameFigure(known, each)));
    if (first !== undefined) withheld.push(first);
  }
  return withheld.length > plan.withheld.length ? { ...plan, withheld } : undefined;
};

const withCoarser = (plan: Plan, { ladders }: Made, exposures: readonly Exposure[]): Plan | undefined => {
  const named = exposures.flatMap(({ because, statement }) =>
    [statement, ...because].filter(({ document }) => document === 0).map(({ table }) => table.id),
  );
  const steps = { ...plan.steps };
  for (const id of new Set(named)) {
    const ladder = ladders[id];
    if (ladder !== undefined && ladder.at < ladder.last) steps[id] = ladder.at + 1;
  }
  return Object.keys(steps).some((id) => steps[id] !== plan.steps[id]) ? { ...plan, steps } : undefined;
};

const exposedCells = (
  input: Parameters<typeof documentOf>[0],
  exposures: readonly Exposure[],
): readonly ExposedCell[] =>
  exposures.map(({ statement, because }) => ({
    table: statement.table.id,
    key: statement.key,
    because: because.map((each) => statementWords(documentOf(input, each), each)),
  }));

/**
 * A document that gives nobody a small number, as fine as that allows, with how it was made (the same plan makes it again). Rejected: as
 * `make` rejects; `would-expose` when even without the tables concerned it gives one away, with the cells and what gave them away.
 */
export const publishSafely = ({ make, published, cases, solver, tell }: SafelyInput): Safe | Rejected | Unsafe => {
  let earlier: readonly Told[] | undefined;
  let plan: Plan = { steps: {}, withheld: [] };
  let cells: readonly ExposedCell[] = [];
  for (let round = 1; round <= mostRounds; round += 1) {
    const made = make(plan);
    if ('rejected' in made) return made;
    earlier ??= linkedTo(made.document, published).map((document) => toldOf(document, cases));
    const input = {
      draft: toldOf(made.document, cases),
      published: earlier,
      solver,
      ...(tell === undefined ? {} : { tell: (done: number, of: number) => tell(round, done, of) }),
    };
    const found = audit(input);
    const { checked, warned, solved, moved } = found;
    if (found.holds)
      return {
        document: made.document,
        audit: { checked, warned, solved, ...(moved === 0 ? {} : { moved }) },
        made: { ...plan, leftOut: made.document.protection.leftOut, rounds: round },
      };
    cells = exposedCells(input, found.exposures);
    const hidden = round <= hidingRounds ? withHidden(plan, found.exposures) : undefined;
    const next = hidden ?? withCoarser(plan, made, found.exposures);
    if (next === undefined) break;
    plan = next;
  }
  const [first] = cells;
  const detail = `Together with what was published before, ${first?.table ?? 'a table'} ${first?.key.join(', ') ?? ''} would tell of very few households. Wait for the next period, or publish less.`;
  return { ...reject('would-expose', detail), cells };
};

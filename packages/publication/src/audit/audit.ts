// The audit: can anybody who reads everything that was ever signed off, and this draft, work out a small number? Hides the order of its proofs.
import type { PublicationDocument } from '../document.ts';
import { type Reach, reachesOf, wholeHouseholds, widthOf } from './bounds.ts';
import { type Unknowns, unknownsOf } from './classes.ts';
import { type Histories, historiesOf } from './histories.ts';
import { linearSystem } from './linear-system.ts';
import { movesOf } from './moves.ts';
import { type NearClasses, nearClasses } from './near-classes.ts';
import type { Solver } from './solver.ts';
import { type Statement, statementsOf, type TableRows } from './statements.ts';
import { farEnough, ownCountsOf, type Target, targetsOf } from './targets.ts';
import type { Told } from './told.ts';
import { holdsFor, type World } from './worlds.ts';

/** A number that would be known within two households. `least` to `most`: all that is left to an attacker. */
export type Exposure = {
  readonly statement: Statement;
  /** For a difference: what is taken from it. */ readonly less?: Statement;
  readonly least: number;
  readonly most: number;
  /** A partner that knows its own cases besides; absent: anybody with everything in hand. */ readonly partnerId?: string;
  readonly because: readonly Statement[];
};

export type Audit = {
  readonly holds: boolean;
  readonly exposures: readonly Exposure[];
  /** Small numbers looked at, over all attackers. */ readonly checked: number;
  /** Those that no other list of households was found for at once, so that the solver had to be asked. */ readonly warned: number;
  readonly solved: number;
  /** Figures signed off before that would be others by today's cases: none as long as neither code nor sealing changed. */
  readonly moved: number;
  /** Known from what was signed off before, whatever becomes of the draft. */ readonly before: readonly Exposure[];
};

/** `published`: everything that is linked to the draft (`linkedTo`). */
export type AuditInput = {
  readonly draft: Told;
  readonly published: readonly Told[];
  readonly solver: Solver;
  /** Told how far it is; not for its result. */ readonly tell?: (done: number, of: number) => void;
};

type Ground = {
  readonly told: readonly Told[];
  readonly statements: readonly Statement[];
  readonly tables: readonly TableRows[];
  readonly histories: Histories;
};

/** Filers see exact figures and are no attackers; what they see is not published. */
const isPublished = ({ document }: Told): boolean => document.audience !== 'filer';

const groundOf = ({ draft, published }: AuditInput): Ground => {
  const told = [draft, ...published].filter(isPublished);
  const { statements, tables } = statementsOf(told);
  return { told, statements, tables, histories: historiesOf(tables, statements) };
};

/** So many numbers are asked about in one program: its answers are near each other. */
const together = 4;

type Answered = { readonly target: Target; readonly reach: Reach };

const askTogether = (
  near: NearClasses,
  statements: readonly Statement[],
  targets: readonly Target[],
  solver: Solver,
) => {
  const forms = targets.map(({ form }) => form);
  const { reaches, solved } = reachesOf(solver, linearSystem(near.few(forms), statements, forms, true), farEnough);
  const answered = targets.flatMap((target, place): readonly Answered[] => {
    const reach = reaches[place];
    return reach === undefined ? [] : [{ target, reach }];
  });
  return { answered, solved };
};

/**
 * A class that adds to no statement that holds an answer back can't better it. So an answer on some classes is the answer on all of
 * them as soon as those that have a part in its reasons are among them.
 */
const askWider = (near: NearClasses, statements: readonly Statement[], { target, reach }: Answered, solver: Solver) => {
  let unknowns = near.few([target.form]);
  let answer = reach;
  for (let solved = 0; ; ) {
    if (isFar(answer)) return { reach: answer, solved };
    const wider = near.with(unknowns, answer.because);
    if (solved > 0 && wider.classes.length === unknowns.classes.length) return { reach: answer, solved };
    unknowns = wider;
    const asked = reachesOf(solver, linearSystem(unknowns, statements, [target.form]), farEnough);
    solved += asked.solved;
    const [next] = asked.reaches;
    if (next === undefined) throw new Error('a number that was asked about has no answer');
    answer = next;
  }
};

const isFar = (reach: Reach): boolean => widthOf(reach) >= farEnough;

const targetKey = ({ statement, less }: Target): string => `${statement} ${less ?? ''}`;

/** Whether worlds that were found already speak for a partner too, who knows its own cases. */
const speakFor = (worlds: readonly World[] | undefined, partnerId: string, { amounts }: Unknowns): boolean =>
  worlds?.every((world) => holdsFor(world, partnerId, amounts)) ?? false;

/** What one attacker would know: first other worlds by hand, then the solver, on as few classes as it takes. */
const attack = (ground: Ground, solver: Solver, targets: readonly Target[], partnerId: string | undefined) => {
  const { statements, histories } = ground;
  const places = new Set(targets.flatMap(({ form }) => [...form.parts.keys()]));
  const unknowns = unknownsOf(histories, (place) => places.has(place), partnerId);
  const moves = movesOf(unknowns, statements);
  const near = nearClasses(unknowns);
  const worlds = new Map<string, readonly World[]>();
  const sums = { warned: 0, solved: 0 };
  const exposed: Answered[] = [];
  const doubtful = targets.filter((target) => {
    const moved = moves(target.form);
    if (moved.up + moved.down < farEnough) return true;
    worlds.set(targetKey(target), moved.worlds);
    return false;
  });
  for (let place = 0; place < doubtful.length; place += together) {
    const asked = askTogether(near, statements, doubtful.slice(place, place + together), solver);
    sums.solved += asked.solved;
    for (const answer of asked.answered) {
      const last = askWider(near, statements, answer, solver);
      sums.solved += last.solved;
      if (isFar(last.reach)) worlds.set(targetKey(answer.target), last.reach.worlds);
      else exposed.push({ target: answer.target, reach: last.reach });
    }
  }
  sums.warned = doubtful.length;
  return { ...sums, exposed, worlds, unknowns };
};

const exposureOf = (
  { statements }: Ground,
  partnerId: string | undefined,
  { target, reach }: Answered,
): Exposure | undefined => {
  const statement = statements[target.statement];
  const less = target.less === undefined ? undefined : statements[target.less];
  if (statement === undefined) return undefined;
  return {
    statement,
    ...(less === undefined ? {} : { less }),
    least: target.truth - wholeHouseholds(reach.down),
    most: target.truth + wholeHouseholds(reach.up),
    ...(partnerId === undefined ? {} : { partnerId }),
    because: [...reach.because].sort((a, b) => a - b).flatMap((place) => statements[place] ?? []),
  };
};

/**
 * Holds a draft against everything that was signed off before, for everybody who might read all of it together (no one can know
 * more than that), and then for each partner with its own cases. It fails closed: what the solver can't answer is a fault.
 */
export const audit = (input: AuditInput): Audit => {
  const ground = groundOf(input);
  const owns = ownCountsOf(ground.tables);
  const partners = [...owns.keys()].sort();
  const tell = (done: number): void => input.tell?.(done, partners.length + 1);
  tell(0);
  const targets = targetsOf(ground.told, ground.statements, undefined);
  const first = attack(ground, input.solver, targets, undefined);
  const exposures = first.exposed.flatMap((each) => exposureOf(ground, undefined, each) ?? []);
  const sums = { checked: targets.length, warned: first.warned, solved: first.solved };
  for (const [place, partnerId] of partners.entries()) {
    tell(place + 1);
    const own = targetsOf(ground.told, ground.statements, owns.get(partnerId));
    const open = own.filter((each) => !speakFor(first.worlds.get(targetKey(each)), partnerId, first.unknowns));
    sums.checked += own.length;
    if (open.length === 0) continue;
    const found = attack(ground, input.solver, open, partnerId);
    sums.warned += found.warned;
    sums.solved += found.solved;
    exposures.push(...found.exposed.flatMap((each) => exposureOf(ground, partnerId, each) ?? []));
  }
  // What earlier publications alone give away no draft can take back: its own statements have no part in the proof.
  const isDrafts = ({ because }: Exposure): boolean => because.some(({ document }) => document === 0);
  const own = exposures.filter(isDrafts);
  const before = exposures.filter((each) => !isDrafts(each));
  const moved = ground.statements.filter(({ isMoved }) => isMoved === true).length;
  return { holds: own.length === 0, exposures: own, before, moved, ...sums };
};

/** The document of a statement of an audit. */
export const documentOf = (
  { draft, published }: AuditInput,
  { document }: Statement,
): PublicationDocument | undefined => [draft, ...published].filter(isPublished)[document]?.document;

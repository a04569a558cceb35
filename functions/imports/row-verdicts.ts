// What is said of each row before anything is done: new, update, same, decided already, perhaps the same people, or what is wrong with it.
import { problemsOf } from '@hearth/contracts/application-problems';
import { confidentialProblems } from '@hearth/contracts/confidential-problems';
import type { ReadyRow, RowProblem, ToldRow } from '@hearth/contracts/import-rows';
import { refuseConfidential, refuseIfDecided, refuseIfErased, refuseOrdinary } from '@hearth/domain/applications';
import type { Program } from '@hearth/domain/governance';
import type { RowVerdict } from '@hearth/domain/import-events';
import type { Import } from '@hearth/domain/imports';
import type { FieldError } from '@hearth/domain/rejections';
import { refuseHelper } from '@hearth/store/helper-of';
import { type Asked, type Known, type KnownPorts, knownOf } from './known-rows.ts';
import { isConfidential, type ReadRow, type RowBody } from './read-row.ts';

/** A row with its verdict; `ready` only where it can be applied. */
export type Judged = { readonly told: ToldRow; readonly ready?: ReadyRow };

export type Judging = {
  readonly state: Import;
  readonly program: Program;
  readonly now: string;
  /** What the file calls the column that a place in the body came from. */ readonly columnOf: (
    pointer: string,
  ) => string;
  /** The first row of this file that names somebody, by block name. Grows with the file. */ readonly seenIn: Map<
    string,
    number
  >;
};

const asProblem =
  (columnOf: Judging['columnOf']) =>
  ({ pointer, code, detail }: FieldError): RowProblem => ({ column: columnOf(pointer), code, detail });

const otherProgram: RowProblem = {
  column: '',
  code: 'other-program',
  detail: 'This reference stands for an application of another program. Use another reference for another program.',
};

const otherCase: RowProblem = {
  column: '',
  code: 'other-case',
  detail: 'This reference stands for an application of another case. Use another reference for another case.',
};

const verdictOf = (
  { state }: Judging,
  body: RowBody,
  { before, contentKey, caseKey }: Known,
): { readonly verdict: RowVerdict; readonly problem?: RowProblem } => {
  if (before === undefined) return { verdict: 'new' };
  const erased = refuseIfErased(before);
  if (erased !== undefined) return { verdict: 'error', problem: { column: '', code: 'erased', detail: erased.detail } };
  const otherLane = isConfidential(body) ? refuseOrdinary(before) : refuseConfidential(before);
  if (otherLane !== undefined)
    return { verdict: 'error', problem: { column: '', code: 'other-lane', detail: otherLane.detail } };
  if (before.contentKey === contentKey) return { verdict: 'same' };
  if (before.programId !== state.programId) return { verdict: 'error', problem: otherProgram };
  if (before.caseKey !== caseKey) return { verdict: 'error', problem: otherCase };
  return { verdict: refuseIfDecided(before) === undefined ? 'update' : 'changed-after-decision' };
};

/** Somebody named on an earlier row of this file, or on another application of this partner. Never another partner's household. */
const likeOf = ({ seenIn }: Judging, row: number, { people, own }: Known): ToldRow['like'] => {
  const earlier = people.flatMap((name) => seenIn.get(name) ?? []).find((other) => other !== row);
  for (const name of people) if (!seenIn.has(name)) seenIn.set(name, row);
  if (earlier !== undefined) return { row: earlier };
  return own === undefined ? undefined : { applicationId: own };
};

const wrongWith = ({ program, now, columnOf }: Judging, body: RowBody): readonly RowProblem[] =>
  (isConfidential(body) ? confidentialProblems(body, program, now) : problemsOf(body, program, now)).map(
    asProblem(columnOf),
  );

/** Helpers of some rows who work for nobody here, each asked for once. What applying would refuse is told now. */
const refusedHelpers = async (
  { tables }: Pick<KnownPorts, 'tables'>,
  { state, columnOf }: Judging,
  rows: readonly Asked[],
): Promise<ReadonlyMap<string | undefined, readonly RowProblem[]>> => {
  const ids = [...new Set(rows.flatMap(({ body }) => body.assistance?.helperId ?? []))];
  const refused = await Promise.all(
    ids.map((helperId) => refuseHelper(tables, { assistance: { helperId } }, state.partnerId)),
  );
  return new Map(ids.map((id, at) => [id, (refused[at]?.errors ?? []).map(asProblem(columnOf))]));
};

type Row = { readonly body: RowBody; readonly known: Known; readonly helper: readonly RowProblem[] };

const judgedOf = (judging: Judging, { row, partnerRef }: ReadRow, { body, known, helper }: Row): Judged => {
  const wrong = [...wrongWith(judging, body), ...helper];
  const { verdict, problem } = verdictOf(judging, body, known);
  const problems = [...wrong, ...(problem === undefined ? [] : [problem])];
  if (verdict === 'error' || (wrong.length > 0 && verdict !== 'same'))
    return { told: { row, partnerRef, verdict: 'error', problems } };
  const like = likeOf(judging, row, known);
  const told: ToldRow = {
    row,
    partnerRef,
    verdict: verdict === 'new' && like !== undefined ? 'possible-match' : verdict,
    problems: [],
    ...(like === undefined ? {} : { like }),
  };
  return verdict === 'same' ? { told } : { told, ready: { row, body, seen: known.before?.contentKey ?? null } };
};

/** Verdicts of some rows, in their order. A row that repeats another of its file is that one. */
export const judgeRows = async (
  ports: KnownPorts,
  judging: Judging,
  rows: readonly ReadRow[],
): Promise<readonly Judged[]> => {
  const asked = rows.flatMap(({ row, body, repeats }) =>
    body === undefined || repeats !== undefined ? [] : [{ row, body }],
  );
  const known = new Map(
    (await knownOf(ports, judging.state.partnerId, asked)).map((one, at) => [asked[at]?.row ?? 0, one] as const),
  );
  const helpers = await refusedHelpers(ports, judging, asked);
  return rows.map((one): Judged => {
    const { row, partnerRef, body, problems, repeats } = one;
    if (repeats !== undefined)
      return { told: { row, partnerRef, verdict: 'same', problems: [], like: { row: repeats } } };
    const found = known.get(row);
    if (body === undefined || found === undefined) return { told: { row, partnerRef, verdict: 'error', problems } };
    const helper = helpers.get(body.assistance?.helperId) ?? [];
    return judgedOf(judging, one, { body, known: found, helper });
  });
};

// A filled-in register comes back: each line is recorded on its own, all of it or nothing, and a line that came before changes nothing.
import { canonical, sha256 } from '@hearth/domain/canonical';
import type { ResultJudged } from '@hearth/domain/check-results';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type ReadLine, readCheckRegister } from '@hearth/spreadsheets/check-register-read';
import { append, commit } from '@hearth/store/commit';
import { markFor, type Repeatable, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { registerStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { type Recording, recordLine } from './record-line.ts';
import { about, daysOf, readRegister } from './register-checks.ts';

type Ports = { readonly tables: Tables };
type ResultsCall = Call<{ readonly csv: string; readonly preview?: boolean | undefined }, unknown>;

type Told = {
  readonly row: number;
  readonly disbursementId?: string;
  readonly outcome: ResultJudged['outcome'];
  readonly code?: string;
  readonly detail?: string;
};

const recordLines = async (
  tables: Tables,
  lines: readonly ReadLine[],
  recording: Recording,
): Promise<readonly Told[]> => {
  const told: Told[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const { row, disbursementId } = line;
    const named = { row, ...(disbursementId === undefined ? {} : { disbursementId }) };
    if ('refused' in line) {
      told.push({ ...named, outcome: 'refused', ...line.refused });
      continue;
    }
    // The same line once more: it changes nothing, and a preview has not recorded the first.
    const judged: ResultJudged = seen.has(line.result.disbursementId)
      ? { outcome: 'unchanged', events: [] }
      : await recordLine(tables, line.result, recording);
    seen.add(line.result.disbursementId);
    const { outcome } = judged;
    told.push({ ...named, outcome, ...(outcome === 'refused' ? { code: judged.code, detail: judged.detail } : {}) });
  }
  return told;
};

const counted = (told: readonly Told[]) => {
  const of = (outcome: Told['outcome']): number => told.filter((each) => each.outcome === outcome).length;
  return {
    issued: of('issued'),
    cleared: of('cleared'),
    voided: of('voided'),
    unchanged: of('unchanged'),
    refused: of('refused'),
  };
};

type Summary = ReturnType<typeof counted>;

/** The reading itself goes into the record when it moved something, with the mark: a repeat is answered as the first was. */
const remember = (
  { tables }: Ports,
  id: string,
  asked: Repeatable,
  summary: Summary,
  answer: Answer,
  { by, now }: Recording,
): Promise<Answer | Rejected> =>
  untilSettled(async () => {
    const { mark, register } = await readRegister(tables, id, asked);
    const replayed = replay(mark, asked);
    if (replayed !== undefined) return replayed;
    if (summary.issued + summary.cleared + summary.voided === 0) return answer;
    const data = { by, linesHash: sha256(asked.input), ...summary };
    const outcome = await commit(tables, {
      occasion: { at: now, actor: by, request: markFor(asked, answer.status, answer.body) },
      appends: [append(registerStream, register, [{ type: 'RegisterResultsRead', data }])],
    });
    return settled(outcome, answer);
  });

/**
 * Takes the text of a filled-in register; answers 200 with what became of each line (`issued`, `cleared`, `voided`, `unchanged`, or
 * `refused` with a code and what to do). Lines are recorded one by one, so that a call that was cut off is sent again and goes on
 * where it stopped. A preview says the same and records nothing. Only ids, numbers, days and amounts of the file are looked at.
 * Rejections: `not-found`, `wrong-state` (not released), `invalid` and `too-large` (the file), `idempotency-key-reused`.
 */
export const recordResults =
  ({ tables }: Ports) =>
  async ({ actor, body, now, params, request }: ResultsCall): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const { register } = await readRegister(tables, id, request);
    const { state } = register;
    if (state === undefined) return reject('not-found', 'There is no such record.');
    if (state.status !== 'released')
      return reject('wrong-state', `This register is ${state.status}: only the checks of a released one are issued.`);
    const days = await daysOf(tables, state, now);
    const read = await readCheckRegister(body.csv, { ...days, registerId: id });
    if (isRejected(read)) return read;
    // What is remembered of the input is what was read of it: no name, and nothing a name could be tried out on.
    const asked = about(request, id, canonical(JSON.parse(JSON.stringify(read.lines))));
    const isPreview = body.preview === true;
    const { mark } = await readRegister(tables, id, asked);
    const replayed = isPreview ? undefined : replay(mark, asked);
    if (replayed !== undefined) return replayed;
    const recording = { ...days, by: actor.memberId, now, register: state, isPreview };
    const lines = await recordLines(tables, read.lines, recording);
    const summary = counted(lines);
    const answer = {
      status: 200,
      body: { registerId: id, preview: isPreview, summary: { ...summary, elsewhere: read.elsewhere }, lines },
    };
    return isPreview ? answer : remember({ tables }, id, asked, summary, answer, recording);
  };

// A file that came up is checked: it is what was announced, every row gets its verdict, and nothing else is done with it.

import type { Files } from '@hearth/channels/files';
import type { LargeFiles } from '@hearth/channels/large-files';
import { allKeys, errorsKey, type RowProblem, refusalKey, uploadKey } from '@hearth/contracts/import-rows';
import { type Program, policyInForce } from '@hearth/domain/governance';
import { type ImportId, idOrThrow, type RandomBytes } from '@hearth/domain/ids';
import type { ImportEvent } from '@hearth/domain/import-events';
import type { Import } from '@hearth/domain/imports';
import { isRejected } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import { applicationRows } from '@hearth/spreadsheets/application-row';
import { type CheckedFile, type CheckedRow, checkFile } from '@hearth/spreadsheets/check-file';
import { confidentialRows } from '@hearth/spreadsheets/confidential-row';
import { listRows } from '@hearth/spreadsheets/list-row';
import type { RowError, RowReader } from '@hearth/spreadsheets/row-reader';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { again, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { importStream } from '@hearth/store/projection';
import { wordsIn } from './import-language.ts';
import { type Judge, type JudgedRow, judgedFile } from './judged-file.ts';
import type { KnownPorts } from './known-rows.ts';
import { judgeList } from './list-verdicts.ts';
import { listWords } from './list-words.ts';
import { columnFinder } from './pointer-columns.ts';
import type { ReadRow, RowBody } from './read-row.ts';
import { failed, refuseArrived, refuseKind, unreadable } from './refuse-file.ts';
import { judgeRows } from './row-verdicts.ts';

export type WorkPorts = KnownPorts & {
  readonly files: Files & LargeFiles;
  readonly random: RandomBytes;
  readonly readPolicy: ReadPolicy;
};
export type Worked = { readonly status: Import['status'] };

const runBytes = 8;
const [fewestListed, mostListed] = [10, 500];

const asProblem = ({ column, code, detail }: RowError): RowProblem => ({ column, code, detail });

const asRead = <B extends RowBody>({ row, partnerRef, body, errors, repeats }: CheckedRow<B>): ReadRow => ({
  row,
  partnerRef,
  body,
  problems: errors.map(asProblem),
  repeats,
});

const checkedWith = async <B>(
  { files }: WorkPorts,
  { id, purpose, language }: Import,
  run: string,
  file: CheckedFile<B>,
  judge: Judge<B>,
): Promise<ImportEvent> => {
  const tally = { rows: 0, parts: 0, counts: {}, codes: {} };
  const place = { id, run, language: wordsIn(language), isList: purpose === 'list' };
  const mediaType = 'application/octet-stream';
  await files.write(errorsKey(id, run), mediaType, judgedFile(files, place, file, judge, tally));
  return { type: 'ImportChecked', data: { run, ...tally } };
};

type Over = { readonly run: string; readonly program: Program; readonly now: string };

const checkRows = async <B extends RowBody>(
  ports: WorkPorts,
  state: Import,
  { run, program, now }: Over,
  reads: RowReader<B>,
): Promise<ImportEvent> => {
  const file = await checkFile(() => ports.files.open(uploadKey(state.id)), {
    reads,
    language: wordsIn(state.language),
  });
  if (isRejected(file)) return unreadable(ports, state.id, file);
  const otherKind = refuseKind(ports, state, file);
  if (otherKind !== undefined) return otherKind;
  const judging = { state, program, now, columnOf: columnFinder(file.columns), seenIn: new Map<string, number>() };
  const judge = (rows: readonly CheckedRow<B>[]): Promise<readonly JudgedRow[]> =>
    judgeRows(ports, judging, rows.map(asRead));
  return checkedWith(ports, state, run, file, judge);
};

/** Few rows would ask about one person, and many about everybody. */
const refuseLength = (ports: WorkPorts, { id, language }: Import, rows: number): Promise<ImportEvent> | undefined => {
  if (rows >= fewestListed && rows <= mostListed) return undefined;
  const names = { fewest: fewestListed, most: mostListed, rows };
  const detail = listWords('refused', 'length', wordsIn(language), names);
  return failed(ports, id, rows < fewestListed ? 'too-few' : 'too-large', { detail, errors: [] });
};

const checkList = async (ports: WorkPorts, state: Import, { run, program, now }: Over): Promise<ImportEvent> => {
  const today = localDate(now, program.timeZone);
  const policy = policyInForce(program, today);
  if (policy === undefined) throw new TypeError(`${state.programId} had a policy when ${state.id} was opened`);
  const file = await checkFile(() => ports.files.open(uploadKey(state.id)), {
    reads: listRows(),
    language: wordsIn(state.language),
  });
  if (isRejected(file)) return unreadable(ports, state.id, file);
  const refused = refuseKind(ports, state, file) ?? refuseLength(ports, state, file.rowCount);
  if (refused !== undefined) return refused;
  const { rules } = await ports.readPolicy(policy.policyId);
  return checkedWith(ports, state, run, file, (rows) =>
    judgeList(
      ports,
      { rules, today },
      rows.map(({ errors, ...row }) => ({ ...row, problems: errors.map(asProblem) })),
    ),
  );
};

const checked = async (ports: WorkPorts, state: Import, run: string, now: string): Promise<ImportEvent> => {
  const refused = await refuseArrived(ports, state);
  if (refused !== undefined) return refused;
  const [item] = await ports.tables.read([stateRef(state.programId)]);
  const program = loaded<Program>(state.programId, item).state;
  if (program === undefined) throw new TypeError(`${state.id} is of a program that is not there`);
  const programId = idOrThrow('program', state.programId);
  const over = { run, program, now };
  if (state.purpose === 'list') return checkList(ports, state, over);
  return state.purpose === 'confidential'
    ? checkRows(ports, state, over, confidentialRows({ programId, partner: state.partnerId }))
    : checkRows(ports, state, over, applicationRows({ programId, partner: state.partnerId }));
};

/**
 * Checks what was asked for. It may be called again at any time: what was checked already is left. Faults: the bucket's, the tables'.
 */
export const workOffImport =
  (ports: WorkPorts) =>
  (id: ImportId, now: string): Promise<Worked> =>
    untilSettled(async () => {
      const [item] = await ports.tables.read([stateRef(id)]);
      const found: Loaded<Import> = loaded(id, item);
      const { state } = found;
      if (state?.status !== 'checking') return { status: state?.status ?? 'dropped' };
      // Each run has a place of its own: two at once never mix what they found.
      const run = Buffer.from(ports.random(runBytes)).toString('hex');
      const event = await checked(ports, state, run, now);
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: 'step:imports' },
        appends: [append(importStream, found, [event])],
      });
      if ('committed' in outcome) return { status: event.type === 'ImportChecked' ? 'checked' : 'failed' };
      const parts = event.type === 'ImportChecked' ? event.data.parts : 0;
      // The other run needs the file, and its words; a list that was given up meanwhile needs nothing.
      const after = loaded<Import>(id, (await ports.tables.read([stateRef(id)]))[0]).state;
      const others = new Set(after?.status === 'dropped' ? [] : [uploadKey(id), refusalKey(id)]);
      await ports.files.remove(allKeys(id, run, parts).filter((key) => !others.has(key)));
      return again;
    });

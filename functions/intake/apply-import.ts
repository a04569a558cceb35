// A checked list is applied, part by part and row by row, to its last row: whoever goes on after a crash comes to the same end.
import type { Files } from '@hearth/channels/files';
import type { LargeFiles } from '@hearth/channels/large-files';
import { applicationBody } from '@hearth/contracts/applications';
import { confidentialBody } from '@hearth/contracts/confidential';
import {
  type AppliedRow,
  appliedKey,
  type ImportProgress,
  progressKey,
  type ReadyRow,
  readyKey,
  resultsKey,
  spentKeys,
  type ToldRow,
  toldKey,
} from '@hearth/contracts/import-rows';
import { type ImportId, idOrThrow } from '@hearth/domain/ids';
import type { Counts, ImportEvent, RowOutcome } from '@hearth/domain/import-events';
import type { Import } from '@hearth/domain/imports';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { again, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { importStream } from '@hearth/store/projection';
import { resultsFile } from './import-results.ts';
import type { IntakePorts } from './lane.ts';
import { type Taken, takeApplication, takeConfidential } from './take-application.ts';

export type ApplyPorts = IntakePorts & {
  readonly files: Files & LargeFiles;
  readonly readPolicy: ReadPolicy;
  /** The instant, told anew each time: a run of bounded time looks at it. */ readonly clock: () => string;
};

/** What the queue is told; people read the list itself. */
export type Worked = { readonly status: Import['status'] };

/** A run ends in good time before it would be ended; the next one goes on. */
const mostRunMs = 10 * 60_000;

/** So many rows at once: they wait for the tables, not for each other. */
const atOnce = 8;

const readJson = async <T>({ files }: Pick<ApplyPorts, 'files'>, key: string): Promise<T | undefined> => {
  const bytes = await files.read(key);
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
};

const readPart = async <T>(ports: Pick<ApplyPorts, 'files'>, key: string): Promise<readonly T[]> => {
  const rows = await readJson<readonly T[]>(ports, key);
  if (rows === undefined) throw new Error(`${key} is not there`);
  return rows;
};

const putJson = ({ files }: Pick<ApplyPorts, 'files'>, key: string, value: unknown): Promise<void> =>
  files.put({ key, contentType: 'application/json', body: JSON.stringify(value) });

/** What this list itself wrote in a run that broke off is not "there already": it is told as what it was. */
const outcomeOf = (id: string, { seen }: ReadyRow, { taken, through }: Taken): RowOutcome => {
  if (taken !== 'same' || through !== id) return taken;
  return seen === null ? 'new' : 'updated';
};

const problemsIn = ({ rejected, detail, errors = [] }: Rejected): AppliedRow['problems'] =>
  errors.length === 0
    ? [{ column: '', code: rejected, detail }]
    : errors.map(({ code, detail: words }) => ({ column: '', code, detail: words }));

const apply = async (
  ports: ApplyPorts,
  state: Import,
  told: ToldRow,
  ready: ReadyRow,
  now: string,
): Promise<AppliedRow> => {
  const { row, partnerRef } = told;
  const sender = { memberId: state.asked?.by ?? state.openedBy, organizationId: state.partnerId };
  const through = idOrThrow('import', state.id);
  const handed = { sender, now, seen: ready.seen, through };
  // What lies in a bucket is read as what comes over the wire: by its contract.
  const taken =
    state.purpose === 'confidential'
      ? await takeConfidential(ports)({ ...handed, body: confidentialBody.parse(ready.body) })
      : await takeApplication(ports)({ ...handed, body: applicationBody.parse(ready.body) });
  if (isRejected(taken)) return { row, partnerRef, outcome: 'refused', problems: problemsIn(taken) };
  return {
    row,
    partnerRef,
    outcome: outcomeOf(state.id, ready, taken),
    applicationId: taken.applicationId,
    problems: [],
  };
};

const leftOut = ({ row, partnerRef, problems }: ToldRow): AppliedRow => ({
  row,
  partnerRef,
  outcome: 'left-out',
  problems,
});

/** All rows of one part, in their order. A row that repeats another of its file is that one: nothing is done for it. */
const applyPart = async (ports: ApplyPorts, state: Import, run: string, part: number, now: string): Promise<void> => {
  const told = await readPart<ToldRow>(ports, toldKey(state.id, run, part));
  const ready = new Map(
    (await readPart<ReadyRow>(ports, readyKey(state.id, run, part))).map((one) => [one.row, one] as const),
  );
  const applied: AppliedRow[] = [];
  for (let at = 0; at < told.length; at += atOnce) {
    const some = told.slice(at, at + atOnce).map(async (one): Promise<AppliedRow> => {
      const body = ready.get(one.row);
      if (body !== undefined) return apply(ports, state, one, body, now);
      if (one.verdict !== 'same') return leftOut(one);
      return { row: one.row, partnerRef: one.partnerRef, outcome: 'same', problems: [] };
    });
    applied.push(...(await Promise.all(some)));
  }
  await putJson(ports, appliedKey(state.id, run, part), applied);
};

const countsOf = async (ports: ApplyPorts, id: string, run: string, parts: number): Promise<Counts<RowOutcome>> => {
  const counts: { [Outcome in RowOutcome]?: number } = {};
  for (let part = 1; part <= parts; part += 1)
    for (const { outcome } of await readPart<AppliedRow>(ports, appliedKey(id, run, part)))
      counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

/** From the first part that is not behind us to the last, or until the run has had its time: then it says how far it came. */
const applyParts = async (ports: ApplyPorts, state: Import, now: string): Promise<ImportEvent> => {
  const { run, parts, rows } = state.checked ?? { run: '', parts: 0, rows: 0 };
  for (let part = state.reached + 1; part <= parts; part += 1) {
    // A part whose outcome is kept is behind us, also when the run that made it died before it could say so.
    const isDone = (await ports.files.sizeOf(appliedKey(state.id, run, part))) !== undefined;
    if (!isDone) await applyPart(ports, state, run, part, now);
    const progress: ImportProgress = { stage: 'applying', done: Math.floor((rows * part) / parts), of: rows };
    await putJson(ports, progressKey(state.id), progress);
    if (part < parts && Date.parse(ports.clock()) - Date.parse(now) > mostRunMs)
      return { type: 'ImportContinued', data: { reached: part } };
  }
  await ports.files.write(
    resultsKey(state.id, run),
    'text/csv; charset=utf-8',
    resultsFile(ports, state, (part) => readPart<AppliedRow>(ports, appliedKey(state.id, run, part))),
  );
  return { type: 'ImportApplied', data: { counts: await countsOf(ports, state.id, run, parts) } };
};

const cleared = async ({ files }: ApplyPorts, { id, checked }: Import): Promise<Worked> => {
  await files.remove(spentKeys(id, checked?.run ?? 'none', checked?.parts ?? 0));
  return { status: 'applied' };
};

/**
 * Applies what was asked for. It may be called again at any time: rows that were taken are not taken twice, and what was not reached is.
 * Faults: the bucket's, the tables', the vault's.
 */
export const applyImport =
  (ports: ApplyPorts) =>
  (id: ImportId, now: string): Promise<Worked> =>
    untilSettled(async () => {
      const [item] = await ports.tables.read([stateRef(id)]);
      const found: Loaded<Import> = loaded(id, item);
      const { state } = found;
      // Its files may have outlived the run that was to take them away.
      if (state?.status === 'applied') return cleared(ports, state);
      if (state?.status !== 'applying') return { status: state?.status ?? 'dropped' };
      const event = await applyParts(ports, state, now);
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: 'step:intake' },
        appends: [append(importStream, found, [event])],
      });
      if (!('committed' in outcome)) return again;
      return event.type === 'ImportApplied' ? cleared(ports, state) : { status: 'applying' };
    });

// Lists as their partner reads them: how far each is, what was found, its rows part by part, and where its files lie for some minutes.
import {
  type AboutFile,
  type AppliedRow,
  aboutKey,
  appliedKey,
  errorsKey,
  type ImportProgress,
  progressKey,
  type RefusedFile,
  refusalKey,
  resultsKey,
  type ToldRow,
  toldKey,
  uploadKey,
} from '@hearth/contracts/import-rows';
import type { ImportRowsQuery } from '@hearth/contracts/imports';
import { type Import, importShelf } from '@hearth/domain/imports';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type ListQuery, ofPartner } from '@hearth/store/lists';
import { type Found, type ImportPorts, ownImport } from './on-import.ts';
import { uploadOf } from './open-import.ts';

type ReadCall = Call<undefined, unknown>;
type FilePorts = Pick<ImportPorts, 'files'>;

const lifeSeconds = 300;

const readJson = async <T>({ files }: FilePorts, key: string): Promise<T | undefined> => {
  const bytes = await files.read(key);
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
};

const inShort = ({ id, programId, purpose, format, bytes, status, openedAt, changedAt, checked, applied }: Import) => ({
  importId: id,
  programId,
  purpose,
  format,
  bytes,
  status,
  openedAt,
  changedAt,
  ...(checked === undefined ? {} : { rows: checked.rows, checked: checked.counts }),
  ...(applied === undefined ? {} : { applied }),
});

/** Files of a list go within a week; what the record says of it stays. */
const filesOf = async ({ files }: FilePorts, { id, format, status, checked }: Import) => {
  if (checked === undefined || status === 'dropped') return [];
  const there = [
    { name: `${id}_errors.${format}`, key: errorsKey(id, checked.run) },
    { name: `${id}_results.csv`, key: resultsKey(id, checked.run) },
  ];
  const sizes = await Promise.all(there.map(({ key }) => files.sizeOf(key)));
  return Promise.all(
    there
      .filter((_, at) => sizes[at] !== undefined)
      .map(async ({ name, key }) => ({ name, address: await files.addressOf(key, { fileName: name, lifeSeconds }) })),
  );
};

const isWorkedOn = ({ status }: Import): boolean => status === 'checking' || status === 'applying';
const takesFile = ({ status }: Import): boolean => status === 'opened' || status === 'failed';

/** An address that was given out before takes the same bytes until it expires. Nobody reads them any more, and they go as soon as anybody looks. */
const removeLate = async ({ files }: FilePorts, { id, status }: Import): Promise<void> => {
  if (status !== 'dropped' && status !== 'applied') return;
  if ((await files.sizeOf(uploadKey(id))) !== undefined) await files.remove([uploadKey(id)]);
};

/** All that is told of one list. */
export const toldOfImport = async (ports: FilePorts, state: Import, now: string) => {
  const { id, checked, status } = state;
  await removeLate(ports, state);
  const progress = isWorkedOn(state) ? await readJson<ImportProgress>(ports, progressKey(id)) : undefined;
  const refused = status === 'failed' ? await readJson<RefusedFile>(ports, refusalKey(id)) : undefined;
  const about = checked === undefined ? undefined : await readJson<AboutFile>(ports, aboutKey(id, checked.run));
  const files = await filesOf(ports, state);
  return {
    ...inShort(state),
    ...(takesFile(state) ? { upload: await uploadOf(ports, state, now) } : {}),
    ...(progress === undefined ? {} : { progress }),
    ...(state.failure === undefined ? {} : { failure: state.failure }),
    ...(refused === undefined ? {} : { refused }),
    ...(checked === undefined ? {} : { parts: checked.parts, codes: checked.codes }),
    ...(about === undefined ? {} : { about }),
    ...(files.length === 0 ? {} : { files }),
  };
};

/** Answers 200 with one list. Rejection: `not-found`. */
export const readImport =
  (ports: ImportPorts) =>
  async (call: ReadCall): Promise<Answer | Rejected> => {
    const found = await ownImport(ports.tables, call, 'read-import');
    if (isRejected(found)) return found;
    const body = JSON.parse(JSON.stringify(await toldOfImport(ports, found.state, call.now)));
    return { status: 200, body, headers: { etag: `"${found.head.version}"` } };
  };

/** Answers 200 with a page of the caller's own lists, the oldest first. Rejection: `invalid` (cursor). */
export const listImports =
  ({ tables }: Pick<ImportPorts, 'tables'>) =>
  async ({ actor, query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await ofPartner<Import>(tables, importShelf(actor.organizationId), query);
    if (isRejected(listed)) return listed;
    const imports = JSON.parse(JSON.stringify(listed.states.map(inShort)));
    return { status: 200, body: { imports, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };

/** A row with what became of it, once it was applied. */
export type RowTold = ToldRow & Partial<Pick<AppliedRow, 'outcome' | 'applicationId'>>;

/** The rows of one part; undefined when they are gone or were never there. */
export const rowsOfPart = async (
  ports: FilePorts,
  { id, checked }: Import,
  part: number,
): Promise<readonly RowTold[] | undefined> => {
  if (checked === undefined || part > checked.parts) return undefined;
  const told = await readJson<readonly ToldRow[]>(ports, toldKey(id, checked.run, part));
  const applied = await readJson<readonly AppliedRow[]>(ports, appliedKey(id, checked.run, part));
  const byRow = new Map((applied ?? []).map((one) => [one.row, one] as const));
  return told?.map((one): RowTold => {
    const done = byRow.get(one.row);
    if (done === undefined) return one;
    const { outcome, applicationId, problems } = done;
    return { ...one, outcome, problems, ...(applicationId === undefined ? {} : { applicationId }) };
  });
};

const refuseRows = ({ state }: Found, part: number): Rejected =>
  state.checked === undefined
    ? reject('wrong-state', 'Nothing was found in this list yet. Ask for its check first, or wait until it is done.')
    : reject(
        'not-found',
        `There is no part ${part}: the list has ${state.checked.parts}. The rows are kept for a week.`,
      );

/** Answers 200 with the rows of one part and how many parts there are. Rejections: `not-found`, `wrong-state` (not checked yet). */
export const readImportRows =
  (ports: ImportPorts) =>
  async (call: Call<undefined, ImportRowsQuery>): Promise<Answer | Rejected> => {
    const found = await ownImport(ports.tables, call, 'read-import');
    if (isRejected(found)) return found;
    const part = call.query.part ?? 1;
    const rows = await rowsOfPart(ports, found.state, part);
    if (rows === undefined) return refuseRows(found, part);
    const parts = found.state.checked?.parts ?? 0;
    const body = JSON.parse(JSON.stringify({ importId: found.id, part, parts, rows }));
    return { status: 200, body };
  };

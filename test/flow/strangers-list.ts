// The first half of a partner's path by a stranger's client: a template, a list that goes up, its verdicts, the mended list, its rows handed in.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { newKey, type Stranger } from './strangers-sdk.ts';

type Upload = { readonly method: 'PUT'; readonly address: string; readonly headers: Readonly<Record<string, string>> };
type File = { readonly name: string; readonly address: string };
type ListTold = {
  readonly importId: string;
  readonly status: string;
  readonly checked?: Readonly<Record<string, number>>;
  readonly applied?: Readonly<Record<string, number>>;
  readonly refused?: { readonly detail: string; readonly errors: readonly string[] };
  readonly files?: readonly File[];
};
type Row = {
  readonly row: number;
  readonly partnerRef: string;
  readonly verdict: string;
  readonly problems: readonly { readonly column: string; readonly detail: string }[];
  readonly applicationId?: string;
};

/** An application as its partner knows it, with the code that its household is given. */
export type HandedIn = { readonly id: string; readonly claimCode: string };

/** A file behind a presigned address: what is no call to Hearth. Throws with the status. */
const fetched = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`a file could not be read: ${answer.status}`);
  return answer.text();
};

const mostLooks = 1_200;
const lookMs = 100;

const whenDone = async (caseworker: Stranger, importId: string): Promise<ListTold> => {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const told = await caseworker.calls<ListTold>('readImport', { path: { id: importId } });
    if (told.status !== 'checking' && told.status !== 'applying') return told;
    await pause(lookMs);
  }
  throw new Error('the list is still worked on');
};

/** An empty list in a language. */
export const templateOf = async (caseworker: Stranger, language: string): Promise<string> => {
  const query = { format: 'csv', language };
  return fetched((await caseworker.calls<File>('readImportTemplate', { query })).address);
};

/** Sends a list up and has it checked: nothing is handed in. */
export const checkList = async (caseworker: Stranger, programId: string, list: string): Promise<ListTold> => {
  const bytes = Buffer.from(list);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const body = { programId, purpose: 'applications', format: 'csv', bytes: bytes.length, sha256, language: 'en' };
  type Opened = { readonly importId: string; readonly upload: Upload };
  const { importId, upload } = await caseworker.calls<Opened>('openImport', { headers: newKey(), body });
  const put = await fetch(upload.address, { method: upload.method, headers: upload.headers, body: bytes });
  if (!put.ok) throw new Error(`the list did not go up: ${put.status}`);
  await caseworker.calls('checkImport', { headers: newKey(), path: { id: importId } });
  return whenDone(caseworker, importId);
};

/** Every row with its verdict, part after part. */
export const rowsOf = async (caseworker: Stranger, importId: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let part = 1, parts = 1; part <= parts; part += 1) {
    const query = { part };
    const told = await caseworker.calls<{ readonly parts: number; readonly rows: readonly Row[] }>('readImportRows', {
      ...{ path: { id: importId }, query },
    });
    rows.push(...told.rows);
    parts = told.parts;
  }
  return rows;
};

/** One of the files that a list has. Throws when it has none of that name. */
export const fileOf = async ({ files = [] }: ListTold, ending: string): Promise<string> => {
  const file = files.find(({ name }) => name.includes(ending));
  if (file === undefined) throw new Error(`the list has no file ${ending}`);
  return fetched(file.address);
};

const handedInBy = (results: string): ReadonlyMap<string, HandedIn> => {
  const [header = '', ...lines] = results.replace(/^\ufeff/, '').split(/\r?\n/);
  const names = header.split(',');
  const cell = (line: string, name: string): string => line.split(',')[names.indexOf(name)] ?? '';
  const rows = lines.filter((line) => line !== '');
  return new Map(
    rows.map((line) => [
      cell(line, 'partner_ref'),
      { id: cell(line, 'application_id'), claimCode: cell(line, 'claim_code') },
    ]),
  );
};

/** Hands in all rows of a checked list. Answers what became of them, by the partner's own reference. */
export const applyList = async (caseworker: Stranger, importId: string): Promise<ReadonlyMap<string, HandedIn>> => {
  const body = { choice: 'all' };
  await caseworker.calls('applyImport', { headers: newKey(), path: { id: importId }, body });
  const told = await whenDone(caseworker, importId);
  if (told.status !== 'applied') throw new Error(`the list is ${told.status}`);
  return handedInBy(await fileOf(told, '_results'));
};

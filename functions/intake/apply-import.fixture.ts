// A list that was checked, with its parts in their places, as the step before leaves it: for the tests of its application.
import { type InMemoryLargeFiles, inMemoryLargeFiles } from '@hearth/channels/in-memory-large-files';
import { contentOf } from '@hearth/contracts/application-content';
import type { ApplicationBody } from '@hearth/contracts/applications';
import { type ReadyRow, readyKey, type ToldRow, toldKey, uploadKey } from '@hearth/contracts/import-rows';
import { derivedId, type ImportId } from '@hearth/domain/ids';
import type { Import } from '@hearth/domain/imports';
import { eastPartner, monday, program } from '@hearth/domain/relief-fund.fixture';
import { policyReader } from '@hearth/store/policies';
import { importStream } from '@hearth/store/projection';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, founded, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { applyImport } from './apply-import.ts';
import { bodyOf, intakeOver } from './intake.fixture.ts';

export const listed: ImportId = derivedId('import', 'november');
export const run = 'run';

/** A row of the list: what the check said of it, and its body where it can be applied. */
export type Row = {
  readonly ref: string;
  readonly verdict?: ToldRow['verdict'];
  readonly body?: ApplicationBody;
  readonly seen?: string | null;
};

/** A household of its own by its name, so that rows do not look like each other. */
export const familyOf = (ref: string, changes: Record<string, unknown> = {}): ApplicationBody =>
  bodyOf({
    partnerRef: ref,
    applicant: { given: ref, family: `of ${ref}`, phone: `617 555 ${String(1000 + ref.charCodeAt(0))}` },
    ...changes,
  });

const put = (files: InMemoryLargeFiles, key: string, value: unknown): Promise<void> =>
  files.put({ key, contentType: 'application/json', body: JSON.stringify(value) });

/** Puts the parts of a list where the check leaves them, and asks for its rows. */
const listAsked = async (
  tables: Tables,
  files: InMemoryLargeFiles,
  parts: readonly (readonly Row[])[],
  choice: 'all' | 'good-rows' = 'good-rows',
): Promise<void> => {
  let rows = 1;
  await files.upload(uploadKey(listed), Buffer.from('partner_ref,given_name\r\n'));
  for (const [at, part] of parts.entries()) {
    const before = rows;
    const numbered = part.map((one, nth) => ({ ...one, row: before + nth + 1 }));
    rows += part.length;
    const told = numbered.map(
      ({ row: number, ref, verdict = 'new' }): ToldRow => ({
        row: number,
        partnerRef: ref,
        verdict,
        problems:
          verdict === 'error' ? [{ column: 'amount', code: 'missing', detail: 'is empty, and it is needed' }] : [],
      }),
    );
    const ready = numbered.flatMap(({ row: number, body, seen = null }): ReadyRow[] =>
      body === undefined ? [] : [{ row: number, body, seen }],
    );
    await put(files, toldKey(listed, run, at + 1), told);
    await put(files, readyKey(listed, run, at + 1), ready);
  }
  const by = { by: caseworker.memberId };
  await write(tables, importStream, listed, [
    {
      type: 'ImportOpened',
      data: {
        ...by,
        partnerId: eastPartner,
        programId: program,
        purpose: 'applications',
        format: 'csv',
        bytes: 24,
        sha256: 'a'.repeat(64),
        language: 'en',
      },
    },
    { type: 'ImportCheckAsked', data: by },
    { type: 'ImportChecked', data: { run, rows: rows - 1, parts: parts.length, counts: {}, codes: {} } },
    { type: 'ImportApplyAsked', data: { choice, ...by } },
  ]);
};

/** One process that applies lists, over tables and files that somebody may stand in front of. */
export const applier = (tables: Tables, files: InMemoryLargeFiles, seed = 1, clock = () => monday) => {
  const ports = { ...intakeOver(tables, seed), files, clock, readPolicy: policyReader(tables) };
  return (now = monday) => applyImport(ports)(listed, now);
};

export const houseOf = async (parts: readonly (readonly Row[])[]) => {
  const tables = await founded();
  const files = inMemoryLargeFiles();
  await listAsked(tables, files, parts);
  return { tables, files, state: () => stateOf<Import>(tables, listed) };
};

/** The content key that a body is known by. */
export const contentKeyOf = async (tables: Tables, body: ApplicationBody): Promise<string> =>
  (await intakeOver(tables).vault.macsOf('request'))('request', contentOf(body));

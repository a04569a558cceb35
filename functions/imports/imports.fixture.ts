// A founded fund, a bucket, and a partner with a list: for the tests of what becomes of it.
import { createHash } from 'node:crypto';
import { type InMemoryLargeFiles, inMemoryLargeFiles } from '@hearth/channels/in-memory-large-files';
import { contentOf, partnerRefText } from '@hearth/contracts/application-content';
import { profileOf } from '@hearth/contracts/application-profile';
import type { ApplicationBody } from '@hearth/contracts/applications';
import { uploadKey } from '@hearth/contracts/import-rows';
import { importBody } from '@hearth/contracts/imports';
import type { Actor } from '@hearth/domain/duties';
import { derivedId, idOrThrow, type OrganizationId } from '@hearth/domain/ids';
import type { Import } from '@hearth/domain/imports';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { eastPartner, monday, program, submitted } from '@hearth/domain/relief-fund.fixture';
import { matchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { readProfile } from '@hearth/matching/read-profile';
import type { Answer } from '@hearth/runtime/http-answer';
import { joined } from '@hearth/store/blocks';
import { policyReader } from '@hearth/store/policies';
import { applicationStream } from '@hearth/store/projection';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, founded, write } from '@hearth/store/relief-estate.fixture';
import type { Item, Tables } from '@hearth/store/tables';
import { blockNames } from '@hearth/vault/block-names';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openMacs } from '@hearth/vault/macs';
import { applyImport, checkImport, dropImport } from './ask-import.ts';
import { readImportPage } from './import-page.ts';
import { openImport } from './open-import.ts';
import { type RowTold, readImport, readImportRows } from './read-imports.ts';
import { workOffImport } from './work-off-import.ts';

const macs = openMacs(inMemoryKeyService(), 'mac');

export const titles =
  'partner_ref,given_name,family_name,birth_date,phone,city,area,household_size,language,need,amount,rail,came_by,consent_notice_version,consent_language,consent_given_at,consent_share_for_matching,relationship_disclosed';

/** One line of a list; what is not told is as it is for everybody. */
export const lineOf = (told: Readonly<Record<string, string>>): string => {
  const usual: Readonly<Record<string, string>> = {
    family_name: 'Quintanilla',
    city: 'Boston',
    area: 'US-MA-suffolk',
    household_size: '3',
    language: 'es',
    need: 'food',
    amount: '400',
    rail: 'bank',
    came_by: 'walk-in',
    consent_notice_version: '1',
    consent_language: 'es',
    consent_given_at: '2026-11-16T14:00:00.000Z',
    consent_share_for_matching: 'yes',
    relationship_disclosed: 'no',
  };
  return titles
    .split(',')
    .map((title) => told[title] ?? usual[title] ?? '')
    .join(',');
};

/** A whole file of such lines. */
export const csvOf = (...lines: readonly Readonly<Record<string, string>>[]): Uint8Array =>
  Buffer.from([titles, ...lines.map(lineOf)].join('\r\n'));

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const told = (answer: Answer | Rejected): Answer => {
  if (isRejected(answer)) throw new Error(`${answer.rejected}: ${answer.detail}`);
  return answer;
};

/** An application that is there already, as intake leaves it: its reference, its content, and the blocks of its people. */
export const known = async (
  tables: Tables,
  body: ApplicationBody,
  {
    partnerId = eastPartner,
    name = body.partnerRef,
    lane,
  }: { readonly partnerId?: OrganizationId; readonly name?: string; readonly lane?: 'confidential' } = {},
): Promise<string> => {
  const id = derivedId('application', name);
  const mac = await macs.macsOf('partner-ref', 'request');
  const data = {
    ...submitted.data,
    partnerId,
    householdId: derivedId('household', name),
    programId: program,
    partnerRefKey: mac('partner-ref', partnerRefText(partnerId, body.partnerRef)),
    contentKey: mac('request', contentOf(body)),
    ...(lane === undefined ? {} : { lane }),
  };
  await write(tables, applicationStream, id, [{ type: 'ApplicationSubmitted', data }]);
  await standing(tables, id, body);
  return id;
};

/** Lets an application stand in the blocks of what it says of people. */
export const standing = async (tables: Tables, id: string, body: ApplicationBody): Promise<void> => {
  const profile: MatchProfile = profileOf(body);
  const names = await blockNames(macs, matchKeys(readProfile(profile)));
  await tables.transact(names.map((block) => joined(block, id)));
};

export type House = ReturnType<typeof houseOver>;

/** The acts on lists over some tables and files. */
export const houseOver = (
  tables: Tables & { readonly items: ReadonlyMap<string, Item> },
  files: InMemoryLargeFiles,
  seed = 3,
) => {
  const readPolicy = policyReader(tables);
  const ports = { tables, files, random: seededBytes(seed), readPolicy, macs };
  const open = (
    bytes: Uint8Array,
    more: object = {},
    { by = caseworker, key = '' }: { by?: Actor; key?: string } = {},
  ) =>
    openImport(ports)(
      callOf(
        by,
        importBody.parse({ programId: program, format: 'csv', bytes: bytes.length, sha256: hashOf(bytes), ...more }),
        key === '' ? {} : { key },
      ),
    );
  const idIn = ({ body }: Answer): string => JSON.parse(JSON.stringify(body)).importId;
  const at = (id: string, by: Actor = caseworker) => callOf(by, undefined, { id });
  const work = (id: string, now = monday) => workOffImport(ports)(idOrThrow('import', id), now);
  return {
    tables,
    files,
    ports,
    open,
    idIn,
    work,
    check: (id: string, by?: Actor, key?: string) =>
      checkImport(ports)(callOf(by ?? caseworker, undefined, { id, ...(key === undefined ? {} : { key }) })),
    apply: (id: string, choice: 'all' | 'good-rows') => applyImport(ports)(callOf(caseworker, { choice }, { id })),
    drop: (id: string) => dropImport(ports)(at(id)),
    read: async (id: string, by?: Actor) => readImport(ports)(at(id, by)),
    page: async (id: string) => told(await readImportPage(ports)(at(id))).page?.markup ?? '',
    rows: async (id: string, part = 1): Promise<readonly RowTold[]> => {
      const answer = told(await readImportRows(ports)({ ...at(id), query: { part } }));
      return JSON.parse(JSON.stringify(answer.body)).rows;
    },
    state: (id: string) => stateOf<Import>(tables, id),
    /** Opens a list, sends its file, has it checked. */
    checked: async (bytes: Uint8Array, more: object = {}): Promise<string> => {
      const id = idIn(told(await open(bytes, more)));
      await files.upload(uploadKey(id), bytes);
      told(await checkImport(ports)(at(id)));
      await work(id);
      return id;
    },
  };
};

export const house = async (seed?: number) => houseOver(await founded(), inMemoryLargeFiles(), seed);

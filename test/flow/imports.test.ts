// A list on a running cloud: template, file, check, repair, and its rows handed in; a file that is cut, another one, and one of too much.
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { keyOf } from '@hearth/cli/api-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { untilRest } from './queue-talk.ts';
import { everythingStored } from './raw-call.ts';

let estate: Estate;
let system: string;
beforeAll(async () => {
  estate = await openEstate();
  system = estate.partners[0].system;
});
afterAll(() => estate?.close());

type Upload = { readonly address: string; readonly headers: Readonly<Record<string, string>> };
type List = {
  readonly status: string;
  readonly failure?: string;
  readonly refused?: { readonly detail: string };
  readonly checked?: Readonly<Record<string, number>>;
  readonly applied?: Readonly<Record<string, number>>;
  readonly files?: readonly { readonly name: string; readonly address: string }[];
};

const titles =
  'partner_ref,given_name,family_name,birth_date,city,area,household_size,language,need,amount,rail,came_by,consent_notice_version,consent_language,consent_given_at,consent_share_for_matching,relationship_disclosed';
const line = (nth: number, amount = '120'): string =>
  `list-${nth},Berta${nth},Okonkwo${nth},1984-05-${10 + nth},Boston,US-MA-suffolk,2,en,groceries,${amount},partner,walk-in,1,en,2026-01-05,yes,no`;
const csvOf = (...lines: readonly string[]): Buffer => Buffer.from([titles, ...lines].join('\r\n'));

const opened = async (bytes: Buffer, name: string, format = 'csv') => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const body = { programId: estate.programId, format, bytes: bytes.length, sha256 };
  return good(
    await estate.api.as(system).post<{ importId: string; upload: Upload }>('/v1/imports', keyOf('open', name), body),
  );
};
const sent = async ({ upload }: { readonly upload: Upload }, bytes: Buffer): Promise<number> =>
  (await fetch(upload.address, { method: 'PUT', headers: upload.headers, body: new Uint8Array(bytes) })).status;
const asked = (id: string, act: string, body?: object) =>
  estate.api.as(system).post(`/v1/imports/${id}/${act}`, keyOf(act, id), body);
const read = async (id: string): Promise<List> => good(await estate.api.as(system).get<List>(`/v1/imports/${id}`));
const fileOf = async (id: string, ending: string): Promise<string> => {
  const file = (await read(id)).files?.find(({ name }) => name.endsWith(ending));
  return (await fetch(file?.address ?? '')).text();
};
const checked = async (bytes: Buffer, name: string, format?: string): Promise<string> => {
  const list = await opened(bytes, name, format);
  expect(await sent(list, bytes)).toBe(200);
  good(await asked(list.importId, 'check'));
  await untilRest(estate);
  return list.importId;
};

test('a list goes from its template to claim codes, and its file goes with its rows', async () => {
  const template = good(
    await estate.api
      .as(system)
      .get<{ address: string; fileName: string }>('/v1/imports/template?language=es&format=csv'),
  );
  expect((await fetch(template.address)).status).toBe(200);
  const first = await checked(csvOf(line(1), line(2, 'mucho'), line(3)), 'first');
  expect(await read(first)).toMatchObject({ status: 'checked', checked: { new: 2, error: 1 } });
  expect((await asked(first, 'application', { choice: 'all' })).problem).toContain('in error');
  expect(await fileOf(first, '_errors.csv')).toContain('list-2');
  const second = await checked(csvOf(line(1), line(2), line(3)), 'second');
  expect(await read(second)).toMatchObject({ status: 'checked', checked: { new: 3 } });
  good(await asked(second, 'application', { choice: 'all' }));
  await untilRest(estate);
  expect(await read(second)).toMatchObject({ status: 'applied', applied: { new: 3 } });
  const results = (await fileOf(second, '_results.csv')).trim().split('\r\n');
  expect(results).toHaveLength(4);
  expect(results.slice(1).every((one) => /,new,,,app_\w+,[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(one))).toBe(true);
  const third = await checked(csvOf(line(1), line(2, '130'), line(3)), 'third');
  const { same = 0, update = 0, 'changed-after-decision': late = 0 } = (await read(third)).checked ?? {};
  expect([same, update + late]).toEqual([2, 1]);
  expect((await everythingStored(estate)).filter((item) => item.includes('Okonkwo'))).toEqual([]);
});

test('a file that was cut, or that is another one, or that unfolds to more than it should, is told in words', async () => {
  const bytes = csvOf(line(7));
  const list = await opened(bytes, 'cut');
  expect((await asked(list.importId, 'check')).problem).toContain('has not arrived');
  expect(await sent(list, Buffer.from(bytes).fill('x', 0, 9))).toBe(200);
  good(await asked(list.importId, 'check'));
  await untilRest(estate);
  expect(await read(list.importId)).toMatchObject({ status: 'failed', failure: 'other-content' });
  const bomb = zipOf('xl/workbook.xml', deflateRawSync(Buffer.alloc(64 * 1024 * 1024)), 64 * 1024 * 1024);
  const unfolded = await read(await checked(bomb, 'bomb', 'xlsx'));
  expect(unfolded).toMatchObject({ status: 'failed', refused: { detail: expect.any(String) } });
});

/** An archive of one packed file. */
const zipOf = (name: string, packed: Buffer, size: number): Buffer => {
  const title = Buffer.from(name);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, title, packed]);
  const entry = Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, Buffer.alloc(14), title]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from('PK\u0005\u0006'), end]);
};

import { isRejected } from '@hearth/domain/rejections';
import { assert, asyncProperty, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { all, bytes, headers, open, programId, refusal, rowOf, rows } from './applications-csv.fixture.ts';
import { readApplications } from './read-applications.ts';

const file = (separator = ',') =>
  `${headers}\n${rowOf()}\n`.replaceAll('","', `"${separator}"`).replace(headers, headers.replaceAll(',', separator));

test.each([',', ';', '\t'])('a file may be separated by %j', async (separator) => {
  const opened = await open(file(separator));
  expect(opened.form).toMatchObject({ separator });
  expect((await all(opened))[0]?.errors).toEqual([]);
});

test('a file may be UTF-8 with or without its mark, UTF-16, or Windows-1252', async () => {
  const latin = Uint8Array.from(file().replaceAll('Rosângela', 'Ros\u00e2ngela\u0092s'), (character) =>
    character.charCodeAt(0),
  );
  const wide = Buffer.from(`\ufeff${file()}`, 'utf16le');
  for (const [given, encoding, name] of [
    [bytes(file()), 'utf-8', 'Rosângela'],
    [bytes(`\ufeff${file()}`), 'utf-8', 'Rosângela'],
    [[latin], 'windows-1252', 'Rosângela’s'],
    [[wide], 'utf-16le', 'Rosângela'],
  ] as const) {
    const opened = await readApplications(given, { programId });
    expect(opened).toMatchObject({ form: { encoding } });
    expect((await all(opened))[0]?.body?.applicant.given).toBe(name);
  }
});

test('a file may have its columns in any order, with names in other languages, and says which it does not read', async () => {
  const names = [
    'Comentario interno',
    'Apellidos',
    'NOMBRE',
    ...headers.split(',').filter((name) => !['family_name', 'given_name'].includes(name)),
  ];
  const opened = await open(
    `${names.join(',')}\n${rowOf({ 'Comentario interno': 'x', Apellidos: 'Lima', NOMBRE: 'Ana' }, names)}\n`,
  );
  expect(opened.unknown).toEqual(['Comentario interno']);
  const [row] = await all(opened);
  expect(row?.body?.applicant).toMatchObject({ given: 'Ana', family: 'Lima' });
});

test('a file counts rows as a spreadsheet does, blank ones too', async () => {
  const read = await rows(`${headers}\n\n,,,\n${rowOf({ amount: 'x' })}\n`);
  expect(read.map(({ row }) => row)).toEqual([4]);
  expect(read[0]?.errors[0]?.row).toBe(4);
});

test('a file that lacks columns is refused with all of them and what was found', async () => {
  const { rejected, detail, errors } = await refusal('given_name,Color\nAna,red\n');
  expect(rejected).toBe('invalid');
  expect(detail).toContain('"partner_ref"');
  expect(detail).toContain('It has: "given_name", "Color"');
  expect(errors?.map(({ pointer }) => pointer)).toContain('/columns/household_size');
});

test('a file that has a column twice is refused', async () => {
  expect((await refusal(`${headers},Nombre\n`)).errors?.[0]?.code).toBe('repeated-column');
});

test('a file of one partner need not name the partner', async () => {
  const names = headers.split(',').slice(1);
  const opened = await readApplications(bytes(`${names.join(',')}\n${rowOf({}, names)}`), {
    programId,
    partner: 'Three Kettles',
  });
  expect((await all(opened))[0]?.partner).toBe('Three Kettles');
});

const second = rowOf({ partner_ref: 'HK-0013' });

test('a file with a quote that never closes names the row, and the rows after it are read', async () => {
  const read = await rows(`${headers}\n"open,never closed\n${rowOf()}\n${second}\n`);
  expect(read.map(({ row, errors }) => [row, errors[0]?.code])).toEqual([
    [2, 'open-quote'],
    [3, undefined],
    [4, undefined],
  ]);
});

test('a quote that closes only in a later row swallows no row', async () => {
  const broken = rowOf({ partner_ref: 'HK-0011' }).replace('"Rosângela"', '"Rosângela');
  const read = await rows(`${headers}\n${broken}\n${rowOf()}\n${second}\n`);
  expect(read.map(({ row, errors }) => [row, errors[0]?.code])).toEqual([
    [2, 'open-quote'],
    [3, undefined],
    [4, undefined],
  ]);
});

test('a file with a row without end names it, and the rows after it are read', async () => {
  const read = await rows(`${headers}\n${rowOf()}\n"${'x'.repeat(300_000)}\n${second}\n`);
  expect(read.map(({ errors }) => errors[0]?.code)).toEqual([undefined, 'too-long', undefined]);
});

test('a file beyond a limit says which', async () => {
  const three = bytes(`${headers}\n${rowOf()}\n${rowOf()}\n${rowOf()}`);
  expect(await readApplications(three, { programId, maxRows: 2 })).toMatchObject({
    rejected: 'too-large',
    facts: { maxRows: 2 },
  });
  expect(await readApplications(bytes(headers), { programId, maxBytes: 10 })).toMatchObject({ rejected: 'too-large' });
  expect(await refusal('a,'.repeat(500))).toMatchObject({ rejected: 'too-large' });
});

test('a file that is a workbook is refused in words', async () => {
  const workbook = [Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0)];
  expect(await readApplications(workbook, { programId })).toMatchObject({
    rejected: 'unsupported-media-type',
    detail: expect.stringContaining('damaged'),
  });
});

test('a file of any content is answered, never thrown at', async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 300 }), async (content) => {
      const opened = await readApplications([content], { programId });
      if (!isRejected(opened)) await all(opened);
    }),
    { numRuns: 25 },
  );
  await assert(
    asyncProperty(string({ unit: 'binary', maxLength: 200 }), async (content) => {
      const opened = await readApplications(bytes(`${headers}\n${content}\n`), { programId });
      if (isRejected(opened)) return;
      for (const row of await all(opened)) expect(row.body === undefined).toBe(row.errors.length > 0);
    }),
    { numRuns: 25 },
  );
});

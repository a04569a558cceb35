import { readFileSync } from 'node:fs';
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { compare } from '@hearth/matching/compare';
import { matchKeys } from '@hearth/matching/match-keys';
import { type Reading, readProfile } from '@hearth/matching/read-profile';
import type { ApplicationRow } from '@hearth/spreadsheets/application-row';
import { readApplications } from '@hearth/spreadsheets/read-applications';
import { expect, test } from 'vitest';
import { benchPlan, demoPlan, type InventedApplication, inventApplications } from './invented-applications.ts';
import { partners } from './invented-households.ts';
import { isRepeat, plantedIn600 } from './planted.ts';
import { applicationsCsv, type ColumnVariant, plantedCsv } from './sample-columns.ts';

const programId = idOrThrow('program', 'prg_0123456789ABCDEFGHJKMNPQRS');
const committed = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const demo = inventApplications(600, 2026, demoPlan(600));
const csv = (applications: readonly InventedApplication[], variant: ColumnVariant) =>
  [...applicationsCsv(applications, variant)].join('');

const open = async (text: string) => {
  const file = await readApplications([new TextEncoder().encode(text)], { programId });
  if (isRejected(file)) throw new Error(file.detail);
  const rows: ApplicationRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return { ...file, rows };
};

const readingOf = ({ body }: ApplicationRow): Reading => {
  if (body === undefined) throw new Error('a row with errors');
  const { applicant, address, members } = body;
  const { area, ...written } = address;
  return readProfile({
    names: { given: applicant.given, family: applicant.family ?? '' },
    birthDate: applicant.birthDate,
    phones: applicant.phone === undefined ? [] : [applicant.phone],
    emails: applicant.email === undefined ? [] : [applicant.email],
    payees: [],
    address: { ...written, region: area.split('-')[1], country: 'US' },
    members: members.map(({ given, family, birthDate }) => ({ given, family: family ?? '', birthDate })),
  });
};

/** Of a fuller block nobody is brought up. */
const blockLimit = 50;

/** The earlier rows that share a match key with each row. */
const candidatesOf = (rows: readonly ApplicationRow[]): ReadonlyMap<ApplicationRow, ReadonlySet<ApplicationRow>> => {
  const blocks = new Map<string, ApplicationRow[]>();
  const found = new Map<ApplicationRow, Set<ApplicationRow>>();
  for (const row of rows) {
    const seen = new Set<ApplicationRow>();
    for (const { kind, text } of matchKeys(readingOf(row))) {
      const block = blocks.get(`${kind} ${text}`) ?? [];
      if (block.length < blockLimit) for (const earlier of block) seen.add(earlier);
      blocks.set(`${kind} ${text}`, [...block, row]);
    }
    found.set(row, seen);
  }
  return found;
};

/** Pairs of partner references that are possibly or beyond doubt one household, the earlier first, each with its band. */
const pairsFound = (rows: readonly ApplicationRow[]): ReadonlyMap<string, 'possible' | 'same'> => {
  const readings = new Map(rows.map((row) => [row, readingOf(row)]));
  const pairs = new Map<string, 'possible' | 'same'>();
  for (const [row, candidates] of candidatesOf(rows)) {
    for (const earlier of candidates) {
      const [a, b] = [readings.get(earlier), readings.get(row)];
      if (a === undefined || b === undefined) continue;
      const { band } = compare(a, b, { households: rows.length, applications: rows.length });
      if (band !== 'none') pairs.set(`${earlier.partnerRef} ${row.partnerRef}`, band);
    }
  }
  return pairs;
};

const plantedPairs = (applications: readonly InventedApplication[]): ReadonlySet<string> =>
  new Set(
    applications.flatMap(({ repeats: first, partnerRef }) => (first === undefined ? [] : [`${first} ${partnerRef}`])),
  );

test('the committed files are what the seed gives, byte for byte', () => {
  expect(csv(demo, 'template')).toBe(committed('applications.csv'));
  expect([...plantedCsv(demo)].join('')).toBe(committed('applications.planted.csv'));
});

test('the committed file has 600 rows of 15 partners, all of them readable', async () => {
  const { rows, unknown } = await open(committed('applications.csv'));
  expect(unknown).toEqual([]);
  expect(rows.flatMap(({ errors }) => errors)).toEqual([]);
  expect(rows).toHaveLength(600);
  expect(new Set(rows.map(({ partner }) => partner))).toEqual(new Set(partners.map(({ name }) => name)));
  expect(new Set(rows.map(({ partner, partnerRef }) => `${partner} ${partnerRef}`)).size).toBe(600);
});

test('as much is planted as is said, and about 55 of 100 are paid through partners', async () => {
  for (const [kind, count] of Object.entries(plantedIn600)) {
    expect([kind, demo.filter(({ planted }) => planted === kind).length]).toEqual([kind, count]);
  }
  const { rows } = await open(committed('applications.csv'));
  const throughPartners = rows.filter(({ body }) => body?.payment.rail === 'partner').length;
  expect(throughPartners).toBeGreaterThan(300);
  expect(throughPartners).toBeLessThan(360);
});

test('every household that comes twice is found, misspelled ones too, and near certainty names nobody else', async () => {
  const { rows } = await open(committed('applications.csv'));
  const [found, planted] = [pairsFound(rows), plantedPairs(demo)];
  expect([...planted].filter((pair) => !found.has(pair))).toEqual([]);
  expect([...found].filter(([pair, band]) => band === 'same' && !planted.has(pair))).toEqual([]);
  // Few first names, streets and phones in one valley: more look alike here than among people.
  const askedInVain = [...found].filter(([pair]) => !planted.has(pair));
  expect(askedInVain.length).toBeLessThan(rows.length / 10);
});

test('a household that comes twice comes through two partners', async () => {
  const { rows } = await open(committed('applications.csv'));
  const byRef = new Map(rows.map((row) => [row.partnerRef, row]));
  for (const { planted, partnerRef, repeats: first } of demo) {
    if (planted === undefined || !isRepeat(planted)) continue;
    const [earlier, later] = [byRef.get(first ?? ''), byRef.get(partnerRef)];
    if (earlier === undefined || later === undefined) throw new Error('a repeat of nothing');
    expect(earlier.partner).not.toBe(later.partner);
  }
});

test('nobody can be reached: phones are fictional, e-mail addresses are examples', async () => {
  const { rows } = await open(committed('applications.csv'));
  for (const { body } of rows) {
    const { phone, email } = body?.applicant ?? {};
    if (phone !== undefined) expect(phone.replace(/\D/g, '').slice(-7)).toMatch(/^55501\d\d$/);
    if (email !== undefined) expect(email).toMatch(/@example\.(org|net|com)$/);
  }
});

test('a second file of 2,000 rows has another order, separator and language, and the same meaning', async () => {
  const applications = inventApplications(2_000, 7, demoPlan(2_000));
  const [spanish, template] = [await open(csv(applications, 'spanish')), await open(csv(applications, 'template'))];
  expect(spanish.form).toMatchObject({ separator: ';' });
  expect(spanish.unknown).toEqual(['Comentario interno']);
  expect(spanish.rows.flatMap(({ errors }) => errors)).toEqual([]);
  expect(spanish.rows).toEqual(template.rows);
});

test('a file for measuring has nothing planted but its share of repeats', async () => {
  const applications = inventApplications(10_000, 11, benchPlan(10_000, 0.05));
  expect(applications.filter(({ repeats }) => repeats !== undefined)).toHaveLength(500);
  expect(applications.filter(({ planted }) => planted !== undefined && !isRepeat(planted))).toEqual([]);
  const { rows } = await open(csv(applications, 'template'));
  expect(rows).toHaveLength(10_000);
  expect(rows.every(({ errors }) => errors.length === 0)).toBe(true);
  const candidates = candidatesOf(rows);
  const met = new Set(
    [...candidates].flatMap(([row, earlier]) => [...earlier].map((one) => `${one.partnerRef} ${row.partnerRef}`)),
  );
  // Full blocks cost some: the file has few names for so many people.
  const missed = [...plantedPairs(applications)].filter((pair) => !met.has(pair));
  expect(missed.length).toBeLessThan(10);
});

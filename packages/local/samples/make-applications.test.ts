import { readFileSync } from 'node:fs';
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { evidence } from '@hearth/matching/compare';
import { matchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
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

const profileOf = ({ body }: ApplicationRow): MatchProfile => {
  if (body === undefined) throw new Error('a row with errors');
  const { applicant, members } = body;
  return {
    names: { given: applicant.given, family: applicant.family ?? '' },
    birthDate: applicant.birthDate,
    phones: applicant.phone === undefined ? [] : [applicant.phone],
    emails: applicant.email === undefined ? [] : [applicant.email],
    payees: [],
    members: members.map(({ given, family, birthDate }) => ({ given, family: family ?? '', birthDate })),
  };
};

/** Pairs of partner references that share a match key, the earlier first. */
const pairsThatMeet = (rows: readonly ApplicationRow[]): Set<string> => {
  const blocks = new Map<string, ApplicationRow[]>();
  const pairs = new Set<string>();
  for (const row of rows) {
    for (const { kind, text } of matchKeys(profileOf(row))) {
      const block = blocks.get(`${kind} ${text}`) ?? [];
      for (const earlier of block) pairs.add(`${earlier.partnerRef} ${row.partnerRef}`);
      blocks.set(`${kind} ${text}`, [...block, row]);
    }
  }
  return pairs;
};

const plantedPairs = (applications: readonly InventedApplication[]): Set<string> => {
  const shared = applications.filter(({ planted }) => planted === 'shared-phone').map(({ partnerRef }) => partnerRef);
  const ofOneCaseworker = shared.flatMap((one, at) => shared.slice(at + 1).map((two) => `${one} ${two}`));
  const repeats = applications.filter(
    ({ planted, repeats: first }) => first !== undefined && planted !== 'repeat-unseen',
  );
  return new Set([...ofOneCaseworker, ...repeats.map(({ repeats: first, partnerRef }) => `${first} ${partnerRef}`)]);
};

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

test('equality brings up what is planted for it and nothing else', async () => {
  const { rows } = await open(committed('applications.csv'));
  expect([...pairsThatMeet(rows)].sort()).toEqual([...plantedPairs(demo)].sort());
  const byRef = new Map(rows.map((row) => [row.partnerRef, row]));
  for (const { planted, partnerRef, repeats: first } of demo) {
    if (planted === undefined || !isRepeat(planted)) continue;
    const [earlier, later] = [byRef.get(first ?? ''), byRef.get(partnerRef)];
    if (earlier === undefined || later === undefined) throw new Error('a repeat of nothing');
    expect(earlier.partner).not.toBe(later.partner);
    expect(evidence(profileOf(earlier), profileOf(later)).verdict).toBe(
      planted === 'repeat-unseen' ? 'none' : 'possible',
    );
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
  expect(spanish.separator).toBe(';');
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
  expect([...pairsThatMeet(rows)].sort()).toEqual([...plantedPairs(applications)].sort());
}, 30_000);

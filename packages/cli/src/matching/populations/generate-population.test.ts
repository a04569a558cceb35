// What every generated population must hold: same seed, same bytes; truth for all; ids that ascend; rates within bounds.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateFiles } from './generate.ts';
import { type Generated, generatePopulation } from './generate-population.ts';
import { isPopulationKind, kinds, type PopulationKind } from './kinds.ts';

const all = Object.keys(kinds).filter(isPopulationKind);
const made = new Map<PopulationKind, readonly Generated[]>();
const households = { damaged: 300, historical: 300 } as const satisfies Partial<Record<PopulationKind, number>>;
const sizeOf = (kind: PopulationKind): number => (kind in households ? 300 : 2000);
const population = (kind: PopulationKind): readonly Generated[] => {
  const known = made.get(kind) ?? [...generatePopulation({ kind, households: sizeOf(kind), seed: 11 })];
  made.set(kind, known);
  return known;
};
const digest = (list: Iterable<Generated>): string => {
  const hash = createHash('sha256');
  for (const one of list) hash.update(JSON.stringify(one));
  return hash.digest('hex');
};
const share = (list: readonly Generated[], holds: (one: Generated['application']) => boolean): number =>
  list.filter(({ application }) => holds(application)).length / list.length;
const copies = (list: readonly Generated[]): readonly number[] => {
  const counts = new Map<string, number>();
  for (const { entityId } of list) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  return [...counts.values()];
};

describe.each(all)('kind %s', (kind) => {
  test('the same seed gives the same bytes, another seed gives others', () => {
    expect(digest(generatePopulation({ kind, households: 100, seed: 3 }))).toBe(
      digest(generatePopulation({ kind, households: 100, seed: 3 })),
    );
    expect(digest(generatePopulation({ kind, households: 100, seed: 3 }))).not.toBe(
      digest(generatePopulation({ kind, households: 100, seed: 4 })),
    );
  });

  test('ids are distinct, ascend and say nothing of the entity, and every entity is there', () => {
    const ids = population(kind).map(({ application }) => application.applicationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^app-[0-9a-f]{14}$/);
    expect(copies(population(kind))).toHaveLength(sizeOf(kind));
    const neighbours = population(kind).filter(({ entityId }, at, list) => list[at - 1]?.entityId === entityId);
    expect(neighbours.length / ids.length).toBeLessThan(0.05);
  });

  test('every record holds a name or a birth date, and no field stands empty', () => {
    const list = population(kind);
    expect(
      share(list, ({ givenName, familyName, dateOfBirth }) => Boolean(givenName ?? familyName ?? dateOfBirth)),
    ).toBeGreaterThan(0.999);
    for (const { application } of list) expect(JSON.stringify(application)).not.toMatch(/""|undefined|NaN/);
  });

  test('partners hand in different amounts', () => {
    expect(new Set(population(kind).map(({ application }) => application.partnerId)).size).toBeGreaterThan(1);
  });
});

describe('the fields of each kind', () => {
  test('rich and linked have addresses and no phones', () => {
    for (const kind of ['rich', 'linked'] as const) {
      expect(share(population(kind), ({ address }) => address !== undefined)).toBeGreaterThan(0.99);
      expect(share(population(kind), ({ phone, email }) => phone !== undefined || email !== undefined)).toBe(0);
    }
    expect(copies(population('linked')).every((count) => count === 2)).toBe(true);
    expect(Math.max(...copies(population('rich')))).toBe(6);
  });

  test('damaged has a city at most, and a sixth of either name is missing', () => {
    const list = population('damaged');
    expect(share(list, ({ address }) => Object.keys(address ?? {}).every((field) => field === 'city'))).toBe(1);
    for (const field of ['givenName', 'familyName'] as const) {
      const missing = share(list, (one) => one[field] === undefined);
      expect(missing).toBeGreaterThan(0.12);
      expect(missing).toBeLessThan(0.22);
    }
  });

  test('historical people stand two to twenty times and were born 1600 to 1920', () => {
    const counts = copies(population('historical'));
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
    expect(counts.filter((count) => count > 1).length / counts.length).toBeGreaterThan(0.8);
    const years = population('historical').flatMap(({ application }) => application.dateOfBirth?.slice(0, 4) ?? []);
    expect(years.filter((year) => Number(year) >= 1598 && Number(year) <= 1922).length / years.length).toBeGreaterThan(
      0.97,
    );
  });

  test('scripts has names and birth dates only, a third of them not in Latin letters', () => {
    const list = population('scripts');
    expect(share(list, ({ address, phone, email, members }) => Boolean(address ?? phone ?? email ?? members))).toBe(0);
    const native = share(list, ({ givenName = '', familyName = '' }) =>
      /[\p{Script=Arabic}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Ethiopic}\p{Script=Khmer}]/u.test(
        givenName + familyName,
      ),
    );
    expect(native).toBeGreaterThan(0.25);
    expect(native).toBeLessThan(0.45);
    expect(share(list, ({ dateOfBirth }) => dateOfBirth?.length === 4)).toBeGreaterThan(0.15);
    expect(
      share(list, ({ givenName, familyName }) => givenName === undefined || familyName === undefined),
    ).toBeGreaterThan(0.2);
  });

  test('persons-dates has one duplicate for a tenth of the records', () => {
    const counts = copies(population('persons-dates'));
    const doubled = counts.filter((count) => count === 2).length / population('persons-dates').length;
    expect(doubled).toBeGreaterThan(0.08);
    expect(doubled).toBeLessThan(0.12);
  });

  test('phones has a phone nearly everywhere and some addresses', () => {
    expect(share(population('phones'), ({ phone }) => phone !== undefined)).toBeGreaterThan(0.93);
    const addressed = share(population('phones'), ({ address }) => address !== undefined);
    expect(addressed).toBeGreaterThan(0.55);
    expect(addressed).toBeLessThan(0.75);
  });
});

describe('fund', () => {
  test('8% of the households hand in again', () => {
    const counts = copies(population('fund'));
    const repeated = counts.filter((count) => count > 1).length / counts.length;
    expect(repeated).toBeGreaterThan(0.06);
    expect(repeated).toBeLessThan(0.1);
  });

  test('phones of caseworkers and addresses of shelters stand on many forms', () => {
    const most = (text: (one: Generated['application']) => string | undefined): number => {
      const counts = new Map<string, number>();
      for (const { application } of population('fund')) {
        const key = text(application);
        if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return Math.max(...counts.values());
    };
    expect(most(({ phone }) => phone?.replace(/\D/g, '').slice(-10))).toBeGreaterThan(20);
    expect(most(({ address }) => address && `${address.line1} ${address.city}`)).toBeGreaterThan(12);
  });

  test('at scale there are tens of thousands of family names', () => {
    const names = new Set<string>();
    let records = 0;
    for (const { application } of generatePopulation({ kind: 'fund', households: 400_000, seed: 5 })) {
      if (application.familyName !== undefined) names.add(application.familyName.toLowerCase());
      records += 1;
      if (records === 40_000) break;
    }
    expect(names.size).toBeGreaterThan(10_000);
  });
});

test('files hold one application a line and one truth a record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'population-'));
  try {
    const out = join(folder, 'a.jsonl');
    const truth = join(folder, 'a.csv');
    const { records } = generateFiles({ kind: 'scripts', households: 200, seed: 1, out, truth });
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    const [head, ...rows] = readFileSync(truth, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(records);
    expect(head).toBe('applicationId,entityId');
    expect(rows.map((row) => row.split(',')[0])).toEqual(
      lines.map((line) => (JSON.parse(line) as { applicationId: string }).applicationId),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

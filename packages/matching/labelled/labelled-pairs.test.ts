import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseLabelledPairs } from './labelled-form.ts';
import { labelledKinds } from './labelled-kinds.ts';
import { countsByKind, labelledFiles, labelledPairs } from './labelled-pairs.ts';

const pairs = labelledPairs();
const counts = countsByKind(pairs);
const applications = pairs.flatMap(({ a, b }) => [a, b]);
const here = (name: string): URL => new URL(`./${name}`, import.meta.url);

/** Numbers that no subscriber has: 555-01xx of North America, and what other countries' regulators keep for fiction. */
const fictional = [
  /^1?(203|207|305|339|347|351|401|407|413|508|514|603|617|646|774|781|786|787|802|857|860|917|954|978)55501\d\d$/,
  /^447700900\d{3}$/,
  /^3363998\d{4}$/,
  /^467017406(0[5-9]|[1-9]\d)$/,
  /^493023125\d{3}$/,
];

const isCalendarDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

describe('the labelled set', () => {
  test('it has at least 400 pairs in at least ten naming cultures', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    expect(new Set(pairs.map(({ culture }) => culture)).size).toBeGreaterThanOrEqual(10);
  });

  test('every kind has at least twelve pairs', () => {
    expect(counts.map(({ kind }) => kind).sort()).toEqual(Object.keys(labelledKinds).sort());
    expect(counts.filter(({ same, different }) => same + different < 12)).toEqual([]);
  });

  test('a kind has the answers that it can have, and both where it has both', () => {
    for (const { kind, same, different } of counts) {
      expect(same > 0, kind).toBe(labelledKinds[kind] !== 'different');
      expect(different > 0, kind).toBe(labelledKinds[kind] !== 'same');
    }
  });

  test('answers are balanced, and a person would have to ask in about a seventh of the pairs', () => {
    const share = (count: number): number => count / pairs.length;
    expect(share(pairs.filter(({ label }) => label === 'same').length)).toBeCloseTo(0.45, 1);
    expect(share(pairs.filter(({ ask }) => ask).length)).toBeCloseTo(0.15, 1);
    expect(pairs.filter(({ kind, ask }) => kind === 'split' && !ask)).toEqual([]);
  });

  test('no two pairs and no two applications have one id', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    expect(new Set(applications.map(({ applicationId }) => applicationId)).size).toBe(applications.length);
  });

  test('in at least four of five pairs the two applications came through different partners', () => {
    const across = pairs.filter(({ a, b }) => a.partnerId !== b.partnerId);
    expect(across.length / pairs.length).toBeGreaterThanOrEqual(0.8);
  });

  test('no phone, e-mail address or state is outside what fiction may use', () => {
    const strangers = applications.flatMap(({ phone, email, address }) => [
      ...(phone === undefined || fictional.some((range) => range.test(phone.replace(/\D/g, ''))) ? [] : [phone]),
      ...(email === undefined || email.toLowerCase().endsWith('@example.org') ? [] : [email]),
      ...(address?.region === undefined || address.region === 'MA' ? [] : [address.region]),
    ]);
    expect(strangers).toEqual([]);
  });

  test('one number, when it is nobody’s but theirs, stands in one pair only', () => {
    const pairsOf = new Map<string, Set<string>>();
    for (const { id, a, b } of pairs) {
      for (const { phone } of [a, b]) {
        if (phone === undefined) continue;
        const number = phone.replace(/\D/g, '').slice(-10);
        pairsOf.set(number, (pairsOf.get(number) ?? new Set()).add(id));
      }
    }
    expect([...pairsOf.values()].filter((ids) => ids.size > 1)).toEqual([]);
  });

  test('everybody has a name, and a whole birth date is a day of the calendar', () => {
    const people = applications.flatMap((application) => [application, ...application.members]);
    expect(people.filter(({ givenName, familyName }) => givenName === undefined && familyName === undefined)).toEqual(
      [],
    );
    const days = people.flatMap(({ dateOfBirth }) =>
      /^\d{4}-\d\d-\d\d$/.test(dateOfBirth ?? '') ? [dateOfBirth ?? ''] : [],
    );
    expect(days.filter((day) => !isCalendarDay(day))).toEqual([]);
  });

  test('an exact repeat repeats, twins share a birth date, and swapped days and months are swapped', () => {
    const birthDates = (kind: string, label: string): (readonly [string | undefined, string | undefined])[] =>
      pairs
        .filter((pair) => pair.kind === kind && pair.label === label)
        .map(({ a, b }) => [a.dateOfBirth, b.dateOfBirth] as const);
    for (const [a, b] of birthDates('exact-repeat', 'same')) expect(a).toBe(b);
    for (const [a, b] of birthDates('twins', 'different')) expect(a).toBe(b);
    for (const [a, b] of birthDates('day-month-swapped', 'same')) {
      const [year, month, day] = (a ?? '').split('-');
      expect(b).toBe(`${year}-${day}-${month}`);
      expect(b).not.toBe(a);
    }
  });

  test('no file is larger than 200 kB', () => {
    for (const name of labelledFiles) expect(statSync(here(`${name}.jsonl`)).size).toBeLessThan(200_000);
  });

  test('the table in the README has these counts', () => {
    const readme = readFileSync(here('README.md'), 'utf8');
    const missing = counts
      .map(({ kind, same, different, ask }) => `| \`${kind}\` | ${same} | ${different} | ${ask} |`)
      .filter((row) => !readme.includes(row));
    expect(missing).toEqual([]);
  });
});

describe('a line of the set', () => {
  const application = { applicationId: 'x-a', partnerId: 'org_x' };
  const pair = { id: 'x', kind: 'twins', culture: 'khmer', label: 'different', why: 'Because.', a: application };

  test('it is read with whatever is absent left out', () => {
    const [read] = parseLabelledPairs(JSON.stringify({ ...pair, b: { ...application, applicationId: 'x-b' } }));
    expect(read?.ask).toBe(false);
    expect(read?.b.members).toEqual([]);
    expect(read?.b.address).toBeUndefined();
  });

  test('an unknown field, kind or label is refused with its line', () => {
    const line = (more: object): string => JSON.stringify({ ...pair, b: application, ...more });
    expect(() => parseLabelledPairs(line({ b: { ...application, surname: 'Sok' } }))).toThrow(
      /line 1 .* no field surname/,
    );
    expect(() => parseLabelledPairs(line({ kind: 'triplets' }))).toThrow(/no kind triplets/);
    expect(() => parseLabelledPairs(line({ label: 'perhaps' }))).toThrow(/no label perhaps/);
    expect(() => parseLabelledPairs(line({ ask: 'yes' }))).toThrow(/ask is not/);
    expect(() => parseLabelledPairs(line({ a: undefined }))).toThrow(/object was expected/);
  });
});

// FEBRL's data sets 1 and 2 are not part of this repository: where they lie beside it, the floors that matching must keep are checked.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrive } from '../src/arrivals.fixture.ts';
import type { MatchProfile } from '../src/match-profile.ts';

const folder = new URL('../../../../shared/data/matching/', import.meta.url);
const file = (name: string): URL => new URL(name, folder);

type Line = {
  applicationId: string;
  givenName?: string;
  familyName?: string;
  dateOfBirth?: string;
  phone?: string;
  address?: MatchProfile['address'];
};

const applicationsOf = (name: string) =>
  readFileSync(file(`${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { applicationId, givenName = '', familyName = '', dateOfBirth, phone, address } = JSON.parse(line) as Line;
      const profile: MatchProfile = {
        names: { given: givenName, family: familyName },
        birthDate: dateOfBirth,
        phones: phone === undefined ? [] : [phone],
        emails: [],
        payees: [],
        address,
        members: [],
      };
      return [applicationId, profile] as const;
    });

const householdsOf = (name: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(file(`${name}.truth.csv`), 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split(',') as [string, string]),
  );

const measured = (name: string) => {
  const household = householdsOf(name);
  const before = new Map<string, number>();
  const counts = { right: 0, wrong: 0, pairs: 0, sameRight: 0, sameWrong: 0, first: 0, flagged: 0, most: 0 };
  for (const { id, pairs } of arrive(applicationsOf(name))) {
    const own = household.get(id) ?? '';
    const earlier = before.get(own) ?? 0;
    before.set(own, earlier + 1);
    counts.pairs += earlier;
    counts.most = Math.max(counts.most, pairs.length);
    const found = pairs.filter(({ band }) => band !== 'none');
    for (const { band, with: other } of found) {
      const isRight = household.get(other) === own;
      counts[isRight ? 'right' : 'wrong'] += 1;
      if (band === 'same') counts[isRight ? 'sameRight' : 'sameWrong'] += 1;
    }
    if (earlier > 0) continue;
    counts.first += 1;
    if (found.length > 0) counts.flagged += 1;
  }
  return counts;
};

describe.each(['febrl1', 'febrl2'])('%s, where it lies beside the repository', (name) => {
  test('F1 is at least .99, the same is right in 999 of 1,000, at most .1% of first applicants are flagged', (context) => {
    if (!existsSync(file(`${name}.jsonl`))) return context.skip(`${name} is not here: nothing to measure`);
    const { right, wrong, pairs, sameRight, sameWrong, first, flagged, most } = measured(name);
    const [precision, recall] = [right / (right + wrong), right / pairs];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.info(
      `${name}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}; same ${sameRight} right, ` +
        `${sameWrong} wrong; ${flagged} of ${first} first applicants flagged`,
    );
    expect(f1).toBeGreaterThanOrEqual(0.99);
    expect(sameRight).toBeGreaterThan(0);
    expect(sameRight / (sameRight + sameWrong)).toBeGreaterThanOrEqual(0.999);
    expect(flagged / first).toBeLessThanOrEqual(0.001);
    expect(most).toBeLessThanOrEqual(50);
  });
});

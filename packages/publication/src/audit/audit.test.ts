// The audit on tables by hand: what it must catch, and what it must let pass.
import { describe, expect, test } from 'vitest';
import { quarter } from '../periods.ts';
import { sampleCases } from '../sample-cases.fixture.ts';
import { sampleMade } from '../sample-document.fixture.ts';
import { audit } from './audit.ts';
import { highsSolver } from './highs-solver.ts';
import { exactly, type NaiveSpec, naiveDocument, type Rounding } from './naive-publisher.fixture.ts';
import { type Helped, smallCases } from './small-cases.fixture.ts';
import { toldOf } from './told.ts';

const period = quarter(2026, 1);
const all = { kind: 'all' } as const;
const byPurpose: NaiveSpec = { id: 'households-by-purpose', dimensions: ['purpose'] };
const byRegion: NaiveSpec = { id: 'households-by-region', dimensions: ['region'] };
const rounded: Rounding = { to: 10, minorTo: 10_000, tellsMoney: false };

const run = async (helped: readonly Helped[], rounding: Rounding, specs: readonly NaiveSpec[] = [byPurpose]) => {
  const cases = smallCases(helped);
  const draft = toldOf(naiveDocument(cases, period, all, specs, rounding), cases);
  return audit({ draft, published: [], solver: await highsSolver() });
};

const ofMany = [
  { need: 'rent', households: 40, partner: 'org_a' },
  { need: 'food', households: 37, partner: 'org_b' },
];

describe('the audit', () => {
  test('the known leak: one hidden cell beside its exact total is worked out, exactly', async () => {
    const found = await run([...ofMany, { need: 'pharmacy', households: 3, partner: 'org_c' }], exactly);
    expect(found.holds).toBe(false);
    const [first] = found.exposures;
    expect(first?.statement.key).toEqual(['pharmacy']);
    expect([first?.least, first?.most]).toEqual([3, 3]);
    expect(first?.because.map(({ key }) => key.join()).sort()).toEqual(['', 'food', 'rent']);
  });

  test('the same table rounded, with a rounded total, gives nothing away', async () => {
    const found = await run([...ofMany, { need: 'pharmacy', households: 3, partner: 'org_c' }], rounded);
    expect(found.holds).toBe(true);
    expect(found.before).toEqual([]);
    expect(found.checked).toBeGreaterThan(0);
  });

  test('a number of eleven and more is nobody’s secret', async () => {
    const found = await run([{ need: 'rent', households: 40, partner: 'org_a' }], exactly);
    expect(found.exposures.filter(({ partnerId }) => partnerId === undefined)).toEqual([]);
  });

  test('a partner that put all but two of a told cell there itself knows the two', async () => {
    const found = await run(
      [
        { need: 'rent', households: 30, partner: 'org_a' },
        { need: 'rent', households: 2, partner: 'org_b' },
        { need: 'food', households: 60, partner: 'org_c' },
      ],
      exactly,
    );
    expect(
      found.exposures.some(({ partnerId, least, most }) => partnerId === 'org_a' && least === 2 && most === 2),
    ).toBe(true);
  });

  test('with one amount for everybody, exact money is an exact number of households', async () => {
    const helped = [
      { need: 'rent', households: 42, amountsMinor: [50_000] },
      { need: 'food', households: 33, amountsMinor: [50_000] },
      { need: 'pharmacy', households: 3, amountsMinor: [50_000] },
    ];
    const silent = await run(helped, rounded);
    const telling = await run(helped, { ...rounded, tellsMoney: true });
    const publics = (found: Awaited<ReturnType<typeof run>>) =>
      found.exposures.filter(({ partnerId }) => partnerId === undefined);
    expect(publics(silent)).toEqual([]);
    expect(publics(telling).map(({ statement }) => statement.key.join())).toContain('pharmacy');
  });

  test('one payment out of two funds, or two payments to one household, do not blur what the others were paid', async () => {
    const helped = [
      { need: 'rent', households: 42, amountsMinor: [50_000] },
      { need: 'food', households: 33, amountsMinor: [50_000] },
      { need: 'pharmacy', fund: 'fund_b', households: 3, amountsMinor: [50_000] },
    ];
    const whole = smallCases(helped);
    const halves = ['fund_a', 'fund_b'].map((fundId) => ({ fundId, amountMinor: 25_000 }));
    const [first, second, ...others] = whole.grants;
    if (first === undefined || second === undefined) throw new Error('no grants');
    const twice = { ...second, awardId: 'awd_again' };
    const cases = { ...whole, grants: [{ ...first, draws: halves }, second, twice, ...others] };
    const funder = { kind: 'funder', funderId: 'org_f', name: 'F', fundIds: ['fund_a'] } as const;
    const silent = naiveDocument(cases, period, funder, [byPurpose], rounded);
    const telling = naiveDocument(cases, period, all, [byPurpose], { ...rounded, tellsMoney: true });
    const published = [toldOf({ ...silent, publicationId: 'pub_f' }, cases)];
    const found = audit({ draft: toldOf(telling, cases), published, solver: await highsSolver() });
    const cells = found.exposures.filter(({ partnerId }) => partnerId === undefined);
    expect(cells.map(({ statement }) => statement.key.join())).toContain('pharmacy');
  });

  test('nobody who is imagined in a row has money that the row would not tell', async () => {
    // 28 households share the money that two rows hide; at most 14 stand in a row that shows 10: so both have 14.
    const sample = sampleCases({ seed: 41, grants: 600, areas: 5, needs: 5, partners: 6 });
    const flat = sample.grants.map((grant) => ({
      ...grant,
      amountMinor: 50_000,
      draws: grant.draws.slice(0, 1).map((draw) => ({ ...draw, amountMinor: 50_000 })),
    }));
    const cases = { ...sample, grants: flat, aliases: [] };
    const made = sampleMade({ template: 'public-report', cases, period });
    const found = audit({ draft: toldOf(made.document, cases), published: [], solver: await highsSolver() });
    const own = found.exposures.filter(({ partnerId }) => partnerId !== undefined);
    expect(own.map(({ statement }) => statement.key.join())).toContain('utilities');
    expect(found.holds).toBe(false);
  });

  test('two exact margins of one population give away what each alone hides', async () => {
    const helped = [
      { need: 'rent', county: 'suffolk', households: 40 },
      { need: 'rent', county: 'essex', households: 4 },
      { need: 'food', county: 'suffolk', households: 30 },
      { need: 'food', county: 'essex', households: 25 },
    ];
    const both: NaiveSpec = { id: 'purpose-by-region', dimensions: ['purpose', 'region'] };
    const alone = await run(helped, exactly, [byPurpose]);
    const together = await run(helped, exactly, [byPurpose, byRegion, both]);
    const cells = together.exposures
      .filter(({ partnerId }) => partnerId === undefined)
      .map(({ statement }) => statement.key.join());
    expect(alone.exposures.filter(({ partnerId }) => partnerId === undefined)).toEqual([]);
    expect(cells).toContain('rent,US-MA-essex');
  });

  test('the result is the same for the same documents', async () => {
    const helped = [...ofMany, { need: 'pharmacy', households: 3, partner: 'org_c' }];
    expect(await run(helped, exactly)).toEqual(await run(helped, exactly));
  });
});

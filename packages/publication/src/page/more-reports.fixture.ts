// Documents of the other templates, written by hand, and one of a fund that has hardly a number to show.
import { missing, type PublicationDocument } from '../document.ts';
import { households, publicReport, published } from './reports.fixture.ts';
import { hidden, money, oneWay, twoWay, wholeFund } from './tables.fixture.ts';

/** One funder's statement of its own $50,000. */
export const funderStatement = (name = 'Harbor Light Foundation'): PublicationDocument => ({
  ...published('funder-statement', 'funder', 'Q4', [
    money(
      [21_650_00, 0, 0, 0, 14_900_00, 164_00, 6_586_00, 2_100_00, 4_486_00],
      [0, 50_000_00, 0, 0, 42_937_00, 477_00, 6_586_00, 2_100_00, 4_486_00],
    ),
    oneWay(
      'households-by-purpose',
      'purpose',
      households,
      { food: [20, 6_100_00], home: [10, 7_300_00], essentials: [hidden, hidden] },
      [40, 14_900_00],
    ),
    oneWay(
      'households-by-region',
      'region',
      households,
      { 'US-MA-suffolk': [20, 8_900_00], 'US-MA-essex': [10, hidden], other: [hidden, hidden] },
      [40, 14_900_00],
    ),
  ]),
  scope: { kind: 'funder', funderId: 'org_5f1d', name, fundIds: ['fund_81aa'] },
});

const asked = oneWay(
  'asked-by-outcome',
  'outcome',
  ['households'],
  { awarded: [320], declined: [60], waiting: [70], withdrawn: [hidden] },
  [450],
);

const outcomes = ['awarded', 'waiting', 'declined', 'withdrawn'];

/** The members' joint picture of need. */
export const needPicture = (): PublicationDocument =>
  published('need-picture', 'members', 'Q4', [
    wholeFund('utility', { shareMetPercent: 71, repeatPercent: 26, peerPercent: 15, costPerHundredMinor: 110 }),
    asked,
    twoWay('asked-by-purpose', ['purpose', 'outcome'], outcomes, {
      food: [140, 20, 20, hidden],
      home: [130, 40, 30, hidden],
      essentials: [60, hidden, hidden, 0],
      'health-and-care': [40, 20, hidden, 0],
    }),
    twoWay('asked-by-region', ['region', 'outcome'], outcomes, {
      'US-MA-suffolk': [120, 30, 20, hidden],
      'US-MA-middlesex': [70, 20, 20, 0],
      other: [120, 30, 20, hidden],
    }),
    twoWay('asked-by-language', ['language', 'outcome'], outcomes, {
      es: [130, 20, 20, 0],
      en: [90, 30, 30, hidden],
      other: [90, 20, 10, 0],
    }),
    twoWay('asked-by-size', ['size', 'outcome'], outcomes, {
      '1': [70, 10, 20, hidden],
      '2-3': [110, 30, 20, 0],
      '4-5': [90, 20, 10, 0],
      '6+': [40, hidden, hidden, 0],
    }),
  ]);

/** The steering committee's view. */
export const steeringView = (): PublicationDocument =>
  published('steering-view', 'committee', 'Q4', [
    ...publicReport('Q4').tables.filter(({ id }) => ['money', 'speed', 'utility', 'integrity'].includes(id)),
    asked,
    oneWay('backlog', 'stage', ['households'], { open: [30], question: [20], referred: [20] }, [70]),
    oneWay(
      'households-by-partner',
      'partner',
      households,
      { org_aa01: [150, 88_200_00], org_bb02: [90, 51_000_00], org_cc03: [70, hidden], org_dd04: [hidden, hidden] },
      [310, 186_412_50],
    ),
    oneWay(
      'asked-by-partner',
      'partner',
      ['households'],
      { org_aa01: [200], org_bb02: [140], org_cc03: [90], org_dd04: [20] },
      [450],
    ),
    oneWay(
      'declined-by-reason',
      'reason',
      ['households'],
      { 'outside-area': [30], 'cap-reached': [20], 'not-reached': [hidden] },
      [60],
    ),
  ]);

const grantKinds: readonly (readonly [string, string, number])[] = [
  ['food', 'small', 348],
  ['food', 'middle', 193],
  ['home', 'large', 81],
  ['care', 'small', 46],
];

/** A year's grants row by row, as the document counts them. */
export const grantRows = (): PublicationDocument => ({
  ...published('grant-rows', 'public', 'Q4', [
    {
      id: 'grants-by-combination',
      dimensions: [
        { id: 'quarter', level: 'year', categories: [{ id: '2026', of: ['2026'] }] },
        { id: 'region', level: 'dropped', categories: [{ id: 'elsewhere', of: [] }] },
        { id: 'purpose', level: 'group', categories: ['food', 'home', 'care'].map((id) => ({ id, of: [id] })) },
        { id: 'amount', level: 'band', categories: ['small', 'middle', 'large'].map((id) => ({ id, of: [id] })) },
      ],
      measures: ['grants', 'amountEachMinor'],
      rows: grantKinds.map(([purpose, amount, grants]) => ({
        key: ['2026', 'elsewhere', purpose, amount],
        values: { grants, amountEachMinor: amount === 'large' ? 800_00 : amount === 'middle' ? 440_00 : 230_00 },
      })),
    },
  ]),
  period: { kind: 'year', name: '2026', from: '2026-01-01', until: '2026-12-31' },
  scope: { kind: 'program', programId: 'prg_1', name: 'Emergency aid' },
});

/** A fund that has just begun: almost everything is hidden, nothing, or not recorded. */
export const youngFund = (): PublicationDocument => ({
  ...publicReport('Q1'),
  tables: [
    money(
      [0, 20_000_00, 0, 0, 9_000_00, 0, 11_000_00, 0, 11_000_00],
      [0, 20_000_00, 0, 0, 9_000_00, 0, 11_000_00, 0, 11_000_00],
    ),
    wholeFund('speed', { payments: hidden, p50Days: hidden, p90Days: missing }),
    oneWay(
      'households-by-purpose',
      'purpose',
      households,
      { food: [hidden, hidden], home: [hidden, hidden] },
      [50, 9_000_00],
    ),
    oneWay(
      'households-by-region',
      'region',
      households,
      { 'BR-SP': [hidden, hidden], 'BR-RJ': [40, hidden] },
      [50, 9_000_00],
    ),
    oneWay('declined-by-reason', 'reason', ['households'], {}, [0]),
    oneWay('did-it-help', 'answer', ['households'], { yes: [missing], partly: [missing], no: [missing] }, [missing]),
  ],
});

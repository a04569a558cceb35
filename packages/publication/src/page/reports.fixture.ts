// The public report of each quarter of a year, written by hand: a fund in Massachusetts.
import {
  type Audience,
  type Figure,
  missing,
  type PublicationDocument,
  type Table,
  type TemplateName,
} from '../document.ts';
import { hidden, money, oneWay, twoWay, wholeFund } from './tables.fixture.ts';

const ends = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' } as const;
const begins = { Q1: '01-01', Q2: '04-01', Q3: '07-01', Q4: '10-01' } as const;
const cutOffs = { Q1: '2026-04-01', Q2: '2026-07-01', Q3: '2026-10-01', Q4: '2027-01-01' } as const;
export type Quarter = keyof typeof ends;

/** A document of a quarter of 2026. */
export const published = (
  template: TemplateName,
  audience: Audience,
  quarter: Quarter,
  tables: readonly Table[],
): PublicationDocument => ({
  format: 'hearth-publication/1',
  publicationId: `pub_0c6f2a9d4e7b1835${quarter.toLowerCase()}`,
  template,
  templateVersion: 1,
  audience,
  period: { kind: 'quarter', name: `2026-${quarter}`, from: `2026-${begins[quarter]}`, until: `2026-${ends[quarter]}` },
  scope: { kind: 'all' },
  currency: 'USD',
  publisher: 'Merrimack Valley Community Trust',
  issuedAt: `${cutOffs[quarter]}T14:05:00.000Z`,
  cutOff: {
    at: `${cutOffs[quarter]}T00:00:00.000Z`,
    entries: 4000 * Number(quarter.slice(1)) + 312,
    checkpoint: {
      origin: 'hearth.example.org/record',
      size: 11_000 * Number(quarter.slice(1)) + 87,
      root: '7f3c0d5e9a1b4c2688f0e7d6c5b4a39281706f5e4d3c2b1a0918273645546372',
    },
  },
  protection: { threshold: 11, roundTo: 10, roundMinorTo: 10_000, leftOut: ['purpose-by-region/by-county'] },
  tables,
});

/** What differs from quarter to quarter: households, dollars paid, p50, p90, dollars received, dollars held at its start. */
const quarters: Readonly<Record<Quarter, readonly [Figure, number, Figure, Figure, number, number]>> = {
  Q1: [110, 52_140_00, 9, missing, 180_000_00, 0],
  Q2: [240, 118_615_00, 6, 19, 150_000_00, 127_500_00],
  Q3: [270, 141_480_00, 5, 16, 220_000_00, 158_300_00],
  Q4: [310, 186_412_50, 3, 11, 300_000_00, 236_210_00],
};

export const households = ['households', 'spentMinor'];

const whoWasHelped = (all: Figure): readonly Table[] => [
  oneWay(
    'households-by-purpose',
    'purpose',
    households,
    { food: [140, 51_200_00], home: [130, 98_700_00], essentials: [60, 14_300_00], 'health-and-care': [40, 21_900_00] },
    [all, 186_412_50],
  ),
  oneWay(
    'households-by-region',
    'region',
    households,
    {
      'US-MA-suffolk': [120, 71_300_00],
      'US-MA-middlesex': [70, 44_100_00],
      'US-MA-essex': [50, 31_000_00],
      'US-MA-hampden': [20, hidden],
      'US-MA-worcester': [30, 19_800_00],
      'US-MA-bristol': [hidden, hidden],
      'US-MA-norfolk': [10, 7_100_00],
      'US-MA-barnstable': [hidden, hidden],
      'US-MA-nantucket': [0, 0],
    },
    [all, 186_412_50],
  ),
  twoWay('purpose-by-region', ['purpose', 'region'], ['US-MA-suffolk', 'US-MA-middlesex', 'US-MA-essex', 'other'], {
    food: [60, 30, 20, 30],
    home: [50, 30, 20, 20],
    essentials: [20, hidden, hidden, 20],
    'health-and-care': [20, hidden, hidden, 10],
  }),
  oneWay(
    'households-by-language',
    'language',
    ['households'],
    { es: [130], en: [90], pt: [40], ht: [30], vi: [hidden], other: [20] },
    [all],
  ),
  oneWay(
    'households-by-size',
    'size',
    households,
    { '1': [70, 31_000_00], '2-3': [110, 62_100_00], '4-5': [90, 61_200_00], '6+': [40, 32_100_00] },
    [all, 186_412_50],
  ),
  oneWay('first-or-again', 'times', ['households'], { first: [230], again: [80] }, [all]),
  oneWay('how-they-came', 'came-by', ['households'], { partner: [180], 'walk-in': [90], 'peer-referral': [50] }, [all]),
  oneWay(
    'asked-by-outcome',
    'outcome',
    ['households'],
    { awarded: [320], declined: [60], waiting: [70], withdrawn: [hidden] },
    [450],
  ),
  oneWay(
    'declined-by-reason',
    'reason',
    ['households'],
    { 'outside-area': [30], 'cap-reached': [20], 'not-reached': [hidden] },
    [60],
  ),
  oneWay('did-it-help', 'answer', ['households'], { yes: [80], partly: [30], no: [hidden] }, [120]),
];

/** The public report of a quarter of 2026. */
export const publicReport = (quarter: Quarter): PublicationDocument => {
  const [helped, spent, p50, p90, received, opening] = quarters[quarter];
  const fees = Math.round(spent * 0.011);
  const closing = opening + received - spent - fees;
  return published('public-report', 'public', quarter, [
    money(
      [opening, received, 0, 0, spent, fees, closing, 38_450_00, closing - 38_450_00],
      [0, 850_000_00, 0, 0, 498_647_50, 5_485_12, closing, 38_450_00, closing - 38_450_00],
    ),
    wholeFund('speed', { payments: 340, p50Days: p50, p90Days: p90 }),
    wholeFund('utility', { shareMetPercent: 71, repeatPercent: 26, peerPercent: 15, costPerHundredMinor: 110 }),
    ...whoWasHelped(helped),
    wholeFund('integrity', {
      matchesFound: 30,
      matchesSame: hidden,
      matchesDifferent: 20,
      paymentsFailed: hidden,
      paymentsReturned: 0,
      paymentsReissued: hidden,
      breaksFound: 0,
      breaksExplained: 0,
      appealsMade: missing,
      appealsUpheld: missing,
    }),
  ]);
};

// The score as a page for a person.
import { grouped } from './figures-text.ts';
import type { ScoreFigures, ShownMistake } from './score-figures.ts';
import type { BandScore, Mark } from './scoring.ts';

const rate = (value: number): string => value.toFixed(4);
const share = (part: number, whole: number): string =>
  `${grouped(part)} of ${grouped(whole)} (${whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)}%`})`;

const row = (name: string, said: string): string => `  ${name.padEnd(32)} ${said}`;

const bandLines = (name: string, { pairs, applications }: BandScore): readonly string[] => [
  name,
  row('precision / recall / F1', `${rate(pairs.precision)} / ${rate(pairs.recall)} / ${rate(pairs.f1)}`),
  row('pairs right, wrong, missed', [pairs.right, pairs.wrong, pairs.missed].map((count) => grouped(count)).join(', ')),
  row('repeat applicants caught', share(applications.repeatsCaught, applications.repeats)),
  row('first-time applicants flagged', share(applications.firstsFlagged, applications.firsts)),
];

const markText = (mark: Mark | undefined): string =>
  mark === undefined
    ? 'at no threshold'
    : `${rate(mark.precision)} / ${rate(mark.recall)} / ${rate(mark.f1)} at probability ${mark.threshold.toPrecision(4)}`;

const mistakeLines = (name: string, mistakes: readonly ShownMistake[] = []): readonly string[] =>
  mistakes.length === 0
    ? []
    : [
        '',
        name,
        ...mistakes.flatMap(({ a, b, probability, evidence, sides = [] }) => [
          `  ${probability === undefined ? 'never compared' : probability.toPrecision(4).padEnd(10)}  ${a}  ${b}  ${evidence ?? ''}`,
          ...sides.map((side) => `      ${side}`),
        ]),
      ];

/** The lines of a score. */
export const scoreLines = (figures: ScoreFigures): readonly string[] => {
  const { bands, blocking, best, atPrecision, calibration, by = [] } = figures;
  const { median, p99, most, mean } = blocking.perApplication;
  return [
    `${grouped(figures.applications)} applications of ${grouped(figures.households)} households, ${grouped(figures.truePairs)} true pairs`,
    ...(figures.unknownPairs === 0
      ? []
      : [`${grouped(figures.unknownPairs)} pairs name an application that the truth doesn't know; they are left out.`]),
    ...(figures.turnedPairs === 0
      ? []
      : [
          `${grouped(figures.turnedPairs)} pairs came in another order than ascending ids; give --applications for theirs.`,
        ]),
    '',
    ...bandLines('possible and same', bands.found),
    '',
    ...bandLines('same', bands.same),
    '',
    'compared',
    row('true pairs compared', `${rate(blocking.completeness)} of all`),
    row(
      'pairs an application',
      `mean ${grouped(mean, 1)}, median ${grouped(median)}, 99th percentile ${grouped(p99)}, most ${grouped(most)}`,
    ),
    '',
    'precision / recall / F1 over thresholds',
    row('best F1', markText(best)),
    ...atPrecision.map(({ precision, mark }) => row(`precision at least ${precision}`, markText(mark))),
    '',
    'what probabilities promised and what came true',
    ...calibration.map(({ from, pairs, promised, right }) =>
      row(`from ${from}`, `${grouped(pairs)} pairs, ${grouped(promised, 1)} promised, ${grouped(right)} true`),
    ),
    ...(by.length === 0 ? [] : ['', 'recall by field']),
    ...by.map(([name, { truePairs, found }]) => row(name, share(found, truePairs))),
    ...mistakeLines('worst false alarms', figures.alarms),
    ...mistakeLines('worst misses', figures.misses),
  ];
};

// What came of it all, in figures that a person who was not there understands. Pure.

import { sumMinor } from '@hearth/domain/ledger';
import type { RecordedEvent } from '@hearth/domain/record';
import { usd } from '../check.ts';
import { type Ending, endingOf } from '../endings.ts';
import type { Evidence } from '../evidence.ts';
import { type Folded, foldedOf } from '../record-folded.ts';

export type Figures = readonly (readonly [words: string, figure: string])[];

const endings = (folded: Folded): ReadonlyMap<Ending, number> => {
  const counts = new Map<Ending, number>();
  for (const application of folded.applications) {
    const ending = endingOf(application, folded);
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return counts;
};

const screenedAs = (events: readonly RecordedEvent[], outcome: string): number =>
  new Set(
    events.flatMap(({ type, stream, data }) =>
      type === 'ApplicationScreened' &&
      typeof data === 'object' &&
      data !== null &&
      'outcome' in data &&
      data['outcome'] === outcome
        ? [stream]
        : [],
    ),
  ).size;

const countOf = (events: readonly RecordedEvent[], type: string): number =>
  events.filter((event) => event.type === type).length;

const decidedAs = (events: readonly RecordedEvent[], decision: string, isBySteps = false): number =>
  events.filter(
    ({ type, data }) =>
      type === 'MatchDecided' &&
      typeof data === 'object' &&
      data !== null &&
      'decision' in data &&
      'by' in data &&
      data['decision'] === decision &&
      (data['by'] === 'step:screening') === isBySteps,
  ).length;

const money = (folded: Folded, { balance }: Evidence): Figures => {
  const paid = folded.disbursements.filter(({ status }) => status === 'settled' || status === 'confirmed');
  const back = folded.disbursements.filter(
    ({ status }) => status === 'returned' || status === 'failed' || status === 'unclaimed',
  );
  const slices = folded.slices;
  return [
    ['Gifts received', usd(sumMinor(folded.funds.map(({ receivedMinor }) => receivedMinor)))],
    ['  set apart for partners', usd(sumMinor(slices.map(({ allottedMinor }) => allottedMinor)))],
    ['  households have it', `${usd(sumMinor(paid.map(({ amountMinor }) => amountMinor)))} in ${paid.length} payments`],
    [
      '  came back, failed or was not claimed',
      `${usd(sumMinor(back.map(({ amountMinor }) => amountMinor)))} in ${back.length}, free again for others`,
    ],
    ['  still set aside', usd(sumMinor(slices.map(({ encumberedMinor }) => encumberedMinor)))],
    ['At the payment provider', usd(balance.availableMinor + balance.outboundPendingMinor)],
  ];
};

/** The figures of a deployment. */
export const figuresOf = (evidence: Evidence): Figures => {
  const folded = foldedOf(evidence);
  const events = [...evidence.streams.values()].flat();
  const ended = [...endings(folded)].sort(([, a], [, b]) => b - a);
  return [
    ['Applications handed in', String(folded.applications.length)],
    ['  met the policy at once', String(screenedAs(events, 'awarded'))],
    ['  needed a question to the partner', String(screenedAs(events, 'question'))],
    ['  went to a person', String(screenedAs(events, 'referred'))],
    ['Repeats found, or possible', String(countOf(events, 'MatchOpened'))],
    ['  one household beyond doubt', String(decidedAs(events, 'same', true))],
    ['  one household, by a person’s word', String(decidedAs(events, 'same'))],
    ['  different households', String(decidedAs(events, 'different'))],
    ['Awards approved by a second person', String(countOf(events, 'AwardApproved'))],
    ['  sent back by the approver', String(countOf(events, 'AwardSentBack'))],
    ['  above what one approver may consent to, so two did', String(countOf(events, 'AwardConsented'))],
    ['Meetings held', String(countOf(events, 'MeetingOpened'))],
    ['Households forgotten', String(countOf(events, 'HouseholdErased'))],
    ['How it ended', ''],
    ...ended.map(([ending, count]): Figures[number] => [`  ${ending}`, String(count)]),
    ...money(folded, evidence),
    ['Events in the record', String(events.length)],
  ];
};

const width = 44;

/** Figures as lines of a page. */
export const figureLines = (figures: Figures): readonly string[] =>
  figures.map(([words, figure]) => `  ${words.padEnd(width)} ${figure}`.trimEnd());

// What a break holds up, on items that several streams share: slices, the line, a partner's advances. Counts and sets: any order folds alike.
import type { Break, BreakEvent, Finding } from '@hearth/domain/breaks';
import type { RecordedEvent } from '@hearth/domain/record';
import { sliceRef } from './slices.ts';
import type { Change, Ref } from './tables.ts';

/** The stop of the line: nothing is released while a break is open on it. */
export const lineRef: Ref = { table: 'state', pk: 'line', sk: 'stop' };

/** The stop of one partner's advances. */
export const advancesRef = (partnerId: string): Ref => ({ table: 'state', pk: 'line', sk: `advance#${partnerId}` });

type Held = { readonly ref: Ref; readonly count: 'openBreaks' | 'open' };

const heldBy = ({ slices, stopsLine, stopsAdvancesTo }: Finding): readonly Held[] => [
  ...slices.map((slice): Held => ({ ref: sliceRef(slice), count: 'openBreaks' })),
  ...(stopsLine ? [{ ref: lineRef, count: 'open' } as const] : []),
  ...(stopsAdvancesTo === undefined ? [] : [{ ref: advancesRef(stopsAdvancesTo), count: 'open' } as const]),
];

const stopped =
  (id: string) =>
  ({ ref, count }: Held): Change => ({ update: ref, add: { [count]: 1 }, include: { breaks: id }, when: [] });

const freed =
  (id: string) =>
  ({ ref, count }: Held): Change => ({ update: ref, add: { [count]: -1 }, exclude: { breaks: id }, when: [] });

/** Found: everything it touches stands still. Gone while it was open, or explained: it goes on. */
export const ofBreak = (event: RecordedEvent<BreakEvent>, after: Break): readonly Change[] => {
  switch (event.type) {
    case 'BreakFound':
      return heldBy(after).map(stopped(event.stream));
    case 'BreakExplained':
      return heldBy(after).map(freed(event.stream));
    case 'BreakGone':
      return event.data.from === 'open' ? heldBy(after).map(freed(event.stream)) : [];
    default:
      return [];
  }
};

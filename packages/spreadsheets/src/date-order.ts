// What a whole file says of its dates: whether the day or the month comes first, and which dates a program may have turned round.
import { type DateOrder, yearLast } from './read-dates.ts';
import type { CellKind } from './source-record.ts';

/**
 * What was found. `order`: only where every date of the file agrees. `orderOf`: that, for a column whose own kind of dates showed it as
 * well: births are typed by people, the day of consent is often a program's. `open`: dates that it settles. `turned`: columns whose real
 * days are not to be trusted.
 */
export type DatesSeen = {
  readonly order: DateOrder | undefined;
  readonly orderOf: (name: string) => DateOrder | undefined;
  readonly shownBy: { readonly row: number; readonly cell: string } | undefined;
  readonly open: number;
  readonly turned: ReadonlySet<string>;
};

export type DateEvidence = {
  readonly take: (name: string, row: number, cell: string, kind: CellKind | undefined) => void;
  readonly seen: () => DatesSeen;
};

type Column = { texts: number; lowDays: number; highDays: number };

/** So many dates must show the order, and so large a part of those that could. */
const fewestShowing = 3;
const leastShare = 0.25;

type Kind = 'births' | 'office';
const kindOf = (name: string): Kind => (name.endsWith('birth_date') ? 'births' : 'office');

/** A file that a program rewrote in part has dates with a leading zero (03/04/1984) beside others without (3/4/1984). */
const styleOf = (first: string, second: string): 'padded' | 'bare' | undefined => {
  const parts = [first, second];
  if (parts.some((part) => part.startsWith('0'))) return 'padded';
  return parts.some((part) => part.length === 1) ? 'bare' : undefined;
};

/** Collects evidence, cell by cell. */
export const dateEvidence = (): DateEvidence => {
  const counts = { 'day-first': 0, 'month-first': 0 };
  const byKind: Record<Kind, { showing: number; open: number }> = {
    births: { showing: 0, open: 0 },
    office: { showing: 0, open: 0 },
  };
  const styles = new Set<string>();
  const columns = new Map<string, Column>();
  let shownBy: DatesSeen['shownBy'];

  const column = (name: string): Column => {
    const known = columns.get(name) ?? { texts: 0, lowDays: 0, highDays: 0 };
    columns.set(name, known);
    return known;
  };

  return {
    take: (name, row, cell, kind) => {
      if (cell === '') return;
      if (kind === 'day') {
        if (cell.length < 10) return;
        if (Number(cell.slice(8, 10)) > 12) column(name).highDays += 1;
        else column(name).lowDays += 1;
        return;
      }
      const written = yearLast(cell);
      if (written === undefined) return;
      const [first, second] = [Number(written.first), Number(written.second)];
      const style = styleOf(written.first, written.second);
      if (style !== undefined) styles.add(style);
      const ofKind = byKind[kindOf(name)];
      if (first > 12 && second <= 12) {
        counts['day-first'] += 1;
        ofKind.showing += 1;
        column(name).texts += 1;
        shownBy ??= { row, cell };
      } else if (second > 12 && first <= 12) {
        counts['month-first'] += 1;
        ofKind.showing += 1;
        shownBy ??= { row, cell };
      } else if (first <= 12 && second <= 12 && first !== second) ofKind.open += 1;
    },
    seen: () => {
      const showing = counts['day-first'] + counts['month-first'];
      const agrees = counts['day-first'] === 0 || counts['month-first'] === 0;
      const isShown = agrees && showing >= fewestShowing && styles.size < 2;
      const isSettled = ({ showing: shown, open }: { showing: number; open: number }): boolean =>
        isShown && shown > 0 && shown >= (shown + open) * leastShare;
      const order = counts['day-first'] > 0 ? 'day-first' : 'month-first';
      const settled = Object.values(byKind).filter(isSettled);
      const turned = [...columns].filter(
        ([, { texts, lowDays, highDays }]) => texts > 0 && lowDays > 0 && highDays === 0,
      );
      return {
        order: settled.length > 0 ? order : undefined,
        orderOf: (name) => (isSettled(byKind[kindOf(name)]) ? order : undefined),
        shownBy,
        open: settled.reduce((sum, { open }) => sum + open, 0),
        turned: new Set(turned.map(([name]) => name)),
      };
    },
  };
};

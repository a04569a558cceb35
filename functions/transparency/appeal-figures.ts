// How appeals fared: of those made in a period, what became of them, and which promise of a day was not kept. Counts only.
import { type Appeal, appealsOfMonth, isOverdue } from '@hearth/domain/appeals';
import { isRejected } from '@hearth/domain/rejections';
import { dateOf } from '@hearth/domain/time';
import { ofPartner } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { monthsOf, type Period } from './report-period.ts';

/** made = open + granted + stood + withdrawn; answered = granted + stood. `overdue` are of the open ones, `late` of the answered. */
export type AppealFigures = {
  readonly made: number;
  readonly answered: number;
  readonly granted: number;
  readonly stood: number;
  readonly withdrawn: number;
  readonly open: number;
  readonly overdue: number;
  readonly late: number;
};

const pageSize = 200;

/** The appeals of a month, page by page: memory grows with no number of them. */
async function* appealsIn(tables: Tables, month: string): AsyncGenerator<Appeal> {
  let cursor: string | undefined;
  do {
    const page = await ofPartner<Appeal>(tables, appealsOfMonth(month), { cursor, limit: pageSize });
    if (isRejected(page)) throw new TypeError(`a list refused its own cursor: appeals of ${month}`);
    yield* page.states;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Counts appeals; `now` (an instant) says which of the open ones are overdue. One that was taken back and made again counts once. */
export const countAppeals = async (
  appeals: AsyncIterable<Appeal> | Iterable<Appeal>,
  now: string,
): Promise<AppealFigures> => {
  const today = dateOf(now);
  const counts = { open: 0, granted: 0, stands: 0, withdrawn: 0, overdue: 0, late: 0 };
  for await (const appeal of appeals) {
    counts[appeal.status] += 1;
    if (isOverdue(appeal, today)) counts.overdue += 1;
    if (appeal.answeredAt !== undefined && dateOf(appeal.answeredAt) > appeal.dueOn) counts.late += 1;
  }
  const { open, granted, stands: stood, withdrawn, overdue, late } = counts;
  const answered = granted + stood;
  return { made: open + answered + withdrawn, answered, granted, stood, withdrawn, open, overdue, late };
};

/** The figures of a period, months inclusive, by when an appeal was made. The index may be behind. */
export const appealFigures = (tables: Tables, period: Period, now: string): Promise<AppealFigures> => {
  const all = async function* (): AsyncGenerator<Appeal> {
    for (const month of monthsOf(period)) yield* appealsIn(tables, month);
  };
  return countAppeals(all(), now);
};

// Gathers everything the internal report is made of: funds with their histories and slices, organizations, rows, queues.

import type { FundEvent } from '@hearth/domain/fund-events';
import type { Fund } from '@hearth/domain/funds';
import type { Organization } from '@hearth/domain/governance';
import type { RecordedEvent } from '@hearth/domain/record';
import { monthOf } from '@hearth/domain/time';
import { eventsIn } from '@hearth/store/one-stream';
import { type ReportingRow, rowsOf } from '@hearth/store/reporting-rows';
import { sliceOf, sliceRef } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { type AppealFigures, appealFigures } from './appeal-figures.ts';
import { everyState } from './every-state.ts';
import type { FundHistory } from './fund-standing.ts';
import { type ReportFigures, reportFigures } from './report-figures.ts';
import { monthsOf, type Period } from './report-period.ts';
import { type Waiting, waitingCounts } from './waiting-counts.ts';

/** The internal report: figures and codes, organizations by name, nobody else. */
export type Report = ReportFigures &
  Period & {
    readonly madeAt: string;
    /** Names of partners, by their ids. */ readonly partners: Readonly<Record<string, string>>;
    readonly waiting: readonly Waiting[];
    readonly appeals: AppealFigures;
  };

/** What an event says of allotments, by partner: a move takes from one and feeds another, in the month of its confirmation. */
const allotmentsIn = (event: RecordedEvent<FundEvent>): FundHistory['allotments'] => {
  const month = monthOf(event.at);
  if (event.type === 'Allotted') {
    const { partnerId, amountMinor } = event.data;
    return [{ month, partnerId, amountMinor }];
  }
  if (event.type !== 'AllotmentMoved') return [];
  const { from, to, amountMinor } = event.data;
  const taken = { month, partnerId: from.partnerId, amountMinor: -amountMinor };
  return to === undefined ? [taken] : [taken, { month, partnerId: to.partnerId, amountMinor }];
};

const historyOf = async (tables: Tables, fund: Fund): Promise<FundHistory> => {
  const { id: fundId, name, currency, receivedMinor, allottedMinor } = fund;
  const allotments = (await eventsIn<FundEvent>(tables, fundId)).flatMap(allotmentsIn);
  const items = await tables.read(fund.slices.map((slice) => sliceRef({ ...slice, fundId })));
  const slices = items.flatMap((item) => (item === undefined ? [] : [sliceOf(item)]));
  const gifts = fund.gifts.map(({ receivedOn, amountMinor }) => ({ month: monthOf(receivedOn), amountMinor }));
  return { fundId, name, currency, receivedMinor, allottedMinor, gifts, allotments, slices };
};

async function* rowsOfPeriod(tables: Tables, period: Period): AsyncGenerator<ReportingRow> {
  for (const month of monthsOf(period)) yield* rowsOf(tables, month);
}

/** Makes the report of a period as of `now`. Reads only. Rows come page by page; nothing of a household is read. */
export const gatherReport = async (tables: Tables, period: Period, now: string): Promise<Report> => {
  const [funds, organizations] = await Promise.all([
    everyState<Fund>(tables, 'fund'),
    everyState<Organization>(tables, 'organization'),
  ]);
  const partners = organizations.filter(({ kind }) => kind === 'partner');
  const [histories, waiting, appeals] = await Promise.all([
    Promise.all(funds.map((fund) => historyOf(tables, fund))),
    waitingCounts(
      tables,
      partners.map(({ id }) => id),
    ),
    appealFigures(tables, period, now),
  ]);
  const figures = await reportFigures(period, histories, rowsOfPeriod(tables, period));
  return {
    madeAt: now,
    ...period,
    ...figures,
    partners: Object.fromEntries(partners.map(({ id, name }) => [id, name])),
    waiting,
    appeals,
  };
};

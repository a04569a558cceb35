// Every payment and credit that the provider has of some days, beside ours: what is news is recorded, what is wrong is told.
import { addDays } from '@hearth/domain/time';
import type { ProviderOutcome, ProviderPayment, ReceivedCredit, Span } from '@hearth/payments/provider';
import { stateRef } from '@hearth/store/entities';
import { recordProviderWord } from '@hearth/store/provider-words';
import { recordTopUp, topUpOf } from '@hearth/store/top-ups';
import { type Judged, judged, type Ours, oursOf } from './judge-payment.ts';
import type { Gap, Ports } from './looks.ts';

const actor = 'step:reconciliation';

/** How far back a run looks, and how many pages of a list it may read. */
export type Reach = {
  readonly days: number;
  readonly pages: number;
  /** Also what waits and is older than that. */ readonly older?: boolean;
};

/** Reads a list of the provider page by page. The gap says why it is not whole. */
export const everyPage = async <T>(
  list: (span: Span) => Promise<ProviderOutcome<{ readonly rows: readonly T[]; readonly nextPage?: string }>>,
  createdFrom: string,
  mostPages: number,
  take: (rows: readonly T[]) => Promise<void>,
): Promise<Gap | undefined> => {
  let page: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const listed = await list({ createdFrom, ...(page === undefined ? {} : { page }) });
    if (listed.known !== 'done') return { code: 'provider-silent', about: listed.reason };
    await take(listed.value.rows);
    page = listed.value.nextPage;
    if (page === undefined) return undefined;
  }
  return { code: 'list-too-long', about: `${mostPages} pages` };
};

const isOver = ({ status }: ProviderPayment): boolean =>
  status === 'returned' || status === 'failed' || status === 'canceled';

/** Its word is newer than ours: what left, failed or came back without our hearing of it. */
const isNews = (payment: ProviderPayment, { status }: Ours): boolean =>
  status === 'settled'
    ? isOver(payment)
    : (status === 'intended' || status === 'released' || status === 'held') && payment.status !== 'processing';

/** Reads the word of one payment and records it on the disbursement or advance `id`. Says whether the record moved. */
export const hear = async (
  { tables, provider }: Ports,
  providerPaymentId: string,
  id: string,
  now: string,
): Promise<boolean> => {
  const word = await (await provider()).readPayment(providerPaymentId);
  if (word.known !== 'done') return false;
  return (await recordProviderWord(tables, id, word.value, { at: now, actor })) === 'moved';
};

/** What the provider has of the days: the sums of both sides, what is wrong, and what was recorded just now. */
export type HeardPayments = {
  readonly judged: readonly Judged[];
  readonly listed: ReadonlySet<string>;
  readonly oursMinor: number;
  readonly theirsMinor: number;
  readonly moved: number;
  readonly gap: Gap | undefined;
};

/** Hears every payment that was created in the days of the reach. */
export const hearPayments = async (ports: Ports, now: string, reach: Reach): Promise<HeardPayments> => {
  const all: Judged[] = [];
  const listed = new Set<string>();
  const sums = { ours: 0, theirs: 0, moved: 0 };
  const take = async (payments: readonly ProviderPayment[]): Promise<void> => {
    const before = await oursOf(ports.tables, payments);
    for (const [at, payment] of payments.entries()) {
      const { id = '', ours } = before[at] ?? {};
      if (ours !== undefined && isNews(payment, ours) && (await hear(ports, payment.providerPaymentId, id, now)))
        sums.moved += 1;
    }
    const after = await oursOf(ports.tables, payments);
    for (const [at, payment] of payments.entries()) {
      listed.add(payment.providerPaymentId);
      const found = await judged(ports.tables, payment, after[at]?.ours);
      if (found !== undefined) all.push(found);
      const liveMinor = isOver(payment) ? 0 : payment.amountMinor;
      sums.theirs += found?.finding.foundMinor ?? liveMinor;
      sums.ours += found?.finding.expectedMinor ?? liveMinor;
    }
  };
  const ask = await ports.provider();
  const list = async (span: Span) => {
    const page = await ask.listPayments(span);
    if (page.known !== 'done') return page;
    const { payments, ...rest } = page.value;
    return { known: 'done', value: { rows: payments, ...rest } } as const;
  };
  const gap = await everyPage(list, addDays(now, -reach.days), reach.pages, take);
  return { judged: all, listed, oursMinor: sums.ours, theirsMinor: sums.theirs, moved: sums.moved, gap };
};

/** A top-up of ours that did not stay, as a break: the ledger has it, the provider has not. */
const goneCredit = ({ creditId, amountMinor, currency }: ReceivedCredit): Judged => ({
  finding: {
    ...{ code: 'top-up-gone', about: creditId, expectedMinor: amountMinor, foundMinor: 0 },
    ...{ currency: currency.toUpperCase(), slices: [], stopsLine: false, owner: 'treasurer' },
  },
  bookedMinor: amountMinor,
});

/** What became of one credit: recorded when it arrived without our hearing of it, wrong when it went back after we recorded it. */
export const hearCredit = async (
  { tables }: Ports,
  credit: ReceivedCredit,
  now: string,
): Promise<'moved' | Judged | undefined> => {
  if (credit.status === 'succeeded')
    return (await recordTopUp(tables, credit, { at: now, actor })) === 'moved' ? 'moved' : undefined;
  if (credit.status !== 'failed' && credit.status !== 'returned') return undefined;
  const [item] = await tables.read([stateRef(topUpOf(credit.creditId))]);
  return item === undefined ? undefined : goneCredit(credit);
};

/** Hears every credit of the days of the reach. */
export const hearCredits = async (ports: Ports, now: string, reach: Reach) => {
  const all: Judged[] = [];
  const listed = new Set<string>();
  let moved = 0;
  const ask = await ports.provider();
  const list = async (span: Span) => {
    const page = await ask.listReceivedCredits(span);
    if (page.known !== 'done') return page;
    const { credits, ...rest } = page.value;
    return { known: 'done', value: { rows: credits, ...rest } } as const;
  };
  const gap = await everyPage(
    list,
    addDays(now, -reach.days),
    reach.pages,
    async (credits: readonly ReceivedCredit[]) => {
      for (const credit of credits) {
        listed.add(credit.creditId);
        const heard = await hearCredit(ports, credit, now);
        if (heard === 'moved') moved += 1;
        else if (heard !== undefined) all.push(heard);
      }
    },
  );
  return { judged: all, listed, moved, gap };
};

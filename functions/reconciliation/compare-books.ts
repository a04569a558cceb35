// The equations of the books that can be read off state: slices, funds, reporting rows; and payments that nobody here intended.
import type { Advance } from '@hearth/domain/advances';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { Fund } from '@hearth/domain/funds';
import { kindOf } from '@hearth/domain/ids';
import type { Break } from '@hearth/domain/observations';
import { isRejected } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import type { ProviderPayment } from '@hearth/payments/provider';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { recordProviderWord } from '@hearth/store/provider-words';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import type { Ports } from './ask-silent.ts';

export type Compared = { readonly figures: Readonly<Record<string, number>>; readonly breaks: readonly Break[] };

const mostPages = 200;

const every = async <S>(tables: Tables, queue: string): Promise<readonly S[]> => {
  const states: S[] = [];
  let cursor: string | undefined;
  do {
    const listed = await inQueue<S>(tables, queue, { limit: 200, cursor });
    if (isRejected(listed)) throw new TypeError('a cursor of this list is never refused');
    states.push(...listed.states);
    cursor = listed.next;
  } while (cursor !== undefined);
  return states;
};

const compareSlices = async (tables: Tables): Promise<Compared> => {
  const organizations = await every<{ readonly id: string }>(tables, 'organization');
  const slices = (await Promise.all(organizations.map(({ id }) => slicesOf(tables, id)))).flat();
  const funds = await every<Fund>(tables, 'fund');
  const breaks: Break[] = slices.flatMap((slice) => {
    const foundMinor = slice.availableMinor + slice.encumberedMinor + slice.spentMinor;
    const isWhole =
      foundMinor === slice.allottedMinor &&
      Math.min(slice.availableMinor, slice.encumberedMinor, slice.spentMinor) >= 0;
    return isWhole
      ? []
      : [
          {
            code: 'slice-sum',
            about: `${slice.fundId}/${slice.partnerId}/${slice.purpose}`,
            expectedMinor: slice.allottedMinor,
            foundMinor,
          },
        ];
  });
  for (const fund of funds) {
    const foundMinor = slices
      .filter(({ fundId }) => fundId === fund.id)
      .reduce((sum, { allottedMinor }) => sum + allottedMinor, 0);
    if (foundMinor !== fund.allottedMinor || fund.allottedMinor > fund.receivedMinor)
      breaks.push({ code: 'fund-sum', about: fund.id, expectedMinor: fund.allottedMinor, foundMinor });
  }
  const total = (part: 'availableMinor' | 'encumberedMinor' | 'spentMinor'): number =>
    slices.reduce((sum, slice) => sum + slice[part], 0);
  const figures = {
    receivedMinor: funds.reduce((sum, { receivedMinor }) => sum + receivedMinor, 0),
    availableMinor: total('availableMinor'),
    encumberedMinor: total('encumberedMinor'),
    spentMinor: total('spentMinor'),
  };
  return { figures, breaks };
};

type Intended = Pick<Disbursement | Advance, 'status' | 'providerPaymentId'>;

/** What is wrong with a payment at the provider, by our record of it: nobody intended it, it is another one, or we had given it up. */
const wrongWith = (payment: ProviderPayment, ours: Intended | undefined): Break['code'] | undefined => {
  if (ours === undefined) return 'unknown-payment';
  if (payment.status === 'failed' || payment.status === 'canceled') return undefined;
  if (ours.status === 'failed') return 'paid-after-failed';
  const isOurs = ours.providerPaymentId === undefined || ours.providerPaymentId === payment.providerPaymentId;
  return isOurs ? undefined : 'second-payment';
};

const isOver = ({ status }: ProviderPayment): boolean =>
  status === 'returned' || status === 'failed' || status === 'canceled';

/** What came back or failed without our hearing of it: its word is read and recorded now. */
const hear = async (
  { tables, provider }: Ports,
  payment: ProviderPayment,
  id: string,
  now: string,
): Promise<boolean> => {
  const word = await (await provider()).readPayment(payment.providerPaymentId);
  if (word.known !== 'done') return false;
  return (await recordProviderWord(tables, id, word.value, { at: now, actor: 'step:reconciliation' })) === 'moved';
};

type Heard = { readonly breaks: readonly Break[]; readonly moved: number };

/** Payments that the provider has since a day, beside ours: what nobody intended is a break, what is news is recorded. */
const comparePayments = async (ports: Ports, now: string, daysBack: number): Promise<Heard> => {
  const breaks: Break[] = [];
  let moved = 0;
  let page: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const listed = await (await ports.provider()).listPayments({
      createdFrom: addDays(now, -daysBack),
      ...(page === undefined ? {} : { page }),
    });
    if (listed.known !== 'done')
      return {
        breaks: [...breaks, { code: 'provider-silent', about: listed.reason, expectedMinor: 0, foundMinor: 0 }],
        moved,
      };
    const ids = listed.value.payments.map(({ metadata }) => metadata['disbursement'] ?? '');
    const items = await ports.tables.read(ids.map((id) => stateRef(kindOf(id) === undefined ? 'none' : id)));
    for (const [at, payment] of listed.value.payments.entries()) {
      const ours = loaded<Intended>(ids[at] ?? '', items[at]).state;
      const code = wrongWith(payment, ours);
      const { providerPaymentId: about, amountMinor: foundMinor } = payment;
      if (code !== undefined) breaks.push({ code, about, expectedMinor: 0, foundMinor });
      else if (ours?.status === 'settled' && isOver(payment) && (await hear(ports, payment, ids[at] ?? '', now)))
        moved += 1;
    }
    page = listed.value.nextPage;
    if (page === undefined) return { breaks, moved };
  }
  return {
    breaks: [...breaks, { code: 'list-too-long', about: `${mostPages} pages`, expectedMinor: 0, foundMinor: 0 }],
    moved,
  };
};

/**
 * Compares the books with themselves and with the provider's payments of the last `daysBack` days. A break names what it is
 * about and both sums, in minor units; `moved` counts payments whose word came only now.
 */
export const compareBooks = async (
  ports: Ports,
  now: string,
  daysBack: number,
): Promise<Compared & { readonly moved: number }> => {
  // The payments first: what they move belongs to the sums.
  const payments = await comparePayments(ports, now, daysBack);
  const slices = await compareSlices(ports.tables);
  return { figures: slices.figures, breaks: [...slices.breaks, ...payments.breaks], moved: payments.moved };
};

// Payees that are to be paid elsewhere than before and wait for a second person, with what was under way when that was seen.
import type { Advance } from '@hearth/domain/advances';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { Payee } from '@hearth/domain/payees';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { awardsOf } from '@hearth/store/household-awards';
import { rootOf } from '@hearth/store/household-roots';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import { type Holder, payeeOf, readHolder } from '@hearth/store/payee-holders';
import { payeeChangeQueue } from '@hearth/store/payee-items';
import type { Tables } from '@hearth/store/tables';

type Payment = Pick<Disbursement | Advance, 'id' | 'status' | 'amountMinor' | 'currency' | 'intendedAt' | 'recipient'>;

const inFlight = ['intended', 'released', 'held'];

const paidTo = async (tables: Tables, { kind, stream }: Holder): Promise<readonly Payment[]> => {
  if (kind === 'organization') {
    const listed = await inQueue<Advance>(tables, 'advance-in-flight');
    if (isRejected(listed)) throw new TypeError('a list without a cursor is never refused');
    return listed.states.filter(({ partnerId }) => partnerId === stream.id);
  }
  const awards = await awardsOf(tables, await rootOf(tables, stream.id));
  return awards.flatMap(({ disbursement }) => disbursement ?? []);
};

/** What may have gone where nobody has confirmed: still on its way, or intended since the payee was last seen where it may be paid. */
const underWay = async (tables: Tables, holder: Holder, { accountId, lookedAt = '' }: Payee) =>
  (await paidTo(tables, holder))
    .filter(({ recipient }) => recipient === accountId)
    .filter(({ status, intendedAt }) => inFlight.includes(status) || intendedAt >= lookedAt)
    .map(({ id, status, amountMinor, currency, intendedAt }) => ({ id, status, amountMinor, currency, intendedAt }));

const told = async (tables: Tables, id: string) => {
  const holder = await readHolder(tables, id);
  const payee = payeeOf(holder);
  if (payee?.readiness !== 'changed') return [];
  const { head } = holder.stream;
  return [
    {
      payeeOf: id,
      kind: holder.kind,
      version: head.version,
      since: payee.change?.since ?? '',
      askedBy: payee.askedBy ?? [],
      underWay: await underWay(tables, holder, payee),
    },
  ];
};

/**
 * What waits for a second person, the oldest first. `version` is what a decision names in If-Match. `underWay`: payments that may
 * have gone where nobody has confirmed yet; nothing can take them back. Rejection: `invalid` for a foreign cursor.
 */
export const listPayeeChanges =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await inQueue<{ readonly id: string }>(tables, payeeChangeQueue, query);
    if (isRejected(listed)) return listed;
    const changes = [];
    for (const { id } of listed.states) changes.push(...(await told(tables, id)));
    return {
      status: 200,
      body: { changes, ...(listed.next === undefined ? {} : { next: listed.next }) },
    };
  };

// A partner gives back what nobody came for: recorded by the treasurer, with its ledger entry, and never more than what is owed.
import { wrongField } from '@hearth/domain/corrections';
import { refundEntry } from '@hearth/domain/entries';
import type { Organization } from '@hearth/domain/governance';
import { isId, newId, type OrganizationId, type RandomBytes } from '@hearth/domain/ids';
import { moneyWords } from '@hearth/domain/money-words';
import { emptyHead } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { again, settled, untilSettled } from '@hearth/store/outcomes';
import { moreThanOwed, standingOf } from '@hearth/store/partner-standing';
import { observationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables; readonly random: RandomBytes };
type Refund = { readonly amountMinor: number; readonly currency: string; readonly receivedOn: string };

/** By how much it is too much, read after the refusal; enough is owed meanwhile: once more. */
const tooMuch = async (tables: Tables, partnerId: string, { amountMinor, currency }: Refund) => {
  const owedMinor = (await standingOf(tables, partnerId)).find((one) => one.currency === currency)?.owedMinor ?? 0;
  const overMinor = amountMinor - owedMinor;
  if (overMinor <= 0) return again;
  return reject(
    'more-than-owed',
    `This partner has to give back ${moneyWords(owedMinor, currency)}, and this is ${moneyWords(overMinor, currency)} more. What stayed unclaimed is reported for each handover first.`,
    { facts: { owedMinor, overMinor } },
  );
};

const inTheFuture = (): Rejected =>
  wrongField('/receivedOn', 'in-the-future', 'This lies in the future. Please check it.');

const eventOf = (partnerId: OrganizationId, { actor, body }: Call<Refund, unknown>) => {
  const { amountMinor, currency, receivedOn } = body;
  const entry = refundEntry(partnerId, amountMinor, currency);
  return {
    type: 'PartnerRefunded',
    data: { partnerId, amountMinor, currency, receivedOn, entry, by: actor.memberId },
  } as const;
};

/**
 * Takes the partner from the path, the amount (minor units) and the day on which it arrived at the bank; answers 201 with the id of
 * the record. Rejections: `not-found`, `invalid` (a day in the future), `more-than-owed` (says by how much), `idempotency-key-reused`.
 */
export const recordRefund =
  ({ tables, random }: Ports) =>
  (call: Call<Refund, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { actor, body, now } = call;
      const id = call.params['id'] ?? '';
      const noSuch = reject('not-found', 'There is no such partner.');
      if (!isId('organization', id)) return noSuch;
      const request = { key: call.request.key, input: `${id}\n${call.request.input}` };
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      if (loaded<Organization>(id, item).state?.kind !== 'partner') return noSuch;
      if (body.receivedOn > dateOf(now)) return inTheFuture();
      const refundId = newId('treasury', random);
      const answer = { status: 201, body: { partnerId: id, refundId } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, answer.status, answer.body) },
        appends: [append(observationStream, { id: refundId, head: emptyHead, state: undefined }, [eventOf(id, call)])],
      });
      // Refused for its mark as well, it was recorded by its own first try.
      const isTooMuch = 'refused' in outcome && outcome.refused.every(({ otherwise }) => otherwise === moreThanOwed);
      return isTooMuch ? tooMuch(tables, id, body) : settled<Answer | Rejected>(outcome, answer);
    });

// Money of a fund is set apart for a partner and purpose: from here on approvals touch the slice, never the fund.
import type { AllotmentBody } from '@hearth/contracts/funding';
import type { Fund, FundEvent } from '@hearth/domain/funds';
import { refuseAllotmentOf } from '@hearth/domain/gifts';
import type { Program } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import { allotmentEntry } from '@hearth/domain/ledger';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { fundStream } from '@hearth/store/projection';
import type { Item, Tables } from '@hearth/store/tables';
import { refuseOrganization } from './known-organization.ts';

const refuse = (
  fund: Fund,
  programItem: Item | undefined,
  partnerItem: Item | undefined,
  { body, now }: Call<AllotmentBody, unknown>,
): Rejected | undefined => {
  const program = loaded<Program>(body.programId, programItem).state;
  const detail = 'There is no program with this id.';
  if (program === undefined)
    return reject('invalid', detail, { errors: [{ pointer: '/programId', code: 'unknown', detail }] });
  const { purpose, amountMinor } = body;
  return (
    refuseOrganization(partnerItem, 'partner', '/partnerId') ??
    refuseAllotmentOf(fund, { program, purpose, amountMinor, today: localDate(now, program.timeZone) })
  );
};

/**
 * Takes the fund from the path, then program, partner, purpose (a need or `any`) and minor units; answers 201 with what is left to allot.
 * The fund's version guards it: two allotments at once are decided one after the other, and never more than came in is allotted.
 * Rejections: `not-found`, `invalid` (program, partner, currency), `restricted`, `insufficient-funds`, `idempotency-key-reused`.
 */
export const allot =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Call<AllotmentBody, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = call.params['id'] ?? '';
      if (!isId('fund', id)) return reject('not-found', 'There is no such fund.');
      const request = { key: call.request.key, input: `${id}\n${call.request.input}` };
      const { programId, partnerId, purpose, amountMinor } = call.body;
      const [mark, item, programItem, partnerItem] = await tables.read([
        markOf(request),
        stateRef(id),
        stateRef(programId),
        stateRef(partnerId),
      ]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const fund = loaded<Fund>(id, item);
      if (fund.state === undefined) return reject('not-found', 'There is no such fund.');
      const refused = refuse(fund.state, programItem, partnerItem, call);
      if (refused !== undefined) return refused;
      const { currency, receivedMinor, allottedMinor } = fund.state;
      const by = call.actor.memberId;
      const entry = allotmentEntry({ fundId: id, programId, partnerId, purpose, amountMinor }, currency);
      const news: FundEvent[] = [{ type: 'Allotted', data: { programId, partnerId, purpose, amountMinor, entry, by } }];
      const answer = {
        status: 201,
        body: { fundId: id, unallottedMinor: receivedMinor - allottedMinor - amountMinor },
      };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(request, answer.status, answer.body) },
        appends: [append(fundStream, fund, news)],
      });
      return settled(outcome, answer);
    });

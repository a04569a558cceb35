// Awards whose payment began, left, and ended one way or another: what a reissue is made of.
import type { Award } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { disencumbranceEntry } from '@hearth/domain/entries';
import type { AwardId } from '@hearth/domain/ids';
import type { ProviderWord } from '@hearth/domain/provider-word';
import { givenBack } from '@hearth/domain/provider-word';
import { cleo, intended, monday } from '@hearth/domain/relief-fund.fixture';
import { loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { awardStream, disbursementStream } from '@hearth/store/projection';
import { recordProviderWord } from '@hearth/store/provider-words';
import { approvedCase, awardedCase, type CaseOf } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { approveAll, close } from './approval.fixture.ts';

/** The payment of an award's attempt, intended. */
export const begun = async (tables: Tables, awardId: AwardId): Promise<string> => {
  const { head, state } = loaded<Award>(awardId, (await tables.read([stateRef(awardId)]))[0]);
  if (state === undefined) throw new Error('no award');
  const { attempt, householdId, partnerId, amountMinor, draws, fee } = state;
  const id = disbursementOf(awardId, attempt);
  const basis = { awardId, awardVersion: head.version, attempt, householdId, partnerId, amountMinor, draws };
  await write(tables, disbursementStream, id, [
    { ...intended, data: { ...intended.data, ...basis, ...(fee === undefined ? {} : { fee }) } },
  ]);
  return id;
};

/** Hears the provider's word on a payment. */
export const heard = async (tables: Tables, id: string, status: ProviderWord['status'], at = monday) => {
  const { amountMinor, currency, recipient = '' } = await stateOf<Disbursement>(tables, id);
  const providerPaymentId = `obp_${id}`;
  const word = { providerPaymentId, status, amountMinor, currency, recipient, snapshotHash: `${status} ${id}` };
  return recordProviderWord(
    tables,
    id,
    { ...word, reason: 'payout_method_closed', reversalPosted: true },
    { at, actor: 'step:settlement' },
  );
};

/** An award that was approved, and whose payment failed or came back. */
export const endedCase = async (tables: Tables, of: CaseOf, ...words: readonly ProviderWord['status'][]) => {
  const ids = await approvedCase(tables, of);
  const disbursementId = await begun(tables, ids.awardId);
  for (const status of words) await heard(tables, disbursementId, status);
  return { ...ids, disbursementId };
};

/** The same, approved by a docket, so that a fee is set aside with it. */
export const endedWithFee = async (
  tables: Tables,
  of: CaseOf,
  feeMinor: number,
  ...words: ProviderWord['status'][]
) => {
  const ids = await awardedCase(tables, of);
  await close(tables, approveAll([ids.awardId]), { feeMinor });
  const disbursementId = await begun(tables, ids.awardId);
  for (const status of words) await heard(tables, disbursementId, status);
  return { ...ids, disbursementId };
};

/** An award that gave up waiting for its payee. */
export const lapsedCase = async (tables: Tables, of: CaseOf) => {
  const ids = await approvedCase(tables, of);
  const { window } = await rootOf(tables, ids.householdId);
  const { draws, attempt } = await stateOf<Award>(tables, ids.awardId);
  const data = {
    reason: 'payee-not-ready',
    draws,
    entry: disencumbranceEntry(draws, 'USD'),
    windowOf: ids.householdId,
    attempt,
    reportMonth: '2026-11',
  } as const;
  await write(
    tables,
    awardStream,
    ids.awardId,
    [
      { type: 'AwardWaitsForPayee', data: { until: monday, payeeOf: ids.householdId } },
      { type: 'AwardLapsed', data },
    ],
    { windows: [window] },
  );
  return ids;
};

/** An award whose aid nobody came for. */
export const unclaimedCase = async (tables: Tables, of: CaseOf) => {
  const ids = await approvedCase(tables, { rail: 'partner', ...of });
  const { head, state } = loaded<Award>(ids.awardId, (await tables.read([stateRef(ids.awardId)]))[0]);
  if (state === undefined) throw new Error('no award');
  const id = disbursementOf(ids.awardId, 1);
  const { recipient: _to, call: _call, ...due } = intended.data;
  const { householdId, partnerId, amountMinor, draws } = state;
  const basis = {
    ...due,
    awardId: ids.awardId,
    awardVersion: head.version,
    householdId,
    partnerId,
    amountMinor,
    draws,
  };
  await write(tables, disbursementStream, id, [
    { type: 'HandoverDue', data: basis },
    { type: 'HandoverAdvanced', data: { advanceId: 'adv_00000000000000000000000000' as never } },
  ]);
  const { window } = await rootOf(tables, householdId);
  const data = { reason: 'moved-away', by: cleo, entry: givenBack(state), windowOf: householdId };
  await write(tables, disbursementStream, id, [{ type: 'HandoverUnclaimed', data }], { windows: [window] });
  return ids;
};

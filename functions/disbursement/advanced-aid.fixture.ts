// Aid of households that a partner has under an advance, with everything that people then do about it: a day later, in a line each.
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { recordProviderWord } from '@hearth/store/provider-words';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, person, treasurer } from '@hearth/store/relief-estate.fixture';
import { advancePartner } from './advance-partner.ts';
import { opened } from './disbursement.fixture.ts';
import { issueCode } from './handover-codes.ts';
import { confirmHandover, handOver, reportUnclaimed } from './handovers.ts';
import { readStanding } from './read-standing.ts';
import { recordRefund } from './record-refund.ts';

const nextDay = addDays(monday, 1);
export const desk = person('the desk, system', eastPartner, 'partner-system');
export const third = person('thea, caseworker', eastPartner, 'caseworker');
const receipt = { receiptNumber: 'R-1', method: 'cash', handedOverAt: monday };

/** Aid that a partner has for these many households, under an advance that left. */
export const advanced = async (...amountsMinor: readonly number[]) => {
  const estate = await opened();
  const { tables, ports, twin, take, messages, clock } = estate;
  const handovers = [];
  for (const [nth, amountMinor] of amountsMinor.entries())
    handovers.push(await estate.toHandOver({ name: `household ${nth}`, amountMinor }));
  await estate.partnerReady();
  const answer = await advancePartner(ports)(callOf(treasurer, { partnerId: eastPartner }));
  const { advanceId } = JSON.parse(JSON.stringify('body' in answer ? answer.body : {}));
  const settle = async () => {
    await take(messages.advanced(advanceId));
    const { providerPaymentId } = await stateOf<{ readonly providerPaymentId: string }>(tables, advanceId);
    clock.now = new Date(Date.parse(clock.now) + 60_000).toISOString();
    const read = await twin.readPayment(providerPaymentId);
    if (read.known === 'done')
      await recordProviderWord(tables, advanceId, read.value, { at: clock.now, actor: 'step:settlement' });
  };
  /** The provider gives the whole advance back, weeks later. */
  const back = async () => {
    const { providerPaymentId } = await stateOf<{ readonly providerPaymentId: string }>(tables, advanceId);
    const read = await twin.readPayment(providerPaymentId);
    if (read.known !== 'done') throw new Error(read.reason);
    const word = { ...read.value, status: 'returned', reason: 'payout_method_closed', reversalPosted: true } as const;
    return recordProviderWord(tables, advanceId, word, { at: addDays(monday, 20), actor: 'step:settlement' });
  };
  const issue = async (id: string, actor = desk, key?: string) =>
    issueCode(ports)(callOf(actor, undefined, { id, now: nextDay, ...(key === undefined ? {} : { key }) }));
  const codeOf = async (id: string, actor = desk): Promise<string> => {
    const issued = await issue(id, actor);
    return 'body' in issued ? JSON.parse(JSON.stringify(issued.body)).code : '';
  };
  const give = (id: string, actor = caseworker) => handOver(ports)(callOf(actor, receipt, { id, now: nextDay }));
  const confirm = (id: string, code?: string, actor = caseworker, key?: string) =>
    confirmHandover(ports)(
      callOf(actor, code === undefined ? {} : { code }, { id, now: nextDay, ...(key === undefined ? {} : { key }) }),
    );
  const unclaimed = (id: string) =>
    reportUnclaimed(ports)(callOf(caseworker, { reason: 'moved-away' }, { id, now: nextDay }));
  const refund = (
    amountMinor: number,
    more: {
      readonly key?: string;
      readonly id?: string;
      readonly receivedOn?: string;
      readonly currency?: string;
    } = {},
  ) => {
    const { key, id = eastPartner, receivedOn = '2026-11-17', currency = 'USD' } = more;
    const body = { amountMinor, currency, receivedOn };
    return recordRefund(ports)(callOf(treasurer, body, { id, now: nextDay, ...(key === undefined ? {} : { key }) }));
  };
  const standing = (actor = treasurer, id: string = eastPartner) =>
    readStanding(ports)(callOf(actor, undefined, { id }));
  const ids = handovers.map(({ disbursementId }) => disbursementId);
  return {
    ...estate,
    ids,
    first: ids[0] ?? '',
    settle,
    back,
    issue,
    codeOf,
    give,
    confirm,
    unclaimed,
    refund,
    standing,
  };
};

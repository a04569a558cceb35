// What is wrong with one payment at the provider, by our record of it; and what became of ours that the provider was silent about.
import type { Advance } from '@hearth/domain/advances';
import { actsOn } from '@hearth/domain/award-duties';
import type { Award } from '@hearth/domain/awards';
import { type Finding, mostTouched, type TouchedSlice } from '@hearth/domain/breaks';
import type { CheckRegister } from '@hearth/domain/check-registers';
import type { Disbursement } from '@hearth/domain/disbursements';
import { isKeptApart } from '@hearth/domain/duty-relations';
import { kindOf } from '@hearth/domain/ids';
import { sliceName } from '@hearth/domain/ledger';
import { tierOf } from '@hearth/domain/policy';
import type { ProviderPayment } from '@hearth/payments/provider';
import { loaded, stateRef } from '@hearth/store/entities';
import { policyReader } from '@hearth/store/policies';
import type { Tables } from '@hearth/store/tables';

/** Our side of a payment. */
export type Ours = Disbursement | Advance;

/** `bookedMinor`: what the ledger should have and has not, or has and should not have: the cash at the provider is less by that. */
export type Judged = { readonly finding: Finding; readonly bookedMinor: number };

type Wrong = Pick<Finding, 'code' | 'expectedMinor' | 'foundMinor'> & { readonly leftMinor: number };

/** Out of our account and not back in it. */
const hasLeft = ({ status, reversalPosted }: ProviderPayment): boolean =>
  status === 'posted' || (status === 'returned' && reversalPosted === false);
const hasNotGone = ({ status }: ProviderPayment): boolean => status === 'failed' || status === 'canceled';

const isAsAsked = (payment: ProviderPayment, ours: Ours): boolean =>
  payment.amountMinor === ours.amountMinor &&
  payment.currency.toUpperCase() === ours.currency.toUpperCase() &&
  payment.recipient === ours.recipient;

const wrongWith = (payment: ProviderPayment, ours: Ours | undefined): Wrong | undefined => {
  const { amountMinor } = payment;
  const leftMinor = hasLeft(payment) ? amountMinor : 0;
  const stray = { expectedMinor: 0, foundMinor: amountMinor, leftMinor };
  if (ours === undefined) return { code: 'unknown-payment', ...stray };
  const isOurs = ours.providerPaymentId === undefined || ours.providerPaymentId === payment.providerPaymentId;
  if (hasNotGone(payment)) {
    // Said once that it left, and now that it did not: a terminal state never moves back by itself.
    if (!isOurs || ours.status !== 'settled') return undefined;
    return { code: 'payment-missing', expectedMinor: ours.amountMinor, foundMinor: 0, leftMinor: -ours.amountMinor };
  }
  if (ours.status === 'failed')
    return payment.status === 'returned' ? undefined : { code: 'paid-after-failed', ...stray };
  if (!isOurs) return { code: 'second-payment', ...stray };
  if (isAsAsked(payment, ours)) return undefined;
  // Never settled by us, since its echo differs: all of it is missing in the ledger.
  return { code: 'payment-differs', expectedMinor: ours.amountMinor, foundMinor: amountMinor, leftMinor };
};

const drawsOf = async (tables: Tables, ours: Ours): Promise<readonly TouchedSlice[]> => {
  const disbursements =
    'draws' in ours
      ? [ours]
      : (await tables.read(ours.disbursementIds.map(stateRef))).flatMap(
          (item, at) => loaded<Disbursement>(ours.disbursementIds[at] ?? '', item).state ?? [],
        );
  const fees = [ours, ...disbursements].flatMap(({ fee }) => fee ?? []);
  const draws = [...disbursements.flatMap((each) => each.draws), ...fees];
  const slices = draws.map(({ programId, fundId, purpose, partnerId }) => ({ programId, fundId, purpose, partnerId }));
  return [...new Map(slices.map((slice) => [sliceName(slice), slice])).values()];
};

const registerBy = async (tables: Tables, { registerId }: Disbursement): Promise<readonly string[]> => {
  if (registerId === undefined) return [];
  const [item] = await tables.read([stateRef(registerId)]);
  const { preparedBy, releasedBy } = loaded<CheckRegister>(registerId, item).state ?? {};
  return [preparedBy, releasedBy].flatMap((memberId) => memberId ?? []);
};

/** Whom the tier of its award keeps apart from reconciling beside those that always are. */
const keptByTier = async (tables: Tables, award: Award): Promise<readonly string[]> => {
  const { separate } = tierOf(await policyReader(tables)(award.policyId), award.amountMinor);
  return actsOn(award).flatMap(({ memberId, act }) => (isKeptApart('explain-break', act, separate) ? [memberId] : []));
};

/** Who stood behind the payment, by approving it, letting it go, or saying that it never went: they do not explain it. */
const actedBefore = async (tables: Tables, ours: Ours): Promise<readonly string[]> => {
  const declared = ours.declaredBy === undefined ? [] : [ours.declaredBy];
  if (!('awardId' in ours)) return [...new Set([ours.by, ...declared])];
  const [item] = await tables.read([stateRef(ours.awardId)]);
  const award = loaded<Award>(ours.awardId, item).state;
  const { approvedBy, consentedBy = [] } = award ?? {};
  const approvers = approvedBy === undefined ? consentedBy : [...consentedBy, approvedBy];
  const kept = award === undefined ? [] : await keptByTier(tables, award);
  return [...new Set([...approvers, ...declared, ...(await registerBy(tables, ours)), ...kept])];
};

/** A finding about a payment, with the slices it touches; all of the line when nobody knows of it, or it touches too many. */
export const about = async (
  tables: Tables,
  providerPaymentId: string,
  currency: string,
  ours: Ours | undefined,
  { leftMinor, ...wrong }: Wrong,
): Promise<Judged> => {
  const slices = ours === undefined ? [] : await drawsOf(tables, ours);
  const stopsLine = ours === undefined || slices.length > mostTouched;
  const acted = ours === undefined ? [] : await actedBefore(tables, ours);
  const finding: Finding = {
    ...wrong,
    about: providerPaymentId,
    currency: currency.toUpperCase(),
    slices: stopsLine ? [] : slices,
    stopsLine,
    owner: 'controller',
    ...(acted.length === 0 ? {} : { actedBefore: acted }),
  };
  return { finding, bookedMinor: leftMinor };
};

/** Our record of a payment, by the id that it carries; undefined when we never intended it. */
export const oursOf = async (tables: Tables, payments: readonly ProviderPayment[]) => {
  const ids = payments.map(({ metadata }) => metadata['disbursement'] ?? '');
  const items = await tables.read(
    ids.map((id) => stateRef(kindOf(id) === 'disbursement' || kindOf(id) === 'advance' ? id : 'none')),
  );
  return ids.map((id, at) => ({ id, ours: loaded<Ours>(id, items[at]).state }));
};

/** What is wrong with a payment, if anything. */
export const judged = async (
  tables: Tables,
  payment: ProviderPayment,
  ours: Ours | undefined,
): Promise<Judged | undefined> => {
  const wrong = wrongWith(payment, ours);
  return wrong === undefined ? undefined : about(tables, payment.providerPaymentId, payment.currency, ours, wrong);
};

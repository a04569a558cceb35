// What a list of the provider does not tell: older payments that a break is about, and payments that we recorded and the list has not.
import type { BreakCode } from '@hearth/domain/break-codes';
import type { Break } from '@hearth/domain/breaks';
import { loaded, stateRef } from '@hearth/store/entities';
import { everyState } from './every-id.ts';
import { hear, hearCredit } from './hear-all.ts';
import { about, type Judged, judged, type Ours, oursOf } from './judge-payment.ts';
import { type Gap, isOneOf, type Ports } from './looks.ts';
import type { Claim } from './read-ledger.ts';

/** What can be wrong with a payment. */
export const paymentCodes = [
  'unknown-payment',
  'second-payment',
  'paid-after-failed',
  'payment-differs',
  'payment-missing',
] as const satisfies readonly BreakCode[];
/** Says whether a break is about a payment, or about a credit. */
export const isOfPayment = isOneOf(...paymentCodes);
export const isOfCredit = isOneOf('top-up-gone');

type Again = { readonly judged: readonly Judged[]; readonly whole: ReadonlySet<string>; readonly gap?: Gap };

const isNotThere = (reason: string): boolean => /not[-_]found/.test(reason);

/** The provider does not have what we recorded as paid. */
const missing = (ports: Ports, providerPaymentId: string, ours: Ours): Promise<Judged> =>
  about(ports.tables, providerPaymentId, ours.currency, ours, {
    ...{ code: 'payment-missing', expectedMinor: ours.amountMinor, foundMinor: 0, leftMinor: -ours.amountMinor },
  });

/** Looks again at what stands open or explained and was not in the list: a list goes back some days only. */
export const lookAgain = async (
  ports: Ports,
  known: readonly Break[],
  listed: ReadonlySet<string>,
  now: string,
): Promise<Again> => {
  const all: Judged[] = [];
  const whole = new Set<string>();
  const ask = await ports.provider();
  for (const one of known.filter((each) => isOfPayment(each) && !listed.has(each.about))) {
    const told = await ask.readPayment(one.about);
    if (told.known !== 'done' && !isNotThere(told.reason))
      return { judged: all, whole, gap: { code: 'provider-silent', about: told.reason } };
    if (told.known !== 'done') {
      if (one.code === 'payment-missing') all.push({ finding: one, bookedMinor: -one.expectedMinor });
      else whole.add(one.id);
      continue;
    }
    const [mine] = await oursOf(ports.tables, [told.value]);
    const found = await judged(ports.tables, told.value, mine?.ours);
    if (found === undefined) whole.add(one.id);
    else all.push(found);
  }
  for (const one of known.filter((each) => isOfCredit(each) && !listed.has(each.about))) {
    const told = await ask.readReceivedCredit(one.about);
    if (told.known !== 'done') return { judged: all, whole, gap: { code: 'provider-silent', about: told.reason } };
    const found = await hearCredit(ports, told.value, now);
    if (found === undefined || found === 'moved') whole.add(one.id);
    else all.push(found);
  }
  return { judged: all, whole };
};

const mostWaiting = 200;

/**
 * Hears of payments that are held or in flight and older than the list: a word that nobody understood weeks ago may be clear by
 * now, and the money has left or not. Returns how many moved.
 */
export const hearWaiting = async (ports: Ports, listed: ReadonlySet<string>, now: string): Promise<number> => {
  let moved = 0;
  for (const queue of ['held', 'in-flight', 'advance-in-flight']) {
    const { states } = await everyState<Ours>(ports.tables, queue, mostWaiting);
    for (const { id, providerPaymentId } of states.slice(0, mostWaiting)) {
      if (providerPaymentId === undefined || listed.has(providerPaymentId)) continue;
      if (await hear(ports, providerPaymentId, id, now)) moved += 1;
    }
  }
  return moved;
};

const mostClaims = 200;

/** The other direction: what we recorded as paid and the list does not have is asked for by its id. */
export const lookFor = async (ports: Ports, claims: readonly Claim[], listed: ReadonlySet<string>): Promise<Again> => {
  const unlisted = claims.filter(({ providerPaymentId }) => !listed.has(providerPaymentId));
  const all: Judged[] = [];
  const ask = await ports.provider();
  for (const { id, providerPaymentId } of unlisted.slice(0, mostClaims)) {
    const told = await ask.readPayment(providerPaymentId);
    if (told.known === 'done') continue;
    if (!isNotThere(told.reason))
      return { judged: all, whole: new Set(), gap: { code: 'provider-silent', about: told.reason } };
    const [item] = await ports.tables.read([stateRef(id)]);
    const ours = loaded<Ours>(id, item).state;
    if (ours !== undefined) all.push(await missing(ports, providerPaymentId, ours));
  }
  if (unlisted.length <= mostClaims) return { judged: all, whole: new Set() };
  return { judged: all, whole: new Set(), gap: { code: 'list-too-long', about: `${unlisted.length} payments` } };
};

// Asks the provider to onboard a payee on its own hosted pages: intent first, then the account, then a link that is used once.
import { type Application, refuseIfErased } from '@hearth/domain/applications';
import { sha256 } from '@hearth/domain/canonical';
import { refusal } from '@hearth/domain/duties';
import type { Organization } from '@hearth/domain/governance';
import { isId, type MemberId } from '@hearth/domain/ids';
import type { Payee, PayeeEvent } from '@hearth/domain/payees';
import type { Occasion } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type PaymentProvider, recipientRequest } from '@hearth/payments/provider';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { type Holder, payeeOf, readHolder, writeHolder } from '@hearth/store/payee-holders';
import { policyReader } from '@hearth/store/policies';
import { relatedTo } from '@hearth/store/relationships';
import { refusePartner } from '@hearth/store/sanctions';
import type { Tables } from '@hearth/store/tables';
import { knownOrRefused } from './provider-answer.ts';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
  readonly fiscalAgentId: string;
};
type PayeeCall = Call<{ readonly returnUrl: string; readonly isUpdate?: boolean | undefined }, unknown>;
type Ask = { readonly holder: Holder; readonly kind: 'individual' | 'company'; readonly displayName: string };

const country = 'US';

const requested = (
  { fiscalAgentId }: Ports,
  { holder, kind, displayName }: Ask,
  { attempt = 0 }: Partial<Payee>,
  by: MemberId,
): PayeeEvent => {
  const { id } = holder.stream;
  const payee = holder.kind === 'household' ? { householdId: id } : { partnerId: id };
  const call = recipientRequest({ ...payee, fiscalAgentId, kind, country, displayName, attempt: attempt + 1 });
  return { type: 'PayeeRequested', data: { call: { ...call, hash: sha256(call.body) }, by } };
};

/**
 * The payee's account at the provider; asked for once, with the stored bytes, however often this is called. After it was closed
 * another one is asked for.
 */
const opened = async (ports: Ports, ask: Ask, by: MemberId, occasion: Occasion): Promise<Payee | Rejected> => {
  const request = (payee: Payee | undefined) =>
    payee === undefined || payee.readiness === 'closed' ? [requested(ports, ask, payee ?? {}, by)] : [];
  const holder = await writeHolder(ports.tables, ask.holder, request, occasion);
  const payee = payeeOf(holder);
  if (payee === undefined) return reject('not-found', 'There is no such record.');
  if (payee.accountId !== undefined) return payee;
  const account = knownOrRefused(
    await (await ports.provider()).openRecipient({ key: payee.call.key, body: payee.call.body }),
  );
  if (isRejected(account)) return account;
  const event: PayeeEvent = { type: 'PayeeOpened', data: { accountId: account.providerAccountId } };
  const isAsked = (now: Payee | undefined) => now?.accountId === undefined && now?.call.key === payee.call.key;
  const open = (now: Payee | undefined) => (isAsked(now) ? [event] : []);
  return payeeOf(await writeHolder(ports.tables, holder, open, occasion)) ?? payee;
};

const closing = reject('wrong-state', 'This account is being closed at the provider. Ask again when it is closed.');

/**
 * A link to the provider's pages, or the word that nothing is left to do. The link is new each time and never stored; who asked is
 * recorded before, since that is who may not confirm that the payee is paid elsewhere afterwards.
 */
const linked = async (ports: Ports, ask: Ask, { actor, body, now }: PayeeCall): Promise<Answer | Rejected> => {
  const [by, occasion] = [actor.memberId, { at: now, actor: actor.memberId }];
  const payee = await opened(ports, ask, by, occasion);
  if (isRejected(payee)) return payee;
  if (payee.readiness === 'closing') return closing;
  if (payee.readiness === 'ready' && body.isUpdate !== true) return { status: 200, body: { status: 'ready' } };
  const { accountId = '' } = payee;
  const asks = (now?: Payee): readonly PayeeEvent[] =>
    now?.accountId !== accountId || now.askedBy?.includes(by) === true
      ? []
      : [{ type: 'PayeeLinkRequested', data: { accountId, by } }];
  if (asks(payee).length > 0)
    await writeHolder(ports.tables, await readHolder(ports.tables, ask.holder.stream.id), asks, occasion);
  const addresses = { refreshUrl: body.returnUrl, returnUrl: body.returnUrl };
  const link = knownOrRefused(await (await ports.provider()).onboardingLink(accountId, addresses));
  if (isRejected(link)) return link;
  return { status: 200, body: { status: 'to-onboard', onboardingUrl: link.url, expiresAt: link.expiresAt } };
};

/**
 * Onboards a household for the bank rail; no account number touches Hearth, and the provider learns no name from us. A repeat
 * gives a fresh link to the same account; `isUpdate` also when it is ready, for a household that wants to be paid elsewhere.
 * Rejections: `not-found`, `wrong-state`, `provider-refused`.
 */
export const requestPayee =
  (ports: Ports) =>
  async (call: PayeeCall): Promise<Answer | Rejected> => {
    const id = call.params['id'] ?? '';
    const [item] = isId('application', id) ? await ports.tables.read([stateRef(id)]) : [];
    const application = loaded<Application>(id, item).state;
    if (application === undefined) return reject('not-found', 'There is no such record.');
    const foreign = refusal(call.actor, 'request-payee', { organizationId: application.partnerId });
    if (foreign !== undefined) return foreign;
    const [related, { household }] = await Promise.all([
      relatedTo(ports.tables, call.actor, application.householdId),
      rootOf(ports.tables, application.householdId),
    ]);
    const refused = refusal(call.actor, 'request-payee', { related });
    if (refused !== undefined) return refused;
    const gone = refuseIfErased(application);
    if (gone !== undefined) return gone;
    if (application.rail !== 'bank')
      return reject('wrong-state', 'This household is paid through you, so it needs no account at the provider.');
    if (application.status === 'declined' || application.status === 'withdrawn')
      return reject('wrong-state', `This application is ${application.status}.`);
    return linked(
      ports,
      {
        holder: { kind: 'household', stream: household },
        kind: 'individual',
        displayName: `Household ${household.id.slice(-6)}`,
      },
      call,
    );
  };

/**
 * Onboards a partner, who receives advances, once the sanctions step of the programs that it serves is done. Rejections: `not-found`,
 * `wrong-state`, `provider-refused`.
 */
export const requestPartnerPayee =
  (ports: Ports) =>
  async (call: PayeeCall): Promise<Answer | Rejected> => {
    const id = call.params['id'] ?? '';
    const { tables } = ports;
    const [item] = isId('organization', id) ? await tables.read([stateRef(id)]) : [];
    const stream = loaded<Organization>(id, item);
    const organization = stream.state;
    if (organization?.kind !== 'partner' || organization.status !== 'confirmed')
      return reject('not-found', 'There is no such partner.');
    const unclear = await refusePartner({ tables, readPolicy: policyReader(tables) }, organization, call.now);
    if (unclear !== undefined) return unclear;
    const holder = { kind: 'organization', stream } as const;
    return linked(ports, { holder, kind: 'company', displayName: organization.name }, call);
  };

// Invariant 14: what a partner's system is told was intended before, is thin, its own, and the same at every try; and everything is told.
import type { OutboundCall } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import { deliveryOf } from '@hearth/domain/deliveries';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Story } from '../../story.ts';
import type { KnownWebhook } from '../known-things.ts';
import type { DoorFacts } from './door-facts.ts';

const before = 'a partner is told only what was intended before';
const same = 'a message has one webhook-id and the same bytes at every try';
const own = 'a partner is told of its own records only';
const thin = 'what a partner is told names nobody';
const isTrue = 'delivered is what the receiver took';
const each = 'every event that a partner asked for is tried at least once, unless it is switched off';

/** What partners can ask for, of what happens here; written down once more. */
const tellable = new Set([
  'ApplicationSubmitted',
  'ApplicationScreened',
  'ApplicationAdjudicated',
  'ApplicationReopened',
  'ApplicationWithdrawn',
  'ImportChecked',
  'ImportApplied',
  'ImportFailed',
  'AppealAnswered',
]);

type DeliveryFacts = { status: string; body: string | undefined; calls: number; isTaken: boolean };
type Told = { readonly stream: string; readonly sequence: number; readonly type: string; readonly partnerId: string };

export const deliveryJudge = (
  facts: DoorFacts,
  { violated, count }: Pick<Story, 'violated' | 'count'>,
  webhooks: readonly KnownWebhook[],
  personal: RegExp,
) => {
  const deliveries = new Map<string, DeliveryFacts>();
  const off = new Set<string>();
  const everOff = new Set<string>();
  const told: Told[] = [];

  const partnerOf = (id: string): string | undefined => {
    const applicationId = facts.appeals.get(id)?.applicationId ?? id;
    return facts.cases.get(applicationId)?.partnerId ?? facts.listsOf.get(id);
  };

  const intended = ({ stream, data }: RecordedEvent): void => {
    const { webhookId, about } = Object(data);
    const partnerId = webhooks.find(({ id }) => id === webhookId)?.partnerId;
    for (const id of about)
      if (partnerOf(id) !== partnerId) violated(14, own, `${webhookId} of ${partnerId} is told of ${id}`);
    deliveries.set(stream, { status: 'waiting', body: undefined, calls: 0, isTaken: false });
  };

  const onDelivery = (event: RecordedEvent): void => {
    if (event.type === 'DeliveryIntended') intended(event);
    const delivery = deliveries.get(event.stream);
    if (delivery === undefined) return;
    if (event.type === 'DeliveryDropped') delivery.status = 'dropped';
    if (event.type === 'DeliveryReplayed') delivery.status = 'waiting';
    if (event.type !== 'DeliveryTried') return;
    const { result, nextAt } = Object(event.data);
    delivery.status = result === 'delivered' ? 'delivered' : nextAt === undefined ? 'given-up' : 'waiting';
    if (result === 'delivered' && !delivery.isTaken) violated(14, isTrue, `${event.stream} was never taken`);
  };

  return {
    isActive: (id: string): boolean => !off.has(id),
    heard: (event: RecordedEvent): void => {
      const { type, stream, sequence } = event;
      if (type.startsWith('Delivery')) onDelivery(event);
      if (type === 'WebhookDisabled') {
        off.add(stream);
        everOff.add(stream);
      }
      if (type === 'WebhookEnabled') off.delete(stream);
      const partnerId = partnerOf(stream);
      if (tellable.has(type) && partnerId !== undefined) told.push({ stream, sequence, type, partnerId });
    },
    /** A receiver was called. */
    called: (call: OutboundCall, outcome: OutboundOutcome): void => {
      const { headers } = call;
      const body = String(call.body);
      const id = headers['webhook-id'] ?? '';
      const delivery = deliveries.get(id);
      count(`told ${outcome.kind === 'answered' ? outcome.status : outcome.why}`);
      if (delivery === undefined) {
        violated(14, before, `${id} was told`);
        return;
      }
      if (delivery.body !== undefined && delivery.body !== body)
        violated(14, same, `${id}: ${body} and ${delivery.body}`);
      if (personal.test(body)) violated(14, thin, body);
      delivery.body = body;
      delivery.calls += 1;
      delivery.isTaken ||= outcome.kind === 'answered' && outcome.status === 200;
    },
    /** At rest. */
    ended: (): void => {
      for (const [id, { status }] of deliveries) if (status === 'waiting') violated(14, each, `${id} still waits`);
      for (const { id, partnerId } of webhooks) {
        if (everOff.has(id)) continue;
        for (const { stream, sequence, type } of told.filter((one) => one.partnerId === partnerId)) {
          const delivery = deliveries.get(deliveryOf(id, stream, sequence));
          if (delivery === undefined || delivery.calls === 0)
            violated(14, each, `${type} on ${stream} was ${delivery === undefined ? 'never intended' : 'never tried'}`);
        }
      }
    },
  };
};

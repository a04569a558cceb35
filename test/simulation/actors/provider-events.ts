// The provider's thin events: about whatever changed, twice, late, in any order, or never.

import { hearOfAccount } from '@hearth/functions/payees/hear-of-account.ts';
import { hearOfPayment } from '@hearth/functions/settlement/hear-of-payment.ts';
import { signProviderEvent } from '@hearth/payments/provider-events';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker } from '@hearth/store/relief-estate.fixture';
import { canary, secret } from '../canary.ts';
import type { ProviderNews } from '../post.ts';
import type { Actor, Errand, Ports, World } from '../world-shape.ts';

const typeOf = (id: string): string =>
  id.startsWith('acct_')
    ? 'v2.core.account[configuration.recipient].capability_status_updated'
    : id.startsWith('rc_')
      ? 'v2.money_management.received_credit.succeeded'
      : 'v2.money_management.outbound_payment.updated';

const mostDeliveries = 8;

/** Hears one event as it comes in over HTTP. */
const hear = (ports: Ports, id: string, sentAt: string): Promise<unknown> => {
  const rawBody = JSON.stringify({
    id: `evt_${id}`,
    object: 'v2.core.event',
    type: typeOf(id),
    livemode: false,
    created: sentAt,
    related_object: { id, type: 'v2.x', url: `/x/${canary}` },
  });
  const call = callOf(caseworker, undefined, {
    key: 'event',
    rawBody,
    headers: { 'stripe-signature': signProviderEvent({ rawBody, secret, at: sentAt }) },
    now: ports.now,
  });
  return id.startsWith('acct_') ? hearOfAccount(ports)(call) : hearOfPayment(ports)(call);
};

/** What changed at the provider since the last asking is on its way; some of it is lost for good. A credit is told until it is heard. */
export const gather = ({ twin, post, dice, fates }: World): void => {
  for (const id of twin.changes())
    if (id.startsWith('rc_') || !dice.chance(fates['event-lost'])) post.news.push({ id, tries: 0, isOut: false });
};

export const newsErrand = (world: World, news: ProviderNews): Errand => {
  const { post, clock, dice } = world;
  news.isOut = true;
  const sentAt = new Date(clock.ms).toISOString();
  return {
    who: `provider tells of ${news.id}`,
    run: (ports) => hear(ports, news.id, sentAt),
    onEnd: (ending) => {
      news.isOut = false;
      news.tries += 1;
      const isHeard =
        ending.how === 'answered' &&
        typeof ending.value === 'object' &&
        ending.value !== null &&
        'status' in ending.value;
      const isOver = news.tries >= mostDeliveries && !news.id.startsWith('rc_');
      if ((isHeard && !dice.chance(world.fates['event-twice'])) || isOver) post.news.splice(post.news.indexOf(news), 1);
    },
  };
};

export const providerEvents: Actor = {
  name: 'provider events',
  weight: 6,
  act: (world) => {
    gather(world);
    const waiting = world.post.news.filter(({ isOut }) => !isOut);
    return waiting.length === 0 ? undefined : newsErrand(world, world.dice.pick(waiting));
  },
};

// Partners' systems: off and on again, and messages once more.
import { disableWebhook, enableWebhook, replayWebhook } from '@hearth/functions/webhooks/change-webhook.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { systemOf } from '../door-people.ts';
import type { DoorActor } from '../doors-shape.ts';

export const switching: DoorActor = {
  name: 'switch',
  weight: 0.5,
  act: (world) => {
    const { dice, webhooks, oracle } = world;
    const { id, partnerId } = dice.pick(webhooks);
    const isOn = oracle.deliveries.isActive(id);
    const key = world.nextKey();
    if (isOn && dice.chance(0.7)) return undefined;
    return {
      who: isOn ? 'a system has its webhook disabled' : 'a system has its webhook enabled',
      isRequest: true,
      run: (ports) =>
        (isOn ? disableWebhook : enableWebhook)(ports)(
          callOf(systemOf(partnerId), undefined, { id, key, now: ports.now }),
        ),
    };
  },
};

export const replaying: DoorActor = {
  name: 'replay',
  weight: 0.5,
  act: (world) => {
    const { dice, webhooks, clock } = world;
    const { id, partnerId } = dice.pick(webhooks);
    const [from, until] = [clock.ms - 7_200_000, clock.ms + 60_000].map((ms) => new Date(ms).toISOString());
    const body = { what: dice.pick(['undelivered', 'all'] as const), from: from ?? '', until: until ?? '' };
    const key = world.nextKey();
    return {
      who: `a system wants ${body.what} again`,
      isRequest: true,
      run: (ports) => replayWebhook(ports)(callOf(systemOf(partnerId), body, { id, key, now: ports.now })),
    };
  },
};

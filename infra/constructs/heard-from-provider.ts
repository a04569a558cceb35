// The second way in for the provider's events: its bus, and a queue for each step that looks.
import { heardTypes } from '@hearth/contracts/provider-events';
import type { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { decides } from './access.ts';
import type { Ground } from './ground.ts';
import { ProviderBus } from './provider-bus.ts';
import { QueueConsumer } from './queue-consumer.ts';

/** Adds the bus, its rules, and `settlement-queue` and `payees-queue`. */
export const addHeard = (scope: Construct, ground: Ground): void => {
  const bus = new ProviderBus(scope, 'provider-bus', { settings: ground.settings });
  const common = {
    ground,
    may: { ...decides, provider: true },
    batchesAtOnce: limits.providerConcurrency,
    lateAfterMinutes: 30,
  } as const;
  const settled = 'Households whose payment failed or came back: nobody learns of it from the event bus.';
  const payments = new QueueConsumer(scope, 'settlement-queue', {
    ...common,
    queue: 'provider-payments',
    hurts: settled,
  });
  bus.tell({ name: 'provider-payments', types: heardTypes.payments, to: payments, hurts: settled });
  const ready = 'Households and partners to be paid: that they became ready is not heard from the event bus.';
  const accounts = new QueueConsumer(scope, 'payees-queue', { ...common, queue: 'provider-accounts', hurts: ready });
  bus.tell({ name: 'provider-accounts', types: heardTypes.accounts, to: accounts, hurts: ready });
};

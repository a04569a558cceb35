// The ports of one task: the twins, with a stop at every call and the faults that each port knows.
import type { SendAll } from '@hearth/channels/queue-sender';
import type { PaymentProvider } from '@hearth/payments/provider';
import { policyReader } from '@hearth/store/policies';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { secret } from './canary.ts';
import { providerFor } from './provider-port.ts';
import type { Task } from './stage.ts';
import { senderFor, tablesFor } from './task-ports.ts';
import { type Ports, queueUrls, type World } from './world-shape.ts';

/** Of the money's histories nobody tells a partner or a household: what waits for these queues is left out. */
const unheard: ReadonlySet<string> = new Set(['webhooks', 'messages']);

const portsOver = (
  world: World,
  task: Task,
  tables: Tables,
  paymentProvider: PaymentProvider,
  sendAll: SendAll,
): Ports => ({
  tables,
  paymentProvider,
  provider: async () => paymentProvider,
  readPolicy: policyReader(tables),
  random: world.dice.bytes,
  sendAll,
  queueUrls,
  fiscalAgentId,
  financialAccount: 'fa_test_1',
  feeMinor: world.feeMinor,
  webhookSecrets: async () => [secret],
  now: task.now,
  task,
});

/** The ports of a task. A planted bug stands in front of them. */
export const openPorts = (world: World, task: Task): Ports => {
  const { plant } = world;
  const tables = tablesFor(world, task);
  const provider = providerFor(world, task);
  return portsOver(
    world,
    task,
    plant?.tables?.(tables, world) ?? tables,
    plant?.provider?.(provider, world) ?? provider,
    senderFor(world, task, unheard),
  );
};

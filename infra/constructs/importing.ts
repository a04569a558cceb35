// Lists as functions: they come up and are read over HTTP, a job checks them, and intake applies their rows.
import type { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { type Access, decides } from './access.ts';
import type { Gateway } from './api.ts';
import type { Ground } from './ground.ts';
import { HttpEndpoint } from './http-endpoint.ts';
import { QueueConsumer } from './queue-consumer.ts';

const ofLists = { ...decides, files: true, removesLists: true } as const satisfies Access;
/** Jobs of minutes: one to a run, and few runs at once. */
const job = {
  timeoutSeconds: limits.importTimeoutSeconds,
  batchSize: limits.importBatchSize,
  lateAfterMinutes: 30,
} as const;

/** Adds `imports-http`, `imports-queue` and `intake-queue`; answers the latter two, for the relay to send to. */
export const addImporting = (
  scope: Construct,
  ground: Ground,
  api: Gateway,
): { readonly imports: QueueConsumer; readonly intake: QueueConsumer } => {
  new HttpEndpoint(scope, 'imports-http', {
    ground,
    api,
    hurts: 'Partners with a list: it can not come up, and nobody can read what was found in it.',
    may: ofLists,
  });
  const imports = new QueueConsumer(scope, 'imports-queue', {
    ...job,
    ground,
    queue: 'imports',
    hurts: 'Partners with a list: it came up, but nobody checks it.',
    // It looks for what is known already by keyed hashes alone: it opens nothing in the vault.
    may: { ...ofLists, macs: true },
    memoryMiB: limits.importMemoryMiB,
    batchesAtOnce: limits.importsAtOnce,
  });
  const intake = new QueueConsumer(scope, 'intake-queue', {
    ...job,
    ground,
    queue: 'intake',
    hurts: 'Households on a checked list or a form: their applications are not taken.',
    may: {
      ...ofLists,
      vault: 'read and write',
      keys: 'read and write',
      vaultKey: 'wrap and unwrap',
      macs: true,
    },
    memoryMiB: limits.importMemoryMiB,
    batchesAtOnce: limits.importsAtOnce,
  });
  return { imports, intake };
};

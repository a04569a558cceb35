// The ports of one task at the doors: bucket, carriers, partners' receivers and a server of forms, with a stop at every call.

import type { InMemoryLargeFiles } from '@hearth/channels/in-memory-large-files';
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import { addressRefusal, type CallOut } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import type { SendOutcome } from '@hearth/channels/sending';
import { compare } from '@hearth/matching/compare';
import { policyReader } from '@hearth/store/policies';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import { keyRows } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { webhookSigner } from '@hearth/vault/webhook-signer';
import type { Fault } from '../fates.ts';
import type { Task } from '../stage.ts';
import { AnswerLost, senderFor, tablesFor } from '../task-ports.ts';
import { queueUrls } from '../world-shape.ts';
import type { DoorPorts, DoorWorld } from './doors-shape.ts';

class BucketBusy extends Error {
  override readonly name = 'StoreBusy';
}

const filesFor = ({ stage, outside }: DoorWorld, task: Task): InMemoryLargeFiles => {
  const { files } = outside;
  const call = <T>(on: string, key: string, does: () => Promise<T>): Promise<T> =>
    stage.call(task, {
      on,
      about: () => key,
      does,
      twists: [
        [
          'files-busy',
          async () => {
            throw new BucketBusy('the bucket is busy');
          },
        ],
        [
          'files-answer-lost',
          async () => {
            await does();
            throw new AnswerLost('nobody knows whether it was written');
          },
        ],
      ],
    });
  return {
    ...files,
    put: (file) => call('put', file.key, () => files.put(file)),
    read: (key) => call('get', key, () => files.read(key)),
    sizeOf: (key) => call('size', key, () => files.sizeOf(key)),
    remove: (keys) => call('remove', keys.join(', '), () => files.remove(keys)),
    open: async function* (key) {
      yield* files.open(key);
    },
    // A file is there as a whole or not at all: what it is made of comes first.
    write: async (key, contentType, stream) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of stream) pieces.push(piece);
      const body = Buffer.concat(pieces);
      await call('write', key, () => files.put({ key, contentType, body }));
    },
  };
};

/** Each fate of a message: what its sender is told, and whether it went out. */
const fatesOfTexts: readonly (readonly [Fault, SendOutcome, boolean])[] = [
  ['text-lost', { kind: 'unknown', reason: 'no-answer' }, true],
  ['text-later', { kind: 'later', reason: 'throttled' }, false],
  ['text-refused', { kind: 'refused', reason: 'opted-out' }, false],
];

const sendersFor = ({ stage, oracle, nextKey }: DoorWorld, task: Task): Pick<DoorPorts, 'sendText' | 'sendEmail'> => {
  const send = (body: string): Promise<SendOutcome> => {
    const handed = async (outcome: SendOutcome, isOut: boolean): Promise<SendOutcome> => {
      oracle.messages.handedOver(task, body, isOut, outcome.kind);
      return outcome;
    };
    return stage.call(task, {
      on: 'send',
      about: () => body,
      does: () => handed({ kind: 'sent', providerMessageId: nextKey() }, true),
      twists: fatesOfTexts.map(([fault, outcome, isOut]) => [fault, () => handed(outcome, isOut)] as const),
    });
  };
  return { sendText: ({ body }) => send(body), sendEmail: ({ body }) => send(body) };
};

const calledOut =
  ({ stage, oracle, outside }: DoorWorld, task: Task): CallOut =>
  async (call) => {
    const why = addressRefusal(call.url);
    if (why !== undefined) return { kind: 'refused', why };
    const isForm = call.url.startsWith('https://kf.');
    const heard = async (outcome: OutboundOutcome, hasArrived = true): Promise<OutboundOutcome> => {
      if (!isForm && hasArrived) oracle.deliveries.called(call, outcome);
      return outcome;
    };
    return stage.call(task, {
      on: 'call',
      about: () => `${call.method} ${call.url} ${call.headers['webhook-id'] ?? ''}`,
      does: () => (isForm ? heard(outside.kobo.answer(call)) : heard(answeredWith(200))),
      twists: isForm
        ? [['form-server-fails', () => heard(answeredWith(503))]]
        : [
            ['hook-fails', () => heard(answeredWith(500))],
            ['hook-answer-lost', () => heard({ kind: 'failed', why: 'timed-out' })],
            ['hook-gone', () => heard(answeredWith(410))],
          ],
    });
  };

/** The ports of a task. A planted bug stands in front of them. */
export const openDoorPorts = (world: DoorWorld, task: Task): DoorPorts => {
  const { plant, dice } = world;
  const tables = tablesFor(world, task);
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random: dice.bytes,
    now: () => task.now,
  });
  const ports: DoorPorts = {
    tables,
    vault,
    macs: vault,
    files: filesFor(world, task),
    compare,
    readPolicy: policyReader(world.tables),
    random: dice.bytes,
    sendAll: senderFor(world, task),
    queueUrls,
    fiscalAgentId,
    clock: () => new Date(world.clock.ms).toISOString(),
    signer: webhookSigner(vault),
    callOut: calledOut(world, task),
    outbound: {},
    ...sendersFor(world, task),
    now: task.now,
    task,
  };
  return plant?.ports?.(ports, world) ?? ports;
};

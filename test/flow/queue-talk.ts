// Speaks to the local queues as nobody but a test does: sends again what was sent, and makes a queue refuse.
import { waitsForLong } from '@hearth/contracts/events';
import { awsCaller } from '@hearth/local/engines/aws-json';
import { everyItem } from '@hearth/store/rebuild';
import { textOf } from '@hearth/store/tables';
import type { Estate } from './estate.ts';

export type Message = { readonly queue: string; readonly body: string };

const urlOf = ({ host }: Estate, queue: string): string => {
  const name = Object.keys(host.engines.queueDepths()).find((one) => one.endsWith(`-${queue}`));
  if (name === undefined) throw new Error(`there is no queue ${queue}`);
  return host.engines.queueUrl(name);
};

const sqs = ({ addresses }: Estate) => awsCaller(addresses.sqsUrl, 'AmazonSQS');

export const sendMessage = async (estate: Estate, { queue, body }: Message): Promise<void> => {
  await sqs(estate)('SendMessage', { QueueUrl: urlOf(estate, queue), MessageBody: body });
};

/** Lets a queue take messages up to so many bytes only; 1 MiB is what it took before. */
export const takeAtMost = async (estate: Estate, queue: string, bytes: number): Promise<void> => {
  await sqs(estate)('SetQueueAttributes', {
    QueueUrl: urlOf(estate, queue),
    Attributes: { MaximumMessageSize: String(bytes) },
  });
};

/** Messages that lie in a queue. */
export const depthOf = ({ host }: Estate, queue: string): number => {
  const depths = Object.entries(host.engines.queueDepths()).find(([name]) => name.endsWith(`-${queue}`))?.[1];
  if (depths === undefined) throw new Error(`there is no queue ${queue}`);
  return depths.ready + depths.inFlight + depths.delayed;
};

/** Every message that the record has ever been worth, oldest first. */
export const everyMessage = async ({ tables }: Estate): Promise<readonly Message[]> => {
  const messages: (Message & { readonly at: string })[] = [];
  for await (const item of everyItem(tables, 'events')) {
    for (const queue of waitsForLong[textOf(item, 'type')] ?? [])
      messages.push({ queue, body: textOf(item, 'body'), at: textOf(item, 'at') });
  }
  return messages.sort((a, b) => (a.at < b.at ? -1 : 1));
};

/** Moves the clock past the visibility of what failed, until `isDone`; throws after `rounds`. */
export const untilAfterTries = async (estate: Estate, isDone: () => boolean, rounds = 40): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) {
    if (isDone()) return;
    await estate.controls.advance(181_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!isDone())
    throw new Error(`not done after ${rounds} rounds: ${JSON.stringify(estate.host.engines.queueDepths())}`);
};

const patienceMs = 400;

/** Waits until nothing is under way, moving the clock past the visibility of messages that failed and have to come again. */
export const untilRest = async (estate: Estate): Promise<void> => {
  for (let round = 0; round < 40; round += 1) {
    if (Object(await estate.host.controls.idle(patienceMs)).idle === true) return;
    const { underWay } = await estate.controls.status();
    if (underWay.every((reason) => / messages in /.test(reason))) await estate.controls.advance(181_000);
  }
  throw new Error(`never came to rest: ${(await estate.controls.status()).underWay.join('; ')}`);
};

// Speaks to the local queues as nobody but a test does: sends again what was sent, and makes a queue refuse.
import { waitsForLong } from '@hearth/contracts/events';
import { awsCaller } from '@hearth/local/engines/aws-json';
import { everyItem } from '@hearth/store/rebuild';
import { textOf } from '@hearth/store/tables';
import type { Estate } from './estate.ts';
import { until } from './until.ts';

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

const briefMs = 20;

/** What is under way, in words, after it was given a moment to end; and the record's stream is looked at at once. */
const underWayIn = async ({ host }: Estate): Promise<readonly string[]> => {
  const { underWay }: { readonly underWay?: readonly string[] } = Object(await host.controls.idle(briefMs));
  return underWay ?? [];
};

/** Waits until nothing runs and nothing can begin: what lies in queues then waits for the clock, or for a person. */
export const untilStill = (estate: Estate): Promise<void> =>
  until('a cloud where nothing runs', async () => {
    const queues = (await underWayIn(estate)).map((reason) => / messages in (.+)$/.exec(reason)?.[1]);
    const depths = estate.host.engines.queueDepths();
    return queues.every((name) => name !== undefined && depths[name]?.ready === 0);
  });

/** Longer than the visibility of any message that was being worked off. */
const visibilityMs = 181_000;

/** Lets everything end that runs, then moves the clock past the visibility of what failed, so that it comes again. */
const letComeAgain = async (estate: Estate): Promise<void> => {
  await untilStill(estate);
  await estate.controls.advance(visibilityMs);
};

/** Lets what failed come again and again, until `isDone`. */
export const untilAfterTries = (estate: Estate, isDone: () => Promise<boolean> | boolean): Promise<void> =>
  until('what its tries lead to', isDone, () => letComeAgain(estate));

/** Waits until nothing is under way, moving the clock past the visibility of messages that failed and have to come again. */
export const untilRest = (estate: Estate): Promise<void> =>
  until(
    'a cloud at rest',
    async () => {
      await untilStill(estate);
      return (await underWayIn(estate)).length === 0;
    },
    () => letComeAgain(estate),
  );

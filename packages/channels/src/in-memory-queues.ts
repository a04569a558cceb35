// Twin of the queue sender: remembers what was sent, and refuses what a test tells it to.
import { type SendAll, sendAllThrough } from './queue-sender.ts';

/** Queues by address, with the bodies they took. `refuses` says which bodies are not taken. */
export const inMemoryQueues = (
  refuses: (body: string, queueUrl: string) => boolean = () => false,
): { readonly sendAll: SendAll; readonly sent: ReadonlyMap<string, readonly string[]> } => {
  const sent = new Map<string, string[]>();
  const sendAll = sendAllThrough(async (queueUrl, batch) => {
    const taken = batch.filter(({ body }) => !refuses(body, queueUrl));
    sent.set(queueUrl, [...(sent.get(queueUrl) ?? []), ...taken.map(({ body }) => body)]);
    return batch.filter((entry) => !taken.includes(entry)).map(({ index }) => index);
  });
  return { sendAll, sent };
};

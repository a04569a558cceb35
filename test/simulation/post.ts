// What travels between the steps: the stream of events, queues with at-least-once delivery, and the provider's thin events.
import type { Item } from '@hearth/store/tables';

export type Message = { readonly queue: string; readonly body: string; tries: number; isOut: boolean };
type Streamed = { readonly type: string; readonly body: string };
export type ProviderNews = { readonly id: string; tries: number; isOut: boolean };

/** After so many tries a message goes to the dead-letter queue. */
export const mostTries = 5;

/** Nothing on its way yet. `hear` takes what was written to the record. */
export const emptyPost = () => {
  const stream: Streamed[] = [];
  const lost: Streamed[] = [];
  const messages: Message[] = [];
  const dead: Message[] = [];
  const news: ProviderNews[] = [];
  const post = {
    /** Events that the relay has not sent on, in the order of their commits. */ stream,
    /** What the stream gave up on: its places are kept, and somebody sends from there again. */ lost,
    messages,
    dead,
    news,
    isRelaying: false,
    /** Partitions of the index on hour and shard that hold anything. */ hours: new Set<string>(),
    hear: (key: string, _before: Item | undefined, after: Item | undefined): void => {
      if (!key.startsWith('events|') || after === undefined) return;
      post.hours.add(String(after['hour']));
      stream.push({ type: String(after['type']), body: String(after['body']) });
    },
    send: (queue: string, bodies: readonly string[]): void => {
      for (const body of bodies) messages.push({ queue, body, tries: 0, isOut: false });
    },
    /** The message is done. */
    done: (message: Message): void => {
      const at = messages.indexOf(message);
      if (at >= 0) messages.splice(at, 1);
    },
    /** The message goes back; after too many tries to the dead. */
    back: (message: Message): void => {
      message.isOut = false;
      message.tries += 1;
      if (message.tries < mostTries) return;
      const at = messages.indexOf(message);
      if (at >= 0) dead.push(...messages.splice(at, 1));
    },
  };
  return post;
};
export type Post = ReturnType<typeof emptyPost>;

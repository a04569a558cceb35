// What is on its way between steps, in any world: the relay on its stream, and the consumers of the queues.
import { relayEvents } from '@hearth/functions/relay/relay-events.ts';
import { type Message, mostTries } from '../post.ts';
import type { Errand, Ports, World } from '../world-shape.ts';

/** What of a world the post needs. */
type Sorting = Pick<World, 'post' | 'dice' | 'fates' | 'story'>;
type Sending = Pick<Ports, 'sendAll' | 'queueUrls'>;
/** What each queue's consumer does with one message. */
export type Consumes<P> = Readonly<Record<string, (ports: P, body: string) => Promise<unknown>>>;

const mostStreamed = 10;

/** The relay takes a batch from the front of the stream; what was not sent begins again there. */
export const relayErrand = <P extends Sending>(
  { post, dice }: Pick<Sorting, 'post' | 'dice'>,
  size = 1 + dice.below(mostStreamed),
): Errand<P> => {
  const batch = post.stream.slice(0, size);
  post.isRelaying = true;
  return {
    who: `relay of ${batch.length} events`,
    run: (ports) => relayEvents(ports)(batch),
    onEnd: (ending) => {
      post.isRelaying = false;
      if (ending.how !== 'answered') return;
      const unsent = ending.value as readonly number[];
      post.stream.splice(0, unsent.length === 0 ? batch.length : Math.min(...unsent));
    },
  };
};

/** The relay's turn, if there is anything on the stream, and the stream does not lag or give up. */
export const relayTurn = <P extends Sending>(world: Sorting): Errand<P> | undefined => {
  const { post, dice, fates, story } = world;
  if (post.stream.length === 0 || post.isRelaying || dice.chance(fates['stream-lags'])) return undefined;
  if (!dice.chance(fates['stream-gives-up'])) return relayErrand(world);
  const lost = post.stream.splice(0, 1 + dice.below(3));
  post.lost.push(...lost);
  story.say(() => `the stream gives up on ${lost.map(({ type }) => type)}`);
  return undefined;
};

/** One consumer takes some messages of one queue; each ends on its own, and what died takes all of them back. */
export const consumerErrand = <P>(world: Sorting, messages: readonly Message[], consumes: Consumes<P>): Errand<P> => {
  const { post, dice } = world;
  for (const message of messages) message.isOut = true;
  const done = new Set<Message>();
  return {
    who: `${messages[0]?.queue} takes ${messages.length}`,
    run: (ports) =>
      Promise.allSettled(
        messages.map(async (message) => {
          await consumes[message.queue]?.(ports, message.body);
          done.add(message);
        }),
      ).then((outcomes) => {
        const [first] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
        if (first !== undefined) throw first;
      }),
    onEnd: (ending) => {
      for (const message of messages) {
        const isDone = ending.how !== 'died' && done.has(message);
        if (isDone && !dice.chance(world.fates['message-twice'])) post.done(message);
        else if (isDone && message.tries + 1 < mostTries) post.back(message);
        else if (isDone) post.done(message);
        else post.back(message);
      }
    },
  };
};

/** A consumer's turn, if a message waits for one. */
export const queueTurn = <P>(world: Sorting, consumes: Consumes<P>): Errand<P> | undefined => {
  const { post, dice } = world;
  const waiting = post.messages.filter(({ isOut }) => !isOut);
  if (waiting.length === 0) return undefined;
  const first = dice.pick(waiting);
  const isAlone = !dice.chance(world.fates['batch-partial']);
  const others = isAlone ? [] : waiting.filter((each) => each !== first && each.queue === first.queue).slice(0, 2);
  return consumerErrand(world, [first, ...others], consumes);
};

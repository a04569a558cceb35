// Single events and their chains: an event's own bytes and hash, and one stream from its first event to its last.
import { type Event, instant, nameOf, skewMs } from './event.ts';
import { canonicalJson, countAt, isObject, type JsonObject, objectAt, parsed, textAt } from './json.ts';
import { leafHashOf } from './merkle-tree.ts';
import type { Code, Problems } from './problems.ts';

type EventLine = { readonly stream: string; readonly sequence: number; readonly body: string };

/**
 * What an event's hash is over: its canonical form without the member `hash`. That of canonical bytes is cut out where it stands,
 * between `data` and `previousHash`; whoever puts such words elsewhere gets another hash.
 */
const hashedPart = (body: string, value: JsonObject, own: string): string => {
  const member = `,"hash":"${own}"`;
  const at = body.lastIndexOf(`${member},"previousHash":`);
  return at < 0 ? canonicalJson(value, 'hash') : `${body.slice(0, at)}${body.slice(at + member.length)}`;
};

/** What speaks against an event by itself. `own`: the hash that it says it has. */
const flawOf = (event: Event, value: JsonObject, body: string, own: string): readonly [Code, string] | undefined => {
  const { stream, sequence, hash, at } = event;
  const [saysStream, saysSequence] = [textAt(value, 'stream'), countAt(value, 'sequence')];
  if (saysStream !== stream || saysSequence !== sequence)
    return ['event', `What stands as ${stream}/${sequence} says of itself that it is ${saysStream}/${saysSequence}.`];
  if (hash !== own)
    return [
      'hash',
      `${nameOf(event)} was changed: it says that its hash is ${own}, and the hash of its bytes is ${hash}.`,
    ];
  if (canonicalJson(value) !== body) return ['event', `${nameOf(event)} is not in canonical form (RFC 8785).`];
  if (Number.isNaN(instant(at))) return ['event', `${nameOf(event)} happened at "${at}", which is no instant.`];
  return undefined;
};

/** Reads an event, and checks its own bytes: canonical, under the name that the line gives it, and hashed as it says. */
export const readEvent = (line: EventLine, problems: Problems): Event | undefined => {
  const { stream, sequence, body } = line;
  const value = parsed(body);
  if (!isObject(value)) {
    problems.add('event', `${stream}/${sequence} can't be read: it is no JSON any more.`, line);
    return undefined;
  }
  const own = textAt(value, 'hash');
  const event = {
    stream,
    sequence,
    type: textAt(value, 'type'),
    at: textAt(value, 'at'),
    actor: textAt(value, 'actor'),
    data: objectAt(value, 'data'),
    previousHash: textAt(value, 'previousHash'),
    hash: leafHashOf(hashedPart(body, value, own)),
  };
  const flaw = flawOf(event, value, body, own);
  if (flaw === undefined) return event;
  problems.add(...flaw, line);
  // The next event follows what this one was said to be.
  return { ...event, hash: own };
};

/** The events by sequence, and whether they stood so. */
export const inOrder = (events: readonly Event[], problems: Problems): readonly Event[] => {
  const wrong = events.find((event, index) => event.sequence < (events[index - 1]?.sequence ?? 0));
  if (wrong !== undefined)
    problems.add('order', `${nameOf(wrong)} stands after a later event of its stream: two were swapped.`, wrong);
  return [...events].sort((a, b) => a.sequence - b.sequence);
};

/** One stream, whole: no gap, no event twice, each tied to the one before it, and no instant that runs backwards. */
export const checkChain = (events: readonly Event[], problems: Problems): void => {
  let before: Event | undefined;
  for (const event of events) {
    const { stream, sequence, previousHash } = event;
    const expected = (before?.sequence ?? 0) + 1;
    if (sequence > expected)
      problems.add(
        'gap',
        `${stream}/${expected} is missing: ${before === undefined ? 'the stream begins' : 'it goes on'} with ${nameOf(event)}.`,
        { stream, sequence: expected },
      );
    else if (sequence < expected) problems.add('order', `${nameOf(event)} is there twice.`, event);
    else if (previousHash !== (before?.hash ?? ''))
      problems.add(
        'chain',
        `${nameOf(event)} does not follow what stands before it: it names ${previousHash || 'nothing'}, and there is ${before?.hash ?? 'nothing'}.`,
        event,
      );
    if (before !== undefined && instant(event.at) < instant(before.at) - skewMs)
      problems.add(
        'back-dated',
        `${nameOf(event)} says that it happened on ${event.at}, before what it follows (${before.at}).`,
        event,
      );
    before = event;
  }
};

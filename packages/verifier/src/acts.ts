// What stays of a stream until the end, when it is judged beside others: who did what and when, never an event with its hashes.
// Hides that a text of thousands of events is held once.
import { type Event, instant, nameOf } from './event.ts';
import type { Json } from './json.ts';
import { textAt } from './json.ts';
import type { Code, Problems } from './problems.ts';

export type Act = { readonly by: string; readonly at: number; readonly event: Event };

const texts = new Map<string, string>();
/** One copy of a text that stands in thousands of events. */
export const one = (text: string): string => {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
};

/** An event with these members of its data only, and without hashes. */
export const kept = ({ stream, sequence, type, at, actor, data }: Event, ...names: readonly string[]): Event => {
  const few: Record<string, Json> = {};
  for (const name of names) {
    const value = data[name];
    if (value !== undefined) few[name] = typeof value === 'string' ? one(value) : value;
  }
  return { stream, sequence, type, at: one(at), actor: one(actor), data: few, previousHash: '', hash: '' };
};

export const actOf = (event: Event, ...names: readonly string[]): Act => ({
  by: one(textAt(event.data, 'by')),
  at: instant(event.at),
  event: kept(event, ...names),
});

/** Tells what is wrong with an act: a matter of duties unless another code is named. */
export type Wrong = (event: Event, says: string, code?: Code) => void;
export const wrongIn =
  (problems: Problems): Wrong =>
  (event, says, code = 'duty') =>
    problems.add(code, `${nameOf(event)}: ${says}`, event);

export const firstOf = (events: readonly Event[], type: string): Event | undefined =>
  events.find((event) => event.type === type);

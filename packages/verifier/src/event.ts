// An event as it was read, with the hash that its bytes have; how it is named, and how far clocks may be apart.
import type { JsonObject } from './json.ts';

export type Event = {
  readonly stream: string;
  readonly sequence: number;
  readonly type: string;
  readonly at: string;
  readonly actor: string;
  readonly data: JsonObject;
  readonly previousHash: string;
  readonly hash: string;
};

export const nameOf = ({ stream, sequence, type }: Pick<Event, 'stream' | 'sequence' | 'type'>): string =>
  `${stream}/${sequence} (${type})`;

/** Milliseconds; NaN for what is no instant. */
export const instant = (text: string): number => Date.parse(text);

/** How long an event may lie unsealed, in milliseconds. */
export const lateMs = 48 * 3_600_000;
/** How far two clocks may be apart, in milliseconds. */
export const skewMs = 3_600_000;

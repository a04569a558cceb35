// What an actor is: somebody, or something, that may act in a world. One small file each; the table of them is `actors.ts`.
import type { World } from '../world-shape.ts';

/** What the provider told of a payee is recorded, whatever becomes of who asked. */
export const heardOfPayees = ['PayeeReady', 'PayeeChanged', 'PayeeRestricted', 'SignalRaised'] as const;

/** Ids of what the record knows in one of these states. */
export const paymentsIn = ({ oracle }: World, ...statuses: readonly string[]): readonly string[] =>
  [...oracle.facts.payments.values()].flatMap(({ id, status }) => (statuses.includes(status) ? [id] : []));

export const awardsIn = ({ oracle }: World, ...statuses: readonly string[]): readonly string[] =>
  [...oracle.facts.awards.values()].flatMap(({ id, status }) => (statuses.includes(status) ? [id] : []));

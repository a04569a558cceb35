// Twin of the calls to others: a receiver in memory, and every call that was made.
import { addressRefusal, type CallOut, type OutboundCall } from './outbound-call.ts';
import type { OutboundOutcome } from './outbound-outcome.ts';

/** An answer with a status and, if need be, a body. */
export const answeredWith = (
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): OutboundOutcome => ({ kind: 'answered', status, headers, body: new TextEncoder().encode(body), isCut: false });

/** Calls that nobody makes: `receiver` says what becomes of each. Addresses are refused as they are outside. `calls` can be looked at. */
export const inMemoryOutbound = (
  receiver: (call: OutboundCall) => OutboundOutcome | Promise<OutboundOutcome>,
): { readonly callOut: CallOut; readonly calls: readonly OutboundCall[] } => {
  const calls: OutboundCall[] = [];
  return {
    calls,
    callOut: async (call) => {
      const why = addressRefusal(call.url);
      if (why !== undefined) return { kind: 'refused', why };
      calls.push(call);
      return receiver(call);
    },
  };
};

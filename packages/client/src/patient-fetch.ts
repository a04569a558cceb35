// A fetch that comes back later when it is told to: the same request, with the same key, until somebody's patience is over.

/** How long a call is repeated. */
export type Patience = {
  /** So many tries in all; 6 when absent. */ readonly tries?: number;
  /** A longer wait than this is not waited for: the answer is handed on. 60 s when absent. */ readonly longestWaitMs?: number;
};

export type Ports = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** 0 to 1, so that many clients do not come back at the same moment. */ readonly random: () => number;
};

const firstWaitMs = 250;

/** Seconds or a date, as RFC 9110 has it. */
const askedMs = (answer: Response | undefined, now: number): number | undefined => {
  const asked = answer?.headers.get('retry-after');
  if (asked === null || asked === undefined) return undefined;
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
};

const isLater = ({ status }: Response): boolean => status === 429 || status === 503;

type Tried = { readonly answer: Response } | { readonly fault: unknown };

const tryOnce = ({ fetch }: Ports, request: Request): Promise<Tried> =>
  fetch(request.clone()).then(
    (answer): Tried => ({ answer }),
    (fault: unknown): Tried => ({ fault }),
  );

/**
 * Sends a request again after 429, 503 and broken connections, as late as `Retry-After` says or with growing pauses. It is safe because
 * every write carries its Idempotency-Key. Answers the last answer; throws what the connection threw when there was none.
 */
export const patientFetch =
  (ports: Ports, { tries = 6, longestWaitMs = 60_000 }: Patience = {}) =>
  async (request: Request): Promise<Response> => {
    for (let at = 1; ; at += 1) {
      const tried = await tryOnce(ports, request);
      const answer = 'answer' in tried ? tried.answer : undefined;
      if (answer !== undefined && !isLater(answer)) return answer;
      const grown = firstWaitMs * 2 ** (at - 1) * (0.5 + ports.random());
      const waitMs = askedMs(answer, Date.now()) ?? grown;
      if (at >= tries || waitMs > longestWaitMs) {
        if ('fault' in tried) throw tried.fault;
        return tried.answer;
      }
      await ports.pause(waitMs);
    }
  };

// The control server of a local cloud: its clock, its idleness, its queues. What a person at AWS would see on dashboards.
import type { CloudAddresses } from './cloud-addresses.ts';
import type { HttpClient } from './http-client.ts';
import type { Misdeed, ProviderControls } from './provider-controls.ts';

export type QueueDepths = Readonly<
  Record<string, { readonly ready: number; readonly inFlight: number; readonly delayed: number }>
>;

export type CloudStatus = {
  readonly nowAt: string;
  readonly queues: QueueDepths;
  readonly underWay: readonly string[];
  readonly functions: Readonly<Record<string, unknown>>;
  readonly hostCpuMs: number;
  readonly memoryMb: number;
};

export type Controls = {
  readonly status: () => Promise<CloudStatus>;
  /** Waits until nothing is under way. Throws an Error that says what still is after `patienceMs`. */
  readonly untilIdle: (patienceMs?: number) => Promise<void>;
  /** Moves the clock forward; answers the new instant. */
  readonly advance: (byMs: number) => Promise<string>;
  /** Runs a schedule now, such as `sealing-schedule`. */ readonly fire: (schedule: string) => Promise<unknown>;
  /** Sends dead letters back to where they came from. */
  readonly redrive: (queue: string) => Promise<{ readonly from: string; readonly to: string; readonly moved: number }>;
  /** The stand-in for the provider: whether it behaves, and what it was asked. */ readonly provider: ProviderControls;
};

const oneWaitMs = 15_000;
const usualPatienceMs = 180_000;
const longestCallMs = 600_000;

/** Opens the controls of a cloud. */
export const openControls = (http: HttpClient, { controlUrl, controlToken, logFolder }: CloudAddresses): Controls => {
  const headers = { authorization: `Bearer ${controlToken}`, 'content-type': 'application/json' };
  const ask = async <B>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<B> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const url = `${controlUrl}${path}`;
    const { status, text } = await http.send({ method, url, headers, timeoutMs: longestCallMs, ...sent });
    if (status !== 200) throw new Error(`${path}: ${text}`);
    const answer: B = JSON.parse(text);
    return answer;
  };
  return {
    status: () => ask('GET', '/status'),
    untilIdle: async (patienceMs = usualPatienceMs) => {
      const deadline = Date.now() + patienceMs;
      for (;;) {
        const { idle, underWay } = await ask<{ idle: boolean; underWay: string[] }>('POST', '/idle', {
          timeoutMs: Math.min(oneWaitMs, patienceMs),
        });
        if (idle) return;
        if (Date.now() > deadline)
          throw new Error(
            `Still under way after a long wait: ${underWay.join('; ')}. What fails stands in ${logFolder}.`,
          );
      }
    },
    advance: async (byMs) => (await ask<{ nowAt: string }>('POST', '/clock', { advanceMs: byMs })).nowAt,
    fire: (schedule) => ask('POST', `/schedules/${schedule}/fire`),
    redrive: (queue) => ask('POST', '/redrive', { queue }),
    provider: {
      misbehave: (seed) => ask('POST', '/provider/misbehave', { seed }),
      behave: () => ask('POST', '/provider/behave'),
      misdeeds: async () => (await ask<{ misdeeds: Misdeed[] }>('POST', '/provider/misdeeds')).misdeeds,
      checked: () => ask('POST', '/provider/checked'),
    },
  };
};

// Decides which worker thread takes an invocation: the one that has the function loaded, a second one only where that takes long.
import type { LambdaThread } from './lambda-thread.ts';
import type { FunctionPlan } from './plan-functions.ts';

export type PlaceSetting = {
  /** Threads for all functions together. */
  readonly workers: number;
  readonly functions: number;
  /** How long a function's own thread may be at one call before a second thread loads the function; 0: at once. */
  readonly secondAfterMs: number;
  readonly start: (died: (thread: LambdaThread) => void) => LambdaThread;
  readonly inFlight: (functionName: string) => number;
};

export type Places = {
  /** A free thread for the function, started if need be; undefined when it has to wait. */
  readonly find: (plan: FunctionPlan) => LambdaThread | undefined;
  /** The thread is about to load the function: from now on it counts as hosting it. */
  readonly promise: (thread: LambdaThread, functionName: string) => void;
  /** The promise is kept or broken. */
  readonly keep: (thread: LambdaThread) => void;
  readonly threads: () => LambdaThread[];
};

/** At most this many threads load the same function: eight cold ones at once took seconds where two did. */
const MOST_HOSTS = 2;

const fewestHosted = (threads: readonly LambdaThread[]): LambdaThread | undefined =>
  [...threads].sort((left, right) => left.hosts.size - right.hosts.size)[0];

/** Opens an empty set of places. */
export const openPlaces = (setting: PlaceSetting): Places => {
  const threads = new Set<LambdaThread>();
  const promised = new Map<LambdaThread, string>();
  // Each copy of a function is compiled and kept by itself: with patience there is one of most.
  const usualHosts = setting.secondAfterMs === 0 ? MOST_HOSTS : 1;
  const fairShare = Math.ceil((setting.functions * usualHosts) / setting.workers);

  const isHost = (thread: LambdaThread, name: string): boolean =>
    thread.hosts.has(name) || promised.get(thread) === name;
  const start = (): LambdaThread => {
    const thread = setting.start((gone) => {
      threads.delete(gone);
      promised.delete(gone);
    });
    threads.add(thread);
    return thread;
  };

  return {
    find: ({ name, reserved }) => {
      if (reserved !== undefined && setting.inFlight(name) >= reserved) return undefined;
      const hosts = [...threads].filter((thread) => isHost(thread, name));
      const ready = hosts.find((thread) => !thread.isBusy());
      if (ready !== undefined) return ready;
      if (hosts.length >= Math.min(MOST_HOSTS, reserved ?? MOST_HOSTS)) return undefined;
      if (hosts.some((thread) => thread.busyForMs() < setting.secondAfterMs)) return undefined;
      const idle = fewestHosted([...threads].filter((thread) => !thread.isBusy()));
      if (idle !== undefined && (idle.hosts.size < fairShare || threads.size >= setting.workers)) return idle;
      return threads.size < setting.workers ? start() : undefined;
    },
    promise: (thread, functionName) => promised.set(thread, functionName),
    keep: (thread) => promised.delete(thread),
    threads: () => [...threads],
  };
};

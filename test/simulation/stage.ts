// The scheduler: tasks stand still at every call of a port until they are picked. Hides how the picked one runs on to its next call, and how one dies.
import type { Dice } from './dice.ts';
import type { Fates, Fault } from './fates.ts';

/** One invocation of a use case, as a process of its own. */
export type Task = {
  readonly id: number;
  readonly who: string;
  /** The instant at which it began, by its own clock. */ readonly now: string;
  readonly beganMs: number;
  isLive: boolean;
  /** The types of the events that it wrote. */ readonly wrote: string[];
};
/** How a task ended. A task that died never resumes: no `finally` runs, and its answer is nobody's. */
export type Ending =
  | { readonly how: 'answered'; readonly value: unknown }
  | { readonly how: 'faulted'; readonly fault: unknown }
  | { readonly how: 'died' };

/** A call of a port: what it does when nothing goes wrong, and the faults that the port itself knows. */
export type PortCall<T> = {
  readonly on: string;
  readonly about: () => string;
  readonly does: () => Promise<T>;
  readonly twists?: readonly (readonly [Fault, () => Promise<T>])[];
};
type Gate = { readonly task: Task; readonly on: string; readonly about: () => string; readonly go: () => Fault | '' };

/** Hears of each step as it is made: who, at which port, and what went wrong. */
export type Narrator = (task: Task, on: string, about: () => string, fault: Fault | '') => void;

/** More turns of the loop than any stream takes between two calls. */
const mostTurns = 1_000;
const macrotask = (): Promise<void> => new Promise((done) => setImmediate(done));

/** A process that ends at one call that is told beforehand, counted over all calls: before it has its effect or after. */
export type Doom = { readonly atCall: number; readonly how: 'crash-before' | 'crash-after' };

/** An empty stage. `fates` may change between steps; `narrate` hears every step. */
export const emptyStage = (dice: Dice, fates: () => Fates, narrate: Narrator, doom?: Doom) => {
  let calls = 0;
  const dies = (how: Doom['how']): boolean => (doom?.atCall === calls && doom.how === how) || dice.chance(fates()[how]);
  const gates: Gate[] = [];
  let tasks = 0;
  let live = 0;
  const endings = new Map<number, (ending: Ending) => void>();
  const alive = new Map<number, Task>();

  const end = (task: Task, ending: Ending): void => {
    if (!task.isLive) return;
    task.isLive = false;
    live -= 1;
    alive.delete(task.id);
    const hear = endings.get(task.id);
    endings.delete(task.id);
    for (let at = gates.length - 1; at >= 0; at -= 1) if (gates[at]?.task === task) gates.splice(at, 1);
    hear?.(ending);
  };

  /** Stands at a port until picked. */
  const call = <T>(task: Task, { on, about, does, twists = [] }: PortCall<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (!task.isLive) return;
      const answer = (work: Promise<T>): void => void work.then(resolve, reject);
      const go = (): Fault | '' => {
        const rates = fates();
        calls += 1;
        if (dies('crash-before')) {
          end(task, { how: 'died' });
          return 'crash-before';
        }
        for (const [fault, twisted] of twists) {
          if (dice.chance(rates[fault])) {
            answer(twisted());
            return fault;
          }
        }
        const work = does();
        if (dies('crash-after')) {
          work.catch(() => undefined);
          end(task, { how: 'died' });
          return 'crash-after';
        }
        if (dice.chance(rates['answer-late'])) {
          work.catch(() => undefined);
          gates.push({
            task,
            on: 'answer',
            about,
            go: () => {
              answer(work);
              return '';
            },
          });
          return 'answer-late';
        }
        answer(work);
        return '';
      };
      gates.push({ task, on, about, go });
    });

  return {
    call,
    /** Begins a task. It runs to its first port call before this returns control to the scheduler. */
    begin: (
      who: string,
      now: string,
      beganMs: number,
      run: (task: Task) => Promise<unknown>,
      onEnd: (ending: Ending, task: Task) => void,
    ): Task => {
      tasks += 1;
      live += 1;
      const task: Task = { id: tasks, who, now, beganMs, isLive: true, wrote: [] };
      alive.set(task.id, task);
      endings.set(task.id, (ending) => onEnd(ending, task));
      void run(task).then(
        (value) => end(task, { how: 'answered', value }),
        (fault) => end(task, { how: 'faulted', fault }),
      );
      return task;
    },
    live: () => live,
    /** How many calls were made so far. */ calls: () => calls,
    /** Ends every process that began before an instant: its time is over, whatever it waits for. */
    timeOut: (beforeMs: number): void => {
      for (const task of [...alive.values()]) if (task.beganMs < beforeMs) end(task, { how: 'died' });
    },
    waiting: () => gates.length,
    /** Picks the call at a position among those that wait, and lets everything run until all stand still again. */
    step: async (at: number): Promise<void> => {
      const [gate] = gates.splice(at, 1);
      if (gate === undefined) throw new RangeError('nothing waits there');
      const fault = gate.go();
      narrate(gate.task, gate.on, gate.about, fault);
      await macrotask();
    },
    /** Lets a task that was just begun come to its first call. */
    settle: macrotask,
    /** Lets tasks that work by themselves (streams) come to their next calls; in the same number of turns in every run. */
    standStill: async (): Promise<void> => {
      for (let turn = 0; turn < mostTurns; turn += 1) {
        const waiting = new Set(gates.map(({ task }) => task));
        if (waiting.size === live) return;
        await macrotask();
      }
      throw new RangeError('a task waits for something that is no port');
    },
  };
};
export type Stage = ReturnType<typeof emptyStage>;

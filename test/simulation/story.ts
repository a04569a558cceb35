// What happened, as it is told: a running hash of every step and write, and, when somebody wants to read it, a line for each.
import type { Item } from '@hearth/store/tables';
import type { Ending, Task } from './stage.ts';

export type Violation = {
  readonly invariant: number;
  /** What is always true. */ readonly says: string;
  /** What was found instead. */ readonly found: string;
  readonly step: number;
};

const mixed = (hash: number, text: string): number => {
  let mix = hash;
  for (let at = 0; at < text.length; at += 1) mix = Math.imul(mix ^ text.charCodeAt(at), 0x01000193);
  return mix ^ (mix >>> 15);
};

const worded = (ending: Ending): string => {
  if (ending.how === 'died') return 'died';
  if (ending.how === 'faulted') return `faulted: ${String(ending.fault)}`;
  const { value } = ending;
  const body = typeof value === 'object' && value !== null && 'body' in value ? value.body : value;
  return `answered ${JSON.stringify(body)?.slice(0, 400) ?? 'nothing'}`;
};

/** A story that nobody has told yet. Lines are kept only when `isTold`. */
export const newStory = (isTold: boolean, nowMs: () => number) => {
  const lines: string[] = [];
  const violations: Violation[] = [];
  const tally = new Map<string, number>();
  const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
  let [even, odd] = [0x811c9dc5, 0x1234567];
  let steps = 0;
  const mix = (text: string): void => {
    even = mixed(even, text);
    odd = mixed(odd ^ text.length, text);
  };
  const say = (line: () => string): void => {
    if (isTold) lines.push(`${String(steps).padStart(5)}  ${new Date(nowMs()).toISOString()}  ${line()}`);
  };
  return {
    lines,
    violations,
    /** How often each event, fault and answer came. */
    tally,
    count,
    isTold,
    say,
    steps: () => steps,
    step: (task: Task, on: string, about: () => string, fault: string): void => {
      steps += 1;
      mix(`${task.id}${on}${fault}`);
      if (fault !== '') count(`fault ${fault}`);
      say(() => `#${task.id} ${task.who}: ${on} ${about()}${fault === '' ? '' : `   << ${fault.toUpperCase()} >>`}`);
    },
    ended: (task: Task, ending: Ending): void => {
      mix(`${task.id}${ending.how}`);
      say(() => `#${task.id} ${task.who} ${worded(ending)}`);
    },
    wrote: (key: string, after: Item | undefined): void => {
      mix(key);
      const mark = after?.['hash'] ?? after?.['head'] ?? after?.['availableMinor'] ?? after?.['version'];
      if (mark !== undefined) mix(String(mark));
    },
    event: (stream: string, type: string, data: () => string): void => {
      count(type);
      say(() => `      wrote ${type} on ${stream}  ${data()}`);
    },
    violated: (invariant: number, says: string, found: string): void => {
      violations.push({ invariant, says, found, step: steps });
      say(() => `!! invariant ${invariant}: ${says} -- but ${found}`);
    },
    /** Equal for two runs of one seed, different as soon as anything is. */
    trace: (): string => `${(even >>> 0).toString(16).padStart(8, '0')}${(odd >>> 0).toString(16).padStart(8, '0')}`,
  };
};
export type Story = ReturnType<typeof newStory>;

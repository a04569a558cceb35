// What a caller says to start the local cloud.
import type { Clock } from './clock.ts';
import type { OwnControls } from './control.ts';
import type { HostProvider } from './host-environment.ts';

export type { HostProvider } from './host-environment.ts';

export type HostSetting = {
  /** The synthesized assembly, cdk.out. */
  readonly cdkOut: string;
  /** Everything the local cloud keeps. One host a folder. */
  readonly dataDir: string;
  /** Worker threads for all functions together, 1 to 8. Default 6. */
  readonly workers?: number;
  /** Heap of one worker in MB. Default 512. */
  readonly workerMemoryMb?: number;
  /**
   * How long a function may be at one call, or one batch, before a second one begins beside it. Each copy of a function costs memory
   * and CPU of its own. Default a second; 0: at once, for who wants two of one function to meet.
   */
  readonly secondAfterMs?: number;
  /** Default: a free port, the same one at every start. */
  readonly apiPort?: number;
  /** The stand-in, which the caller starts; without it the template's secret holds no usable key. */
  readonly provider?: HostProvider;
  /** Variables for every function, over everything else. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Values of template parameters. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Puts the fault proxy between functions and DynamoDB: `host.engines.faults`. */
  readonly faultProxy?: boolean;
  /** Counts the functions' calls to the database and their capacity units, in `host.pool.figures()`. */
  readonly countsCalls?: boolean;
  /** The movable clock, when the caller needs it before the host runs (the stand-in does). Default: the folder's own. */
  readonly clock?: Clock;
  /** Called when the clock was moved, before the schedules that came due: the stand-in catches up here. */
  readonly whenClockMoved?: () => Promise<void>;
  /** What else is under way, in words, for those who wait until the cloud is idle (provider events not yet delivered). */
  readonly alsoUnderWay?: () => readonly string[];
  /** Controls of the caller's own: what `POST /provider/NAME` does, for those it knows. */
  readonly ownControls?: OwnControls;
  /** One line for a person. Default: silent. */
  readonly log?: (line: string) => void;
};

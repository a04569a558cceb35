// What a person sees while something takes long: one line a phase, redrawn on a terminal, plain everywhere else.

export type Step = {
  /** How much there is to do. */ readonly of: (total: number) => void;
  readonly tick: (count?: number) => void;
  /** A word behind the line. */ readonly say: (text: string) => void;
};

export type Phase = { readonly name: string; readonly seconds: number; readonly done: number };

export type Progress = {
  readonly phase: <T>(name: string, does: (step: Step) => Promise<T>) => Promise<T>;
  /** A line of its own. */ readonly line: (text: string) => void;
  readonly phases: () => readonly Phase[];
};

type Screen = {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
};

const nameWidth = 44;
const barWidth = 24;
const redrawMs = 100;

const bar = (done: number, total: number): string => {
  const filled = total === 0 ? 0 : Math.min(barWidth, Math.round((barWidth * done) / total));
  return `[${'='.repeat(filled)}${' '.repeat(barWidth - filled)}]`;
};

/** Progress on a screen; `nowMs` is the clock it measures with. */
export const openProgress = (screen: Screen, nowMs: () => number = () => performance.now()): Progress => {
  const phases: Phase[] = [];
  const isLive = screen.isTTY === true;
  const phase = async <T>(name: string, does: (step: Step) => Promise<T>): Promise<T> => {
    const startedMs = nowMs();
    let [done, total, said] = [0, 0, ''];
    const seconds = (): number => (nowMs() - startedMs) / 1000;
    const count = (): string => (total === 0 ? '' : `${done}/${total}`);
    const draw = (): void => {
      const text = `  ${name.padEnd(nameWidth)} ${total === 0 ? '' : bar(done, total)} ${count()} ${seconds().toFixed(0)} s ${said}`;
      screen.write(`\r\u001b[2K${text.slice(0, (screen.columns ?? 100) - 1)}`);
    };
    const timer = isLive ? setInterval(draw, redrawMs) : undefined;
    const close = (mark: string): void => {
      clearInterval(timer);
      const wiped = isLive ? '\r\u001b[2K' : '';
      screen.write(
        `${wiped}${mark} ${name.padEnd(nameWidth)} ${count().padStart(11)} ${seconds().toFixed(1).padStart(7)} s${said === '' ? '' : `   ${said}`}\n`,
      );
    };
    try {
      const value = await does({
        of: (count) => {
          total = count;
        },
        tick: (count = 1) => {
          done += count;
        },
        say: (text) => {
          said = text;
        },
      });
      close('+');
      phases.push({ name, seconds: seconds(), done });
      return value;
    } catch (fault) {
      close('!');
      throw fault;
    }
  };
  return { phase, line: (text) => void screen.write(`${text}\n`), phases: () => phases };
};

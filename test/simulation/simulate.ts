// `pnpm simulate --seeds N [--from SEED] [--hours H] [--story] [--doors]`: plays histories on every core, and exits non-zero when an invariant broke.
import { parseArgs } from 'node:util';
import { type Played, playOnAllCores } from './crew.ts';
import { doorsHistory } from './doors/doors-history.ts';
import { history } from './history.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    hours: { type: 'string' },
    story: { type: 'boolean', default: false },
    doors: { type: 'boolean', default: false },
    tally: { type: 'boolean', default: false },
  },
});
const from = Number(values.from);
const hours = values.hours === undefined ? undefined : Number(values.hours);
const seeds =
  values.seeds === undefined ? (hours === undefined ? 1_000 : Number.POSITIVE_INFINITY) : Number(values.seeds);
if (!Number.isSafeInteger(from) || !(seeds > 0) || (hours !== undefined && !(hours > 0))) {
  console.error('pnpm simulate --seeds N [--from SEED] [--hours H] [--story] [--tally] [--doors]');
  process.exit(2);
}

const tellOne = async (seed: number): Promise<boolean> => {
  const { lines, violations, trace, steps } = await (values.doors ? doorsHistory : history)(seed, { isTold: true });
  console.log(lines.join('\n'));
  console.log(
    `\nseed ${seed}: ${steps} steps, trace ${trace}, ${violations.length === 0 ? 'nothing broke' : 'BROKEN'}`,
  );
  for (const { invariant, says, found, step } of violations)
    console.log(`  invariant ${invariant} at step ${step}: ${says}\n  but ${found}`);
  return violations.length === 0;
};

const tellMany = async (): Promise<boolean> => {
  const startedMs = performance.now();
  const untilMs = hours === undefined ? Number.POSITIVE_INFINITY : startedMs + hours * 3_600_000;
  const sum = { seeds: 0, steps: 0, broken: 0 };
  const tally = new Map<string, number>();
  let toldMs = startedMs;
  const rate = (): string => {
    const passedMs = performance.now() - startedMs;
    const perHour = Math.round((sum.seeds / passedMs) * 3_600_000);
    return `${sum.seeds} seeds, ${sum.steps} steps, ${sum.broken} broken, ${(passedMs / 1000).toFixed(0)} s, ${perHour} seeds an hour`;
  };
  const tell = (played: Played): void => {
    sum.seeds += played.seeds;
    sum.steps += played.steps;
    sum.broken += played.broken.length;
    for (const [what, times] of played.tally) tally.set(what, (tally.get(what) ?? 0) + times);
    for (const { seed, first } of played.broken) {
      console.log(
        `seed ${seed}: invariant ${first.invariant} at step ${first.step}: ${first.says}\n  but ${first.found}`,
      );
      console.log(`  pnpm simulate --seeds 1 --from ${seed} --story${values.doors ? ' --doors' : ''}`);
    }
    if (performance.now() - toldMs < 5_000) return;
    toldMs = performance.now();
    console.log(rate());
  };
  await playOnAllCores(from, (next) => next >= from + seeds || performance.now() > untilMs, tell, values.doors);
  if (values.tally)
    for (const [what, times] of [...tally].sort())
      console.log(`${(times / sum.seeds).toFixed(3).padStart(9)}  ${what}`);
  console.log(rate());
  return sum.broken === 0;
};

const isGood = await (values.story ? tellOne(from) : tellMany());
process.exit(isGood ? 0 : 1);

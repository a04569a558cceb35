// One thread of the crew: plays the ranges it is given.
import { parentPort } from 'node:worker_threads';
import type { Played } from './crew.ts';
import { doorsHistory } from './doors/doors-history.ts';
import { history } from './history.ts';

type Range = { readonly from: number; readonly seeds: number; readonly isAtDoors: boolean };

const play = async ({ from, seeds, isAtDoors }: Range): Promise<Played> => {
  let steps = 0;
  const tally = new Map<string, number>();
  const broken: { seed: number; first: Played['broken'][number]['first'] }[] = [];
  for (let seed = from; seed < from + seeds; seed += 1) {
    const played = await (isAtDoors ? doorsHistory(seed) : history(seed));
    steps += played.steps;
    for (const [what, times] of played.tally) tally.set(what, (tally.get(what) ?? 0) + times);
    const [first] = played.violations;
    if (first !== undefined) broken.push({ seed, first });
  }
  return { from, seeds, steps, tally, broken };
};

parentPort?.on('message', (range) => void play(range).then((played) => parentPort?.postMessage(played)));

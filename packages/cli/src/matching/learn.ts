// `pnpm matching learn`: the weights that unlabelled applications teach, beside those that the product ships. Changes nothing.
import type { Population } from '@hearth/matching/learn-weights';
import { learnWeights } from '@hearth/matching/learn-weights';
import { weights as shipped } from '@hearth/matching/shipped-weights';
import { wrongUse } from '../command-line.ts';
import { openProgress } from '../progress.ts';
import { applicationLines, brokenLines, existingFile, nameOf } from './application-lines.ts';
import { grouped } from './figures-text.ts';
import { learntTable } from './learnt-table.ts';
import { likenessFinder } from './likeness-finder.ts';
import { memoryIndex } from './memory-index.ts';

export type LearnOptions = {
  readonly applications: readonly string[];
  readonly rounds: number;
  readonly isJson: boolean;
};

const mostRounds = 200;
const sayEvery = 500;

type Learnt = { readonly population: Population; readonly applications: number; readonly broken: number };

const populationOf = async (path: string): Promise<Learnt> => {
  const broken = brokenLines(nameOf(path));
  const index = memoryIndex();
  const finder = likenessFinder(index);
  await openProgress(process.stderr).phase(nameOf(path), async (step) => {
    for await (const application of applicationLines(path, broken, index.has)) {
      await finder.add(application);
      if (index.size() % sayEvery === 0) step.say(`${grouped(index.size())} applications`);
    }
    step.say(`${grouped(index.size())} applications, ${grouped(finder.read().pairs.length)} pairs`);
  });
  broken.sayCount();
  return { population: finder.read(), applications: index.size(), broken: broken.count() };
};

/** Learns to an exit code: 1 when lines were broken, after all others were learnt from. */
export const learnMatching = async ({ applications, rounds, isJson }: LearnOptions): Promise<number> => {
  if (rounds > mostRounds) throw wrongUse(`--rounds takes 0 to ${mostRounds}.`);
  const learnt: Learnt[] = [];
  for (const path of applications.map(existingFile)) learnt.push(await populationOf(path));
  const populations = learnt.map(({ population }) => population);
  const pairs = populations.reduce((sum, population) => sum + population.pairs.length, 0);
  if (pairs === 0) throw new Error('No two applications share a key, so there is nothing to learn from.');
  const weights = learnWeights(populations, shipped, rounds);
  const count = learnt.reduce((sum, one) => sum + one.applications, 0);
  const page = [
    `${grouped(count)} applications, ${grouped(pairs)} pairs, ${rounds} rounds from ${shipped.version}`,
    '',
    ...learntTable(weights, shipped),
  ];
  console.log(isJson ? JSON.stringify(weights, null, 2) : page.join('\n'));
  return learnt.some(({ broken }) => broken > 0) ? 1 : 0;
};

// `pnpm matching run`: reads applications in arrival order, compares each with those before it, and writes every pair compared.
import { statSync } from 'node:fs';
import { typedPath, wrongUse } from '../command-line.ts';
import { openProgress } from '../progress.ts';
import { applicationLines, type BrokenLines, brokenLines, existingFile, nameOf } from './application-lines.ts';
import { grouped } from './figures-text.ts';
import { type EngineName, type OpenedIndex, openIndex } from './index-engines.ts';
import { pairFinder } from './match-stream.ts';
import { openPairs } from './pairs-writer.ts';
import { countRun, linesOf } from './run-figures.ts';

export type RunOptions = {
  readonly applications: string;
  readonly out: string;
  readonly engine: EngineName;
  readonly isJson: boolean;
};

const sayEvery = 500;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Also by another name. */
const isSameFile = (one: string, other: string): boolean => {
  const [a, b] = [statSync(one), statSync(other, { throwIfNoEntry: false })];
  return b?.isFile() === true && a.dev === b.dev && a.ino === b.ino;
};

const matchFile = async (
  path: string,
  { index, next }: OpenedIndex,
  out: string,
  figures: ReturnType<typeof countRun>,
): Promise<BrokenLines> => {
  const broken = brokenLines(nameOf(path));
  const pairs = openPairs(out);
  const findPairs = pairFinder(index);
  let count = 0;
  try {
    await openProgress(process.stderr).phase('matching', async (step) => {
      for await (const application of applicationLines(path, broken, index.has)) {
        const found = await findPairs(application);
        figures.add(found);
        next();
        for (const pair of found.pairs) pairs.write(pair);
        count += 1;
        if (count % sayEvery === 0)
          step.say(`${grouped(count)} applications, ${grouped(figures.perSecond())} a second`);
      }
      step.say(`${grouped(count)} applications`);
    });
  } finally {
    pairs.close();
  }
  return broken;
};

/** Runs to an exit code: 1 when lines were broken, after all others were matched. */
export const runMatching = async ({ applications, out, engine, isJson }: RunOptions): Promise<number> => {
  const [from, to] = [existingFile(applications), typedPath(out)];
  if (isSameFile(from, to)) throw wrongUse('--out would overwrite --applications.');
  const opened = await openIndex(engine);
  try {
    const figures = countRun();
    const broken = await matchFile(from, opened, to, figures);
    const read = figures.read();
    if (isJson)
      console.log(JSON.stringify({ engine, ...read, ...opened.figures(), brokenLines: broken.count() }, null, 2));
    const more = [['engine', engine] as const, ...opened.rows()];
    say(linesOf(read, more).join('\n'));
    broken.sayCount();
    return broken.count() > 0 ? 1 : 0;
  } finally {
    await opened.close();
  }
};

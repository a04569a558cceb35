// `node test/simulation/measure.ts [MOST]`: how many seeds it takes to find each planted bug and each missing guard; writes the table into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstWalls, pairs, secondWalls } from './guard-list.ts';
import { withoutGuards } from './guards.ts';
import { plantedBugs } from './planted-bugs.ts';
import { seedsToFind } from './seeds-to-find.ts';
import type { Plant } from './world-shape.ts';

const most = Number(process.argv[2] ?? 1_000);
const file = join(import.meta.dirname, 'README.md');
const [begins, ends] = ['<!-- measured: begin -->', '<!-- measured: end -->'];

const rowOf = async (plant: Plant): Promise<string> => {
  const { seeds, first } = await seedsToFind(plant, most);
  const row = `| ${plant.name} | ${seeds ?? `not in ${most}`} | ${first === undefined ? '' : `${first.invariant}: ${first.says}`} |`;
  console.log(row);
  return row;
};

const rows = ['| planted | seeds to find | by invariant |', '| --- | ---: | --- |'];
for (const plant of plantedBugs) rows.push(await rowOf(plant));
rows.push('', '| guard taken away | seeds to find | by invariant |', '| --- | ---: | --- |');
for (const wall of firstWalls) rows.push(await rowOf(withoutGuards([wall])));
for (const { walls } of pairs) rows.push(await rowOf(withoutGuards(walls)));
rows.push('', '| guard that stands behind another | why nothing breaks without it |', '| --- | --- |');
for (const [wall, because] of Object.entries(secondWalls)) rows.push(`| ${wall} | ${because} |`);

const text = readFileSync(file, 'utf8');
const [before = '', rest = ''] = text.split(begins);
const [, after = ''] = rest.split(ends);
writeFileSync(file, `${before}${begins}\n${rows.join('\n')}\n${ends}${after}`);

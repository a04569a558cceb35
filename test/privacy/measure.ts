// Prints every attack's figures for a fund of any size: node test/privacy/measure.ts HOUSEHOLDS WORLDS SEED
import { bets, equalities, guessed, partnersList, scene, towns } from './attack-figures.ts';
import { type Tables, withLimit, withoutFullMembers, withoutKinds } from './tables-view.ts';
import { targetFigures } from './target-figures.ts';

const [households = 10_000, worlds = 2, seed = 5] = process.argv.slice(2).map(Number);
const said = (what: string, value: unknown): void => void process.stdout.write(`${what}: ${JSON.stringify(value)}\n`);

const played = await scene(households, worlds, seed);
const { fund, strangers, world, tables, unlimited, truth } = played;
const whole: readonly (readonly [string, Tables])[] = [
  ['no limit', unlimited],
  ['as it is', tables],
  ['full blocks emptied', withoutFullMembers(tables)],
  ['limit 20, emptied', withoutFullMembers(withLimit(tables, 20))],
];
said('applications', {
  fund: fund.length,
  blocks: tables.blocks.length,
  full: tables.blocks.filter(({ isFull }) => isFull).length,
  world: world.applications,
});
for (const [what, view] of whole) {
  process.stdout.write(`\n${what}\n`);
  const { rows, claims } = guessed(played, view);
  for (const row of rows) said('  guessed', row);
  for (const least of [0, 0.5, 0.9]) said(`  sure ${least}`, bets(claims, truth, least));
  const { known, ...large } = partnersList(played, view, 'partner-01');
  said('  list of partner-01', { forms: known.size, ...large });
  const { known: few, ...small } = partnersList(played, view, 'partner-15');
  said('  list of partner-15', { forms: few.size, ...small });
  said('  towns', towns(played, view, claims, known));
  said('  equality', equalities(played, view));
  said('  known persons', targetFigures(view, fund, strangers, world));
}
process.stdout.write('\nno kinds, padded\n');
said(
  '  known persons',
  targetFigures(withoutKinds(tables), fund, strangers, world, () => ''),
);

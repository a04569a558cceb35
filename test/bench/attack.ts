// What an attacker makes of a year of publications, by how they were protected: the tables of packages/publication/ATTACK.md, printed as Markdown.
import { type Attacked, bruteAttack } from '@hearth/publication/audit/brute-attacker.fixture';
import { highsSolver } from '@hearth/publication/audit/highs-solver';
import { exactly, type Rounding } from '@hearth/publication/audit/naive-publisher.fixture';
import { naiveYear, safeYear } from '@hearth/publication/audit/sample-year.fixture';
import type { Cases } from '@hearth/publication/cases';
import type { PublicationDocument } from '@hearth/publication/document';
import { sampleCases } from '@hearth/publication/sample-cases.fixture';

const rounded = (to: number): Rounding => ({ to, minorTo: 1, tellsMoney: false });

const attackYear = async (documents: readonly PublicationDocument[], cases: Cases): Promise<readonly Attacked[]> => {
  const quarters = [...Map.groupBy(documents, ({ period }) => period.name).values()];
  return (await Promise.all(quarters.map((own) => bruteAttack(own, cases)))).flat();
};

const figures = (attacked: readonly Attacked[]): string => {
  const exact = attacked.filter(({ least, most }) => least === most).length;
  const within = attacked.filter(({ least, most }) => least < most && most - least <= 2).length;
  const narrowed = attacked.filter(({ least, most }) => least > 1 || most < 10).length;
  return `${attacked.length} | ${exact} | ${within} | ${narrowed}`;
};

const ways: readonly (readonly [string, (cases: Cases) => Promise<readonly PublicationDocument[]>])[] = [
  ['hide 1-10, two dimensions for funders', async (cases) => naiveYear(cases, exactly, true)],
  ['hide 1-10, one dimension for funders', async (cases) => naiveYear(cases, exactly, false)],
  ['hide 1-10, round to 5, two dimensions for funders', async (cases) => naiveYear(cases, rounded(5), true)],
  ['hide 1-10, round to 10, one dimension for funders', async (cases) => naiveYear(cases, rounded(10), false)],
  ['**the recipe, audited**', async (cases) => safeYear(cases, await highsSolver()).map(({ document }) => document)],
];

console.log(
  '| grants, seed | protection | small cells | known exactly | within 2 | narrowed at all |\n| --- | --- | --- | --- | --- | --- |',
);
for (const grants of [500, 1_200, 4_000])
  for (const seed of [1, 2, 3]) {
    const cases = sampleCases({ seed, grants, partners: 13 });
    for (const [name, make] of ways)
      console.log(`| ${grants}, ${seed} | ${name} | ${figures(await attackYear(await make(cases), cases))} |`);
  }

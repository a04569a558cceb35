// What somebody learns from match keys who holds the tables and no secret, and who holds one. Figures and what they mean: packages/matching/KEYS.md.
import { matchKinds } from '@hearth/vault/macs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bets, equalities, guessed, partnersList, type Scene, scene, towns } from './attack-figures.ts';
import { dictionaryAttack, guessable } from './dictionary-attack.ts';
import { betsOf, graphAttack } from './graph-attack.ts';
import { judged } from './rank-attack.ts';
import { secretMacs, type Tables, withoutFullMembers, withoutKinds } from './tables-view.ts';
import { targetFigures } from './target-figures.ts';
import { worldOf } from './world-knowledge.ts';

const seed = 5;
const households = 6_000;
let played: Scene;
let graph: ReturnType<typeof guessed>;

const printed = (what: string, value: unknown): void =>
  void process.stdout.write(`${what}: ${JSON.stringify(value)}\n`);

beforeAll(async () => {
  played = await scene(households, 2, seed);
  graph = guessed(played, played.tables);
});

describe('who holds the tables alone', () => {
  test('guesses almost no text by how often it occurs, whatever is seen beside it', () => {
    for (const row of graph.rows) {
      printed('guessed', row);
      const most = { address: 0.04, phone: 0.02, place: 0.01, name: 0.01 }[row.kind] ?? 0.002;
      expect(Math.max(row.rank, row.graph), `${row.kind}: share of places guessed right`).toBeLessThan(most);
      expect(row.exactRank, `${row.kind}: with the exact count of every text`).toBeLessThan(0.05);
    }
    expect(graph.rows.map(({ kind }) => kind)).toEqual(matchKinds.filter((kind) => kind !== 'payee'));
  });

  test('cannot tell its right guesses from its wrong ones', () => {
    const sure = [0, 0.5, 0.9].map((least) => bets(graph.claims, played.truth, least));
    printed('guesses by how sure', sure);
    for (const { precision } of sure) expect(precision).toBeLessThan(0.15);
  });

  test('sees which applications are of one household and which share a contact: that is what keys are for', () => {
    const { repeats, sharing } = equalities(played, played.tables);
    printed('equality', { repeats, sharing });
    expect(repeats.precision).toBeGreaterThan(0.9);
    expect(repeats.recall).toBeGreaterThan(0.85);
    expect(sharing.phone).toBeLessThan(0.2);
  });

  test('finds the application of a person of whom they know everything, better than by the facts in the clear', () => {
    const { fund, strangers, tables, world } = played;
    const open = targetFigures(tables, fund, strangers, world);
    const plain = targetFigures(withoutKinds(tables), fund, strangers, world, () => '');
    printed('known persons', open);
    printed('known persons, were kinds not told and all had 24 keys', plain);
    expect(open.fundKeys, 'found in the whole fund').toBeLessThan(0.45);
    expect(open.fundKeys, 'this is a leak: where it is mended, KEYS.md has to say so').toBeGreaterThan(
      4 * open.fundFacts,
    );
    expect(open.membership, 'told from those who did not apply').toBeLessThan(0.7);
    expect(plain.fundKeys, 'without kinds').toBeLessThan(open.fundKeys / 2);
  });

  test('recognizes large buildings by their full blocks, and only by those', () => {
    const { world, truth } = played;
    const address = (tables: Tables, claims = graphAttack(tables, world)): number => {
      const { rightPlaces = 0, places = 1 } = judged(tables.blocks, truth, betsOf(claims, 0)).get('address') ?? {};
      return rightPlaces / places;
    };
    const right = {
      unlimited: address(played.unlimited),
      limited: address(played.tables, graph.claims),
      emptied: address(withoutFullMembers(played.tables)),
    };
    printed('addresses guessed: no limit, limit of 50, full blocks without members', right);
    expect(right.limited).toBeLessThan(right.unlimited + 0.02);
    expect(right.emptied).toBeLessThan(0.005);
  });

  test('would name blocks without an error if the world were this very fund: the attack works, knowledge is what it lacks', () => {
    const { truth, tables, fund } = played;
    const known = bets(graphAttack(tables, worldOf([fund])), truth, 0.9);
    printed('guesses with the fund itself as knowledge', known);
    expect(known.precision).toBeGreaterThan(0.8);
    expect(known.right).toBeGreaterThan(200);
  });
});

describe('who holds the tables and one partner’s own list', () => {
  test('reads what others share with it: house and street, phone, name', () => {
    const { known, ...opened } = partnersList(played, played.tables, 'partner-01');
    const found = towns(played, played.tables, graph.claims, known);
    printed('list of the largest partner', { share: known.size / played.fund.length, ...opened });
    printed('towns', found);
    expect(opened.told['address']).toBeLessThan(0.35);
    expect(opened.told['phone']).toBeLessThan(0.1);
    expect(opened.told['name']).toBeLessThan(0.05);
    expect(opened.told['person']).toBeLessThan(0.05);
    expect(found.byGraph - found.byArea, 'towns without a list').toBeLessThan(0.03);
    expect(found.byList, 'towns with a list').toBeLessThan(0.7);
  });
});

describe('who holds a secret', () => {
  test('opens everything of its kind by trying all texts', async () => {
    const { tables, truth } = played;
    const texts = guessable();
    const tried = new Set(texts.map(({ kind, text }) => `${kind} ${text}`));
    const found = await dictionaryAttack(tables, secretMacs(seed), texts);
    const there = tables.blocks.filter(({ name }) => /^(?:birth d\||phone 7\|25)/.test(truth.get(name) ?? ''));
    const open = there.filter(({ name }) => found.has(truth.get(name) ?? ''));
    const century = there.filter(({ name }) => tried.has(truth.get(name) ?? ''));
    printed('opened with the secrets of birth and phone', {
      tried: texts.length,
      there: there.length,
      open: open.length,
    });
    expect(open.length).toBe(century.length);
    expect(open.length / there.length).toBeGreaterThan(0.99);
  });

  test('opens nothing under another fund’s secret, and nothing of another kind', async () => {
    const texts = guessable().filter((_, at) => at % 10 === 0);
    expect((await dictionaryAttack(played.tables, secretMacs(seed + 1), texts)).size).toBe(0);
    const secrets = secretMacs(seed);
    const ofName = await secrets.macsOf('match/name');
    const names = new Set(played.tables.blocks.map(({ name }) => name.split('#')[1]));
    const hits = texts.filter(({ text }) => names.has(ofName('match/name', text).slice(0, 32)));
    expect(hits).toEqual([]);
  });
});

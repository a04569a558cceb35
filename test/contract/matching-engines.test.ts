// Matching in memory and on the store's dialect over an engine: the same pairs, also where blocks are full and after a bulk load.
import type { ApplicationLine } from '@hearth/cli/matching/application-line';
import { openBulkLoad } from '@hearth/cli/matching/bulk-load';
import { dynoxideIndex } from '@hearth/cli/matching/dynoxide-index';
import { engineFolder, importTables, startTables } from '@hearth/cli/matching/engine-tables';
import { openIndex } from '@hearth/cli/matching/index-engines';
import type { MatchIndex } from '@hearth/cli/matching/match-index';
import { pairFinder } from '@hearth/cli/matching/match-stream';
import { sealedHouseholds } from '@hearth/cli/matching/sealed-households';
import { keyRows } from '@hearth/store/vault-rows';
import { describe, expect, test } from 'vitest';

const givens = ['Ana', 'Ann', 'Luis', 'Wei', 'Fatima', 'Jean'];
const families = ['Lima', 'Lim', 'Pierre-Louis', 'Chen', 'al-Hassan', 'Silva'];

/** A crowd in which some return, all of whom write the shelter's phone and address: those blocks fill. */
const crowd: readonly ApplicationLine[] = Array.from({ length: 130 }, (_, at) => {
  const who = at % 7 === 6 ? at - 6 : at;
  return {
    id: `any id ${at}`,
    profile: {
      names: { given: givens[who % 6] ?? '', family: families[(who * 5) % 6] ?? '' },
      birthDate: `19${50 + (who % 50)}-0${1 + (who % 9)}-1${who % 10}`,
      phones: at % 2 === 0 ? ['617-555-0100'] : [`617-555-${String(1000 + who)}`],
      emails: [],
      payees: [],
      address: { line1: '112 Southampton St', city: 'Boston', region: 'MA', postalCode: '02118', country: 'US' },
      members: who % 5 === 0 ? [{ given: 'Leo', family: 'Lima', birthDate: '2015-06-01' }] : [],
    },
  };
});

const matched = async (
  index: MatchIndex,
  applications: readonly ApplicationLine[],
  returned = 0,
  next: () => void = () => {},
) => {
  const findPairs = pairFinder(index, returned);
  const pairs = [];
  let full = 0;
  for (const application of applications) {
    const found = await findPairs(application);
    pairs.push(...found.pairs);
    full += found.fullBlocks;
    next();
  }
  return { pairs, full };
};

const inMemory = async () => {
  const { index } = await openIndex('memory');
  return matched(index, crowd);
};

describe('matching', () => {
  test('finds the same pairs in memory and on the engine', async () => {
    const { index, next, figures, close } = await openIndex('dynoxide');
    try {
      const onEngine = await matched(index, crowd, 0, next);
      const memory = await inMemory();
      expect(onEngine).toEqual(memory);
      expect(memory.pairs.length).toBeGreaterThan(20);
      expect(memory.full).toBeGreaterThan(20);
      // Whatever the blocks hold: four reads and one transaction.
      expect(figures()).toMatchObject({ engineCalls: { applications: crowd.length, calls: { most: 5 } } });
    } finally {
      await close();
    }
  });

  test('goes on after a bulk load as if each application had been handed in', async () => {
    const [folder, nowText] = [engineFolder(), '2026-11-21T12:00:00.000Z'];
    const bulk = openBulkLoad(folder, nowText);
    for (const application of crowd.slice(0, 100)) await bulk.add(application);
    const { ids } = await bulk.close();
    await importTables(folder);
    const { tables, stop } = await startTables(folder);
    try {
      const index = dynoxideIndex(tables, sealedHouseholds(keyRows(tables), nowText), ids);
      const late = new Set(crowd.slice(100).map(({ id }) => id));
      const { pairs } = await inMemory();
      const returned = new Set(pairs.filter(({ b, band }) => band !== 'none' && !late.has(b)).map(({ b }) => b));
      const rest = await matched(index, crowd.slice(100), returned.size);
      expect(rest.pairs).toEqual(pairs.filter(({ b }) => late.has(b)));
    } finally {
      await stop();
    }
  });
});

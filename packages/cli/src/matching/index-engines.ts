// The engines on which matching can run: which there are, and what each tells of itself at the end.
import { keyRows } from '@hearth/store/vault-rows';
import { dynoxideIndex } from './dynoxide-index.ts';
import { type CallFigures, countEngineCalls } from './engine-calls.ts';
import { engineFolder, startTables } from './engine-tables.ts';
import { grouped } from './figures-text.ts';
import type { MatchIndex } from './match-index.ts';
import { memoryIndex } from './memory-index.ts';
import { sealedHouseholds } from './sealed-households.ts';

export const engineNames = ['memory', 'dynoxide'] as const;
export type EngineName = (typeof engineNames)[number];
export const isEngine = (name: string): name is EngineName => engineNames.some((one) => one === name);

type Row = readonly [name: string, said: string];

export type OpenedIndex = {
  readonly index: MatchIndex;
  /** Closes the counts of one application. */ readonly next: () => void;
  /** Figures of the engine's own, and the same as rows for a person. */
  readonly figures: () => Readonly<Record<string, unknown>>;
  readonly rows: () => readonly Row[];
  readonly close: () => Promise<void>;
};

const openMemory = (): OpenedIndex => {
  const index = memoryIndex();
  return {
    index,
    next: () => {},
    figures: () => ({ blocks: index.blocks() }),
    rows: () => {
      const { blocks, full } = index.blocks();
      return [['blocks', `${grouped(blocks)}, of which ${grouped(full)} are full`]];
    },
    close: async () => {},
  };
};

const spread = ({ mean, p99, most }: CallFigures['calls']): string =>
  `mean ${grouped(mean, 1)}, 99th percentile ${grouped(p99, 1)}, most ${grouped(most, 1)}`;

/** What calls cost, as rows for a person. */
export const callRows = ({ calls, readUnits, writeUnits, byOperation }: CallFigures): readonly Row[] => [
  ['calls an application', spread(calls)],
  ...Object.entries(byOperation).map(([name, mean]): Row => [`  ${name}`, `mean ${grouped(mean, 2)}`]),
  ['read units an application', spread(readUnits)],
  ['write units an application', spread(writeUnits)],
];

const openDynoxide = async (): Promise<OpenedIndex> => {
  const { tables, stop } = await startTables(engineFolder());
  const households = sealedHouseholds(keyRows(tables), new Date().toISOString());
  await households.ready();
  const index = dynoxideIndex(tables, households);
  const calls = countEngineCalls();
  return {
    index,
    next: calls.next,
    figures: () => ({ engineCalls: calls.read() }),
    rows: () => callRows(calls.read()),
    close: async () => {
      calls.stop();
      await stop();
    },
  };
};

/** Opens an empty index on an engine. Faults: the engine's program is missing, as a sentence. */
export const openIndex = async (engine: EngineName): Promise<OpenedIndex> =>
  engine === 'memory' ? openMemory() : openDynoxide();

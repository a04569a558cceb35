// The kinds of generated populations by name. Hides nothing.
import { damaged } from './kind-damaged.ts';
import { fund, phones } from './kind-fund.ts';
import { historical } from './kind-historical.ts';
import { personsDates } from './kind-persons-dates.ts';
import { linked, rich } from './kind-rich.ts';
import { scripts } from './kind-scripts.ts';
import type { PopulationOf } from './population.ts';

export const kinds = {
  damaged,
  fund,
  historical,
  linked,
  'persons-dates': personsDates,
  phones,
  rich,
  scripts,
} as const satisfies Record<string, PopulationOf>;

export type PopulationKind = keyof typeof kinds;

/** Whether a word names a kind. */
export const isPopulationKind = (word: string): word is PopulationKind => Object.hasOwn(kinds, word);

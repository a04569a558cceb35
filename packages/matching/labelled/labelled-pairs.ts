// The labelled set of households with members, read from the files beside it. Hides where the files are.
import { readFileSync } from 'node:fs';
import { type LabelledPair, parseLabelledPairs } from './labelled-form.ts';
import type { LabelledKind } from './labelled-kinds.ts';

export type KindCount = {
  readonly kind: LabelledKind;
  readonly same: number;
  readonly different: number;
  readonly ask: number;
};

/** The files of the set, one group of kinds each. */
export const labelledFiles = ['same-person', 'scripts', 'households', 'hard-negatives'] as const;

/** Every pair of the set, in the order of the files. Throws when a file cannot be read or has a line that is not a pair. */
export const labelledPairs = (): readonly LabelledPair[] =>
  labelledFiles.flatMap((name) =>
    parseLabelledPairs(readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')),
  );

/** How many pairs of each kind and answer there are, in the order in which the kinds first come. */
export const countsByKind = (pairs: readonly LabelledPair[]): readonly KindCount[] => {
  const counts = new Map<LabelledKind, KindCount>();
  for (const { kind, label, ask } of pairs) {
    const { same, different, ask: asked } = counts.get(kind) ?? { same: 0, different: 0, ask: 0 };
    counts.set(kind, {
      kind,
      same: same + (label === 'same' ? 1 : 0),
      different: different + (label === 'different' ? 1 : 0),
      ask: asked + (ask ? 1 : 0),
    });
  }
  return [...counts.values()];
};

// What somebody knows of the world who knows nobody in it: how often each text occurs and beside what. Hides the counting.
import type { Filed, Told } from './generated-fund.ts';

/** The facts in the clear by which texts differ. */
export const factsOf = ({ area, language, band }: Told): readonly string[] => [
  `area ${area}`,
  `language ${language}`,
  `band ${band}`,
];

export type World = {
  readonly applications: number;
  /** Applications with this text, as places in `funds`. */ readonly bearers: ReadonlyMap<string, readonly number[]>;
  readonly texts: (application: number) => readonly string[];
  readonly told: (application: number) => Told;
  readonly city: (application: number) => string;
  readonly factShares: ReadonlyMap<string, number>;
};

/** The knowledge that funds of other people give: the more of them, the closer to the true shares. */
export const worldOf = (funds: readonly (readonly Filed[])[]): World => {
  const all = funds.flat();
  const texts = all.map(({ keys }) => keys.map(({ kind, text }) => `${kind} ${text}`));
  const bearers = new Map<string, number[]>();
  const facts = new Map<string, number>();
  for (const [at, { told }] of all.entries()) {
    for (const text of texts[at] ?? []) {
      const list = bearers.get(text);
      if (list === undefined) bearers.set(text, [at]);
      else list.push(at);
    }
    for (const fact of factsOf(told)) facts.set(fact, (facts.get(fact) ?? 0) + 1);
  }
  const filed = (at: number): Filed => {
    const one = all[at];
    if (one === undefined) throw new RangeError('no such application');
    return one;
  };
  return {
    applications: all.length,
    bearers,
    texts: (at) => texts[at] ?? [],
    told: (at) => filed(at).told,
    city: (at) => filed(at).city,
    factShares: new Map([...facts].map(([fact, count]) => [fact, count / all.length])),
  };
};

export const kindOf = (text: string): string => text.split(' ', 1)[0] ?? '';

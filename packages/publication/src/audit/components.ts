// A household's money in parts: by case, and within one by who paid. Hides what of it is told where.
import type { Placed } from './source-tables.ts';
import type { Counted } from './told.ts';

export type Component = { readonly minor: number; readonly units: readonly Counted[] };

/** Cases of one household in one period that are the same case, told of in several scopes. */
const sameCase = ({ at, unit }: Placed): string =>
  [
    at.source.period,
    ...Object.entries(unit.codes)
      .map(([name, code]) => `${name}=${code}`)
      .sort(),
  ].join(' ');

/** The components of a household's money: for each of its cases each funder's part, and what is left of the whole. */
export const componentsOf = (placed: readonly Placed[]): ReadonlyMap<string, Component> => {
  const components = new Map<string, Component>();
  // A part of a payment, or several payments together, say nothing of what one payment may be: their amounts are told apart.
  const put = (id: string, component: Component, parts: number): void => {
    const payments = Math.max(...component.units.map((unit) => unit.payments));
    components.set([id, ...(parts > 1 ? ['part'] : []), ...(payments > 1 ? ['several'] : [])].join(' '), component);
  };
  const ofMoney = placed.filter(({ at }) => at.source.population === 'helped');
  for (const own of Map.groupBy(ofMoney, sameCase).values()) {
    const all = own.find(({ at }) => at.source.scope === 'all');
    const ofFunders = all === undefined ? [] : own.filter(({ at }) => at.source.scope === 'funder');
    const toldMinor = ofFunders.reduce((sum, { unit }) => sum + unit.amountMinor, 0);
    const restMinor = (all?.unit.amountMinor ?? 0) - toldMinor;
    const parts = ofFunders.length + (restMinor > 0 ? 1 : 0);
    for (const { at, unit } of own) {
      if (at.source.scope === 'all') continue;
      const isPart = at.source.scope === 'funder' && all !== undefined;
      put(at.source.id, { minor: unit.amountMinor, units: isPart ? [unit, all.unit] : [unit] }, isPart ? parts : 1);
    }
    if (all !== undefined && restMinor > 0)
      put(`${all.at.source.id} rest`, { minor: restMinor, units: [all.unit] }, parts);
  }
  return components;
};

// Funds out of their own events: their names, and whose money they hold as far as it was told before a cut-off.
import type { FundOpened } from '@hearth/domain/fund-events';
import type { CaseEvent } from './case-event.ts';
import type { FundCase } from './cases.ts';

type Told = { opened?: FundOpened['data']; readonly givers: Set<string> };

// A gift of nobody in particular keeps a fund from being one funder's, like a gift of a second funder.
const nobody = '';

/** A fund is a funder's when all its gifts so far are; for whom it was opened says nothing of the money in it. */
const funderOf = ({ givers }: Told): string | undefined => {
  const [only] = givers;
  return givers.size === 1 && only !== nobody ? only : undefined;
};

/** Gathers funds. What was told at or after the cut-off (an instant) is left out; a fund that was opened later is none. */
export const fundFold = (cutOff: string) => {
  const told = new Map<string, Told>();
  return {
    take: (event: CaseEvent): void => {
      const isOpening = event.type === 'FundOpened';
      if (event.at >= cutOff || !(isOpening || event.type === 'GiftReceived')) return;
      const known = told.get(event.stream) ?? { givers: new Set<string>() };
      told.set(event.stream, known);
      if (isOpening) known.opened = event.data;
      else known.givers.add(event.data.funderId ?? nobody);
    },
    funds: (): readonly FundCase[] =>
      [...told].flatMap(([fundId, each]) => {
        if (each.opened === undefined) return [];
        const { name, currency } = each.opened;
        const funderId = funderOf(each);
        return [{ fundId, name, currency, ...(funderId === undefined ? {} : { funderId }) }];
      }),
  };
};

// Everybody who may act in a world. A new use case gets a file beside this one and a line here.

import type { Dice } from '../dice.ts';
import { newCase } from '../founding.ts';
import type { Actor, Errand, World } from '../world-shape.ts';
import { preparing, recording, releasing } from './checks.ts';
import { dockets } from './dockets.ts';
import { decidingMoves, moving, shrinking } from './fund-changes.ts';
import { advances, confirming, handingOver, unclaimed } from './handovers.ts';
import { deciding, opening } from './matches.ts';
import { allotments, gifts, topUps } from './money.ts';
import { breaks, codes, refunds } from './partner-money.ts';
import { closing, decidingPayees } from './payee-changes.ts';
import { hostedPages, householdPayees, partnerPayees } from './payees.ts';
import { providerEvents } from './provider-events.ts';
import { confirmingReissues, proposing } from './reissues.ts';
import { positions, queues, relay, schedules } from './steps.ts';

const repeated: Actor = {
  name: 'repeat',
  weight: 2,
  act: ({ repeats, dice }) => {
    const again = repeats.length === 0 ? undefined : repeats.splice(dice.below(repeats.length), 1)[0];
    return again === undefined ? undefined : { ...again, who: `${again.who} (again)` };
  },
};

const mostCases = 9;
const arrivals: Actor = {
  name: 'arrival',
  weight: 0.5,
  act: async (world) => {
    if (world.cases.length < mostCases) await newCase(world, world.dice);
    return undefined;
  },
};

/** Who acts in every world. The others act in every second one, so that worlds differ and some things come often. */
const always: readonly Actor[] = [
  repeated,
  arrivals,
  dockets,
  householdPayees,
  partnerPayees,
  hostedPages,
  providerEvents,
  relay,
  queues,
  schedules,
  advances,
  handingOver,
  confirming,
  decidingPayees,
  proposing,
  confirmingReissues,
  preparing,
  releasing,
  recording,
];

const sometimes: readonly Actor[] = [
  positions,
  unclaimed,
  opening,
  deciding,
  gifts,
  allotments,
  topUps,
  moving,
  decidingMoves,
  shrinking,
  closing,
  codes,
  refunds,
  breaks,
];

/** Who acts in one world. Matches are decided where they are opened. */
export const castOf = (dice: Dice): readonly Actor[] => {
  const chosen = dice.some(sometimes, 0.5);
  return [...always, ...chosen, ...(chosen.includes(opening) && !chosen.includes(deciding) ? [deciding] : [])];
};

const drawn = ({ dice, cast }: World): Actor | undefined => {
  let at = (dice.below(10_000) / 10_000) * cast.reduce((sum, { weight }) => sum + weight, 0);
  return cast.find(({ weight }) => {
    at -= weight;
    return at < 0;
  });
};

/** So many are asked before nobody has anything to do. */
const mostAsked = 4;

/** Somebody's turn: an errand, or nothing when whoever was asked had nothing to do. */
export const somebody = async (world: World): Promise<Errand | undefined> => {
  for (let asked = 0; asked < mostAsked; asked += 1) {
    const errand = await drawn(world)?.act(world);
    if (errand !== undefined) return errand;
  }
  return undefined;
};

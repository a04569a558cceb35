// Everybody who may act at the doors. A new use case gets a file beside this one and a line here.
import type { Dice } from '../../dice.ts';
import type { DoorActor, DoorErrand, DoorWorld } from '../doors-shape.ts';
import { answering, appealing, decidingCases, takingBack, writingDown } from './appeals.ts';
import { guessing, issuing, steppingBack } from './codes.ts';
import { doorQueues, doorRelay, doorSchedules } from './door-steps.ts';
import { editing, formsByClock, sending } from './forms.ts';
import { amending, submitting, withdrawing } from './intake.ts';
import { applying, askingChecks, dropping, opening, uploading } from './lists.ts';
import { replaying, switching } from './webhooks.ts';

const repeated: DoorActor = {
  name: 'repeat',
  weight: 2,
  act: ({ repeats, dice }) => {
    const again = repeats.length === 0 ? undefined : repeats.splice(dice.below(repeats.length), 1)[0];
    return again === undefined ? undefined : { ...again, who: `${again.who} (again)` };
  },
};

/** Who acts in every world; the others act in every second one. */
const always: readonly DoorActor[] = [repeated, doorRelay, doorQueues, doorSchedules, decidingCases];
const lists: readonly DoorActor[] = [opening, uploading, askingChecks, applying];
const sometimes: readonly DoorActor[] = [
  dropping,
  editing,
  amending,
  submitting,
  withdrawing,
  appealing,
  writingDown,
  answering,
  issuing,
  steppingBack,
  takingBack,
  guessing,
  replaying,
  switching,
];

/** Who acts in one world: lists, forms, or both come in, and some of the others act. */
export const doorCast = (dice: Dice): readonly DoorActor[] => {
  const comes = dice.pick([lists, [sending, formsByClock], [...lists, sending, formsByClock], [submitting]]);
  const chosen = dice.some(sometimes, 0.6).filter((actor) => !comes.includes(actor));
  return [...always, ...comes, ...chosen];
};

const drawn = ({ dice, cast }: DoorWorld): DoorActor | undefined => {
  let at = (dice.below(10_000) / 10_000) * cast.reduce((sum, { weight }) => sum + weight, 0);
  return cast.find(({ weight }) => {
    at -= weight;
    return at < 0;
  });
};

/** So many are asked before nobody has anything to do. */
const mostAsked = 4;

/** Somebody's turn: an errand, or nothing when whoever was asked had nothing to do. */
export const someoneAtDoors = async (world: DoorWorld): Promise<DoorErrand | undefined> => {
  for (let asked = 0; asked < mostAsked; asked += 1) {
    const errand = await drawn(world)?.act(world);
    if (errand !== undefined) return errand;
  }
  return undefined;
};

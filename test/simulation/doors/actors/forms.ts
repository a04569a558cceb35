// Households fill in the form: its server sends each submission once, by itself, tells nobody of edits, and is asked by the clock.
import { receiveSubmission } from '@hearth/functions/forms/receive-submission.ts';
import { tendForms } from '@hearth/functions/forms/tend-forms.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { answersFor, nobody } from '../door-people.ts';
import type { DoorActor, DoorErrand, DoorWorld } from '../doors-shape.ts';

const mostSent = 4;
/** The last one is no amount: such a submission is refused, until somebody edits it. */
const amounts = ['300', '400', '900', 'some'] as const;

const posted = ({ form, outside }: DoorWorld, number: number): DoorErrand => ({
  who: `the form's server sends ${number}`,
  // It tries again when no answer came, with what it has by then.
  isRequest: true,
  run: (ports) =>
    receiveSubmission(ports)({
      ...callOf(nobody, undefined, {
        id: form.id,
        now: ports.now,
        rawBody: JSON.stringify(outside.kobo.body(number)),
        headers: {
          authorization: `Basic ${Buffer.from(`hearth:${form.secret}`).toString('base64')}`,
          'content-type': 'application/json',
        },
      }),
      body: undefined,
    }),
});

export const sending: DoorActor = {
  name: 'form',
  weight: 3,
  act: (world) => {
    const { outside, dice } = world;
    const number = outside.sent.size + 1;
    if (number > mostSent) return undefined;
    outside.kobo.submit(number, answersFor(number, dice.pick(amounts)));
    outside.sent.set(number, 0);
    world.story.say(() => `submission ${number} is sent in`);
    return dice.chance(world.fates['form-server-fails']) ? undefined : posted(world, number);
  },
};

export const editing: DoorActor = {
  name: 'edit',
  weight: 1.5,
  act: ({ outside, dice, story }) => {
    const number = 1 + dice.below(mostSent);
    const edits = outside.sent.get(number);
    if (edits === undefined || edits > 3) return undefined;
    outside.kobo.edit(number, { 'request/amount': dice.pick(amounts) });
    outside.sent.set(number, edits + 1);
    story.say(() => `submission ${number} is edited`);
    return undefined;
  },
};

export const pullErrand = (): DoorErrand => ({ who: 'forms by schedule', run: (ports) => tendForms(ports)(ports.now) });
export const formsByClock: DoorActor = { name: 'pull', weight: 0.7, act: () => pullErrand() };

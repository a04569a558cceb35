// Applications that come one by one, under references that lists have too: handed in, amended, taken back.
import { amendApplication } from '@hearth/functions/intake/amend-application.ts';
import { submitApplication } from '@hearth/functions/intake/submit-application.ts';
import { withdrawApplication } from '@hearth/functions/intake/withdraw-application.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bodyFor, doorPartners, peopleOf, refsOf } from '../door-people.ts';
import type { DoorActor, DoorWorld } from '../doors-shape.ts';
import { amounts } from './lists.ts';

export const submitting: DoorActor = {
  name: 'submit',
  weight: 1.5,
  act: (world) => {
    const { dice } = world;
    const partnerId = dice.pick(doorPartners);
    const body = bodyFor(dice.pick(refsOf(partnerId)), dice.pick(amounts));
    const [actor, key] = [dice.pick(peopleOf(partnerId)), world.nextKey()];
    return {
      who: 'caseworker hands in',
      isRequest: true,
      run: (ports) => submitApplication(ports)(callOf(actor, body, { key, now: ports.now })),
    };
  },
};

/** One that was handed in under a reference, by a list or by itself. */
const known = ({ dice, oracle }: DoorWorld) => {
  const all = [...oracle.cases.values()].filter(({ ref }) => ref !== undefined);
  return all.length === 0 ? undefined : dice.pick(all);
};

export const amending: DoorActor = {
  name: 'amend',
  weight: 1,
  act: (world) => {
    const one = known(world);
    if (one?.ref === undefined) return undefined;
    const { dice } = world;
    const body = bodyFor(one.ref, dice.pick(amounts));
    const [actor, key] = [dice.pick(peopleOf(one.partnerId)), world.nextKey()];
    const more = { id: one.id, key, ifMatch: one.version };
    return {
      who: 'caseworker amends',
      isRequest: true,
      run: (ports) => amendApplication(ports)(callOf(actor, body, { ...more, now: ports.now })),
    };
  },
};

export const withdrawing: DoorActor = {
  name: 'withdraw',
  weight: 0.3,
  act: (world) => {
    const one = known(world);
    if (one === undefined) return undefined;
    const [actor, key] = [world.dice.pick(peopleOf(one.partnerId)), world.nextKey()];
    const body = { reason: 'sent-by-mistake' };
    return {
      who: 'caseworker takes back',
      isRequest: true,
      run: (ports) => withdrawApplication(ports)(callOf(actor, body, { id: one.id, key, now: ports.now })),
    };
  },
};

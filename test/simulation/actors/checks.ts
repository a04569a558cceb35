// The manual rail: registers of checks by two people, filled in by hand and sent again and again: numbers, days, voids, and mistakes.

import type { RegisterId } from '@hearth/domain/ids';
import { dateOf } from '@hearth/domain/time';
import { prepareRegister } from '@hearth/functions/checks/prepare-register.ts';
import { recordResults } from '@hearth/functions/checks/record-results.ts';
import { dropRegister, releaseRegister } from '@hearth/functions/checks/release-register.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvers, treasurers } from '../founding.ts';
import type { Actor, World } from '../world-shape.ts';
import { paymentsIn } from './actor.ts';

export const preparing: Actor = {
  name: 'register prepared',
  weight: 2,
  act: (world) => {
    const { dice } = world;
    if (paymentsIn(world, 'waiting-for-register').length === 0) return undefined;
    const [actor, key] = [dice.pick(treasurers), world.nextKey()];
    const body = dice.chance(0.3) ? { limit: 1 } : {};
    return {
      who: 'treasurer prepares a register',
      isRequest: true,
      run: (ports) => prepareRegister(ports)(callOf(actor, body, { key, now: ports.now })),
    };
  },
};

const registersIn = (world: World, status: string): readonly string[] =>
  paymentsIn(world, status).filter((id) => world.oracle.facts.payments.get(id)?.kind === 'register');

export const releasing: Actor = {
  name: 'register released',
  weight: 2,
  act: (world) => {
    const { dice } = world;
    const ids = registersIn(world, 'prepared');
    if (ids.length === 0) return undefined;
    const [id, actor, key] = [dice.pick(ids), dice.pick([...treasurers, ...approvers]), world.nextKey()];
    const isDrop = dice.chance(0.15);
    return {
      who: isDrop ? 'somebody drops a register' : 'somebody releases a register',
      isRequest: true,
      run: (ports) =>
        isDrop
          ? dropRegister(ports)(callOf(actor, { reason: 'not-now' }, { id, key, now: ports.now }))
          : releaseRegister(ports)(callOf(actor, {}, { id, key, now: ports.now })),
    };
  },
};

const header = 'register,disbursement,amount,released_on,check_number,issued_on,cleared_on,void';

const lineOf = ({ dice, oracle, clock }: World, registerId: string, id: string, releasedOn: string): string => {
  const payment = oracle.facts.payments.get(id);
  const amountMinor = (payment?.amountMinor ?? 0) + (dice.chance(0.05) ? 100 : 0);
  const today = dateOf(new Date(clock.ms - 6 * 3_600_000).toISOString());
  const number = dice.chance(0.5) ? '1001' : `2${id.slice(-6).replace(/\D/g, '0')}`;
  const isVoid = dice.chance(0.25);
  const isCleared = !isVoid && dice.chance(0.5);
  const issuedOn = releasedOn > today ? today : releasedOn;
  return [
    registerId,
    id,
    (amountMinor / 100).toFixed(2),
    releasedOn,
    number,
    issuedOn,
    isCleared ? today : '',
    isVoid ? dice.pick(['stopped', 'lost', 'came-back']) : '',
  ].join(',');
};

export const recording: Actor = {
  name: 'checks recorded',
  weight: 2,
  act: (world) => {
    const { dice, oracle } = world;
    const ids = registersIn(world, 'released');
    if (ids.length === 0) return undefined;
    const [id, actor, key] = [dice.pick(ids) as RegisterId, dice.pick(treasurers), world.nextKey()];
    const releasedOn = world.releasedOn(id);
    const lines = (oracle.facts.payments.get(id)?.covers ?? []).map((check) => lineOf(world, id, check, releasedOn));
    const csv = [header, ...dice.some(lines, 0.8)].join('\n');
    return {
      who: `treasurer sends a filled-in register of ${lines.length}`,
      isRequest: true,
      // Each line is recorded on its own: what a file is refused for, no line of it was.
      run: (ports) => recordResults(ports)(callOf(actor, { csv }, { id, key, now: ports.now })),
    };
  },
};

// A payee that is to be paid elsewhere: a second person confirms or refuses it, as it was seen; and accounts closed for good by two.
import { closePayee } from '@hearth/functions/payees/close-payee.ts';
import { decidePayeeChange } from '@hearth/functions/payees/decide-payee-change.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvers, controller, treasurers } from '../founding.ts';
import type { Actor } from '../world-shape.ts';
import { heardOfPayees } from './actor.ts';

export const decidingPayees: Actor = {
  name: 'payee change decided',
  weight: 2.5,
  act: (world) => {
    const { dice, oracle } = world;
    const ids = [...oracle.facts.changedPayees];
    if (ids.length === 0) return undefined;
    const [id, actor, key] = [dice.pick(ids), dice.pick([...approvers, controller]), world.nextKey()];
    const body = { decision: dice.chance(0.8) ? ('confirm' as const) : ('refuse' as const) };
    const ifMatch = oracle.facts.heads.get(id)?.sequence ?? 0;
    return {
      who: `somebody decides where ${id.slice(0, 8)} is paid: ${body.decision}`,
      isRequest: true,
      mayLeave: heardOfPayees,
      run: (ports) => decidePayeeChange(ports)(callOf(actor, body, { id, key, ifMatch, now: ports.now })),
    };
  },
};

export const closing: Actor = {
  name: 'payee closed',
  weight: 0.6,
  act: (world) => {
    const { dice, oracle } = world;
    const ids = [...new Set(oracle.facts.accounts.values())].filter((id) => id.startsWith('hh_'));
    if (ids.length === 0) return undefined;
    const [id, actor, key] = [ids[0] ?? '', dice.pick([...treasurers, controller]), world.nextKey()];
    const body = { decision: dice.chance(0.5) ? ('request' as const) : ('confirm' as const) };
    return {
      who: `somebody closes the account of ${id.slice(0, 8)}: ${body.decision}`,
      isRequest: true,
      mayLeave: ['PayeeClosing'],
      run: (ports) => closePayee(ports)(callOf(actor, body, { id, key, now: ports.now })),
    };
  },
};

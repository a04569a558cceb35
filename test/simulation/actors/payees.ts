// Payees: asked for by caseworkers and treasurers, opened at the provider, made ready on its pages early, late or never, and shut again.

import { requestPartnerPayee, requestPayee } from '@hearth/functions/payees/request-payee.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { canary } from '../canary.ts';
import { accountNumbers, caseworkersOf, partners, treasurers } from '../founding.ts';
import { rootOf } from '../oracle/facts.ts';
import type { Actor, KnownCase } from '../world-shape.ts';
import { heardOfPayees } from './actor.ts';

const opened = ['PayeeRequested', 'PayeeOpened', 'PayeeLinkRequested', ...heardOfPayees];
const returnUrl = `https://partner.example.org/back?for=${encodeURIComponent(canary)}`;
export const householdPayees: Actor = {
  name: 'payee',
  weight: 4,
  act: (world) => {
    const { dice, cases, oracle } = world;
    const isMissing = ({ householdId, rail }: KnownCase): boolean =>
      rail === 'bank' && !oracle.facts.readyPayees.has(rootOf(oracle.facts, householdId));
    const one = dice.chance(0.1) ? dice.pick(cases) : cases.find(isMissing);
    if (one === undefined) return undefined;
    const actor = dice.pick(caseworkersOf(one.partnerId));
    const key = world.nextKey();
    return {
      who: `caseworker asks for the payee of ${one.name}`,
      isRequest: true,
      mayLeave: opened,
      run: (ports) => requestPayee(ports)(callOf(actor, { returnUrl }, { id: one.applicationId, key, now: ports.now })),
    };
  },
};

export const partnerPayees: Actor = {
  name: 'partner payee',
  weight: 1,
  act: (world) => {
    const { dice } = world;
    const [id, actor] = [dice.pick(partners), dice.pick(treasurers)];
    const key = world.nextKey();
    return {
      who: 'treasurer asks for the payee of a partner',
      isRequest: true,
      mayLeave: opened,
      run: (ports) => requestPartnerPayee(ports)(callOf(actor, { returnUrl }, { id, key, now: ports.now })),
    };
  },
};

/** The payee's own doing on the provider's pages: not our process, so that nothing of it is a task. */
export const hostedPages: Actor = {
  name: 'hosted pages',
  weight: 4,
  act: (world) => {
    const { dice, oracle, twin, story } = world;
    const accounts = [...oracle.facts.accounts.keys()];
    if (accounts.length === 0) return undefined;
    const { readyPayees, changedPayees } = oracle.facts;
    const isDone = (id: string): boolean => {
      const holder = oracle.facts.accounts.get(id) ?? '';
      return readyPayees.has(holder) || changedPayees.has(holder);
    };
    const [account] = dice.chance(0.06) ? [dice.pick(accounts)] : accounts.filter((id) => !isDone(id));
    if (account === undefined) return undefined;
    if (dice.chance(0.08)) {
      const readiness = dice.pick(['restricted', 'rejected', 'pending'] as const);
      twin.setReadiness(account, readiness);
      story.say(() => `at the provider ${account} becomes ${readiness}`);
    } else {
      const number = oracle.facts.accounts.get(account)?.startsWith('org_')
        ? '000123456789'
        : dice.pick(accountNumbers);
      twin.onboard(account, number);
      story.say(() => `on the provider's pages ${account} gives ${number}`);
    }
    return undefined;
  },
};

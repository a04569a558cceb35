// A fund at work, step by step as dice fall, through `commit` alone: what the steps of the house would write, without their rules.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { hour } from '@hearth/domain/relief-fund.fixture';
import { foundedFund } from './founded-fund.fixture.ts';
import { advancePartner } from './history-advances.fixture.ts';
import { appeal, tryCode } from './history-appeals.fixture.ts';
import { approve, feesFund, reissue } from './history-approvals.fixture.ts';
import { findBreak, seeToBreak } from './history-breaks.fixture.ts';
import {
  amend,
  answerFollowUp,
  decide,
  decideMatch,
  openMatch,
  reopenMatch,
  submit,
  withdraw,
} from './history-cases.fixture.ts';
import { hearOfCheck, register } from './history-checks.fixture.ts';
import { consent, disclose, override } from './history-duties.fixture.ts';
import { erase, sayOfErasure } from './history-erasures.fixture.ts';
import { sendForm } from './history-forms.fixture.ts';
import { decideMove, proposeMove, shrinkGift } from './history-funds.fixture.ts';
import { sendList } from './history-imports.fixture.ts';
import { sealSome } from './history-log.fixture.ts';
import { readTexts, sayNumber, writeTo } from './history-messages.fixture.ts';
import { hear, pay } from './history-money.fixture.ts';
import { movePayee, refund } from './history-payees.fixture.ts';
import { publish } from './history-publications.fixture.ts';
import { handOn, helperContact, hide, pointTo } from './history-referrals.fixture.ts';
import { demand, lookUp } from './history-sanctions.fixture.ts';
import { answer, raise } from './history-signals.fixture.ts';
import { deliverSome, listen } from './history-webhooks.fixture.ts';
import { type Dice, pick, read, type World } from './history-world.fixture.ts';
import type { Tables } from './tables.ts';

const application = async (world: World, { on: n }: Dice) =>
  read<Application>(world, pick(world.known.applications, n) ?? '');
const award = async (world: World, { on: n }: Dice) => read<Award>(world, pick(world.known.awards, n) ?? '');

const steps = {
  submit,
  amend: async (world: World, dice: Dice) => amend(world, await application(world, dice), dice.how),
  decide: async (world: World, dice: Dice) => decide(world, await application(world, dice), dice.how),
  withdraw: async (world: World, dice: Dice) => withdraw(world, await application(world, dice)),
  answerFollowUp: async (world: World, dice: Dice) => answerFollowUp(world, await application(world, dice), dice.how),
  openMatch,
  reopenMatch,
  decideMatch,
  approve: async (world: World, dice: Dice) => approve(world, await award(world, dice), dice.how),
  reissue: async (world: World, dice: Dice) => reissue(world, await award(world, dice), dice.how),
  pay: async (world: World, dice: Dice) => pay(world, await award(world, dice), dice.how),
  hear,
  advancePartner,
  register,
  hearOfCheck,
  movePayee,
  refund,
  raiseSignal: raise,
  answerSignal: answer,
  findBreak,
  seeToBreak,
  disclose: async (world: World, dice: Dice) => disclose(world, await application(world, dice), dice.how),
  consent: async (world: World, dice: Dice) => consent(world, await award(world, dice), dice.how),
  override,
  lookUp,
  demand,
  appeal: async (world: World, dice: Dice) => appeal(world, await application(world, dice), dice.how),
  tryCode: async (world: World, dice: Dice) => tryCode(world, await application(world, dice), dice.how),
  shrinkGift,
  proposeMove,
  decideMove,
  sealSome,
  publish,
  sendList,
  sendForm,
  helperContact,
  hide,
  pointTo,
  handOn,
  erase,
  sayOfErasure,
  listen,
  deliverSome,
  writeTo,
  readTexts,
  sayNumber,
};
export type StepName = keyof typeof steps;
/** One throw: which step, and on what. */
export type Throw = Dice & { readonly step: StepName };

/** The steps, some of them oftener than others, so that cases come to their end. */
export const stepNames: readonly StepName[] = [
  'submit',
  'submit',
  'submit',
  'decide',
  'decide',
  'decide',
  'approve',
  'approve',
  'approve',
  'reissue',
  'pay',
  'pay',
  'pay',
  'hear',
  'hear',
  'hear',
  'openMatch',
  'decideMatch',
  'reopenMatch',
  'advancePartner',
  'register',
  'register',
  'hearOfCheck',
  'hearOfCheck',
  'hearOfCheck',
  'amend',
  'withdraw',
  'answerFollowUp',
  'movePayee',
  'movePayee',
  'refund',
  'raiseSignal',
  'answerSignal',
  'shrinkGift',
  'proposeMove',
  'decideMove',
  'sealSome',
  'sealSome',
  'publish',
  'publish',
  'publish',
  'findBreak',
  'findBreak',
  'seeToBreak',
  'disclose',
  'consent',
  'override',
  'override',
  'lookUp',
  'lookUp',
  'demand',
  'demand',
  'appeal',
  'appeal',
  'erase',
  'sayOfErasure',
  'sayOfErasure',
  'sayOfErasure',
  'sayOfErasure',
];

/** Steps around a grant that no figure is made of: thrown more seldom, so that money is not kept waiting for them. */
export const sideStepNames: readonly StepName[] = [
  'sendList',
  'sendList',
  'sendForm',
  'listen',
  'listen',
  'deliverSome',
  'deliverSome',
  'writeTo',
  'writeTo',
  'writeTo',
  'readTexts',
  'sayNumber',
  'helperContact',
  'hide',
  'pointTo',
  'handOn',
  'tryCode',
];

/** Plays a history on empty tables. Several things happen at one instant, and nothing relies on which of them was first. */
export const played = async (tables: Tables, history: readonly Throw[]): Promise<void> => {
  const world: World = {
    tables,
    known: { applications: [], awards: [], disbursements: [], matches: [], advances: [] },
    at: hour(1),
    written: 0,
  };
  await foundedFund(tables);
  await feesFund(tables);
  for (const [nth, dice] of history.entries()) {
    world.at = hour(1 + Math.floor(nth / 4));
    await steps[dice.step](world, dice);
  }
};

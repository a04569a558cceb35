// The sanctions step of a program: who has to be looked up and how lately, how a payee stands, and the words in which it waits.
import { type Rejected, reject } from './rejections.ts';
import type { SanctionsMode, SanctionsState } from './sanctions.ts';
import { dateOf, daysBetween } from './time.ts';

/** What a program asks for: whom to look up, and how many days one look holds. */
export type SanctionsStep = { readonly mode: SanctionsMode; readonly maxAgeDays: number };

/** What holds where a policy says nothing: organizations that are paid are looked up once a year. Source: ADR 028. */
export const usualStep: SanctionsStep = { mode: 'organizations', maxAgeDays: 365 };

type StepRule = SanctionsStep & { readonly kind: 'sanctions-step' };
const isStep = (rule: { readonly kind: string }): rule is StepRule => rule.kind === 'sanctions-step';

/** The step that a policy's rules ask for; the usual one where they do not speak of it. */
export const sanctionsStepOf = (rules: readonly { readonly kind: string }[]): SanctionsStep => {
  const steps = rules.filter(isStep).map(({ mode, maxAgeDays }) => ({ mode, maxAgeDays }));
  return strictest(steps);
};

const modes: readonly SanctionsMode[] = ['off', 'organizations', 'all'];

/** The stricter of several programs' steps; the usual one for none. */
export const strictest = (steps: readonly SanctionsStep[]): SanctionsStep => {
  if (steps.length === 0) return usualStep;
  const mode = modes[Math.max(...steps.map((step) => modes.indexOf(step.mode)))] ?? 'all';
  const asking = steps.filter((step) => step.mode !== 'off');
  return { mode, maxAgeDays: Math.min(...(asking.length === 0 ? steps : asking).map(({ maxAgeDays }) => maxAgeDays)) };
};

/** How a payee stands on a day: `outdated` when the last clear look is older than the step allows. */
export type SanctionsWord = 'clear' | 'hit' | 'listed' | 'outdated' | 'missing';

/** Reads it. `today` is YYYY-MM-DD or an instant. A look on the last of the days still holds. */
export const sanctionsWord = (
  state: SanctionsState | undefined,
  { maxAgeDays }: Pick<SanctionsStep, 'maxAgeDays'>,
  today: string,
): SanctionsWord => {
  if (state === undefined) return 'missing';
  if (state.status !== 'clear') return state.status;
  return daysBetween(dateOf(state.checkedAt), dateOf(today)) > maxAgeDays ? 'outdated' : 'clear';
};

type Payee = 'household' | 'partner';
const asks: Readonly<Record<Payee, string>> = { household: 'every payee', partner: 'every organization that is paid' };
const who: Readonly<Record<Payee, string>> = {
  household: 'A reviewer or the controller',
  partner: 'The controller or a reviewer',
};

/**
 * Whether nothing may be paid yet, in words for a person. Nobody is denied by it: what is refused stays where it is and goes on when
 * the step is done. Rejection: `wrong-state`, with the word as a fact.
 */
export const refuseUnlessClear = (word: SanctionsWord, payee: Payee, step: SanctionsStep): Rejected | undefined => {
  const facts = { sanctions: word };
  switch (word) {
    case 'clear':
      return undefined;
    case 'hit':
      return reject(
        'wrong-state',
        `The name of this ${payee} is like one on a sanctions list. A second person (controller or approver) has to say whether it is somebody else. Until then nothing is paid and nothing is denied.`,
        { facts },
      );
    case 'listed':
      return reject(
        'wrong-state',
        `Two people found this ${payee} on a sanctions list. Nothing is paid, and nothing was denied: the fiscal agent's counsel has to say what the law asks for now.`,
        { facts },
      );
    case 'missing':
    case 'outdated': {
      const lack =
        word === 'missing' ? 'was not looked up yet' : `was last looked up more than ${step.maxAgeDays} days ago`;
      return reject(
        'wrong-state',
        `Here ${asks[payee]} is looked up in a sanctions list first, and this ${payee} ${lack}. ${who[payee]} records a check; then this goes on.`,
        { facts: { ...facts, maxAgeDays: step.maxAgeDays } },
      );
    }
  }
};

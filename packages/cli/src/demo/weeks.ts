// Weeks go by: payments come back, payees that never came lapse; then the controller reconciles.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { staff } from '../founding-plan.ts';
import type { Step } from '../progress.ts';
import type { Story } from './story.ts';

const weekMs = 7 * 86_400_000;
/** Longer than the policy waits for a payee and than any test payment takes to come back. */
const weeks = 5;

export type Reconciliation = {
  readonly reconciliationId: string;
  readonly breaks: readonly {
    readonly code: string;
    readonly about: string;
    readonly expectedMinor: number;
    readonly foundMinor: number;
  }[];
};

/** Moves the clock a week at a time, each time until everything has come to rest. */
export const letWeeksPass = async ({ cloud }: Story, step: Step): Promise<void> => {
  step.of(weeks);
  for (let week = 0; week < weeks; week += 1) {
    const nowAt = await cloud.controls.advance(weekMs);
    await cloud.controls.untilIdle();
    step.tick();
    step.say(`it is ${nowAt.slice(0, 10)} now`);
  }
};

/** Reconciles on demand. */
export const reconcile = async ({ cloud }: Story, step: Step): Promise<Reconciliation> => {
  const { nowAt } = await cloud.controls.status();
  const reply = await cloud.api
    .as(staff.controller)
    .post<Reconciliation>('/v1/reconciliations', keyOf('reconcile', nowAt));
  const told = bodyOrThrow(reply, 'reconciling');
  step.say(told.breaks.length === 0 ? 'no breaks' : `${told.breaks.length} breaks`);
  await cloud.controls.untilIdle();
  return told;
};

// Households of the bank rail give their account at the provider's own page; Hearth never sees the number.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { returnUrl } from '../found-money.ts';
import { partnerStaff } from '../founding-plan.ts';
import { inParallel } from '../in-parallel.ts';
import type { Step } from '../progress.ts';
import { accountFor } from './decisions.ts';
import { standings } from './hand-in.ts';
import type { HandedIn, Story } from './story.ts';

export type Onboarded = { readonly asked: number; readonly never: number };

/** Asks for the onboarding of every awarded household of the bank rail, and types most of their test accounts in. */
export const onboardHouseholds = async (
  story: Story,
  handedIn: readonly HandedIn[],
  step: Step,
): Promise<Onboarded> => {
  const { cloud, lanes } = story;
  const now = await standings(story);
  const awarded = handedIn.filter(
    ({ applicationId, body }) => body.payment.rail === 'bank' && now.get(applicationId) === 'awarded',
  );
  step.of(awarded.length);
  let never = 0;
  await inParallel(awarded, lanes, async ({ applicationId, partner }, at) => {
    const number = accountFor(at);
    const reply = await cloud.api
      .as(partnerStaff(partner.slug).caseworkers[at % 2 === 0 ? 0 : 1])
      .post<{ status: string; onboardingUrl?: string }>(
        `/v1/applications/${applicationId}/payee`,
        keyOf('payee', applicationId),
        { returnUrl },
      );
    const { onboardingUrl } = bodyOrThrow(reply, `onboarding for ${applicationId}`);
    if (number === undefined) never += 1;
    else if (onboardingUrl !== undefined) await cloud.desk.fillPage(onboardingUrl, number);
    step.tick();
  });
  await cloud.controls.untilIdle();
  step.say(`${never} never fill in the page`);
  return { asked: awarded.length, never };
};

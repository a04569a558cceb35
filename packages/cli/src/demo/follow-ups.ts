// Partners ask some households whether the money helped; whoever does not want to say, does not.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { partnerStaff } from '../founding-plan.ts';
import { inParallel } from '../in-parallel.ts';
import type { Step } from '../progress.ts';
import type { HandedIn, Story } from './story.ts';

/** One household in so many is asked. */
const oneIn = 4;
/** What they say, as a die would have it. */
const answers = ['yes', 'yes', 'partly', 'yes', 'yes', 'no', 'yes', 'partly'] as const;

/** Writes the answers down. Who was not paid was not asked. */
export const askWhetherItHelped = async (
  { cloud: { api }, lanes }: Story,
  taken: readonly HandedIn[],
  step: Step,
): Promise<void> => {
  const asked = taken.filter((_, at) => at % oneIn === 0);
  step.of(asked.length);
  let said = 0;
  await inParallel(asked, lanes, async ({ applicationId, partner }, at) => {
    const reply = await api
      .as(partnerStaff(partner.slug).system)
      .post(`/v1/applications/${applicationId}/follow-up`, keyOf('helped', applicationId), {
        helped: answers[at % answers.length],
      });
    step.tick();
    if (reply.status === 409) return;
    bodyOrThrow(reply, 'writing down whether it helped');
    said += 1;
  });
  step.say(`${said} answered`);
};

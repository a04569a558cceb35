// Households ask to be forgotten: one that was never awarded anything, and one that was paid. What law requires of the paid one is kept apart.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { partnerStaff, staff } from '../founding-plan.ts';
import type { Step } from '../progress.ts';
import type { Standing, Story } from './story.ts';

type Asked = { readonly householdId: string };
type Told = { readonly status: string; readonly keptUntil?: string };

/** While money is under way nothing is erased: so many others are asked about before it is given up. */
const mostTries = 20;

/** Their partner asks for the first of these that may be erased; the controller is the second person. Answers its application. */
const forgetOne = async ({ cloud: { api } }: Story, system: string, ids: readonly string[]): Promise<string> => {
  for (const id of ids.slice(0, mostTries)) {
    const asked = await api
      .as(system)
      .post<Asked>(`/v1/applications/${id}/erasure`, keyOf('forget', id), { reason: 'household-asked' });
    if (asked.status === 409) continue;
    const { householdId } = bodyOrThrow(asked, 'asking to be forgotten');
    const decided = await api
      .as(staff.controller)
      .post(`/v1/erasures/${householdId}/decision`, keyOf('forgotten', householdId), { decision: 'confirm' });
    if (decided.status === 409) continue;
    bodyOrThrow(decided, 'confirming an erasure');
    return id;
  }
  throw new Error('No household could be forgotten: money is under way for all of them.');
};

/** Plays it, and waits until they are forgotten. Answers their applications. */
export const forget = async (story: Story, step: Step): Promise<readonly string[]> => {
  const { cloud, founded } = story;
  const [partner] = founded.partners;
  if (partner === undefined) throw new Error('a founding has partners');
  const { system } = partnerStaff(partner.slug);
  const all = await cloud.api.as(system).list<Standing>('/v1/applications', 'applications');
  const forgotten: string[] = [];
  for (const status of ['declined', 'awarded']) {
    const ids = all.filter((one) => one.status === status).map(({ applicationId }) => applicationId);
    if (ids.length > 0) forgotten.push(await forgetOne(story, system, ids));
  }
  await cloud.controls.fire('retention-schedule');
  await cloud.controls.untilIdle();
  for (const id of forgotten) {
    const told = bodyOrThrow(await cloud.api.as(system).get<Told>(`/v1/applications/${id}/erasure`), 'asking how far');
    if (told.status !== 'erased') throw new Error(`The household of ${id} was to be forgotten, and is ${told.status}.`);
  }
  step.say(`${forgotten.length} households are forgotten; the record of the decisions stays whole`);
  return forgotten;
};

// The end of the path: what the household reads on its phone, what its claim code opens, and how it asks for another look.
import { staff } from '../founding-plan.ts';
import { decideAgain } from './decision-steps.ts';
import type { Path } from './list-steps.ts';
import { appealing, birthDateOf } from './sample-list.ts';
import { asHousehold, type HouseholdKey, publicPage, readAs, sendAs } from './walk-ground.ts';
import type { Walker, WalkStep } from './walker.ts';

type Status = {
  readonly stage: string;
  readonly said: string;
  readonly why?: string;
  readonly doNow: string;
  readonly dateSaid?: string;
  readonly appeal?: { readonly is: string; readonly words?: string };
};

const keyFor = ({ applications }: Path, partnerRef: string): HouseholdKey => {
  const claimCode = applications.get(partnerRef)?.claimCode ?? '';
  return { claimCode, secondFactor: birthDateOf(partnerRef) };
};

const statusOf = async (walker: Walker, path: Path, partnerRef: string): Promise<Status> => {
  const status = await asHousehold<Status>(path.cloud, keyFor(path, partnerRef), '/v1/status');
  walker.say(
    `${partnerRef} reads: ${[status.said, status.why, status.doNow, status.dateSaid].filter(Boolean).join(' ')}`,
  );
  if (status.appeal?.words !== undefined) walker.say(`and the answer: “${status.appeal.words}”`);
  return status;
};

const read: WalkStep<Path> = {
  title: 'What the household reads on its phone',
  why: 'A text message that says nothing to whoever looks over a shoulder: a reference and the partner’s number.',
  does: async (walker, path) => {
    const { cloud, partner } = path;
    await cloud.controls.untilIdle();
    const id = path.applications.get('WALK-1')?.id;
    const { messages } = await readAs<{ messages: { kind: string; status: string; text?: string }[] }>(
      cloud,
      partner.caseworkers[0],
      `/v1/applications/${id}/messages`,
    );
    for (const { kind, status, text } of messages) walker.say(`${kind} (${status}): ${text ?? ''}`);
    walker.keep('outbox.html', await publicPage(cloud.addresses.outboxUrl));
    return path;
  },
};

const look: WalkStep<Path> = {
  title: 'What the claim code opens',
  why: 'With its code and its birth date a household learns where its request stands: no name, no amount.',
  does: async (walker, path) => {
    const address = `${path.cloud.addresses.apiUrl}/v1/status/page`;
    walker.keep('status-page.html', await publicPage(address));
    const { claimCode, secondFactor } = keyFor(path, 'WALK-1');
    walker.say(`Open ${address} and type ${claimCode} and ${secondFactor}.`);
    await statusOf(walker, path, 'WALK-1');
    return path;
  },
};

const appeal: WalkStep<Path> = {
  title: 'A household asks for another look',
  why: 'The one that was declined says why. Somebody who did not decide before reads it, answers in words, and the case is open again.',
  does: async (walker, path) => {
    const { cloud } = path;
    const household = keyFor(path, appealing);
    await statusOf(walker, path, appealing);
    const words = 'The other fund had no money left. We know nobody at yours but the caseworker who helped us.';
    const made = await asHousehold<{ dueOn?: string }>(cloud, household, '/v1/appeals', { words });
    walker.say(`The appeal is there; it is answered by ${made.dueOn ?? 'its day'}.`);
    await statusOf(walker, path, appealing);
    const [, reviewer] = staff.reviewers;
    const [waiting] = await cloud.api.as(reviewer).list<{ appealId: string }>('/v1/appeals', 'appeals');
    if (waiting === undefined) throw new Error('No appeal waits.');
    await sendAs(cloud, reviewer, `/v1/appeals/${waiting.appealId}/answer`, {
      outcome: 'granted',
      words: 'We looked again. You were right, and we are sorry for the wait.',
    });
    walker.say(`Decided again and paid: ${await decideAgain(path)}`);
    await cloud.controls.untilIdle();
    await statusOf(walker, path, appealing);
    return path;
  },
};

/** Message, status, appeal. */
export const householdSteps: readonly WalkStep<Path>[] = [read, look, appeal];

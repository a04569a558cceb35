// What failed or came back is paid again: the household gives another account, a second person confirms it, two people reissue.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { returnUrl } from '../found-money.ts';
import { partnerStaff, staff } from '../founding-plan.ts';
import { inParallel, inPieces } from '../in-parallel.ts';
import type { Step, Story } from './story.ts';

type Unpaid = {
  readonly awardId: string;
  readonly applicationId: string;
  readonly partnerId: string;
  readonly rail: string;
  readonly ended: { readonly status: string };
};
type Change = { readonly payeeOf: string; readonly version: number };
type Answer = { readonly awardId: string; readonly outcome: string; readonly detail?: string };
type Preview = { readonly awards: readonly (Answer & { readonly wouldBePaid?: boolean })[] };

const mostAtOnce = 100;
const goodAccount = '000123456789';
/** As long as a household may take to bring another account. */
const daysToAccount = 3;
const dayMs = 86_400_000;

const newAccount = async ({ cloud, founded }: Story, { applicationId, partnerId }: Unpaid): Promise<void> => {
  const partner = founded.partners.find(({ organizationId }) => organizationId === partnerId);
  if (partner === undefined) throw new Error(`${applicationId} belongs to no partner that was founded.`);
  const reply = await cloud.api
    .as(partnerStaff(partner.slug).caseworkers[0])
    .post<{ onboardingUrl?: string }>(
      `/v1/applications/${applicationId}/payee`,
      keyOf('another-account', applicationId),
      { returnUrl, isUpdate: true },
    );
  const { onboardingUrl } = bodyOrThrow(reply, `another account for ${applicationId}`);
  if (onboardingUrl !== undefined) await cloud.desk.fillPage(onboardingUrl, goodAccount);
};

const confirmChanges = async ({ cloud, lanes }: Story): Promise<number> => {
  const controller = cloud.api.as(staff.controller);
  const changes = await controller.list<Change>('/v1/payee-changes', 'changes');
  await inParallel(changes, lanes, async ({ payeeOf, version }) => {
    const path = `/v1/payee-changes/${payeeOf}/decision`;
    const body = { decision: 'confirm' };
    bodyOrThrow(await controller.post(path, keyOf('confirm-change', payeeOf, version), body, version), path);
  });
  return changes.length;
};

const reissue = async ({ cloud }: Story, awardIds: readonly string[]): Promise<readonly Answer[]> => {
  const treasurer = cloud.api.as(staff.treasurer);
  bodyOrThrow(
    await treasurer.post<Preview>('/v1/reissues/preview', keyOf('preview', ...awardIds), { awardIds }),
    'previewing reissues',
  );
  const proposed = await treasurer.post<{ answers: readonly Answer[] }>('/v1/reissues', keyOf('propose', ...awardIds), {
    awardIds,
    reason: 'paid-to-another-account',
  });
  const answers = bodyOrThrow(proposed, 'proposing reissues').answers;
  const open = answers.filter(({ outcome }) => outcome === 'proposed').map(({ awardId }) => awardId);
  if (open.length === 0) return answers;
  const confirmed = await cloud.api
    .as(staff.approvers[1])
    .post<{ answers: readonly Answer[] }>('/v1/reissues/confirmations', keyOf('confirm', ...open), {
      awardIds: open,
      decision: 'confirm',
    });
  return bodyOrThrow(confirmed, 'confirming reissues').answers;
};

/** Pays again what failed or came back on the bank rail. Answers how many payments were begun anew. */
export const payAgain = async (story: Story, step: Step): Promise<number> => {
  const { cloud, lanes } = story;
  const unpaid = (await cloud.api.as(staff.treasurer).list<Unpaid>('/v1/reissues', 'awards')).filter(
    ({ rail, ended }) => rail === 'bank' && (ended.status === 'failed' || ended.status === 'returned'),
  );
  step.of(unpaid.length);
  await inParallel(unpaid, lanes, (one) => newAccount(story, one));
  await cloud.controls.untilIdle();
  await cloud.controls.advance(daysToAccount * dayMs);
  const changes = await confirmChanges(story);
  let begun = 0;
  for (const piece of inPieces(unpaid, mostAtOnce)) {
    const answers = await reissue(
      story,
      piece.map(({ awardId }) => awardId),
    );
    begun += answers.filter(({ outcome }) => outcome === 'reissued').length;
    step.tick(piece.length);
  }
  await cloud.controls.untilIdle();
  step.say(`${changes} changed accounts confirmed by a second person, ${begun} payments made again`);
  return begun;
};

// The middle of the path: people decide, money is set aside, sent through the provider or handed over.
import { staff } from '../founding-plan.ts';
import type { Path } from './list-steps.ts';
import { appealing, paidAtBank } from './sample-list.ts';
import { readAs, sendAs } from './walk-ground.ts';
import type { WalkStep } from './walker.ts';

type Award = { readonly awardId: string; readonly applicationId: string };
type ApplicationTold = {
  readonly status: string;
  readonly award?: {
    readonly status: string;
    readonly disbursement?: { readonly disbursementId: string; readonly status: string };
  };
};

const idOf = ({ applications }: Path, partnerRef: string): string => {
  const known = applications.get(partnerRef);
  if (known === undefined) throw new Error(`${partnerRef} was not handed in.`);
  return known.id;
};

const toldOf = (path: Path, partnerRef: string): Promise<ApplicationTold> =>
  readAs(path.cloud, path.partner.caseworkers[0], `/v1/applications/${idOf(path, partnerRef)}`);

const approveAll = async ({ cloud }: Path): Promise<number> => {
  const awards = await cloud.api.as(staff.approvers[0]).list<Award>('/v1/docket', 'awards');
  if (awards.length === 0) return 0;
  const decisions = awards.map(({ awardId }) => ({ awardId, decision: 'approve' }));
  await sendAs(cloud, staff.approvers[0], '/v1/dockets', { decisions });
  return awards.length;
};

const decide: WalkStep<Path> = {
  title: 'People decide',
  why: 'Whoever meets every rule is awarded by policy. One said that they know somebody at the fund: a reviewer looks, and declines. An approver consents to the rest.',
  does: async (walker, path) => {
    const { cloud } = path;
    await cloud.controls.untilIdle();
    await sendAs(cloud, staff.reviewers[0], `/v1/applications/${idOf(path, appealing)}/adjudication`, {
      decision: 'decline',
      reason: 'other-help',
    });
    walker.say(`${appealing}: declined by ${staff.reviewers[0]}`);
    walker.say(`${await approveAll(path)} awards approved by ${staff.approvers[0]}`);
    return path;
  },
};

const testAccount = '000123456789';
const returnUrl = 'https://example.org/onboarded';

const handOver = async (path: Path, partnerRef: string): Promise<string> => {
  const { cloud, partner } = path;
  const [giver, confirmer] = partner.caseworkers;
  await sendAs(cloud, staff.treasurer, '/v1/advances', { partnerId: partner.organizationId });
  await cloud.controls.untilIdle();
  const id = (await toldOf(path, partnerRef)).award?.disbursement?.disbursementId ?? '';
  const { nowAt } = await cloud.controls.status();
  const receipt = { receiptNumber: `R-${partnerRef}`, method: 'card', handedOverAt: nowAt };
  await sendAs(cloud, giver, `/v1/disbursements/${id}/handover`, receipt);
  await sendAs(cloud, confirmer, `/v1/disbursements/${id}/confirmation`, {});
  await cloud.controls.untilIdle();
  return (await toldOf(path, partnerRef)).award?.disbursement?.status ?? '';
};

/** The household fills in the provider's own page; what is approved is paid then. */
const giveAccount = async (path: Path, partnerRef: string): Promise<void> => {
  const { cloud, partner } = path;
  const { onboardingUrl } = await sendAs<{ onboardingUrl?: string }>(
    cloud,
    partner.caseworkers[0],
    `/v1/applications/${idOf(path, partnerRef)}/payee`,
    { returnUrl },
  );
  if (onboardingUrl !== undefined && !(await cloud.desk.fillPage(onboardingUrl, testAccount)))
    throw new Error('The page of the provider did not take the account.');
  await cloud.controls.untilIdle();
};

const paymentOf = async (path: Path, partnerRef: string): Promise<string> =>
  (await toldOf(path, partnerRef)).award?.disbursement?.status ?? 'not paid';

const pay: WalkStep<Path> = {
  title: 'The money goes out',
  why: 'Four households fill in the provider’s own page and are paid at their bank; to one the partner hands a card over, and a second caseworker confirms it.',
  does: async (walker, path) => {
    for (const partnerRef of paidAtBank) await giveAccount(path, partnerRef);
    for (const partnerRef of paidAtBank) walker.say(`${partnerRef}: ${await paymentOf(path, partnerRef)}`);
    walker.say(`WALK-2: ${await handOver(path, 'WALK-2')}`);
    return path;
  },
};

/** After an appeal: another reviewer awards, an approver consents, the household is paid. */
export const decideAgain = async (path: Path): Promise<string> => {
  await sendAs(path.cloud, staff.reviewers[1], `/v1/applications/${idOf(path, appealing)}/adjudication`, {
    decision: 'award',
    amountMinor: 30_000,
    reason: 'need-confirmed',
  });
  await path.cloud.controls.untilIdle();
  await approveAll(path);
  await giveAccount(path, appealing);
  return paymentOf(path, appealing);
};

/** Decide, pay. */
export const decisionSteps: readonly WalkStep<Path>[] = [decide, pay];

// Funds, gifts, allotments, the provider's balance, and partners that can be paid.
import { bodyOrThrow, keyOf } from './api-client.ts';
import type { CloudAccess } from './cloud-access.ts';
import type { FoundPeople } from './found-people.ts';
import { type FoundingPlan, type FundPlan, staff } from './founding-plan.ts';
import { inParallel } from './in-parallel.ts';

type Ground = FoundPeople & { readonly programId: string; readonly foundedOn: string; readonly lanes: number };

/** Where the provider's page sends people back to: a page of the partner's or fund's own. */
export const returnUrl = 'https://example.org/hearth/onboarded';
const payingAccount = '000123456789';

const fund = async (
  { api }: CloudAccess,
  plan: FundPlan,
  { partners, funders, programId, foundedOn }: Ground,
): Promise<void> => {
  const treasurer = api.as(staff.treasurer);
  const funderId = funders[plan.funder];
  const opened = await treasurer.post<{ fundId: string }>('/v1/funds', keyOf('fund', plan.name), {
    name: plan.name,
    currency: 'USD',
    funderId,
  });
  const { fundId } = bodyOrThrow(opened, `opening the fund ${plan.name}`);
  for (const [at, amountMinor] of plan.gifts.entries()) {
    const gift = { amountMinor, receivedOn: foundedOn, funderId, restriction: plan.restriction };
    bodyOrThrow(
      await treasurer.post(`/v1/funds/${fundId}/gifts`, keyOf('gift', fundId, at), gift),
      `recording a gift to ${plan.name}`,
    );
  }
  // One after the other: they share the fund's version.
  for (const [at, { organizationId, name }] of partners.entries()) {
    const amountMinor = plan.allotments[at] ?? 0;
    if (amountMinor <= 0) continue;
    const allotment = { programId, partnerId: organizationId, purpose: plan.purpose, amountMinor };
    const allotted = await treasurer.post(
      `/v1/funds/${fundId}/allotments`,
      keyOf('allot', fundId, organizationId),
      allotment,
    );
    bodyOrThrow(allotted, `allotting to ${name}`);
  }
};

const onboard = async ({ api, desk }: CloudAccess, organizationId: string, name: string): Promise<void> => {
  const path = `/v1/organizations/${organizationId}/payee`;
  const asked = await api
    .as(staff.treasurer)
    .post<{ status: string; onboardingUrl?: string }>(path, keyOf('payee', organizationId), { returnUrl });
  const { onboardingUrl } = bodyOrThrow(asked, `onboarding ${name}`);
  if (onboardingUrl !== undefined && !(await desk.fillPage(onboardingUrl, payingAccount))) {
    throw new Error(`The provider's page did not take the account of ${name}.`);
  }
};

/** Brings the money in, sets it apart, and opens the ways to pay it; a repeat changes nothing. */
export const foundMoney = async (cloud: CloudAccess, plan: FoundingPlan, ground: Ground): Promise<void> => {
  await inParallel(plan.funds, plan.funds.length, (one) => fund(cloud, one, ground));
  await cloud.desk.fundTo(plan.topUpMinor);
  await inParallel(ground.partners, ground.lanes, ({ organizationId, name }) => onboard(cloud, organizationId, name));
};

// The steps of the story as people take them, over HTTP, each with a key that follows from what is done.
import { keyOf } from '@hearth/cli/api-client';
import type { CloudAccess } from '@hearth/cli/cloud-access';
import { good } from './estate.ts';
import type { HouseholdBody } from './households.ts';

/** A cloud that steps are taken on: in this process or another. */
export type Ground = Pick<CloudAccess, 'api' | 'controls' | 'desk'>;

type AwardTold = {
  readonly awardId: string;
  readonly status: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  readonly disbursement?: { readonly disbursementId: string; readonly status: string; readonly rail: string };
};
export type ApplicationTold = {
  readonly applicationId: string;
  readonly status: string;
  readonly version: number;
  readonly householdId: string;
  readonly findings: readonly { readonly code: string; readonly outcome: string; readonly sentence: string }[];
  readonly award?: AwardTold;
};
type DocketRow = { readonly awardId: string; readonly applicationId: string; readonly amountMinor: number };
type DocketAnswers = {
  readonly docketId: string;
  readonly answers: readonly { readonly awardId: string; readonly outcome: string }[];
};

/** The test account whose payments post. */
const postingAccount = '000123456789';
const returnUrl = 'https://example.org/hearth/onboarded';

export const submit = async ({ api }: Ground, sub: string, body: HouseholdBody): Promise<string> => {
  const sent = await api
    .as(sub)
    .post<{ applicationId: string }>('/v1/applications', keyOf('submit', sub, body.partnerRef), body);
  return good(sent).applicationId;
};

export const told = async ({ api }: Ground, sub: string, applicationId: string): Promise<ApplicationTold> =>
  good(await api.as(sub).get<ApplicationTold>(`/v1/applications/${applicationId}`));

export const docket = ({ api }: Ground): Promise<DocketRow[]> =>
  api.as('approver-1').list<DocketRow>('/v1/docket', 'awards');

/** Approves these awards as one docket. */
export const approve = async (
  { api }: Ground,
  awardIds: readonly string[],
  sub = 'approver-1',
): Promise<DocketAnswers> => {
  const decisions = awardIds.map((awardId) => ({ awardId, decision: 'approve' }));
  return good(await api.as(sub).post<DocketAnswers>('/v1/dockets', keyOf('docket', sub, ...awardIds), { decisions }));
};

/** Asks for the household's onboarding and fills in the provider's page; nothing when it is ready already. */
export const onboard = async (
  { api, desk }: Ground,
  sub: string,
  applicationId: string,
  account = postingAccount,
): Promise<void> => {
  const path = `/v1/applications/${applicationId}/payee`;
  const asked = await api
    .as(sub)
    .post<{ status: string; onboardingUrl?: string }>(path, keyOf('payee', applicationId), { returnUrl });
  const { onboardingUrl } = good(asked);
  if (onboardingUrl === undefined) return;
  if (!(await desk.fillPage(onboardingUrl, account))) throw new Error('the page did not take the account');
};

/** Pays an advance for what waits for a partner. */
export const advance = async ({ api }: Ground, partnerId: string, key: string) =>
  good(
    await api
      .as('treasurer-1')
      .post<{ advanceId: string | null; disbursementIds: readonly string[] }>(
        '/v1/advances',
        keyOf('advance', partnerId, key),
        { partnerId },
      ),
  );

/** Hands aid over against a receipt as one caseworker, and confirms it as another. */
export const handOver = async (
  { api }: Ground,
  [giver, confirmer]: readonly [string, string],
  disbursementId: string,
  handedOverAt: string,
): Promise<void> => {
  const path = `/v1/disbursements/${disbursementId}`;
  const receipt = { receiptNumber: `R-${disbursementId.slice(-6)}-1`, method: 'card', handedOverAt };
  good(await api.as(giver).post(`${path}/handover`, keyOf('handover', disbursementId), receipt));
  good(await api.as(confirmer).post(`${path}/confirmation`, keyOf('confirmation', disbursementId), {}));
};

/** Carries the bank-rail applications from arrival to their end: docket, payees, payments. */
export const payAtBank = async (
  ground: Ground,
  sub: string,
  applicationIds: readonly string[],
  account = postingAccount,
): Promise<void> => {
  await ground.controls.untilIdle();
  const awards = (await docket(ground)).filter(({ applicationId }) => applicationIds.includes(applicationId));
  await approve(
    ground,
    awards.map(({ awardId }) => awardId),
  );
  for (const id of applicationIds) await onboard(ground, sub, id, account);
  await ground.controls.untilIdle();
};

// The program and its policy: one committee member opens and drafts, and every member organization ratifies by one of its own.
import { bodyOrThrow, keyOf } from './api-client.ts';
import type { CloudAccess } from './cloud-access.ts';
import policy from './demo-policy.json' with { type: 'json' };
import type { FoundPartner } from './found-people.ts';
import { partnerStaff, staff } from './founding-plan.ts';

/** The program of a local deployment. */
export const program = {
  name: 'Household relief',
  purpose:
    'Groceries, food, pharmacy, diapers, hygiene, utilities and childcare for households in Massachusetts, whatever their papers.',
  currency: 'USD',
  timeZone: 'America/New_York',
  languages: ['en', 'es', 'pt-BR', 'ht', 'zh-Hans', 'zh-Hant', 'vi', 'ar', 'so', 'kea'],
} as const;

type Partners = readonly Pick<FoundPartner, 'slug'>[];
type Draft = typeof policy & { readonly programId: string };

/** Drafts a policy and lets every member organization agree to it; answers its id. A repeat is answered as the first time. */
export const adoptPolicy = async ({ api }: CloudAccess, draft: Draft, partners: Partners): Promise<string> => {
  const [author, ofFiscalAgent] = staff.committee;
  const key = keyOf('policy', draft.programId, draft.version);
  const drafted = await api.as(author).post<{ policyId: string }>('/v1/policies', key, draft);
  const { policyId } = bodyOrThrow(drafted, 'drafting the policy');
  for (const ratifier of [ofFiscalAgent, ...partners.map(({ slug }) => partnerStaff(slug).representative)]) {
    const ratified = await api
      .as(ratifier)
      .post(`/v1/policies/${policyId}/ratification`, keyOf('ratify', policyId, ratifier));
    bodyOrThrow(ratified, `ratifying the policy as ${ratifier}`);
  }
  return policyId;
};

/** The next version of the policy: payees get another week, from `effectiveFrom` (YYYY-MM-DD) on. */
export const nextPolicy = (programId: string, effectiveFrom: string): Draft => ({
  ...policy,
  programId,
  version: policy.version + 1,
  effectiveFrom,
  payeeDays: policy.payeeDays + 7,
});

/** Opens the program and puts the policy in force; a repeat is answered as the first time. */
export const foundPolicy = async (
  cloud: CloudAccess,
  partners: Partners,
): Promise<{ programId: string; policyId: string }> => {
  const { api } = cloud;
  const [author] = staff.committee;
  const opened = await api
    .as(author)
    .post<{ programId: string }>('/v1/programs', keyOf('program', program.name), program);
  const { programId } = bodyOrThrow(opened, 'opening the program');
  const policyId = await adoptPolicy(cloud, { ...policy, programId }, partners);
  return { programId, policyId };
};

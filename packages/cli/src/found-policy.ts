// The program and its policy: one committee member opens and drafts, the others ratify.
import { bodyOrThrow, keyOf } from './api-client.ts';
import type { CloudAccess } from './cloud-access.ts';
import policy from './demo-policy.json' with { type: 'json' };
import { staff } from './founding-plan.ts';

/** The program of a local deployment. */
export const program = {
  name: 'Household relief',
  purpose:
    'Groceries, food, pharmacy, diapers, hygiene, utilities and childcare for households in Massachusetts, whatever their papers.',
  currency: 'USD',
  timeZone: 'America/New_York',
  languages: ['en', 'es', 'pt-BR', 'ht', 'zh-Hans', 'zh-Hant', 'vi', 'ar', 'so', 'kea'],
} as const;

/** Opens the program and puts the policy in force; a repeat is answered as the first time. */
export const foundPolicy = async ({ api }: CloudAccess): Promise<{ programId: string; policyId: string }> => {
  const [author, ...others] = staff.committee;
  const opened = await api
    .as(author)
    .post<{ programId: string }>('/v1/programs', keyOf('program', program.name), program);
  const { programId } = bodyOrThrow(opened, 'opening the program');
  const draft = { programId, ...policy };
  const drafted = await api.as(author).post<{ policyId: string }>('/v1/policies', keyOf('policy', programId), draft);
  const { policyId } = bodyOrThrow(drafted, 'drafting the policy');
  for (const ratifier of others) {
    const ratified = await api
      .as(ratifier)
      .post(`/v1/policies/${policyId}/ratification`, keyOf('ratify', policyId, ratifier));
    bodyOrThrow(ratified, `ratifying the policy as ${ratifier}`);
  }
  return { programId, policyId };
};

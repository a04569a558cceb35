// An award beside the application that it was made of: a decision made it, for this household, of this amount, under this policy.
import type { Wrong } from './acts.ts';
import type { Application } from './applications.ts';
import type { Award } from './awards.ts';
import { countAt, textAt } from './json.ts';

export const checkDecision = (application: Application | undefined, { made }: Award, wrong: Wrong): void => {
  if (application === undefined) return;
  const applicationId = textAt(made.data, 'applicationId');
  const decided = application.decided.get(made.stream);
  if (decided === undefined) {
    wrong(made, `no decision of ${applicationId} made it.`);
    return;
  }
  const [householdId, policyHash] = [textAt(made.data, 'householdId'), textAt(made.data, 'policyHash')];
  const amountMinor = countAt(made.data, 'amountMinor');
  if (policyHash !== decided.policyHash)
    wrong(
      made,
      `it is under the policy ${policyHash}, and ${applicationId} under ${decided.policyHash || 'none'}.`,
      'policy',
    );
  if (householdId !== decided.householdId)
    wrong(made, `it is for ${householdId}, and ${applicationId} for ${decided.householdId || 'none'}.`);
  if (decided.amountMinor >= 0 && amountMinor !== decided.amountMinor)
    wrong(made, `it is of ${amountMinor}, and the decision was ${decided.amountMinor} (minor units).`, 'paid');
};

// All checks over what the demo did: what must hold of every deployment, nobody of the file named, the controller content.

import { parseExpression } from '@hearth/expressions/parse-expression';
import { brokenErasures } from '@hearth/store/erasure-checks';
import { type Check, check } from '../check.ts';
import type { CloudAccess } from '../cloud-access.ts';
import { type Evidence, gatherEvidence } from '../evidence.ts';
import { program } from '../found-policy.ts';
import { planFounding } from '../founding-plan.ts';
import { invariants } from '../invariants.ts';
import { meetingChecks } from '../meeting-checks.ts';
import { type PersonalWords, personalWordsOf } from '../personal-words.ts';
import { decisionsReplay } from '../replay-decisions.ts';
import { type ApplicationsFile, needsOf } from './applications-file.ts';
import type { JobOutcome } from './main-job.ts';

export type Checked = { readonly evidence: Evidence; readonly checks: readonly Check[] };

/** Names that anybody may read: they may share a word with somebody's name. */
const publicNames = (file: ApplicationsFile): readonly string[] => {
  const { partners, funds, funders } = planFounding(needsOf(file.rows));
  return [...[...partners, ...funds].map(({ name }) => name), ...funders, program.name, program.purpose];
};

/** Gathers the evidence and checks it. */
export const checkAll = async (
  cloud: CloudAccess,
  file: ApplicationsFile,
  { reconciliation: { breaks }, troubles }: Pick<JobOutcome, 'reconciliation' | 'troubles'>,
  proven: Check,
  publications: (words: PersonalWords) => Promise<readonly Check[]>,
): Promise<Checked> => {
  const people = personalWordsOf(file.rows, publicNames(file));
  const evidence = await gatherEvidence(cloud);
  const asked = await cloud.controls.provider.checked();
  const words = breaks.map(
    ({ code, about, expectedMinor, foundMinor }) => `${code} ${about}: expected ${expectedMinor}, found ${foundMinor}`,
  );
  const checks = [
    ...invariants(evidence, people),
    ...meetingChecks(evidence),
    await decisionsReplay(cloud, parseExpression),
    check(
      'who was forgotten is gone, and what law keeps is kept',
      'keys and sealed rows',
      await brokenErasures(cloud.tables),
    ),
    proven,
    ...(await publications(people)),
    check('the controller found no breaks', `${breaks.length} breaks`, words),
    check('every request to the provider fits its description', `${asked.requests} requests`, asked.misfits),
    ...(troubles === undefined
      ? []
      : [
          check(
            'every held payment was answered in the end',
            `${troubles.held.length} held, ${troubles.misdeeds.length} misdeeds`,
            troubles.held.filter(({ isAnswered }) => !isAnswered).map(({ id, why }) => `${id}: ${why}`),
          ),
        ]),
  ];
  return { evidence, checks };
};

// A program and its policy of today, or why nothing can be handed in for it: the same for applications, lists and both lanes.
import { wrongField } from '@hearth/domain/corrections';
import { type PolicyPutInForce, type Program, policyInForce } from '@hearth/domain/governance';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import { loaded } from './entities.ts';
import type { ReadPolicy } from './policies.ts';
import type { Item } from './tables.ts';

export type ProgramToday = { readonly program: Program; readonly policy: PolicyPutInForce['data'] };

/**
 * The program of an item and the policy that is in force on the program's own day at `now`. Rejections: `invalid` (there is no such
 * program), `policy-not-in-force`.
 */
export const programToday = (item: Item | undefined, programId: string, now: string): ProgramToday | Rejected => {
  const program = loaded<Program>(programId, item).state;
  if (program === undefined)
    return wrongField('/programId', 'unknown', 'There is no such program. Ask the fiscal agent for its id.');
  const policy = policyInForce(program, localDate(now, program.timeZone));
  return policy === undefined
    ? reject('policy-not-in-force', 'This program has no policy in force yet, so it takes no applications.')
    : { program, policy };
};

/** Refuses the confidential lane where the policy has no cap of its own for it. Rejection: `policy-not-in-force`. Source: ADR 046. */
export const refuseUncapped = async (
  readPolicy: ReadPolicy,
  { policy }: Pick<ProgramToday, 'policy'>,
): Promise<Rejected | undefined> => {
  const { rules } = await readPolicy(policy.policyId);
  return rules.some(({ kind }) => kind === 'confidential-cap')
    ? undefined
    : reject(
        'policy-not-in-force',
        'The policy of this program has no cap for the confidential lane, so it takes no confidential applications yet. Ask the fiscal agent: the committee puts one in force (rule confidential-cap).',
      );
};

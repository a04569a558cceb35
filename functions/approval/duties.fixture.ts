// People and policies whose duties are tested: another approver, a policy with two approvers or a limit, and calls of overrides.
import type { MemberEvent } from '@hearth/domain/governance';
import type { AwardId } from '@hearth/domain/ids';
import type { Policy } from '@hearth/domain/policy';
import { isRejected } from '@hearth/domain/rejections';
import { ben, cleo, monday } from '@hearth/domain/relief-fund.fixture';
import { memberStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { fiscalAgentId, person, reliefPolicy, treasurer, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { portsOver } from './approval.fixture.ts';
import { decideOverride } from './decide-override.ts';
import { proposeOverride } from './propose-override.ts';

export const ada = person('ada, approver', fiscalAgentId, 'approver');
export const carl = person('carl, committee', fiscalAgentId, 'committee');

/** Makes people members of record, with the roles they have. */
export const enrolled = async (tables: Tables, ...people: readonly (typeof ada)[]): Promise<void> => {
  for (const { memberId, ...membership } of people) {
    const events: readonly MemberEvent[] = [
      { type: 'MemberProposed', data: { ...membership, by: ben } },
      { type: 'MemberConfirmed', data: { by: cleo } },
    ];
    await write(tables, memberStream, memberId, events);
  }
};

/** Over 40,000 two approvers. */
export const twoOver400: Policy = {
  ...reliefPolicy,
  tiers: [
    { upToMinor: 40_000, approvers: 1, separate: [] },
    { approvers: 2, separate: [['approve', 'release']] },
  ],
};

export const limited = (limitMinor: number, days: number): Policy => ({
  ...reliefPolicy,
  approverLimit: { limitMinor, days },
});

type Proposal = Parameters<ReturnType<typeof proposeOverride>>[0]['body'];
export const forAward = (awardId: AwardId, until = '2026-11-30'): Proposal => ({
  of: 'household-cap',
  awardId,
  reason: 'house-fire',
  until,
});

export const propose = (tables: Tables, body: Proposal, actor = treasurer, now = monday) =>
  proposeOverride(portsOver(tables))(callOf(actor, body, { now }));
export const decide = (tables: Tables, id: string, actor = carl, refuse?: string, now = monday) =>
  decideOverride(portsOver(tables))(
    callOf(
      actor,
      refuse === undefined ? { decision: 'confirm' as const } : { decision: 'refuse' as const, reason: refuse },
      {
        id,
        now,
      },
    ),
  );

/** The id of an override that two people agreed to. */
export const agreed = async (tables: Tables, body: Proposal): Promise<string> => {
  const proposed = await propose(tables, body);
  if (isRejected(proposed)) throw new Error(proposed.detail);
  const { overrideId } = JSON.parse(JSON.stringify(proposed.body));
  const decided = await decide(tables, overrideId);
  if (isRejected(decided)) throw new Error(decided.detail);
  return overrideId;
};

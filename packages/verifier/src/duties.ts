// The duties, recomputed from the events alone: each stream as it passes, and what streams say about each other at the end.
import { wrongIn } from './acts.ts';
import { checkApproval } from './approvals.ts';
import { hearCase, openCases } from './cases.ts';
import { checkDecision } from './decisions.ts';
import { checkErasure } from './erasures.ts';
import type { Event } from './event.ts';
import { textAt } from './json.ts';
import { checkLimits, checkPayments } from './limits.ts';
import { checkMeeting } from './meetings.ts';
import { checkPolicies } from './policies.ts';
import type { Problems } from './problems.ts';
import { checkTwoPeople } from './two-people.ts';

export const openDuties = (problems: Problems) => {
  const cases = openCases();
  const wrong = wrongIn(problems);
  const { applications, awards, meetings, policies, payments, inForce, partners } = cases;
  const { erasures, confirmedErasures } = cases;
  return {
    hearStream: (stream: string, events: readonly Event[]): void => {
      checkTwoPeople(events, problems);
      hearCase(cases, stream, events, wrong);
    },
    close: (isAll: boolean): void => {
      for (const award of awards.values()) {
        checkDecision(applications.get(textAt(award.made.data, 'applicationId')), award, wrong);
        for (const approval of award.approvals) checkApproval(cases, award, approval, wrong);
      }
      checkLimits(awards, wrong);
      checkPayments(payments, awards, wrong);
      for (const meeting of meetings.values()) checkMeeting(meeting, wrong);
      checkPolicies(policies, inForce, partners, wrong);
      for (const erasure of erasures) checkErasure(erasure, confirmedErasures, applications, isAll, wrong);
    },
    /** Streams that the awards name: a bundle that holds an award has to hold them. */
    linked: (): readonly string[] =>
      [...awards.values()].flatMap(({ made }) =>
        ['applicationId', 'policyId', 'programId'].map((part) => textAt(made.data, part)),
      ),
    awards: (): number => awards.size,
    approvals: (): number => [...awards.values()].reduce((sum, { approvals }) => sum + approvals.length, 0),
  };
};

// What the tax authority expects a charity to keep of one grant, out of the record alone: no name, no address, no exact facts. Pure.
import type { ApplicationEvent } from '@hearth/domain/applications';
import type { Restriction } from '@hearth/domain/fund-events';
import type { RecordedEvent } from '@hearth/domain/record';
import { sentenceOf } from '@hearth/domain/sentences';
import { approvalOf } from './award-decision.ts';
import { gapsOf } from './award-gaps.ts';
import { paymentProof } from './award-payments.ts';
import type { AwardGathered } from './gather-award.ts';

const programOf = ({ program, policy, recordedPolicy, award }: AwardGathered) => ({
  programId: award.programId,
  name: program?.name,
  /** The charitable purpose and the class of people it helps, as the program says them. */ purpose: program?.purpose,
  currency: award.currency,
  policy: {
    policyId: award.policyId,
    hash: award.policyHash,
    version: policy.version,
    inForceFrom: program?.inForce.find(({ policyId }) => policyId === award.policyId)?.effectiveFrom,
    draftedBy: recordedPolicy.draftedBy,
    ratifiedBy: recordedPolicy.ratifiedBy,
    ratifiedFor: recordedPolicy.ratifiedFor,
  },
});

/** Every criterion with what it was compared to and what came out, in the policy's own language. */
const criteriaOf = ({ policy, application }: AwardGathered) =>
  application.findings.map((finding) => ({
    code: finding.code,
    kind: finding.kind,
    rule: JSON.parse(JSON.stringify(policy.rules.find(({ code }) => code === finding.code) ?? null)),
    outcome: finding.outcome,
    sentence: sentenceOf(finding, policy.languages[0] ?? 'en', policy),
  }));

const aidOf = ({ award, application }: AwardGathered) => ({
  kind: award.rail === 'partner' ? 'aid handed over by a partner' : 'payment to the household',
  need: award.coarse.need,
  area: award.coarse.area,
  householdSize: award.coarse.sizeBand,
  language: award.coarse.language,
  askedMinor: application.requestedMinor,
  amountMinor: award.amountMinor,
  currency: award.currency,
});

type Case = RecordedEvent<ApplicationEvent>;
const lastAt = (events: readonly Case[], type: Case['type']): string | undefined =>
  events.findLast((event) => event.type === type)?.at;

const selectionOf = ({ award, application, applicationEvents, matches, partner }: AwardGathered) => ({
  applicationId: application.id,
  partnerId: award.partnerId,
  partner: partner?.name,
  cameBy: application.cameBy,
  takenBy: application.handledBy,
  submittedAt: application.submittedAt,
  screenedAt: lastAt(applicationEvents, 'ApplicationScreened'),
  decidedBy: award.adjudicatedBy === undefined ? 'policy' : 'reviewer',
  adjudicatedBy: award.adjudicatedBy,
  adjudicatedAt: award.adjudicatedBy === undefined ? undefined : lastAt(applicationEvents, 'ApplicationAdjudicated'),
  reason: award.adjudicatedBy === undefined ? undefined : application.reason,
  appeals: applicationEvents.flatMap(({ type, data, at }) =>
    type === 'ApplicationReopened' && data.appealId !== undefined ? [{ appealId: data.appealId, grantedAt: at }] : [],
  ),
  matches: matches.map(({ id, status, evidence, decidedBy, reason }) => ({
    ...{ matchId: id, status, evidence, decidedBy, reason },
  })),
});

const fundingOf = ({ awardEvents, funds }: AwardGathered) =>
  awardEvents.flatMap((event) =>
    event.type === 'AwardApproved'
      ? event.data.draws.map(({ fundId, purpose, amountMinor }) => {
          const fund = funds.find(({ id }) => id === fundId);
          const restriction: Restriction = fund?.restriction ?? {};
          return {
            attempt: event.data.attempt,
            fundId,
            fund: fund?.name,
            funder: fund?.funder,
            restriction,
            purpose,
            amountMinor,
          };
        })
      : [],
  );

const evidenceOf = ({ policy, application }: AwardGathered): readonly string[] => [
  ...new Set(
    policy.rules.flatMap((rule) =>
      rule.kind === 'evidence-seen' &&
      rule.forNeeds.includes(application.coarse.need) &&
      application.findings.some(({ code, outcome }) => code === rule.code && outcome === 'pass')
        ? rule.kinds
        : [],
    ),
  ),
];

const sanctionsOf = ({ application, partner }: AwardGathered) => {
  const told = (state: AwardGathered['application']['sanctions']) =>
    state === undefined
      ? undefined
      : {
          ...{ list: state.list, listVersion: state.listVersion, checkedAt: state.checkedAt, checkedBy: state.by },
          ...{ status: state.status, resolvedBy: state.resolvedBy, resolution: state.resolution },
        };
  return { household: told(application.sanctions), partner: told(partner?.sanctions) };
};

/** Who it was stands in the vault, or is gone; the record never says. */
const identityOf = ({ award, household }: AwardGathered) => {
  const erased = household?.erasure?.erased;
  return {
    householdId: award.householdId,
    standsAsOf: household?.aliasOf,
    where: erased === undefined ? 'vault' : erased.keptUntil === undefined ? 'erased' : 'kept apart',
    erasedAt: erased?.erasedAt,
    keptUntil: erased?.keptUntil,
    legalHold: household?.erasure?.hold !== undefined,
  };
};

const streamsOf = ({ awardEvents, applicationEvents, attempts }: AwardGathered) =>
  [awardEvents, applicationEvents, ...attempts.map(({ events }) => events)].flatMap((events) => {
    const last = events.at(-1);
    return last === undefined ? [] : [{ stream: last.stream, events: last.sequence, headHash: last.hash }];
  });

/**
 * The record of one grant (the rows F1 to F19 of this folder’s README). Members stand as ids: who they are is the fiscal agent's own register. `gaps` says
 * what of the list this grant's record does not carry, and why.
 */
export const awardRecord = (gathered: AwardGathered, now: string) => {
  const { award, application, policy } = gathered;
  const payments = gathered.attempts.map(paymentProof);
  const record = {
    awardId: award.id,
    drawnUpAt: now,
    program: programOf(gathered),
    criteria: criteriaOf(gathered),
    aid: aidOf(gathered),
    selection: selectionOf(gathered),
    relationship: { disclosed: award.related.length > 0 || application.relationship.disclosed, members: award.related },
    notice: application.consent,
    approval: approvalOf(gathered),
    funding: fundingOf(gathered),
    payments,
    evidenceSeen: evidenceOf(gathered),
    sanctions: sanctionsOf(gathered),
    retention: policy.retention,
    identity: identityOf(gathered),
    streams: streamsOf(gathered),
  };
  return { ...record, gaps: gapsOf(gathered, payments) };
};
export type AwardRecord = ReturnType<typeof awardRecord>;

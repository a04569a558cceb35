// What a confidential application becomes on arrival: facts for the vault, a request for the record, and nothing of who it is.
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import { sizeBand } from '@hearth/domain/applications';
import { canonical, factsHash, type Json } from '@hearth/domain/canonical';
import type { CaseFacts } from '@hearth/domain/case-facts';
import type { PolicyPutInForce } from '@hearth/domain/governance';
import type { MemberId } from '@hearth/domain/ids';
import { assistedBy, type Groups } from './application-request.ts';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

const caseFacts = ({ request, area, household, evidence, relationship }: ConfidentialBody): CaseFacts => ({
  need: request.need,
  requestedMinor: request.amount.amountMinor,
  area,
  size: household.size,
  situations: household.situation,
  evidence,
  relationshipDisclosed: relationship.disclosed,
  lane: 'confidential',
});

/** The vault's groups: a sealed nothing for identity and profile, so that lanes look alike. `nonce`: hex. */
export const confidentialGroups = (body: ConfidentialBody, nonce: string): Groups & { readonly factsHash: string } => {
  const facts = plain(caseFacts(body));
  return { identity: null, facts: { nonce, facts }, profile: null, factsHash: factsHash(nonce, facts) };
};

/** What the record says of it, with what the partner vouches for. */
export const confidentialData = (
  body: ConfidentialBody,
  policy: PolicyPutInForce['data'],
  hash: string,
  by: MemberId,
) => ({
  policyId: policy.policyId,
  policyHash: policy.hash,
  factsHash: hash,
  coarse: {
    need: body.request.need,
    area: body.area,
    sizeBand: sizeBand(body.household.size),
    language: body.household.language,
  },
  requestedMinor: body.request.amount.amountMinor,
  currency: body.request.amount.currency,
  rail: 'partner' as const,
  cameBy: body.cameBy,
  consent: {
    noticeVersion: body.consent.noticeVersion,
    language: body.consent.language,
    givenAt: body.consent.givenAt,
  },
  relationship: { disclosed: body.relationship.disclosed, members: body.relationship.members ?? [] },
  ...assistedBy(body, by),
  lane: 'confidential' as const,
  attestation: {
    version: body.attestation.version,
    attestedAt: body.attestation.attestedAt,
    facts: [...new Set(body.attestation.facts)].sort(),
  },
  by,
});

/** The text that tells one content from another. Hashed under a key, never kept. */
export const confidentialContent = (body: ConfidentialBody): string => canonical(plain(body));

/** The text that a case is hashed as, under a key: a partner's own cases only, in whatever case its letters are written. */
export const caseText = (partnerId: string, caseNumber: string): string =>
  `case\n${partnerId}\n${caseNumber.toUpperCase()}`;

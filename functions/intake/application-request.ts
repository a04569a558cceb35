// What an application becomes on arrival: identity, case facts and match profile for the vault, a request for the record.
import { profileOf } from '@hearth/contracts/application-profile';
import type { ApplicationBody } from '@hearth/contracts/applications';
import { type CoarseFacts, sizeBand } from '@hearth/domain/applications';
import { factsHash, type Json } from '@hearth/domain/canonical';
import type { CaseFacts } from '@hearth/domain/case-facts';
import type { PolicyPutInForce } from '@hearth/domain/governance';
import type { MemberId } from '@hearth/domain/ids';
import type { MatchProfile } from '@hearth/matching/match-profile';

/** The three field groups of an application, each sealed on its own. */
export type Groups = { readonly identity: Json; readonly facts: Json; readonly profile: Json };

const caseFacts = ({ request, address, household, evidence, relationship }: ApplicationBody): CaseFacts => ({
  need: request.need,
  requestedMinor: request.amount.amountMinor,
  area: address.area,
  size: household.size,
  situations: household.situation,
  evidence,
  relationshipDisclosed: relationship.disclosed,
});

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** Splits a body into the vault's field groups. `nonce` (hex) binds the facts to decisions without telling them. */
export const groupsOf = (
  body: ApplicationBody,
  nonce: string,
): Groups & { readonly match: MatchProfile; readonly factsHash: string } => {
  const facts = plain(caseFacts(body));
  const match: MatchProfile = profileOf(body);
  const { applicant, address, members, partnerRef, contact } = body;
  return {
    identity: plain({ applicant, address, members, partnerRef, note: body.request.note, contact }),
    facts: { nonce, facts },
    profile: plain(match),
    match,
    factsHash: factsHash(nonce, facts),
  };
};

const coarse = ({ request, address, household }: ApplicationBody): CoarseFacts => ({
  need: request.need,
  area: address.area,
  sizeBand: sizeBand(household.size),
  language: household.language,
});

/** How the form came to be filled in; who handed it in helped, where nobody else is named. */
export const assistedBy = ({ assistance }: Pick<ApplicationBody, 'assistance'>, by: MemberId) =>
  assistance === undefined ? {} : { assistance: { how: assistance.how, helperId: assistance.helperId ?? by } };

/** What the record says of the request: codes, amounts, hashes and who sent it. */
export const requestData = (body: ApplicationBody, policy: PolicyPutInForce['data'], hash: string, by: MemberId) => ({
  policyId: policy.policyId,
  policyHash: policy.hash,
  factsHash: hash,
  coarse: coarse(body),
  requestedMinor: body.request.amount.amountMinor,
  currency: body.request.amount.currency,
  rail: body.payment.rail,
  cameBy: body.cameBy,
  consent: {
    noticeVersion: body.consent.noticeVersion,
    language: body.consent.language,
    givenAt: body.consent.givenAt,
  },
  relationship: { disclosed: body.relationship.disclosed, members: body.relationship.members ?? [] },
  ...assistedBy(body, by),
  ...((body.contact?.ways ?? []).length === 0 ? {} : { reachable: true as const }),
  by,
});

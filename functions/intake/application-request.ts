// What an application becomes on arrival: identity, case facts and match profile for the vault, a request for the record.
import type { ApplicationBody } from '@hearth/contracts/applications';
import { type CoarseFacts, sizeBand } from '@hearth/domain/applications';
import { canonical, factsHash, type Json } from '@hearth/domain/canonical';
import type { CaseFacts } from '@hearth/domain/case-facts';
import type { PolicyPutInForce } from '@hearth/domain/governance';
import type { MemberId } from '@hearth/domain/ids';
import type { FieldError } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import type { MatchAddress, MatchProfile } from '@hearth/matching/match-profile';

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

/** The country is a constant because the contract asks for a ZIP code; the state stands in the area code (`US-MA-suffolk`). */
const matchAddress = ({ area, ...written }: ApplicationBody['address']): MatchAddress => ({
  ...written,
  region: area.split('-')[1],
  country: 'US',
});

const matchProfile = ({ applicant, address, members }: ApplicationBody): MatchProfile => ({
  names: { given: applicant.given, family: applicant.family ?? '' },
  birthDate: applicant.birthDate,
  phones: applicant.phone === undefined ? [] : [applicant.phone],
  emails: applicant.email === undefined ? [] : [applicant.email],
  payees: [],
  address: matchAddress(address),
  members: members.map(({ given, family, birthDate }) => ({ given, family: family ?? '', birthDate })),
});

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** Splits a body into the vault's field groups. `nonce` (hex) binds the facts to decisions without telling them. */
export const groupsOf = (
  body: ApplicationBody,
  nonce: string,
): Groups & { readonly match: MatchProfile; readonly factsHash: string } => {
  const facts = plain(caseFacts(body));
  const match = matchProfile(body);
  const { applicant, address, members, partnerRef } = body;
  return {
    identity: plain({ applicant, address, members, partnerRef, note: body.request.note }),
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
  by,
});

/** The text that tells one content from another: what was sent, whatever the order of its members. */
export const contentOf = (body: ApplicationBody): string => canonical(plain(body));

const future = (pointer: string): FieldError => ({
  pointer,
  code: 'in-the-future',
  detail: 'This date lies in the future. Please check it.',
});
const earliestBirth = '1900-01-01';

/** What a schema can't see: dates against the program's own day, and a household smaller than the people named. All of them at once. */
export const implausible = (body: ApplicationBody, timeZone: string, now: string): readonly FieldError[] => {
  const today = localDate(now, timeZone);
  const births = [
    { pointer: '/applicant/birthDate', date: body.applicant.birthDate },
    ...body.members.map(({ birthDate }, at) => ({ pointer: `/members/${at}/birthDate`, date: birthDate })),
  ];
  const errors = births.flatMap(({ pointer, date }): FieldError[] => {
    if (date === undefined) return [];
    if (date > today) return [future(pointer)];
    return date < earliestBirth
      ? [{ pointer, code: 'too-early', detail: 'Nobody alive was born that early. Please check the year.' }]
      : [];
  });
  for (const [at, { seenAt }] of body.evidence.entries())
    if (seenAt > today) errors.push(future(`/evidence/${at}/seenAt`));
  if (localDate(body.consent.givenAt, timeZone) > today) errors.push(future('/consent/givenAt'));
  if (body.household.size < body.members.length + 1) {
    errors.push({
      pointer: '/household/size',
      code: 'smaller-than-members',
      detail: `The household has ${body.members.length + 1} named people but its size is ${body.household.size}.`,
    });
  }
  return errors;
};

// What a request becomes on arrival, in either lane: case facts for the vault, codes for the record.
import type { ApplicationBody } from '@hearth/contracts/applications';
import { type CoarseFacts, sizeBand } from '@hearth/domain/applications';
import { factsHash, type Json } from '@hearth/domain/canonical';
import type { CaseFacts } from '@hearth/domain/case-facts';
import type { MemberId, RandomBytes } from '@hearth/domain/ids';
import type { Groups, RecordedBy, RequestData } from './lane.ts';

/** What both lanes ask alike. */
type Asked = Pick<ApplicationBody, 'household' | 'evidence' | 'cameBy' | 'relationship' | 'assistance'> & {
  readonly request: Pick<ApplicationBody['request'], 'need' | 'amount'>;
  readonly consent: Pick<ApplicationBody['consent'], 'noticeVersion' | 'language' | 'givenAt'>;
};

/** As JSON keeps it: what was not said is not there. */
export const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

const nonceBytes = 16;

/** Facts for the vault, with a nonce that binds them to decisions without telling them, and the hash that the record keeps. */
export const boundFacts = (
  facts: CaseFacts,
  random: RandomBytes,
): Pick<Groups, 'facts'> & { readonly factsHash: string } => {
  const [nonce, kept] = [Buffer.from(random(nonceBytes)).toString('hex'), plain(facts)];
  return { facts: { nonce, facts: kept }, factsHash: factsHash(nonce, kept) };
};

/** The facts that a policy is applied to; `area`: where the household lives. */
export const caseFacts = ({ request, household, evidence, relationship }: Asked, area: string): CaseFacts => ({
  need: request.need,
  requestedMinor: request.amount.amountMinor,
  area,
  size: household.size,
  situations: household.situation,
  evidence,
  relationshipDisclosed: relationship.disclosed,
});

const coarse = ({ request, household }: Asked, area: string): CoarseFacts => ({
  need: request.need,
  area,
  sizeBand: sizeBand(household.size),
  language: household.language,
});

/** How the form came to be filled in; who handed it in helped, where nobody else is named. */
const assistedBy = ({ assistance }: Pick<ApplicationBody, 'assistance'>, by: MemberId) =>
  assistance === undefined ? {} : { assistance: { how: assistance.how, helperId: assistance.helperId ?? by } };

/** What the record says of any request; the lane adds what is its own. */
export const requestData = (
  body: Asked,
  area: string,
  { policy, factsHash, by }: RecordedBy,
): Omit<RequestData, 'rail'> => ({
  policyId: policy.policyId,
  policyHash: policy.hash,
  factsHash,
  coarse: coarse(body, area),
  requestedMinor: body.request.amount.amountMinor,
  currency: body.request.amount.currency,
  cameBy: body.cameBy,
  consent: {
    noticeVersion: body.consent.noticeVersion,
    language: body.consent.language,
    givenAt: body.consent.givenAt,
  },
  relationship: { disclosed: body.relationship.disclosed, members: body.relationship.members ?? [] },
  ...assistedBy(body, by),
  by,
});

// What a partner vouches for in the confidential lane, as codes: it stands in the record in the place of what nobody else sees.

/** Facts that a partner can attest. */
export const attestedFacts = [
  'identity-known',
  'lives-in-area',
  'household-size',
  'need-seen',
  'no-other-request-known',
] as const;
export type AttestedFact = (typeof attestedFacts)[number];

/** Without these nothing could be judged. */
export const mustAttest = [
  'identity-known',
  'lives-in-area',
  'household-size',
] as const satisfies readonly AttestedFact[];

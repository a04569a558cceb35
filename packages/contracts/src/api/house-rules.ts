// What all routes keep alike, as the description says it once: who calls, keys, versions, pages, limits, and what each step is.
/** The words at the beginning of the description. */
export const info = {
  title: 'Hearth',
  version: '1.0.0',
  summary: 'The API of a community relief fund',
  description: `Partners hand in applications and follow them; people at the fiscal agent decide and pay; everybody can check what is published.

**Tokens.** Partners' systems and people send \`Authorization: Bearer\` with a token of the fund's sign-in. What somebody may do is a record of the fund, read on every call; a record of another organization looks as if it did not exist (404).

**Idempotency-Key.** Every call that writes needs one: 16 to 128 of A-Z, a-z, 0-9, _ and -, new for each act. Sent again with the same body it gets the same answer and does nothing twice; with another body it is refused (\`idempotency-key-reused\`, 422). A key is remembered for 90 days.

**Versions.** Where ETag comes with an answer, If-Match names what you saw; when somebody was faster you get 412 and read again.

**Lists** come in pages: \`limit\` (1 to 200) and \`next\`, which is the next call's \`cursor\`. A cursor is opaque and belongs to its list.

**Problems** are RFC 9457. \`type\` is one of a closed list; \`detail\` says what to do; \`errors\` names every wrong field at once.

**Limits.** 429 and 503 say in Retry-After when to come back: send the same again, with the same key.

**Amounts** are whole numbers in minor units (cents) with their currency. Instants are UTC; days are days of the program's time zone. Answers may grow new members: ignore what you don't know. Bodies may not have a member too many. Immigration status, nationality and numbers of papers are never collected: a body that has them is refused.`,
  contact: { name: 'The fund that serves this document' },
  license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0.html' },
} as const;

/** What each step is for: first what partners and households do themselves, then what the fiscal agent does. */
export const tags: readonly { readonly name: string; readonly description: string }[] = [
  { name: 'intake', description: 'Applications, as partners hand them in and follow them.' },
  { name: 'imports', description: 'Lists: a file goes up, is checked, read, and applied or given up.' },
  { name: 'forms', description: 'KoboToolbox and ODK: forms that hand in applications.' },
  { name: 'assisted', description: 'The confidential lane, and the contacts of those who help.' },
  { name: 'status', description: 'What a household reads with its claim code.' },
  { name: 'appeals', description: 'Asking that a decision be looked at again.' },
  { name: 'referrals', description: 'Pointing to somebody in need, and handing on what money can not give.' },
  { name: 'messages', description: 'What households were written.' },
  { name: 'webhooks', description: "Telling partners' systems what became of their work." },
  { name: 'payees', description: 'Where households and partners are paid.' },
  { name: 'disbursement', description: 'Advances, handovers, payments that are held.' },
  { name: 'governance', description: 'Organizations, members, programs, policies, sanctions lists, legal demands.' },
  { name: 'funding', description: 'Funds, gifts and what is set apart of them.' },
  { name: 'adjudication', description: 'What people decide: referrals, matches, signals.' },
  { name: 'approval', description: 'Dockets, meetings, overrides, the line for money, payments made again.' },
  { name: 'checks', description: 'Registers of checks.' },
  { name: 'settlement', description: "The provider's word on payments." },
  { name: 'reconciliation', description: 'The books compared with the provider.' },
  { name: 'transparency', description: 'Reports, records of grants, publications.' },
  { name: 'sealing', description: 'Checkpoints of the log, and proofs.' },
  { name: 'retention', description: 'Erasure, legal holds, what law asks to keep.' },
  { name: 'reference', description: 'This description.' },
];

/** Headers that calls carry. */
export const parameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'New for each act, and the same when it is sent again.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$' },
    example: '5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of what you saw.',
    schema: { type: 'string', pattern: '^"(0|[1-9]\\d{0,8})"$' },
    example: '"7"',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'The language of sentences; English where there is none.',
    schema: { type: 'string', maxLength: 200 },
    example: 'es',
  },
} as const;

/** Headers that answers carry. */
export const headers = {
  ETag: {
    description: 'The version of the record. A write that is sent again tells it in its body alone.',
    schema: { type: 'string', pattern: '^"(0|[1-9]\\d{0,8})"$' },
  },
  Location: { description: 'Where the record is read.', schema: { type: 'string' } },
  'Retry-After': { description: 'Come back after so many seconds.', schema: { type: 'integer', minimum: 1 } },
} as const;

/** How callers say who they are. */
export const securitySchemes = {
  member: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: "An access token of the fund's sign-in, with one of the scopes that the route names.",
  },
  claimCode: {
    type: 'apiKey',
    in: 'header',
    name: 'claim-code',
    description: "A household's claim code. Never in an address.",
  },
  secondFactor: {
    type: 'apiKey',
    in: 'header',
    name: 'second-factor',
    description: 'What goes with the claim code: a birth date, the last four digits of a phone, or the case reference.',
  },
  formSecret: { type: 'http', scheme: 'basic', description: "A form's own secret, shown once when it was connected." },
  providerSignature: {
    type: 'apiKey',
    in: 'header',
    name: 'stripe-signature',
    description: "The payment provider's signature over the raw body.",
  },
} as const;

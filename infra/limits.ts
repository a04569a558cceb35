// The figures that must agree with each other; test/infra asserts the inequalities between them.

/** Limits of the pipeline. Durations are in the unit their name ends with. */
export const limits = {
  /** The gateway gives up after 30 seconds, so a function that it waits for gives up first. */
  httpTimeoutSeconds: 29,
  workTimeoutSeconds: 30,
  /** The first reconciliation of a day reads the ledger of a day and the payments of sixty. */
  reconcileTimeoutSeconds: 600,
  /** A message stays invisible for six times the longest run, as Lambda asks of its queues. */
  visibilityPerTimeout: 6,
  tries: 5,
  batchSize: 10,
  /** Of events from the stream at once: they are sent on ten to a request. */
  streamBatchSize: 100,
  /** At most so many calls to the provider at once from one trigger. */
  providerConcurrency: 5,
  /** The provider's events come in bursts after a payout day. */
  settlementConcurrency: 10,
  /** Partners hand over on the same function from which advances ask the provider: one slow answer must not keep them waiting. */
  disbursementConcurrency: 10,
  streamRetries: 5,
  streamAgeMinutes: 60,
  /** The shortest that DynamoDB keeps: so long a backup holds the key of a household that was erased. */
  keysRecoveryDays: 1,
  /** A run of retention erases up to a hundred households, each in a transaction of its own. */
  retentionTimeoutSeconds: 300,
  /** A sweep reads the whole record once a day; a usual run takes seconds. */
  sealTimeoutSeconds: 600,
  /** A publication reads the sealed record, and its audit asks a solver about every small cell of all that was ever published. */
  publicationTimeoutSeconds: 900,
  /** More than a whole processor, and the record of a year beside the solver's tables. */
  publicationMemoryMiB: 2048,
  /** Each is a job of minutes: one to a run, and the lowest bound there is on runs at once. */
  publicationBatchSize: 1,
  publicationsAtOnce: 2,
  /** A list of 50,000 rows is checked in one run, and applied in several that each end in good time. */
  importTimeoutSeconds: 900,
  importMemoryMiB: 1024,
  importBatchSize: 1,
  importsAtOnce: 4,
  /** Every form of every partner is pulled in one run, and the servers they are kept on may be slow. */
  formsTimeoutSeconds: 300,
  /** A number sends a few texts a second; what is due at one hour goes out in several runs. */
  messageBatchesAtOnce: 2,
  messageTimeoutSeconds: 240,
  memoryMiB: 512,
  requestsPerSecond: 50,
  /** Of what anybody may read without a token. */
  publicPerSecond: 10,
  publicBurst: 20,
  requestBurst: 100,
  /** Of one partner in the long run, and at once after a rest; the fund's own people together have five times as much. */
  callsPerMinute: 600,
  callsAtOnce: 200,
  /** A batch of ten messages waits for others' machines side by side, ten seconds at most each. */
  webhookTimeoutSeconds: 60,
  webhookBatchesAtOnce: 5,
  /** Two hundred messages a run, twenty at once, ten seconds at most each. */
  webhookRetryTimeoutSeconds: 180,
  /** From one address in front of the API: a partner's office and its system may stand behind it. */
  callsPerFiveMinutes: 4_000,
  /** Of those, with a claim code: a library may have several households, a guesser has thousands. */
  claimsPerFiveMinutes: 60,
  /** Of those, by forms: a form's server sends for all who use it. */
  formsPerFiveMinutes: 1_000,
  /** What the API takes but where it says otherwise, and all that the firewall can see of a body. */
  usualBodyBytes: 65_536,
  /** From one address: an office, a library or a class may stand behind it. */
  readsPerFiveMinutes: 1_000,
} as const;

// List prices of AWS in us-east-1, in dollars, with the day they were looked up and where. No free tier, no discount, no tax.

export const pricesOn = '2026-11-21';
export const priceSources = [
  'aws.amazon.com/dynamodb/pricing/on-demand',
  'aws.amazon.com/lambda/pricing (arm64)',
  'aws.amazon.com/api-gateway/pricing (HTTP APIs)',
  'aws.amazon.com/sqs/pricing (standard queues)',
  'aws.amazon.com/cloudwatch/pricing (logs)',
  'aws.amazon.com/xray/pricing',
] as const;

const million = 1_000_000;

export const prices = {
  /** On demand, standard table class; what a transaction uses counts twice, and the units measured say so. */
  writeUnit: 0.625 / million,
  readUnit: 0.125 / million,
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / million,
  httpRequest: 1.0 / million,
  queueRequest: 0.4 / million,
  logGb: 0.5,
  trace: 5.0 / million,
} as const;

/** How what was measured here becomes what Lambda bills. Each is an assumption, told with the figure. */
export const assumed = {
  memoryGb: 0.5,
  /** Lambda gives a function of 512 MB this share of a processor (1,769 MB are a whole one). */
  processorShare: 512 / 1769,
  /** A call of DynamoDB within its region, and one of the payment provider. */
  databaseCallMs: 5,
  providerCallMs: 300,
  /** Open the account, make a link, read the account and its method, pay, read the payment twice. */
  providerCallsPerBankHousehold: 7,
  /** Send, receive and delete, each on its own although they travel in batches. */
  requestsPerMessage: 3,
  logBytesPerInvocation: 450,
  tracedShare: 0.05,
} as const;

// What a household costs on AWS at list prices, from what was measured here. Pure.
import { assumed, prices } from './aws-prices.ts';
import { callsOf, type SizeFigures } from './figures.ts';

/** Dollars for one household, by service. */
export type AwsCost = Readonly<
  Record<'dynamodb' | 'lambda' | 'apiGateway' | 'sqs' | 'logs' | 'xray' | 'total', number>
>;

/** What Lambda would bill for one household, in milliseconds: CPU at the function's share of a processor, and waiting. */
export const billedMs = (size: SizeFigures): number => {
  const { approved, confirmed } = size.played;
  const providerCalls = ((approved - confirmed) / size.households) * assumed.providerCallsPerBankHousehold;
  return (
    size.steps.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / assumed.processorShare +
    callsOf(size) * assumed.databaseCallMs +
    providerCalls * assumed.providerCallMs
  );
};

/** One message for each application, approval and ready payee. */
const messagesOf = ({ played, households }: SizeFigures): number =>
  (played.handedIn + played.approved + (played.approved - played.confirmed)) / households;

/** The bill of one household. Storage, keys and alarms cost by the month and are not in it. */
export const awsCost = (size: SizeFigures): AwsCost => {
  const sum = (of: (step: SizeFigures['steps'][number]) => number): number =>
    size.steps.reduce((total, step) => total + of(step), 0);
  const invocations = sum((step) => step.invocations);
  const requests = sum(({ name, invocations: own }) => (name.endsWith('-http') ? own : 0));
  const parts = {
    dynamodb: sum(({ readUnits, writeUnits }) => readUnits * prices.readUnit + writeUnits * prices.writeUnit),
    lambda: (billedMs(size) / 1000) * assumed.memoryGb * prices.lambdaGbSecond + invocations * prices.lambdaRequest,
    apiGateway: requests * prices.httpRequest,
    sqs: messagesOf(size) * assumed.requestsPerMessage * prices.queueRequest,
    logs: ((invocations * assumed.logBytesPerInvocation) / 1e9) * prices.logGb,
    xray: invocations * assumed.tracedShare * prices.trace,
  };
  return { ...parts, total: Object.values(parts).reduce((total, part) => total + part, 0) };
};

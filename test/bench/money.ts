// What approvals and disbursements cost, beside their own transactions and calls sent again with nothing around them. Prints a line of JSON.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Beside, MoneyFigures } from '@hearth/cli/bench/money-figures';
import { cpuMsOf } from '@hearth/cli/bench/process-figures';
import type { DisbursementMessage } from '@hearth/contracts/events';
import type { AwardId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { closeDocket } from '@hearth/functions/approval/close-docket.ts';
import { disburse } from '@hearth/functions/disbursement/disburse.ts';
import type { PaymentProvider, StoredRequest } from '@hearth/payments/provider';
import { stripeProvider } from '@hearth/payments/stripe-provider';
import { policyReader } from '@hearth/store/policies';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { approver, fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import type { Change, Tables } from '@hearth/store/tables';
import { openEngine } from '../contract/tables-benches.ts';
import { awardsApproved, awardsWaiting, copied } from './money-estate.ts';

const [approvals = 600, payments = 240] = process.argv.slice(2).map(Number);
/** As many at once as a docket has lanes. */
const lanes = 4;
const docketSize = 100;
/** The first part warms everything up and is not counted. */
const warmUp = 0.25;

type Cost = { readonly seconds: number; readonly cpuMs: number };
const inLanes = async <T>(all: readonly T[], does: (one: T) => Promise<unknown>): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) {
      const one = all[at];
      if (one !== undefined) await does(one);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

const measured = async (enginePid: number, does: () => Promise<void>): Promise<Cost> => {
  const [began, cpu, engine] = [performance.now(), process.cpuUsage(), cpuMsOf(enginePid)];
  await does();
  const { user, system } = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - began) / 1000,
    cpuMs: (user + system) / 1000 + cpuMsOf(enginePid) - engine,
  };
};

const beside = (count: number, whole: Cost, bare: Cost): Beside => ({
  perSecond: count / whole.seconds,
  barePerSecond: count / bare.seconds,
  cpuMs: whole.cpuMs / count,
  bareCpuMs: bare.cpuMs / count,
  times: whole.cpuMs / bare.cpuMs,
});

/** Remembers every transaction that went through. */
const remembering = (tables: Tables) => {
  const written: (readonly Change[])[] = [];
  const watched: Tables = {
    ...tables,
    transact: async (changes) => {
      const outcome = await tables.transact(changes);
      if (outcome.done) written.push(changes);
      return outcome;
    },
  };
  return { written, watched };
};

const parted = <T>(all: readonly T[]): readonly [readonly T[], readonly T[]] => {
  const at = Math.floor(all.length * warmUp);
  return [all.slice(0, at), all.slice(at)];
};

const dockets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / docketSize) }, (_, at) =>
    all.slice(at * docketSize, (at + 1) * docketSize),
  );

const approvalsOn = async (slices: number): Promise<Beside> => {
  const { tables: twin, cases } = await awardsWaiting(approvals, slices);
  const whole = await openEngine();
  await copied(twin, whole.tables);
  const { written, watched } = remembering(whole.tables);
  const close = closeDocket({
    tables: watched,
    readPolicy: policyReader(watched),
    random: seededBytes(1),
    feeMinor: 0,
  });
  const approve = async (some: readonly { readonly awardId: AwardId }[]): Promise<void> => {
    for (const docket of dockets(some)) {
      const decisions = docket.map(({ awardId }) => ({ awardId, decision: 'approve' as const }));
      const told = JSON.stringify(await close(callOf(approver, { decisions })));
      if (told.split('"approved"').length - 1 !== docket.length)
        throw new Error(`not all approved: ${told.slice(0, 500)}`);
    }
  };
  const [first, rest] = parted(cases);
  await approve(first);
  const before = written.length;
  const cost = await measured(whole.pid(), () => approve(rest));
  await whole.stop();

  const bare = await openEngine();
  await copied(twin, bare.tables);
  await inLanes(written.slice(0, before), bare.tables.transact);
  const bareCost = await measured(bare.pid(), () => inLanes(written.slice(before), bare.tables.transact));
  await bare.stop();
  return beside(rest.length, cost, bareCost);
};

const startProvider = async () => {
  const child = fork(join(import.meta.dirname, 'provider-process.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [where] = await once(child, 'message');
  const { baseUrl, financialAccount } = where as { readonly baseUrl: string; readonly financialAccount: string };
  const provider = stripeProvider({
    apiKey: 'sk_test_bench',
    financialAccount,
    timeoutMs: 8000,
    maxNetworkRetries: 1,
    baseUrl,
  });
  return {
    provider,
    financialAccount,
    onboard: async (accountId: string) => {
      const answered = once(child, 'message');
      child.send(accountId);
      await answered;
    },
    stop: () => child.disconnect(),
  };
};

const disbursements = async (): Promise<Beside> => {
  const here = await startProvider();
  const { tables: twin, cases } = await awardsApproved(payments, 1, here.provider, here.onboard);
  const whole = await openEngine();
  await copied(twin, whole.tables);
  const { written, watched } = remembering(whole.tables);
  const asked: StoredRequest[] = [];
  const provider: PaymentProvider = {
    ...here.provider,
    pay: async (request) => {
      asked.push(request);
      return here.provider.pay(request);
    },
  };
  const take = disburse({
    tables: watched,
    provider: async () => provider,
    readPolicy: policyReader(watched),
    fiscalAgentId,
    financialAccount: here.financialAccount,
  });
  const message = ({ awardId }: { readonly awardId: AwardId }): DisbursementMessage => ({
    type: 'AwardApproved',
    stream: awardId,
    sequence: 2,
    at: monday,
  });
  const pay = (some: readonly { readonly awardId: AwardId }[]) => inLanes(some, (one) => take(message(one), monday));
  const [first, rest] = parted(cases);
  await pay(first);
  const [before, askedBefore] = [written.length, asked.length];
  const cost = await measured(whole.pid(), () => pay(rest));
  if (asked.length !== cases.length) throw new Error(`${asked.length} payments for ${cases.length} awards`);
  await whole.stop();
  here.stop();

  // The same accounts again: the stand-in's ids follow from its seed.
  const again = await startProvider();
  await awardsApproved(payments, 1, again.provider, again.onboard);
  const bare = await openEngine();
  await copied(twin, bare.tables);
  const send = async (changes: readonly (readonly Change[])[], calls: readonly StoredRequest[]): Promise<void> => {
    await inLanes(changes, bare.tables.transact);
    await inLanes(calls, again.provider.pay);
  };
  await send(written.slice(0, before), asked.slice(0, askedBefore));
  const bareCost = await measured(bare.pid(), () => send(written.slice(before), asked.slice(askedBefore)));
  await bare.stop();
  again.stop();
  return beside(rest.length, cost, bareCost);
};

const figures: MoneyFigures = {
  approvalsOnOne: await approvalsOn(1),
  approvalsOnFifteen: await approvalsOn(15),
  disbursements: await disbursements(),
};
console.log(JSON.stringify(figures));

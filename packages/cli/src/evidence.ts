// Everything that verification looks at, gathered once from a cloud that has come to rest: record, state, provider, queues.
import type { RecordedEvent } from '@hearth/domain/record';
import type { ProviderBalance, ProviderOutcome, ProviderPayment } from '@hearth/payments/provider';
import { type Difference, everyItem, readStreams, stateDifferences } from '@hearth/store/rebuild';
import type { Item } from '@hearth/store/tables';
import type { CloudAccess } from './cloud-access.ts';
import type { QueueDepths } from './controls.ts';

export type Evidence = {
  readonly nowAt: string;
  readonly streams: ReadonlyMap<string, readonly RecordedEvent[]>;
  readonly state: readonly Item[];
  /** What differs between state and rebuilt record, or why it could not be compared. */
  readonly differences: readonly Difference[];
  readonly recordFault: string | undefined;
  readonly balance: ProviderBalance;
  readonly payments: readonly ProviderPayment[];
  readonly queues: QueueDepths;
  readonly underWay: readonly string[];
};

const beginning = '2020-01-01T00:00:00.000Z';

const doneOrThrow = <T>(outcome: ProviderOutcome<T>, what: string): T => {
  if (outcome.known === 'done') return outcome.value;
  throw new Error(`The provider did not tell its ${what}: ${outcome.reason}.`);
};

const everyPayment = async ({ provider }: CloudAccess): Promise<readonly ProviderPayment[]> => {
  const all: ProviderPayment[] = [];
  let page: string | undefined;
  do {
    const listed = doneOrThrow(
      await provider.listPayments({ createdFrom: beginning, ...(page === undefined ? {} : { page }) }),
      'payments',
    );
    all.push(...listed.payments);
    page = listed.nextPage;
  } while (page !== undefined);
  return all;
};

const everything = async (items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

type Compared = Pick<Evidence, 'streams' | 'differences' | 'recordFault'>;

const compare = async ({ tables }: CloudAccess, nowAt: string): Promise<Compared> => {
  try {
    const streams = await readStreams(tables);
    return { streams, differences: await stateDifferences(tables, nowAt), recordFault: undefined };
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return { streams: new Map(), differences: [], recordFault: fault.message };
  }
};

/** Gathers the evidence. Wait for idleness first: what is under way differs between two looks. */
export const gatherEvidence = async (cloud: CloudAccess): Promise<Evidence> => {
  const { nowAt, queues, underWay } = await cloud.controls.status();
  const compared = await compare(cloud, nowAt);
  const [state, payments, balance] = await Promise.all([
    everything(everyItem(cloud.tables, 'state')),
    everyPayment(cloud),
    cloud.provider.readBalance(),
  ]);
  return { nowAt, queues, underWay, ...compared, state, payments, balance: doneOrThrow(balance, 'balance') };
};

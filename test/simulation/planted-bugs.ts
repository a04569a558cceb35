// Bugs that real systems had, put between the use cases and their ports: each must be found. Nothing of the code under test is touched.
import type { PaymentProvider, ProviderPayment } from '@hearth/payments/provider';
import type { Change, Item, Tables } from '@hearth/store/tables';
import { keyOf, numberOf } from '@hearth/store/tables';
import type { Plant } from './world-shape.ts';

const typesOf = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) => ('put' in change && change.put.table === 'events' ? [String(change.item['type'])] : []));

/** A payment left, or aid was given out. */
const isSettled = (type: string): boolean => /Settled$|^HandoverConfirmed$|^CheckIssued$/.test(type);

const isSlice = (change: Change): boolean => keyOf(change).pk.startsWith('slices#');

const unguarded = (change: Change): Change => ({ ...change, when: [] });

const overTransact = (
  tables: Tables,
  transact: (changes: readonly Change[], tables: Tables) => ReturnType<Tables['transact']>,
): Tables => ({ ...tables, transact: (changes) => transact(changes, tables) });

const overRead = (tables: Tables, seen: (item: Item | undefined) => Item | undefined): Tables => ({
  ...tables,
  read: async (refs) => (await tables.read(refs)).map(seen),
});

const overPay = (provider: PaymentProvider, pay: PaymentProvider['pay']): PaymentProvider => ({ ...provider, pay });

const freshKey: Plant = {
  name: 'a fresh key for every call',
  provider: (provider, world) =>
    overPay(provider, ({ key, body }) => provider.pay({ key: `${key}-${world.nextKey()}`, body })),
};

const timeoutIsFailure: Plant = {
  name: 'a timeout taken for a failure',
  provider: (provider) =>
    overPay(provider, async (request) => {
      const outcome = await provider.pay(request);
      return outcome.known === 'unknown' ? { known: 'refused', reason: outcome.reason, next: 'fail' } : outcome;
    }),
};

const unconditionalSettlement: Plant = {
  name: 'a settlement without its conditions',
  engine: (tables) =>
    overTransact(tables, (changes, { transact }) =>
      transact(typesOf(changes).some(isSettled) ? changes.map(unguarded) : changes),
    ),
};

const readModifyWrite: Plant = {
  name: 'an amount reserved by reading, computing and writing',
  tables: (tables) =>
    overTransact(tables, async (changes, { read, transact }) => {
      if (!typesOf(changes).includes('AwardApproved')) return transact(changes);
      const items = await read(changes.map(keyOf));
      return transact(
        changes.map((change, at): Change => {
          if (!isSlice(change) || !('update' in change)) return change;
          const { add = {}, ...rest } = change;
          const set = Object.fromEntries(
            Object.entries(add).map(([name, minor]) => [name, numberOf(items[at], name) + minor]),
          );
          return { ...rest, set, when: [] };
        }),
      );
    }),
};

const voidUnread: Plant = {
  name: 'a payment given up without reading it back',
  provider: (provider, world) => {
    const asked = world.memory('asked before');
    return overPay(provider, async (request) => {
      const { amount, to, metadata } = JSON.parse(request.body);
      if (!asked.has(request.key)) {
        asked.add(request.key);
        return provider.pay(request);
      }
      const value: ProviderPayment = {
        providerPaymentId: 'none',
        status: 'failed',
        amountMinor: amount.value,
        currency: amount.currency,
        recipient: to.recipient,
        metadata,
        createdAt: '2026-11-16T15:00:00.000Z',
        snapshotHash: 'none',
      };
      return { known: 'done', value };
    });
  },
};

const doublePost: Plant = {
  name: 'a settlement posted to its slices twice',
  tables: (tables) =>
    overTransact(tables, async (changes, { transact }) => {
      const outcome = await transact(changes);
      const slices = typesOf(changes).some(isSettled) ? changes.filter(isSlice) : [];
      if (outcome.done && slices.length > 0) await transact(slices);
      return outcome;
    }),
};

const noWindow: Plant = {
  name: "approval without the household's window",
  tables: (tables) =>
    overTransact(
      overRead(tables, (item) => (item?.sk === 'window' ? { ...item, grants: '[]' } : item)),
      (changes, { transact }) => transact(changes.filter((change) => keyOf(change).sk !== 'window')),
    ),
};

const noSliceCondition: Plant = {
  name: 'a slice drawn on without its condition',
  engine: (tables) =>
    overTransact(tables, (changes, { transact }) =>
      transact(changes.map((change) => (isSlice(change) ? unguarded(change) : change))),
    ),
};

const eventBeforeState: Plant = {
  name: 'events written before the state they explain',
  tables: (tables) =>
    overTransact(tables, async (changes, { transact }) => {
      const isEvent = (change: Change): boolean => keyOf(change).table === 'events';
      const [events, others] = [changes.filter(isEvent), changes.filter((change) => !isEvent(change))];
      if (events.length === 0 || others.length === 0) return transact(changes);
      const first = await transact(events);
      return first.done ? transact(others) : first;
    }),
};

const nobodyBefore = (item: Item | undefined): Item | undefined => {
  if (item === undefined || !item.pk.startsWith('awd_') || item.sk !== 'state') return item;
  const { adjudicatedBy: _, ...award } = JSON.parse(String(item['doc']));
  return { ...item, doc: JSON.stringify({ ...award, handledBy: [], related: [] }) };
};

const ownApproval: Plant = {
  name: 'approval by who submitted or adjudicated',
  tables: (tables) => overRead(tables, nobodyBefore),
};

const payInMatch: Plant = {
  name: 'approval and payment while a match is open',
  engine: (tables) =>
    overTransact(tables, (changes, { transact }) =>
      transact(changes.filter((change) => !('check' in change && change.check.sk === 'matches'))),
    ),
};

export const plantedBugs: readonly Plant[] = [
  freshKey,
  timeoutIsFailure,
  unconditionalSettlement,
  readModifyWrite,
  voidUnread,
  doublePost,
  noWindow,
  noSliceCondition,
  eventBeforeState,
  ownApproval,
  payInMatch,
];

// Bugs that somebody could have made at the doors, put between the use cases and their ports: each must be found.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import type { Item, Tables } from '@hearth/store/tables';
import { withoutGuards } from '../guards.ts';
import type { DoorPlant, DoorPorts } from './doors-shape.ts';

const overPorts = (name: string, ports: (ports: DoorPorts) => Partial<DoorPorts>): DoorPlant => ({
  name,
  ports: (all) => ({ ...all, ...ports(all) }),
});

/** The tables as if the state of each stream of a kind said something else. */
const misread = (tables: Tables, prefix: string, change: (state: Record<string, unknown>) => object): Tables => ({
  ...tables,
  read: async (refs) =>
    (await tables.read(refs)).map((item): Item | undefined =>
      item === undefined || !item.pk.startsWith(prefix) || item.sk !== 'state'
        ? item
        : { ...item, doc: JSON.stringify(change(JSON.parse(String(item['doc'])))) },
    ),
});

const without = (state: Record<string, unknown>, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(state).filter(([name]) => !names.includes(name)));

const typesOf = (changes: Parameters<Tables['transact']>[0]): readonly string[] =>
  changes.flatMap((change) => ('put' in change && change.put.table === 'events' ? [String(change.item['type'])] : []));

/** The tables as if what writes such an event was told that it is done, and was not. */
const unwritten = ({ tables }: DoorPorts, type: string): Partial<DoorPorts> => ({
  tables: {
    ...tables,
    transact: async (changes) => (typesOf(changes).includes(type) ? { done: true } : tables.transact(changes)),
  },
});

const rowsRead =
  (change: (rows: Record<string, unknown>[]) => object[]) =>
  ({ files }: DoorPorts): Partial<DoorPorts> => ({
    files: {
      ...files,
      read: async (key) => {
        const bytes = await files.read(key);
        if (bytes === undefined || !key.includes('/ready-')) return bytes;
        return Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(bytes).toString()))));
      },
    },
  });

export const doorBugs: readonly DoorPlant[] = [
  overPorts('all of a list taken, with rows in error', ({ tables }) => ({
    tables: misread(tables, 'imp_', (state) => {
      const checked: { counts: Record<string, unknown> } | undefined = Object(state)['checked'];
      return checked === undefined
        ? state
        : { ...state, checked: { ...checked, counts: without(checked.counts, 'error') } };
    }),
  })),
  overPorts(
    'a list that does not look at what changed since its check',
    rowsRead((rows) => rows.map((row) => without(row, 'seen'))),
  ),
  overPorts(
    'a row that is left out without a word',
    rowsRead((rows) => rows.slice(1)),
  ),
  overPorts('a text that is handed over again when no answer came', ({ sendText }) => ({
    sendText: async (text) => {
      const outcome = await sendText(text);
      return outcome.kind === 'unknown' ? sendText(text) : outcome;
    },
  })),
  overPorts('a text without an answer, taken for a refused one', ({ sendText }) => ({
    sendText: async (text) => {
      const outcome = await sendText(text);
      return outcome.kind === 'unknown' ? { kind: 'later', reason: 'no-answer' } : outcome;
    },
  })),
  overPorts('a message handed over with nothing written before', (ports) => unwritten(ports, 'MessageIntended')),
  overPorts('a message to a partner that is intended in memory only', (ports) => unwritten(ports, 'DeliveryIntended')),
  {
    name: 'a fresh webhook-id at every try',
    ports: (ports, world) => ({
      ...ports,
      callOut: (call) =>
        ports.callOut({ ...call, headers: { ...call.headers, 'webhook-id': `msg_${world.nextKey()}` } }),
    }),
  },
  overPorts('a receiver that fails, taken for one that took it', ({ callOut }) => ({
    callOut: async (call) => {
      const outcome = await callOut(call);
      const isForm = call.method === 'GET';
      return isForm || (outcome.kind === 'answered' && outcome.status < 300) ? outcome : answeredWith(200);
    },
  })),
  overPorts('an appeal answered by whoever decided', ({ tables }) => ({
    tables: misread(tables, 'app_', (state) => ({
      ...without(state, 'adjudicatedBy', 'decidedBefore'),
      handledBy: [],
    })),
  })),
  overPorts('a code that still lets in when it was replaced or ended', ({ tables }) => ({
    tables: misread(tables, 'clm_', (state) => ({ ...without(state, 'claimKey', 'hasEnded'), generation: 1 })),
  })),
  overPorts('wrong second factors that lock nothing', ({ tables }) => ({
    tables: misread(tables, 'clm_', (state) => without(state, 'lockedUntil')),
  })),
  {
    ...withoutGuards(['submission name is absent']),
    name: 'a submission that is looked for by nobody',
    ports: ({ tables, ...ports }) => ({
      ...ports,
      tables: {
        ...tables,
        read: async (refs) => (await tables.read(refs)).map((item) => (item?.sk === 'submission' ? undefined : item)),
      },
    }),
  },
];

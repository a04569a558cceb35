// Random scripts in the dialect, run on the twin and on the engine: every outcome alike, and the same items in the end.
import { seedOfToday } from '@hearth/domain/two-seeds.fixture';
import type { Attribute, Change, Guard, Query, Ref, Tables } from '@hearth/store/tables';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, openEngine, openTwin } from './tables-benches.ts';

let engine: Awaited<ReturnType<typeof openEngine>>;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.stop());

const numbers = ['n', 'm'] as const;
const small = fc.integer({ min: -3, max: 6 });
const member = fc.constantFrom('a', 'b', 'c');
const day = fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03');

const guard: fc.Arbitrary<Guard> = fc.oneof(
  fc.constant<Guard>({ absent: true }),
  fc.constant<Guard>({ present: true }),
  fc.record({ attribute: fc.constantFrom(...numbers, 'none'), equals: small }),
  fc.record({ attribute: fc.constant('text'), equals: member }),
  fc.record({ attribute: fc.constantFrom(...numbers, 'text', 'none'), atLeast: small }),
  fc.record({ attribute: fc.constantFrom(...numbers, 'text', 'none'), atMost: small }),
  fc.record({ attribute: fc.constantFrom('members', 'none'), sizeBelow: fc.integer({ min: 1, max: 3 }) }),
);
const guarded = fc.record({
  when: fc.array(guard, { maxLength: 2 }),
  orAbsent: fc.boolean(),
  otherwise: fc.constantFrom('this', 'that'),
});
/** Rule 3 of the dialect: what only takes away asks that there is something. */
const onlyTaking = { when: [{ present: true }] } as const;

const attributes: fc.Arbitrary<Record<string, Attribute>> = fc.record(
  {
    n: small,
    m: small,
    text: member,
    members: fc.uniqueArray(member, { minLength: 1 }).map((all) => new Set(all)),
    queue: member,
    since: day,
  },
  { requiredKeys: [] },
);

type Shape = { readonly kind: string; readonly more: object };
const shape = fc.oneof(
  fc.record({ kind: fc.constant('put'), more: attributes }),
  fc.record({
    kind: fc.constant('set'),
    more: fc.record({ set: fc.record({ text: member, since: day }), add: fc.record({ n: small }) }),
  }),
  fc.record({
    kind: fc.constant('update'),
    more: fc.record({ add: fc.record({ n: small, m: small }), remove: fc.subarray(['text', 'queue']) }),
  }),
  fc.record({ kind: fc.constant('update'), more: fc.record({ include: fc.record({ members: member }) }) }),
  fc.record({
    kind: fc.constant('take'),
    more: fc.oneof(
      fc.record({ exclude: fc.record({ members: member }) }),
      fc.record({ remove: fc.subarray(['n', 'text', 'members', 'queue'], { minLength: 1 }) }),
    ),
  }),
  fc.record({ kind: fc.constant('delete'), more: fc.constant({}) }),
  fc.record({ kind: fc.constant('check'), more: fc.constant({}) }),
);

const changeOf = (ref: Ref, { kind, more }: Shape, when: Pick<Change, 'when' | 'orAbsent' | 'otherwise'>): Change => {
  switch (kind) {
    case 'put':
      return { put: ref, item: { ...more, pk: ref.pk, sk: ref.sk }, ...when };
    case 'take':
      return { update: ref, ...more, ...onlyTaking } as Change;
    case 'delete':
      return { delete: ref, ...when };
    case 'check':
      return { check: ref, ...when, when: [...when.when, { present: true }] };
    default:
      return { update: ref, ...more, ...when } as Change;
  }
};

const places = fc.uniqueArray(
  fc.record({
    table: fc.constantFrom('state', 'state', 'vault'),
    pk: fc.constantFrom('p', 'q'),
    sk: fc.constantFrom('a', 'a#1', 'a#2', 'b', 'A'),
  }),
  {
    minLength: 1,
    maxLength: 5,
    selector: ({ table, pk, sk }) => `${table}|${pk}|${sk}`,
  },
);

type Step = { readonly changes: readonly Change[] } | { readonly query: Query };
const transaction: fc.Arbitrary<Step> = places.chain((refs) =>
  fc
    .tuple(...refs.map((ref) => fc.tuple(shape, guarded).map(([what, when]) => changeOf(ref as Ref, what, when))))
    .map((changes) => ({ changes })),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const query: fc.Arbitrary<Step> = fc
  .record({
    index: optional(fc.constant('byQueue' as const)),
    place: fc.constantFrom('p', 'q'),
    queue: member,
    prefix: optional(fc.constantFrom('a', 'a#', 'b')),
    upTo: optional(fc.constantFrom('a', 'a#1', 'z')),
    limit: optional(fc.integer({ min: 1, max: 4 })),
  })
  .map(({ index, place, queue, prefix, upTo, limit }) => ({
    query: {
      table: 'state',
      partition: index === undefined ? place : queue,
      ...(index === undefined
        ? { ...(prefix === undefined ? {} : { prefix }), ...(upTo === undefined ? {} : { upTo }) }
        : { index }),
      ...(limit === undefined ? {} : { limit }),
    } as const,
  }));
const script = fc.array(fc.oneof({ weight: 5, arbitrary: transaction }, { weight: 1, arbitrary: query }), {
  minLength: 3,
  maxLength: 14,
});

/** Every page of a query. The order of items of one age in an index is nobody's promise. */
const found = async (tables: Tables, asked: Query): Promise<readonly unknown[]> => {
  const items: { readonly place: string; readonly item: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const page = await tables.query({ ...asked, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...page.items.map((item) => ({ place: `${String(item['since'])}|${item.pk}|${item.sk}`, item })));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return asked.index === undefined ? items : items.sort((a, b) => (a.place < b.place ? -1 : 1));
};

const run = async (tables: Tables, steps: readonly Step[]): Promise<readonly unknown[]> => {
  const outcomes: unknown[] = [];
  for (const step of steps)
    outcomes.push('query' in step ? await found(tables, step.query) : await tables.transact(step.changes));
  return outcomes;
};

const cleared = async (tables: Tables): Promise<void> => {
  for (const table of ['state', 'vault'] as const) {
    const { items } = await tables.scan(table);
    if (items.length > 0) await tables.transact(items.map(({ pk, sk }) => ({ delete: { table, pk, sk }, when: [] })));
  }
};

test(`twin and engine answer random scripts alike and hold the same items (seed ${seedOfToday})`, async () => {
  await fc.assert(
    fc.asyncProperty(script, async (steps) => {
      await cleared(engine.tables);
      const twin = await openTwin();
      expect(await run(engine.tables, steps)).toEqual(await run(twin.tables, steps));
      expect(await everything(engine.tables)).toEqual(await everything(twin.tables));
    }),
    { seed: seedOfToday, numRuns: 40 },
  );
});

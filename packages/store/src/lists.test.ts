import { isRejected } from '@hearth/domain/rejections';
import { eastPartner } from '@hearth/domain/relief-fund.fixture';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorText } from './cursors.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import { inQueue, type Listed, ofPartner } from './lists.ts';
import type { Tables } from './tables.ts';

const waiting = async (): Promise<Tables> => {
  const tables = inMemoryTables();
  const put = (n: number, queue: string) => {
    const [pk, sk] = [`awd_${n}`, 'state'];
    const item = {
      pk,
      sk,
      queue,
      since: `2026-11-0${n}`,
      partner: eastPartner,
      createdAt: `2026-11-0${n}#awd_${n}`,
      doc: JSON.stringify({ n }),
    };
    return { put: { table: 'state', pk, sk }, item, when: [] } as const;
  };
  await tables.transact([...[3, 1, 2, 5, 4].map((n) => put(n, 'docket')), put(6, 'approved'), put(7, 'approved')]);
  return tables;
};
const listed = <S>(page: Listed<S> | { readonly rejected: string }): Listed<S> => {
  if (isRejected(page)) throw new Error(page.detail);
  return page as Listed<S>;
};
type State = { readonly n: number };

describe('a list', () => {
  test('gives what waits, the oldest first, up to an instant', async () => {
    const tables = await waiting();
    expect(listed(await inQueue<State>(tables, 'docket'))).toEqual({ states: [1, 2, 3, 4, 5].map((n) => ({ n })) });
    expect(listed(await inQueue<State>(tables, 'docket', {}, '2026-11-03')).states).toEqual(
      [1, 2, 3].map((n) => ({ n })),
    );
    expect(listed(await inQueue<State>(tables, 'nothing')).states).toEqual([]);
    expect(listed(await ofPartner<State>(tables, eastPartner)).states).toHaveLength(7);
  });

  test('goes on where its page ended, each once', async () => {
    const tables = await waiting();
    for (const limit of [1, 2, 5]) {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const page = listed<State>(await inQueue<State>(tables, 'docket', { limit, cursor }));
        seen.push(...page.states.map(({ n }) => n));
        cursor = page.next;
      } while (cursor !== undefined);
      expect(seen).toEqual([1, 2, 3, 4, 5]);
    }
  });

  test('has cursors that fit the wire', async () => {
    const tables = inMemoryTables();
    const id = `dsb_${'0'.repeat(26)}`;
    const queue = `waiting-for-advance#org_${'0'.repeat(26)}`;
    for (const n of [1, 2]) {
      const pk = id.slice(0, -1) + n;
      await tables.transact([
        {
          put: { table: 'state', pk, sk: 'state' },
          item: {
            pk,
            sk: 'state',
            queue,
            since: '2026-11-20T15:00:00.000Z',
            partner: `org_${'0'.repeat(26)}`,
            createdAt: `2026-11-20T15:00:00.000Z#${pk}`,
            doc: '{}',
          },
          when: [],
        },
      ]);
    }
    for (const page of [
      await inQueue(tables, queue, { limit: 1 }),
      await ofPartner(tables, `org_${'0'.repeat(26)}`, { limit: 1 }),
    ]) {
      expect(listed(page).next?.length).toBeLessThanOrEqual(400);
    }
  });
});

describe('a cursor', () => {
  /** As a cursor is written, whatever is in it. */
  const code = (value: unknown) => cursorText(value as never);
  const good = { pk: 'awd_1', sk: 'state', queue: 'docket', since: '2026-11-01' };

  test('of this list is taken', async () => {
    expect(listed(await inQueue<State>(await waiting(), 'docket', { cursor: code(good) })).states).toHaveLength(4);
  });

  test('of another list is refused, by its field', async () => {
    const tables = await waiting();
    const { next } = listed(await inQueue(tables, 'docket', { limit: 1 }));
    expect(await inQueue(tables, 'approved', { cursor: next })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/cursor', code: 'cursor' }],
    });
    expect(await ofPartner(tables, eastPartner, { cursor: next })).toMatchObject({ rejected: 'invalid' });
    const byPartner = listed(await ofPartner(tables, eastPartner, { limit: 1 })).next;
    expect(await inQueue(tables, eastPartner, { cursor: byPartner })).toMatchObject({ rejected: 'invalid' });
  });

  test.each<readonly [string, string]>([
    ['nothing', ''],
    ['no JSON', 'junk'],
    ['a text without its check', Buffer.from(JSON.stringify(good)).toString('base64url')],
    ['the name of the list alone', code('docket')],
    ['a list', code(['docket'])],
    ['null', code(null)],
    ['a part missing', code({ ...good, since: undefined })],
    ['a part too many', code({ ...good, partner: eastPartner })],
    ['an empty part', code({ ...good, pk: '' })],
    ['a number', code({ ...good, sk: 1 })],
    ['another partition', code({ ...good, queue: 'docket-2' })],
    [
      'its engine’s form',
      code({ pk: { S: 'awd_1' }, sk: { S: 'state' }, queue: { S: 'docket' }, since: { S: '2026-11-01' } }),
    ],
    ['a part that is too long', code({ ...good, pk: 'x'.repeat(2000) })],
  ])('of %s is refused', async (_what, cursor) => {
    expect(await inQueue(await waiting(), 'docket', { cursor })).toMatchObject({ rejected: 'invalid' });
  });

  test('in which one letter was changed is refused, whichever it is', async () => {
    const tables = await waiting();
    const { next = '' } = listed(await inQueue(tables, 'docket', { limit: 1 }));
    expect(next.length).toBeGreaterThan(50);
    for (const [at, letter] of [...next].entries()) {
      const changed = `${next.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${next.slice(at + 1)}`;
      expect([at, await inQueue(tables, 'docket', { cursor: changed })]).toMatchObject([at, { rejected: 'invalid' }]);
    }
    for (const more of [`${next}A`, `${next}=`, ` ${next}`, next.slice(0, -1), next.toUpperCase()])
      expect(await inQueue(tables, 'docket', { cursor: more })).toMatchObject({ rejected: 'invalid' });
  });

  test('beyond the end of what was asked for is refused', async () => {
    expect(
      await inQueue(await waiting(), 'docket', { cursor: code({ ...good, since: '2026-11-04' }) }, '2026-11-03'),
    ).toMatchObject({ rejected: 'invalid' });
  });

  test('of any text is answered, never thrown at', async () => {
    const tables = await waiting();
    const values = fc.oneof(
      fc.string(),
      fc.jsonValue().map(code),
      fc.record({ pk: fc.string(), sk: fc.string(), queue: fc.constant('docket'), since: fc.string() }).map(code),
    );
    await fc.assert(
      fc.asyncProperty(values, async (cursor) => {
        await inQueue(tables, 'docket', { cursor });
      }),
    );
  });
});

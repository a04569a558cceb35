// Between the SDK and the engine something goes wrong: what was asked for happens once or not at all (local-engines.md section 8).
import type { Fault } from '@hearth/local/engines/fault-answers';
import { StoreBusy } from '@hearth/store/errors';
import type { Change } from '@hearth/store/tables';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from './tables-benches.ts';

let bench: Awaited<ReturnType<typeof openEngine>>;
beforeAll(async () => {
  bench = await openEngine();
});
afterEach(() => {
  bench.proxy.clearFaults();
  bench.proxy.resetCounts();
});
afterAll(() => bench.stop());

/** The first `times` calls of an operation end like this. */
const first = (times: number, operation: string, fault: Fault): void => {
  let left = times;
  bench.proxy.inject((call) => {
    if (call.operation !== operation || left === 0) return undefined;
    left -= 1;
    return fault;
  });
};

const ref = (pk: string) => ({ table: 'state', pk, sk: 'a' }) as const;
const counted = async (pk: string) => (await bench.tables.read([ref(pk)]))[0]?.['count'];
const add = (pk: string): Change => ({ update: ref(pk), add: { count: 1 }, when: [] });
const once = (pk: string): Change => ({
  put: { ...ref(pk), sk: 'mark' },
  item: { pk, sk: 'mark' },
  when: [{ absent: true }],
  otherwise: 'idempotency-mark',
});

describe('a transaction that meets', () => {
  test.each<readonly [string, number, Fault]>([
    ['a conflict', 1, { kind: 'conflict' }],
    ['three conflicts', 3, { kind: 'conflict' }],
    ['throttling', 1, { kind: 'throttle' }],
    ['throttling for longer than the SDK tries', 4, { kind: 'throttle' }],
    ['an error of the server', 1, { kind: 'server-error' }],
    ['a connection that breaks before', 1, { kind: 'reset' }],
    ['a connection that breaks after the commit', 1, { kind: 'answer-lost' }],
    ['two connections that break after the commit', 2, { kind: 'answer-lost' }],
    ['a delay', 1, { kind: 'delay', milliseconds: 50 }],
    ['a limit of the account', 1, { kind: 'refusal', code: 'RequestLimitExceeded', message: 'Too many requests' }],
    [
      'itself, still in progress',
      1,
      {
        kind: 'refusal',
        code: 'TransactionInProgressException',
        message: 'The transaction with the given request token is already in progress',
      },
    ],
  ])('%s is applied exactly once', async (what, times, fault) => {
    first(times, 'TransactWriteItems', fault);
    expect(await bench.faulty.transact([add(what), once(what)])).toEqual({ done: true });
    expect(await counted(what)).toBe(1);
    expect(bench.proxy.counts()['TransactWriteItems']?.faults).toBe(times);
  });

  test('a conflict after the commit was lost is still applied exactly once', async () => {
    let call = 0;
    bench.proxy.inject(({ operation }) => {
      if (operation !== 'TransactWriteItems') return undefined;
      call += 1;
      return call === 1 ? { kind: 'answer-lost' } : call === 2 ? { kind: 'conflict' } : undefined;
    });
    expect(await bench.faulty.transact([add('lost, then conflict'), once('lost, then conflict')])).toEqual({
      done: true,
    });
    expect(await counted('lost, then conflict')).toBe(1);
  });

  test('nothing but conflicts says that the store is busy, and has written nothing', async () => {
    bench.proxy.inject(({ operation }) => (operation === 'TransactWriteItems' ? { kind: 'conflict' } : undefined));
    await expect(bench.faulty.transact([add('always')])).rejects.toBeInstanceOf(StoreBusy);
    expect(await counted('always')).toBeUndefined();
  });

  test('a guard that does not hold is refused after a conflict as without one', async () => {
    await bench.tables.transact([add('guarded')]);
    first(2, 'TransactWriteItems', { kind: 'conflict' });
    const outcome = await bench.faulty.transact([
      { ...add('guarded'), when: [{ absent: true }], otherwise: 'there-already' },
    ]);
    expect(outcome).toEqual({ done: false, refusals: [{ at: 0, otherwise: 'there-already' }] });
    expect(await counted('guarded')).toBe(1);
  });

  test('another trouble is thrown, not repeated', async () => {
    first(1, 'TransactWriteItems', { kind: 'refusal', code: 'AccessDeniedException', message: 'not yours' });
    await expect(bench.faulty.transact([add('denied')])).rejects.toThrow('not yours');
    expect(bench.proxy.counts()['TransactWriteItems']?.calls).toBe(1);
  });

  test('64 callers and a conflict in every third call is applied once for each', async () => {
    bench.proxy.inject(({ operation, number }) =>
      operation === 'TransactWriteItems' && number % 3 === 0 ? { kind: 'conflict' } : undefined,
    );
    const outcomes = await Promise.all(Array.from({ length: 64 }, () => bench.faulty.transact([add('crowd')])));
    expect(outcomes.every(({ done }) => done)).toBe(true);
    expect(await counted('crowd')).toBe(64);
  });
});

describe('reads', () => {
  test.each<readonly [string, Fault]>([
    ['throttling', { kind: 'throttle' }],
    ['an error of the server', { kind: 'server-error' }],
    ['a broken connection', { kind: 'reset' }],
    ['a lost answer', { kind: 'answer-lost' }],
  ])('that meet %s are answered all the same', async (what, fault) => {
    await bench.tables.transact([add(`read ${what}`)]);
    for (const operation of ['GetItem', 'BatchGetItem', 'Query', 'Scan']) first(1, operation, fault);
    expect(await bench.faulty.read([ref(`read ${what}`)])).toHaveLength(1);
    expect((await bench.faulty.read([ref(`read ${what}`), ref('none')]))[0]?.['count']).toBe(1);
    expect((await bench.faulty.query({ table: 'state', partition: `read ${what}` })).items).toHaveLength(1);
    expect((await bench.faulty.scan('state')).items.length).toBeGreaterThan(0);
  });

  test('asked for in one turn travel as one call, each item once', async () => {
    await bench.tables.transact([add('batch-1'), add('batch-2')]);
    bench.proxy.resetCounts();
    await Promise.all([bench.faulty.read([ref('batch-1')]), bench.faulty.read([ref('batch-2'), ref('batch-1')])]);
    expect(bench.proxy.counts()).toMatchObject({ BatchGetItem: { calls: 1 } });
    expect(bench.proxy.counts()['GetItem']).toBeUndefined();
  });

  test('that cannot be answered fail for everybody who asked in that turn, and for nobody after', async () => {
    first(1, 'BatchGetItem', { kind: 'refusal', code: 'AccessDeniedException', message: 'not yours' });
    const both = await Promise.allSettled([bench.faulty.read([ref('a')]), bench.faulty.read([ref('b')])]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await bench.faulty.read([ref('a'), ref('b')])).toEqual([undefined, undefined]);
  });
});

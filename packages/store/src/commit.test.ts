import type { Application } from '@hearth/domain/applications';
import { derivedId } from '@hearth/domain/ids';
import { adjudicated, ana, application, hour, screened, submitted } from '@hearth/domain/relief-fund.fixture';
import { describe, expect, test } from 'vitest';
import { append, type Commit, commit, isRefusedAs } from './commit.ts';
import { loaded as read, sequenceKey, stateRef } from './entities.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import { markFor, markOf, replay } from './marks.ts';
import { applicationStream } from './projection.ts';
import { markRef } from './shared-items.ts';
import type { Tables } from './tables.ts';
import { windowOf, windowRef } from './windows.ts';

const occasion = { at: hour(1), actor: ana };
const request = { key: 'request-key', input: 'input-hash', answer: { status: 201, body: { id: application } } };
const loaded = async <S>(tables: Tables, id: string) => read<S>(id, (await tables.read([stateRef(id)]))[0]);
const _windowFor = async (tables: Tables, id: string) => windowOf(id, (await tables.read([windowRef(id)]))[0]);

const submission = async (tables: Tables, more: Partial<Commit> = {}) =>
  commit(tables, {
    occasion,
    appends: [append(applicationStream, await loaded<Application>(tables, application), [submitted])],
    ...more,
  });

describe('a commit', () => {
  test('writes the event, the state over it, what it means for others and the mark of its request, all at once', async () => {
    const tables = inMemoryTables();
    const outcome = await submission(tables, { occasion: { ...occasion, request } });
    expect(outcome).toMatchObject({
      committed: [{ stream: application, sequence: 1, type: 'ApplicationSubmitted', request }],
    });
    expect([...tables.items.keys()].sort()).toEqual([
      `events|${application}|${sequenceKey(1)}`,
      `state|${application}|state`,
      `state|asked#2026-11|${application}#${sequenceKey(1)}`,
      'state|mark#request-key|mark',
      'state|ref#ref-key|ref',
    ]);
    expect(await loaded<Application>(tables, application)).toMatchObject({
      head: { version: 1 },
      state: { status: 'submitted' },
    });
  });

  test('of several events of a stream writes its state once, over the version that was read', async () => {
    const tables = inMemoryTables();
    const from = await loaded<Application>(tables, application);
    await commit(tables, {
      occasion: { ...occasion, request },
      appends: [append(applicationStream, from, [submitted, screened('referred'), adjudicated('decline')])],
    });
    const { head, state } = await loaded<Application>(tables, application);
    expect([head.version, state?.status]).toEqual([3, 'declined']);
    expect(head.hash).toBe(tables.items.get(`events|${application}|${sequenceKey(3)}`)?.['hash']);
  });

  test('of nothing writes nothing, and leaves no mark', async () => {
    const tables = inMemoryTables();
    expect(
      await commit(tables, {
        occasion: { ...occasion, request },
        appends: [append(applicationStream, await loaded<Application>(tables, application), [])],
      }),
    ).toEqual({ committed: [] });
    expect(tables.items.size).toBe(0);
  });

  test('over a version that moved is refused, and writes nothing', async () => {
    const tables = inMemoryTables();
    const stale = await loaded<Application>(tables, application);
    await submission(tables);
    const before = new Map(tables.items);
    const again = await commit(tables, {
      occasion,
      appends: [
        append(applicationStream, stale, [{ ...submitted, data: { ...submitted.data, partnerRefKey: 'other' } }]),
      ],
    });
    expect(isRefusedAs(again, 'version-conflict')).toBe(true);
    expect(tables.items).toEqual(before);
  });

  test('of two at once over one version lets one through', async () => {
    const tables = inMemoryTables();
    await submission(tables);
    const from = await loaded<Application>(tables, application);
    const both = await Promise.all(
      [screened('question'), screened('referred')].map((event) =>
        commit(tables, { occasion, appends: [append(applicationStream, from, [event])] }),
      ),
    );
    expect(both.filter((outcome) => 'committed' in outcome)).toHaveLength(1);
  });

  test('of a request that came before is refused by its mark, whatever else it would write', async () => {
    const tables = inMemoryTables();
    await submission(tables, { occasion: { ...occasion, request } });
    const from = await loaded<Application>(tables, application);
    const outcome = await commit(tables, {
      occasion: { ...occasion, request },
      appends: [append(applicationStream, from, [screened('question')])],
    });
    expect(isRefusedAs(outcome, 'idempotency-mark')).toBe(true);
    expect((await loaded<Application>(tables, application)).head.version).toBe(1);
  });

  test('leaves the mark of its request in the first event there is, also when its first stream adds none', async () => {
    const tables = inMemoryTables();
    const nothing = append(applicationStream, await loaded<Application>(tables, derivedId('application', 'other')), []);
    const something = append(applicationStream, await loaded<Application>(tables, application), [
      submitted,
      screened('question'),
    ]);
    const outcome = await commit(tables, { occasion: { ...occasion, request }, appends: [nothing, something] });
    expect('committed' in outcome && outcome.committed.map((event) => event.request?.key)).toEqual([
      'request-key',
      undefined,
    ]);
    expect(tables.items.has('state|mark#request-key|mark')).toBe(true);
  });

  test('tells a partner’s second use of a reference from somebody who was faster', async () => {
    const tables = inMemoryTables();
    await submission(tables);
    const other = derivedId('application', 'other');
    const outcome = await commit(tables, {
      occasion,
      appends: [append(applicationStream, await loaded<Application>(tables, other), [submitted])],
    });
    expect(outcome).toMatchObject({ refused: [{ otherwise: 'partner-ref' }] });
  });

  test('with an event that cannot follow throws, and writes nothing', async () => {
    const tables = inMemoryTables();
    const from = await loaded<Application>(tables, application);
    await expect(async () =>
      commit(tables, { occasion, appends: [append(applicationStream, from, [screened('question')])] }),
    ).rejects.toThrow(TypeError);
    expect(tables.items.size).toBe(0);
  });
});

describe('a request that comes twice', () => {
  const repeatable = { key: 'request-key', input: '{"a":1}' };

  test('is answered as before; with another body it is refused; a new one is not known', async () => {
    const tables = inMemoryTables();
    const answer = markFor(repeatable, 201, { id: application });
    expect(replay((await tables.read([markOf(repeatable)]))[0], repeatable)).toBeUndefined();
    await submission(tables, { occasion: { ...occasion, request: answer } });
    const [mark] = await tables.read([markOf(repeatable)]);
    expect(replay(mark, repeatable)).toEqual({ status: 201, body: { id: application } });
    expect(replay(mark, { ...repeatable, input: '{"a":2}' })).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(replay(mark, repeatable, () => 'keyed otherwise')).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(tables.items.get(`state|${markRef(repeatable.key).pk}|mark`)?.['expiresAt']).toBe(
      Date.parse(hour(1)) / 1000 + 90 * 86_400,
    );
  });
});

// Acts on one publication that meet: whatever lands first, at most one sign-off comes of it, by two people, of what was audited last.
import { isRejected } from '@hearth/domain/rejections';
import { readSignedOff } from '@hearth/store/publication-items';
import { itemBytes } from '@hearth/store/rebuild';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { chair, type House, houseOver, inMemoryMaker, january, sealedHouse, second } from './publication.fixture.ts';

const view = {
  template: 'steering-view',
  period: { kind: 'quarter', name: '2026-Q4' },
  scope: { kind: 'all' },
} as const;

const ordersOf = (seed: number): readonly number[] => Array.from({ length: 40 }, (_, nth) => (seed >> (nth % 6)) & 1);

/** Two acts, each over tables that wait for their turn at every call. */
const meeting = async (
  house: House,
  seed: number,
  acts: readonly [(own: House) => Promise<unknown>, (own: House) => Promise<unknown>],
): Promise<readonly string[]> => {
  const outcomes: string[] = [];
  const worker = (act: (own: House) => Promise<unknown>, place: number) => async (gate: () => Promise<void>) => {
    const tables = { ...watchedTables(house.tables, { before: gate }), items: house.tables.items };
    const outcome = await act(houseOver(tables, house.files, inMemoryMaker));
    outcomes[place] = isRejected(outcome) ? outcome.rejected : JSON.parse(JSON.stringify(outcome)).body?.status;
  };
  await inTurns(ordersOf(seed), [worker(acts[0], 0), worker(acts[1], 1)]);
  return outcomes;
};

const seeds = Array.from({ length: 32 }, (_, seed) => seed);

describe('on one publication, in whatever order their calls land', () => {
  test('two people sign at once: both signatures stand, and it is signed off once', async () => {
    for (const seed of seeds) {
      const house = await sealedHouse();
      const id = await house.drafted();
      const hash = await house.hashOf(id);
      const told = await meeting(house, seed, [
        (own) => own.sign(id, chair, hash),
        (own) => own.sign(id, second, hash),
      ]);
      expect([seed, ...told.toSorted()]).toEqual([seed, 'signed-off', 'signed-once']);
      expect((await readSignedOff(house.tables)).count).toBe(1);
      expect(await troubles(house.tables, january)).toEqual([]);
    }
  });

  test('one person signs twice at once, under two keys: one signature stands', async () => {
    for (const seed of seeds) {
      const house = await sealedHouse();
      const id = await house.drafted();
      const hash = await house.hashOf(id);
      const told = await meeting(house, seed, [
        (own) => own.sign(id, chair, hash, 'a'),
        (own) => own.sign(id, chair, hash, 'b'),
      ]);
      expect([seed, ...told.toSorted()]).toEqual([seed, 'same-person', 'signed-once']);
    }
  });

  test('the second signature and making it again, or dropping it: one of them is too late, and no signature outlives its draft', async () => {
    for (const seed of seeds)
      for (const act of ['again', 'drop'] as const) {
        const house = await sealedHouse();
        const id = await house.drafted();
        const hash = await house.hashOf(id);
        await house.sign(id, chair, hash);
        const told = await meeting(house, seed, [(own) => own.sign(id, second, hash), (own) => own[act](id)]);
        const { status, signatures } = await house.read(id);
        expect([seed, told.filter((each) => each === 'wrong-state').length]).toEqual([seed, 1]);
        expect(['signed-off', 'asked', 'dropped']).toContain(status);
        expect(status === 'asked' ? signatures : []).toEqual([]);
        expect((await readSignedOff(house.tables)).count).toBe(status === 'signed-off' ? 1 : 0);
      }
  });

  test('the second signatures of two publications: one is signed off, the other is refused and has to be made again', async () => {
    for (const seed of seeds) {
      const house = await sealedHouse();
      const ids = [await house.drafted(), await house.drafted(view)] as const;
      const hashes = [await house.hashOf(ids[0]), await house.hashOf(ids[1])] as const;
      for (const nth of [0, 1] as const) await house.sign(ids[nth], chair, hashes[nth]);
      const told = await meeting(house, seed, [
        (own) => own.sign(ids[0], second, hashes[0]),
        (own) => own.sign(ids[1], second, hashes[1]),
      ]);
      expect([seed, ...told.toSorted()]).toEqual([seed, 'signed-off', 'would-expose']);
      expect((await readSignedOff(house.tables)).count).toBe(1);
      expect(await troubles(house.tables, january)).toEqual([]);
    }
  });

  test('it is dropped while its making runs: nothing is drafted any more, nothing leaves the drafts', async () => {
    for (const seed of seeds) {
      const house = await sealedHouse();
      const { body } = JSON.parse(JSON.stringify(await house.ask()));
      const id = body.publicationId;
      await meeting(house, seed, [(own) => own.work(id), (own) => own.drop(id)]);
      expect((await house.read(id)).status).toBe('dropped');
      expect(['PublicationAsked', 'PublicationAsked,PublicationDrafted']).toContain(
        (await typesOf(house.tables, id)).slice(0, -1).join(),
      );
      expect([...house.files.kept.keys()].filter((key) => !key.startsWith('drafts/'))).toEqual([]);
      const before = [...house.tables.items].map(([key, item]) => `${key} ${itemBytes(item)}`);
      expect(await house.work(id)).toEqual({ status: 'dropped' });
      expect([...house.tables.items].map(([key, item]) => `${key} ${itemBytes(item)}`)).toEqual(before);
    }
  });
});

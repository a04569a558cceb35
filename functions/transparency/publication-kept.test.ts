// What lies in the bucket of a publication as time goes by: drafts expire, published ones are kept, and the job says how far it is.
import type { NewFile } from '@hearth/channels/files';
import { isRejected } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import { describe, expect, test } from 'vitest';
import { chair, inMemoryMaker, january, quarter, sealedHouse, second } from './publication.fixture.ts';
import type { Maker } from './publication-maker.ts';
import { draftKey } from './publication-places.ts';
import { workOffPublication } from './work-off-publication.ts';

const reasonOf = (outcome: unknown): string => (isRejected(outcome) ? outcome.rejected : 'none');
const view = { ...quarter, template: 'steering-view' } as const;
const need = { ...quarter, template: 'need-picture' } as const;

describe('a publication', () => {
  test('is not signed months after it was made, when its draft is about to expire: it is made again first', async () => {
    const house = await sealedHouse();
    const id = await house.drafted();
    const hash = await house.hashOf(id);
    const [soon, late] = [addDays(january, 150), addDays(january, 151)];
    expect(await house.sign(id, chair, hash, 'a', soon)).toMatchObject({ body: { status: 'signed-once' } });
    const refused = await house.sign(id, second, hash, 'b', late);
    expect([reasonOf(refused), isRejected(refused) && refused.detail]).toEqual([
      'wrong-state',
      'This was made more than 150 days ago, and drafts are kept for half a year. Have it made again (POST /v1/publications/{id}/making), and read and sign it anew.',
    ]);
    await house.again(id);
    await house.work(id, late);
    expect(await house.sign(id, second, await house.hashOf(id), 'c', late)).toMatchObject({ status: 200 });
  });

  test('that was taken down, or changed in its place, is still what later ones are checked against', async () => {
    for (const place of ['gone', 'changed']) {
      const house = await sealedHouse();
      const id = await house.drafted();
      await house.signedOff(id);
      await house.work(id);
      const { draft } = await house.read(id);
      const kept = house.files.kept as Map<string, NewFile>;
      // Its drafts have expired since.
      for (const form of draft?.forms ?? []) kept.delete(draftKey(id, form));
      const key = `public/${id}/publication.json`;
      if (place === 'gone') kept.delete(key);
      else await house.files.put({ key, contentType: 'application/json', body: '{}' });
      const next = await house.drafted(view);
      expect(await house.read(next)).toMatchObject({ status: 'drafted', draft: { audit: { warned: 1 } } });
      const own = `restricted/${id}/publication.json`;
      await house.files.put({ key: own, contentType: 'application/json', body: '{}' });
      kept.delete(key);
      await expect(house.drafted(need)).rejects.toThrow(`${own} is not the publication.json that was made`);
    }
  });

  test('of a long record tells how far it is in twentieths, and not at every batch that is read', async () => {
    const house = await sealedHouse();
    const { body } = JSON.parse(JSON.stringify(await house.ask()));
    const put: string[] = [];
    const files = { ...house.files, put: (file: NewFile) => house.files.put(file).then(() => void put.push(file.key)) };
    const make: Maker = async (asked, earlier, tell) => {
      for (let read = 400; read <= 1_000_000; read += 400) await tell('reading-record', read, 1_000_000);
      return inMemoryMaker(asked, earlier, tell);
    };
    await workOffPublication({ tables: house.tables, files, make })(body.publicationId, january);
    expect(put.filter((key) => key.endsWith('progress.json')).length).toBeLessThan(30);
  });

  test('whose making breaks off says so to those who wait for it, and is made all the same when its message comes again', async () => {
    const outcomes: Maker[] = [() => Promise.reject(new Error('the store is away')), inMemoryMaker];
    const house = await sealedHouse((...all) => (outcomes.shift() ?? inMemoryMaker)(...all));
    const { body } = JSON.parse(JSON.stringify(await house.ask()));
    const id = body.publicationId;
    await expect(house.work(id)).rejects.toThrow('the store is away');
    const progress = JSON.parse(String(house.files.kept.get(`drafts/${id}/progress.json`)?.body));
    expect(progress).toEqual({ stage: 'broken-off', done: 0, of: 1, startedAt: january });
    expect(await house.work(id)).toEqual({ status: 'drafted' });
  });
});

import { isRejected } from '@hearth/domain/rejections';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { describe, expect, test } from 'vitest';
import {
  chair,
  controller,
  type House,
  inMemoryMaker,
  january,
  quarter,
  sealedHouse,
  second,
} from './publication.fixture.ts';
import type { Maker } from './publication-maker.ts';
import { draftKey } from './publication-places.ts';
import { workOffPublication } from './work-off-publication.ts';

const reasonOf = (outcome: unknown): string => (isRejected(outcome) ? outcome.rejected : 'none');
const placed = ({ files }: House): readonly string[] =>
  [...files.kept.keys()].filter((key) => !key.startsWith('drafts/'));
const view = { ...quarter, template: 'steering-view' } as const;

describe('a publication', () => {
  test('is asked for, made, signed by two people and published, and its forms are what was signed', async () => {
    const house = await sealedHouse();
    const id = await house.drafted();
    expect(await house.read(id)).toMatchObject({
      status: 'drafted',
      draft: { version: 1, signedOffBefore: 0, entries: 7 },
    });
    expect(placed(house)).toEqual([]);
    await house.signedOff(id);
    expect(placed(house)).toEqual([]);
    await house.work(id);
    const names = ['publication.json', 'tables.csv', 'report.en.html'];
    expect(placed(house)).toEqual([
      'public/404.html',
      `restricted/${id}/publication.json`,
      ...[...names, 'manifest.json'].map((name) => `public/${id}/${name}`),
    ]);
    const { draft, status } = await house.read(id);
    expect(status).toBe('published');
    for (const form of draft?.forms ?? [])
      expect(house.files.kept.get(`public/${id}/${form.name}`)?.body).toEqual(
        new TextEncoder().encode(String(house.files.kept.get(draftKey(id, form))?.body)),
      );
    expect(await typesOf(house.tables, id)).toEqual([
      'PublicationAsked',
      'PublicationDrafted',
      'PublicationSigned',
      'PublicationSigned',
      'PublicationPublished',
    ]);
    expect(await troubles(house.tables, january)).toEqual([]);
    for (const [key, { cacheControl }] of house.files.kept)
      if (!key.endsWith('progress.json') && key !== 'public/404.html')
        expect([key, cacheControl?.split(',')[0]]).toEqual([key, key.startsWith('public/') ? 'public' : 'private']);
  });

  test('is signed by two different people, by the hash of what they read, and by nobody before it is made', async () => {
    const house = await sealedHouse();
    const answer = JSON.parse(JSON.stringify(await house.ask()));
    const id = answer.body.publicationId;
    expect(reasonOf(await house.sign(id, chair, 'a'.repeat(64)))).toBe('wrong-state');
    await house.work(id);
    const hash = await house.hashOf(id);
    expect(reasonOf(await house.sign(id, chair, 'a'.repeat(64)))).toBe('version-conflict');
    expect(await house.sign(id, chair, hash, 'k')).toMatchObject({ body: { status: 'signed-once' } });
    expect(await house.sign(id, chair, hash, 'k')).toMatchObject({ body: { status: 'signed-once' } });
    expect(reasonOf(await house.sign(id, chair, hash))).toBe('same-person');
    expect(reasonOf(await house.sign(id, controller, hash))).toBe('role-missing');
    expect(await house.sign(id, second, hash)).toMatchObject({ body: { status: 'signed-off' } });
    for (const act of [house.again(id), house.drop(id), house.sign(id, second, hash)])
      expect(reasonOf(await act)).toBe('wrong-state');
  });

  test('that was overtaken by another sign-off is refused its second signature, is made again and signed anew', async () => {
    const house = await sealedHouse();
    const [first, other] = [await house.drafted(), await house.drafted(view)];
    expect(await house.sign(other, chair, await house.hashOf(other))).toMatchObject({ status: 200 });
    await house.signedOff(first);
    expect(reasonOf(await house.sign(other, second, await house.hashOf(other)))).toBe('would-expose');
    expect((await house.read(other)).status).toBe('signed-once');
    expect(await house.again(other)).toMatchObject({ status: 202 });
    expect(reasonOf(await house.sign(other, second, await house.hashOf(other)))).toBe('wrong-state');
    await house.work(other);
    expect(await house.read(other)).toMatchObject({
      signatures: [],
      draft: { signedOffBefore: 1, audit: { warned: 1 } },
    });
    await house.signedOff(other);
    await house.work(other);
    expect(placed(house).filter((key) => key.startsWith('public/'))).toEqual([]);
    expect(placed(house)).toContain(`restricted/${other}/publication.json`);
    expect(await stateOf(house.tables, other)).toMatchObject({ status: 'published' });
    expect(await troubles(house.tables, january)).toEqual([]);
  });

  test('that was drafted twice for the same days is refused when the first of them was signed off', async () => {
    const house = await sealedHouse();
    const [first, other] = [await house.drafted(), await house.drafted()];
    await house.signedOff(first);
    await house.again(other);
    await house.work(other);
    expect(await house.read(other)).toMatchObject({ status: 'refused', refused: { reason: 'would-expose' } });
  });

  test('that the maker refuses tells why, and which cell by which figures; it can be asked for again', async () => {
    const refused = {
      reason: 'would-expose',
      detail: 'x',
      cells: [{ table: 'households-by-region', key: ['US-MA-suffolk'], because: ['pub_1 households-by-region'] }],
      about: [],
    } as const;
    const outcomes: Maker[] = [async () => ({ refused }), inMemoryMaker];
    const house = await sealedHouse(async (...all) => (outcomes.shift() ?? inMemoryMaker)(...all));
    const id = await house.drafted();
    expect(await house.read(id)).toMatchObject({ status: 'refused', refused });
    await house.again(id);
    await house.work(id);
    expect((await house.read(id)).status).toBe('drafted');
  });

  test('is not published when a draft in the bucket is not what was signed, or is gone', async () => {
    for (const tamper of ['other', 'gone']) {
      const house = await sealedHouse();
      const id = await house.drafted();
      await house.signedOff(id);
      const { draft } = await house.read(id);
      const form = draft?.forms[2];
      if (form === undefined) throw new Error('three forms');
      const key = draftKey(id, form);
      const read =
        tamper === 'gone' ? async (at: string) => (at === key ? undefined : house.files.read(at)) : house.files.read;
      if (tamper === 'other') await house.files.put({ key, contentType: form.contentType, body: 'another' });
      const work = workOffPublication({ tables: house.tables, files: { ...house.files, read }, make: inMemoryMaker });
      await expect(work(id, january)).rejects.toThrow(tamper === 'gone' ? 'not there' : 'not the report.en.html');
      expect(placed(house)).toEqual([]);
      expect((await house.read(id)).status).toBe('signed-off');
    }
  });

  test('is made once however often its messages come, and a dropped one never', async () => {
    let made = 0;
    const house = await sealedHouse(async (...all) => {
      made += 1;
      return inMemoryMaker(...all);
    });
    const id = await house.drafted();
    const bytes = bytesOf(house.tables);
    await house.work(id);
    expect([made, bytesOf(house.tables)]).toEqual([1, bytes]);
    const answer = JSON.parse(JSON.stringify(await house.ask()));
    await house.drop(answer.body.publicationId);
    expect(await house.work(answer.body.publicationId)).toEqual({ status: 'dropped' });
    expect(made).toBe(1);
  });
});

import { derivedId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import type { World } from '@hearth/matching/compare';
import { isContact, matchKeys } from '@hearth/matching/match-keys';
import { readProfile } from '@hearth/matching/read-profile';
import { blockLimit, joined, markedShared } from '@hearth/store/blocks';
import { householdCountRef } from '@hearth/store/household-count';
import { blockNames } from '@hearth/vault/block-names';
import { describe, expect, test } from 'vitest';
import { opened, profileOf, sureOf } from './screening.fixture.ts';

const phone = '617 555 0142';

/** The blocks of a profile's contacts. */
const contactBlocks = async ({ vault }: Awaited<ReturnType<typeof opened>>, arrival: Parameters<typeof profileOf>[0]) =>
  blockNames(
    vault,
    matchKeys(readProfile(profileOf(arrival))).filter(({ kind }) => isContact(kind)),
  );

describe('a contact that many share', () => {
  test('is no evidence once its block is full, although the application does not stand in it', async () => {
    const estate = await opened();
    const { tables, screen, arrives, arrived, openMatches } = estate;
    const names = await contactBlocks(estate, { name: 'Ana', phone });
    await arrives({ name: 'Ana', phone });
    for (const name of names)
      for (let nth = 1; nth < blockLimit; nth += 1)
        await tables.transact([joined(name, derivedId('application', `other ${nth}`))]);
    const last = await arrives({ name: 'Bo', phone });
    await screen(arrived(last), monday);
    expect(await openMatches(last)).toBe(0);
  });

  test('is no evidence for anybody once a person said whose it is', async () => {
    const estate = await opened();
    const { tables, screen, arrives, arrived, openMatches } = estate;
    const [one, two] = [await arrives({ name: 'Ana', phone }), await arrives({ name: 'Bo', phone })];
    for (const name of await contactBlocks(estate, { name: 'Ana', phone })) await tables.transact([markedShared(name)]);
    const three = await arrives({ name: 'Cy', phone });
    for (const each of [one, two, three]) await screen(arrived(each), monday);
    expect([await openMatches(one), await openMatches(two), await openMatches(three)]).toEqual([0, 0, 0]);
  });

  test('is taken out of both readings before they are compared', async () => {
    const seen: (readonly string[])[] = [];
    const estate = await opened(undefined, (a, b, world) => {
      seen.push([...a.phones, ...b.phones]);
      return sureOf('possible')(a, b, world);
    });
    const { tables, screen, arrives, arrived } = estate;
    const email = 'ana@example.org';
    const [one, two] = [await arrives({ name: 'Ana', phone, email }), await arrives({ name: 'Bo', phone, email })];
    await screen(arrived(one), monday);
    for (const name of await contactBlocks(estate, { name: 'Ana', phone })) await tables.transact([markedShared(name)]);
    await screen(arrived(two), monday);
    expect(seen).toEqual([['+16175550142', '+16175550142'], []]);
  });
});

test('the comparison knows about how many applications and households there are', async () => {
  const worlds: World[] = [];
  const { tables, screen, arrives, arrived } = await opened(undefined, (a, b, world) => {
    worlds.push(world);
    return sureOf('possible')(a, b, world);
  });
  await tables.transact([{ update: householdCountRef, add: { applications: 200_000, households: 160_000 }, when: [] }]);
  const [, two] = [await arrives({ name: 'Ana', phone }), await arrives({ name: 'Bo', phone })];
  await screen(arrived(two), monday);
  expect(worlds).toHaveLength(1);
  expect(worlds[0]?.households).toBeGreaterThanOrEqual(160_000);
  expect(worlds[0]?.applications).toBeGreaterThanOrEqual(200_000);
});

test('of however many who share a key no more than fifty profiles are read', async () => {
  const { tables, vault, screen, arrives, arrived } = await opened();
  const last = await arrives({ name: 'Last' });
  const names = await blockNames(vault, matchKeys(readProfile(profileOf({ name: 'Last' }))));
  const telling = names.filter((name) => /^(birth|name|person|place)#/.test(name));
  const places = (nth: number) => [0, 1, 2].map((next) => telling[(nth + next) % telling.length] ?? '');
  for (let nth = 0; nth < 80; nth += 1) {
    const word = `${'bcdfgklmnp'[nth % 10]}o${'rstvzbdfgk'[Math.floor(nth / 10)]}a`;
    const other = await arrives({ name: `Other${nth}`, given: word, family: `${word}nu`, birthDate: '1950-01-02' });
    await tables.transact(places(nth).map((name) => joined(name, other.applicationId)));
  }
  await screen(arrived(last), monday);
  const items = (await tables.scan('events')).items.filter(({ pk }) => pk === last.applicationId);
  const read = items.flatMap(({ body }) => Object(JSON.parse(`${body}`)).data.read ?? []);
  expect(read).toHaveLength(51); // its own, and fifty more
});

test('an application of the confidential lane has no profile: it is compared with nobody, and nobody with it', async () => {
  const estate = await opened();
  const { tables, screen, arrives, arrived, openMatches } = estate;
  const kept = await arrives({ name: 'Ana', phone, isConfidential: true });
  const other = await arrives({ name: 'Ana again', phone });
  for (const name of await contactBlocks(estate, { name: 'Ana', phone }))
    await tables.transact([joined(name, kept.applicationId)]); // even if a key had escaped
  expect(await screen(arrived(kept), monday)).toEqual(['done']);
  expect(await screen(arrived(other), monday)).toEqual(['done']);
  expect([await openMatches(kept), await openMatches(other)]).toEqual([0, 0]);
});

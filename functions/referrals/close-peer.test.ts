// What the fiscal agent ends because nobody takes it: the people's words go, why stays for a while, sealed.
import { peerDays } from '@hearth/domain/peer-referrals';
import { monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { stateDifferences } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker, reviewer } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { closePeerReferral } from './close-peer.ts';
import { about, opened, peerId } from './referrals.fixture.ts';

const words = 'Both partners of that street have no room; Rosalinda was told so by her neighbour.';
const body = { outcome: 'nobody-took-it', words } as const;

const refusedByWest = async () => {
  const house = await opened();
  const close = (id: string, actor = reviewer, more: { key?: string; now?: string } = {}, changes: object = {}) =>
    closePeerReferral(house.ports)(callOf(actor, { ...body, ...changes }, { id, ...more }));
  const id = peerId(await house.refer({ to: [westPartner] }));
  await house.answer(id, 'decline');
  return { ...house, id, close };
};

test('a referral that a partner has, or that nobody was asked about yet, is not ended by the fiscal agent', async () => {
  const { refer, close, id, offer } = await refusedByWest();
  const fresh = peerId(await refer());
  expect(await close(fresh)).toMatchObject({ rejected: 'wrong-state' });
  await offer(id, westPartner);
  expect(await close(id)).toMatchObject({ rejected: 'wrong-state' });
  expect(await close(fresh, reviewer, { now: addDays(monday, peerDays.waiting) })).toMatchObject({ status: 200 });
  expect(await close(fresh, caseworker)).toMatchObject({ rejected: 'not-found' });
});

test('one that partners did not take is ended once; what was told of the people is gone, and so it is nobody’s to read', async () => {
  const { close, id, textIn, countIn, tables, read } = await refusedByWest();
  expect(await close(id, reviewer, { key: 'k' })).toMatchObject({ body: { status: 'ended' } });
  expect(await close(id, reviewer, { key: 'k' })).toMatchObject({ body: { status: 'ended' } });
  expect(await close(id, reviewer, { key: 'k' }, { words: 'Other words.' })).toMatchObject({
    rejected: 'idempotency-key-reused',
  });
  expect(await close(id)).toMatchObject({ rejected: 'wrong-state' });
  expect(await countIn('vault', `notes#${id}`)).toBe(1);
  for (const table of ['events', 'state', 'vault'] as const)
    for (const word of [words, about.name, about.reach]) expect(await textIn(table)).not.toContain(word);
  expect(await read(id)).toMatchObject({ rejected: 'not-found' });
  expect(await stateDifferences(tables, monday)).toEqual([]);
});

test('why it was ended is read by the fiscal agent alone, each look is in the record, and after three months it is gone', async () => {
  const { close, id, read, textIn, passOn, countIn, tables } = await refusedByWest();
  await close(id);
  const looks = async () => (await textIn('events')).split('\n').filter((line) => line.includes('IdentityRead')).length;
  const before = await looks();
  expect(await read(id, reviewer)).toMatchObject({ body: { outcome: 'nobody-took-it', words } });
  expect(await looks()).toBe(before + 1);
  expect(await read(id, caseworker)).toMatchObject({ body: { status: 'ended' } });
  expect(JSON.stringify(await read(id, caseworker))).not.toContain(words);
  expect(await passOn(addDays(monday, peerDays.closed - 1))).toMatchObject({ forgotten: 0 });
  expect(await passOn(addDays(monday, peerDays.closed))).toMatchObject({ forgotten: 1 });
  expect(await passOn(addDays(monday, peerDays.closed + 1))).toMatchObject({ forgotten: 0 });
  expect([await countIn('keys', id), await countIn('vault', `notes#${id}`)]).toEqual([0, 0]);
  expect((await read(id, reviewer)) as object).not.toHaveProperty('body.words');
  expect(await stateDifferences(tables, addDays(monday, peerDays.closed))).toEqual([]);
});

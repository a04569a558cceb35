import { peerDays } from '@hearth/domain/peer-referrals';
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { stateDifferences } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker, person, reviewer, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { listPeerReferrals } from './read-peers.ts';
import { about, bothPartners, opened, peerBody, peerId } from './referrals.fixture.ts';

const later = addDays(monday, peerDays.offered + 1);

describe('somebody is pointed to', () => {
  test('only after they were asked: without their yes nothing is read', () => {
    expect(() => peerBody({ consent: { asked: false, how: 'phone', givenAt: monday } })).toThrow(/ask them first/);
  });

  test('and what is told of them lies in the vault alone, sealed', async () => {
    const { refer, textIn } = await opened();
    await refer();
    for (const table of ['events', 'state', 'vault'] as const)
      for (const word of [about.name, about.reach, about.note]) expect(await textIn(table)).not.toContain(word);
  });

  test('with a yes of tomorrow, or to nobody known: it is refused, and nothing is kept', async () => {
    const { refer, textIn } = await opened();
    const before = await textIn('events');
    const tomorrow = { consent: { asked: true, how: 'phone', givenAt: addDays(monday, 1) } };
    expect(await refer(tomorrow)).toMatchObject({ rejected: 'invalid' });
    expect(await refer({ to: [reviewer.organizationId, westPartner, westPartner] })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/to/0' }, { pointer: '/to/2', code: 'said-twice' }],
    });
    expect(await textIn('events')).toBe(before);
  });

  test('twice under one key is once; under the same key with other words it is refused', async () => {
    const { refer, textIn } = await opened();
    const first = await refer({ to: [westPartner] }, { key: 'k' });
    const seen = await textIn('events');
    expect(peerId(await refer({ to: [westPartner] }, { key: 'k' }))).toBe(peerId(first));
    expect(await refer({ to: [eastPartner] }, { key: 'k' })).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await textIn('events')).toBe(seen);
  });
});

describe('a household points to another', () => {
  test('and its own id, code or partner stand nowhere in what it leaves', async () => {
    const { applied, point, textIn } = await opened();
    const { applicationId, householdId, headers } = await applied('giver');
    const before = (await textIn('events')).split('\n').length;
    expect(await point(headers)).toMatchObject({ status: 202, body: { status: 'waiting' } });
    const left = (await textIn('events')).split('\n').filter((line) => line.includes('PeerReferralMade'));
    expect((await textIn('events')).split('\n')).toHaveLength(before + 1);
    expect(left).toHaveLength(1);
    for (const own of [applicationId, householdId, headers['claim-code'], eastPartner])
      expect(left[0]).not.toContain(own);
  });

  test('three times and no more, whatever it sends at once', async () => {
    const { applied, point } = await opened();
    const { headers } = await applied('giver');
    const answers = await Promise.all(['1', '2', '3', '4', '5'].map((key) => point(headers, key)));
    expect(answers.filter((each) => 'status' in each)).toHaveLength(3);
    expect(answers.filter((each) => 'rejected' in each && each.rejected === 'too-many')).toHaveLength(2);
  });

  test('with a wrong code it learns nothing', async () => {
    const { applied, point } = await opened();
    const { headers } = await applied('giver');
    expect(await point({ ...headers, 'second-factor': '1999-01-01' })).toMatchObject({ rejected: 'claim-refused' });
    expect(await point({})).toMatchObject({ rejected: 'claim-refused' });
  });

  test('and another household may use the same Idempotency-Key', async () => {
    const { applied, point } = await opened();
    const [one, two] = [await applied('giver'), await applied('other')];
    const { to: _to, ...rest } = peerBody({ need: 'rent' });
    expect(rest.need).toBe('rent');
    expect(await point(one.headers, 'same')).toMatchObject({ status: 202 });
    expect(await point(two.headers, 'same')).toMatchObject({ status: 202 });
  });
});

describe('a referral is never lost', () => {
  test('it goes to the next partner when one declines, and to the fiscal agent after the last', async () => {
    const { refer, answer, peer, tables } = await opened();
    const id = peerId(await refer({ to: bothPartners }));
    expect(await peer(id)).toMatchObject({ status: 'offered', at: eastPartner });
    expect(await answer(id, 'decline', caseworker)).toMatchObject({ body: { status: 'offered' } });
    expect(await peer(id)).toMatchObject({ at: westPartner });
    expect(await answer(id, 'decline')).toMatchObject({ body: { status: 'waiting' } });
    const listed = await listPeerReferrals({ tables })(callOf(reviewer, undefined, { query: {} }));
    expect(listed).toMatchObject({ body: { referrals: [{ peerReferralId: id, asked: bothPartners }] } });
  });

  test('it goes on by itself when nobody answers, and comes back when who accepted does nothing', async () => {
    const { refer, answer, passOn, peer } = await opened();
    const id = peerId(await refer({ to: bothPartners }));
    expect(await passOn(addDays(monday, peerDays.offered - 1))).toEqual({ passedOn: 0, expired: 0, forgotten: 0 });
    expect(await passOn(later)).toEqual({ passedOn: 1, expired: 0, forgotten: 0 });
    expect(await peer(id)).toMatchObject({ status: 'offered', at: westPartner });
    await answer(id, 'accept', westCaseworker, later);
    expect(await passOn(addDays(later, peerDays.accepted + 1))).toEqual({ passedOn: 1, expired: 0, forgotten: 0 });
    expect(await peer(id)).toMatchObject({ status: 'waiting', asked: bothPartners, madeAt: monday });
  });

  test('the fiscal agent offers it on at any time until it ended', async () => {
    const { refer, offer, answer, end, peer } = await opened();
    const id = peerId(await refer());
    expect(await offer(id, westPartner)).toMatchObject({ status: 200 });
    await answer(id, 'accept');
    expect(await end(id, { outcome: 'not-reached' })).toMatchObject({ body: { status: 'ended' } });
    expect(await offer(id, eastPartner)).toMatchObject({ rejected: 'wrong-state' });
    expect(await peer(id)).toMatchObject({ status: 'ended', outcome: 'not-reached' });
  });
});

describe('who it is about', () => {
  test('is read by who accepted alone, and each look is in the record', async () => {
    const { refer, answer, read, textIn } = await opened();
    const id = peerId(await refer({ to: [westPartner] }));
    expect(JSON.stringify(await read(id))).not.toContain(about.name);
    await answer(id, 'accept');
    expect(await read(id)).toMatchObject({ body: { about } });
    expect(JSON.stringify([await read(id, caseworker), await read(id, reviewer)])).not.toContain(about.name);
    expect((await textIn('events')).split('IdentityRead').length - 1).toBeGreaterThanOrEqual(1);
  });

  test('is gone with its key when the referral ends, and the record stays whole', async () => {
    const { refer, answer, end, countIn, tables } = await opened();
    const id = peerId(await refer({ to: [westPartner] }));
    await answer(id, 'accept');
    expect([await countIn('keys', id), await countIn('vault', `notes#${id}`)]).toEqual([1, 1]);
    await end(id, { outcome: 'not-wanted' });
    expect([await countIn('keys', id), await countIn('vault', `notes#${id}`)]).toEqual([0, 0]);
    expect(await stateDifferences(tables, monday)).toEqual([]);
  });

  test('is nobody’s who was not asked, who sent it, or who declined', async () => {
    const { refer, answer, read } = await opened();
    const id = peerId(await refer({ to: [westPartner] }));
    const stranger = person('nora, caseworker', person('x', eastPartner).organizationId, 'caseworker');
    expect(await read(id, stranger)).toMatchObject({ body: { status: 'under-way' } });
    await answer(id, 'decline');
    expect(await read(id)).toMatchObject({ rejected: 'not-found' });
    expect(await answer(id, 'accept')).toMatchObject({ rejected: 'wrong-state' });
    expect(await answer(id, 'accept', caseworker)).toMatchObject({ rejected: 'not-found' });
  });
});

describe('what came of it', () => {
  test('is an application of the partner that accepted, that came by peer referral', async () => {
    const { refer, answer, end, applied } = await opened();
    const id = peerId(await refer({ to: [westPartner] }));
    const west = { partnerId: westPartner };
    const other = await applied('east’s', { cameBy: 'peer-referral' });
    const walkIn = await applied('walk-in', { ...west, cameBy: 'walk-in' });
    const right = await applied('right', { ...west, cameBy: 'peer-referral' });
    const ended = (applicationId: typeof right.applicationId) => end(id, { outcome: 'applied', applicationId });
    expect(await ended(right.applicationId)).toMatchObject({ rejected: 'wrong-state' });
    await answer(id, 'accept');
    expect(await ended(other.applicationId)).toMatchObject({ errors: [{ code: 'unknown' }] });
    expect(await ended(walkIn.applicationId)).toMatchObject({ errors: [{ code: 'came-otherwise' }] });
    expect(await ended(right.applicationId)).toMatchObject({ status: 200 });
  });
});

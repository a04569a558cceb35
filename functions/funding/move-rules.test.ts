// Where an allotment may be moved, and that a request counts once.
import { derivedId } from '@hearth/domain/ids';
import { describe, expect, test } from 'vitest';
import { bodyOf } from './funding-calls.fixture.ts';
import { allottedHouse, allottedRestricted, slicesIn } from './moves.fixture.ts';

describe('a move', () => {
  test('goes where an allotment could go, when it is proposed and when it is confirmed', async () => {
    const { propose, any, proposedPartnerId, euroProgramId, otherPartnerId, sound } = await allottedHouse();
    const to = (more: object) => propose({ to: { ...any, ...more } });
    expect(await to({ partnerId: proposedPartnerId })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/to/partnerId' }],
    });
    expect(await to({ programId: euroProgramId })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/to/programId' }],
    });
    expect(await to({ programId: derivedId('program', 'none') })).toMatchObject({
      errors: [{ pointer: '/to/programId' }],
    });
    expect(await to({})).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/to' }] });
    expect(await propose({ from: { ...any, purpose: 'food' } })).toMatchObject({ errors: [{ pointer: '/from' }] });
    expect(await propose({ currency: 'EUR' })).toMatchObject({ errors: [{ pointer: '/currency' }] });
    expect(await to({ partnerId: otherPartnerId })).toMatchObject({ status: 201 });
    expect(await to({ purpose: 'operations' })).toMatchObject({ status: 201 });
    expect(await sound()).toEqual([]);
  });

  test('of restricted money stays inside its restriction; once its last day has passed it only comes back', async () => {
    const house = await allottedRestricted();
    expect(await house.to('operations')).toMatchObject({ rejected: 'restricted' });
    expect(await house.to('diapers')).toMatchObject({ rejected: 'restricted' });
    const moveId = String(bodyOf(await house.to('rent'))['moveId']);
    const later = '2026-11-22T21:00:00.000Z';
    expect(await house.decide(moveId, 'confirm', { now: later })).toMatchObject({ rejected: 'restricted' });
    expect(await house.propose({ to: 'unallotted' }, { now: later })).toMatchObject({ status: 201 });
  });

  test('is proposed once when the request comes twice, and decided once', async () => {
    const { propose, decide, fund } = await allottedHouse();
    const first = await propose({}, { key: 'p' });
    expect(await propose({}, { key: 'p' })).toEqual(first);
    expect(await propose({ amountMinor: 1 }, { key: 'p' })).toMatchObject({ rejected: 'idempotency-key-reused' });
    const moveId = String(bodyOf(first)['moveId']);
    expect(await decide(moveId, 'confirm', { key: 'd' })).toEqual(await decide(moveId, 'confirm', { key: 'd' }));
    expect(await decide(moveId, 'drop', { key: 'd' })).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(slicesIn(await fund())).toEqual([
      ['any', 30_000, 30_000],
      ['rent', 10_000, 10_000],
    ]);
  });

  test('of a fund or a proposal that is not there is not found', async () => {
    const { propose, decide, proposed } = await allottedHouse();
    const moveId = await proposed();
    for (const id of ['fund_x', derivedId('fund', 'none')]) {
      expect(await propose({}, { id })).toMatchObject({ rejected: 'not-found' });
      expect(await decide(moveId, 'confirm', { id })).toMatchObject({ rejected: 'not-found' });
    }
    for (const id of ['mov_x', derivedId('move', 'none')])
      expect(await decide(id, 'confirm')).toMatchObject({ rejected: 'not-found' });
  });
});

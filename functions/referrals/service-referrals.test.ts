import { referralsTold } from '@hearth/contracts/api/referrals-told';
import { derivedId, newId } from '@hearth/domain/ids';
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { type ServiceReferralMade, serviceDays, services } from '@hearth/domain/service-referrals';
import { addDays } from '@hearth/domain/time';
import { serviceReferralStream } from '@hearth/store/projection';
import { stateDifferences } from '@hearth/store/rebuild';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { caseworker, controller, reviewer, westCaseworker, write } from '@hearth/store/relief-estate.fixture';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerServiceReferral, endServiceReferral } from './act-on-service.ts';
import { listServiceReferrals, readServiceReferral } from './read-services.ts';
import { referForService } from './refer-for-service.ts';
import { about, opened, serviceBody, serviceId } from './referrals.fixture.ts';
import { leastTold, readUnmetNeeds } from './unmet-needs.ts';

const handedOn = async () => {
  const estate = await opened();
  const { ports } = estate;
  return {
    ...estate,
    refer: (changes: object = {}) => referForService(ports)(callOf(caseworker, serviceBody(changes))),
    answer: (id: string, answer: 'accept' | 'decline', actor = westCaseworker) =>
      answerServiceReferral(ports)(
        callOf(actor, answer === 'accept' ? { answer } : { answer, reason: 'not-offered' }, { id }),
      ),
    end: (id: string, outcome: 'helped' | 'not-helped' | 'withdrawn', actor = westCaseworker) =>
      endServiceReferral(ports)(callOf(actor, { outcome }, { id })),
    read: (id: string, actor = westCaseworker) => readServiceReferral(ports)(callOf(actor, undefined, { id })),
  };
};

describe('a household is handed on', () => {
  test('to another partner that is known, and never to oneself', async () => {
    const { refer } = await handedOn();
    expect(await refer({ to: eastPartner })).toMatchObject({ errors: [{ pointer: '/to', code: 'yourself' }] });
    expect(await refer({ to: derivedId('organization', 'nobody') })).toMatchObject({ errors: [{ code: 'unknown' }] });
    expect(await refer({ to: reviewer.organizationId })).toMatchObject({ errors: [{ code: 'unknown' }] });
  });

  test('under a key of its own, that goes when it is over', async () => {
    const { refer, answer, end, countIn, textIn, tables } = await handedOn();
    const id = serviceId(await refer());
    for (const table of ['events', 'state', 'vault'] as const) expect(await textIn(table)).not.toContain(about.name);
    expect(await countIn('keys', id)).toBe(1);
    await answer(id, 'accept');
    expect(await end(id, 'helped')).toMatchObject({ body: { status: 'helped' } });
    expect([await countIn('keys', id), await countIn('vault', `notes#${id}`)]).toEqual([0, 0]);
    expect(await stateDifferences(tables, monday)).toEqual([]);
  });

  test('under its own key where it has an application, which stays when the referral is over', async () => {
    const { refer, answer, applied, countIn } = await handedOn();
    const { applicationId, householdId } = await applied('ours');
    const id = serviceId(await refer({ applicationId }));
    expect([await countIn('keys', id), await countIn('vault', `notes#${householdId}`)]).toEqual([0, 1]);
    await answer(id, 'decline');
    expect([await countIn('keys', householdId), await countIn('vault', `notes#${householdId}`)]).toEqual([1, 0]);
  });

  test('but not another partner’s, and none of the confidential lane', async () => {
    const { refer, applied } = await handedOn();
    const west = await applied('theirs', { partnerId: westPartner });
    const hidden = await applied('hidden', { lane: 'confidential' });
    expect(await refer({ applicationId: west.applicationId })).toMatchObject({ errors: [{ code: 'unknown' }] });
    expect(await refer({ applicationId: hidden.applicationId })).toMatchObject({ errors: [{ code: 'confidential' }] });
  });
});

describe('the partner that is asked', () => {
  test('sees who it is once it accepted, and not before', async () => {
    const { refer, answer, read } = await handedOn();
    const id = serviceId(await refer());
    expect(JSON.stringify(await read(id))).not.toContain(about.name);
    await answer(id, 'accept');
    expect(await read(id)).toMatchObject({ body: { about } });
    expect(JSON.stringify(await read(id, caseworker))).not.toContain(about.name);
    expect(await read(id, controller)).toMatchObject({ rejected: 'not-found' });
  });

  test('answers once, and says what came of it only then', async () => {
    const { refer, answer, end, ports } = await handedOn();
    const id = serviceId(await refer());
    expect(await end(id, 'helped')).toMatchObject({ rejected: 'wrong-state' });
    expect(await answer(id, 'accept', caseworker)).toMatchObject({ rejected: 'not-found' });
    await answer(id, 'accept');
    expect(await answer(id, 'decline')).toMatchObject({ rejected: 'wrong-state' });
    expect(await end(id, 'withdrawn')).toMatchObject({ rejected: 'wrong-state' });
    expect(await end(id, 'withdrawn', caseworker)).toMatchObject({ body: { status: 'withdrawn' } });
    const sent = await listServiceReferrals(ports)(callOf(caseworker, undefined, { query: { list: 'sent' } }));
    expect(sent).toMatchObject({ body: { referrals: [{ serviceReferralId: id, status: 'withdrawn' }] } });
  });

  test('is asked for three weeks; then it counts as unmet and its words are gone', async () => {
    const { refer, passOn, read, countIn } = await handedOn();
    const id = serviceId(await refer());
    expect(await passOn(addDays(monday, serviceDays.open))).toEqual({ passedOn: 0, expired: 0, forgotten: 0 });
    expect(await passOn(addDays(monday, serviceDays.open + 1))).toEqual({ passedOn: 0, expired: 1, forgotten: 0 });
    expect(await read(id, caseworker)).toMatchObject({ body: { status: 'expired' } });
    expect(await countIn('vault', `notes#${id}`)).toBe(0);
  });
});

const quarter = '2026-Q4';
const afterQuarter = '2027-01-02T12:00:00.000Z';

describe('unmet need', () => {
  /** Referrals of a quarter that were declined: so many of a service in an area. */
  const unmet = async (
    cells: readonly { readonly service: number; readonly area: string; readonly count: number }[],
  ) => {
    const { ports, tables } = await opened();
    const random = seededBytes(9);
    for (const { service, area, count } of cells)
      for (let nth = 0; nth < count; nth += 1) {
        const id = newId('serviceReferral', random);
        const data: ServiceReferralMade['data'] = {
          from: eastPartner,
          to: westPartner,
          service: services[service] ?? 'other',
          area,
          language: 'es',
          consent: { how: 'phone', givenAt: monday },
          keptUnder: id,
          expiresOn: '2026-12-14',
          by: caseworker.memberId,
        };
        await write(tables, serviceReferralStream, id, [
          { type: 'ServiceReferralMade', data },
          { type: 'ServiceReferralDeclined', data: { reason: 'no-room', by: westCaseworker.memberId } },
        ]);
      }
    const told = (now: string) =>
      readUnmetNeeds(ports)({ ...callOf(controller, undefined, { now }), query: { quarter } });
    return { told };
  };

  test('of a quarter that is not over is not told', async () => {
    const { told } = await unmet([{ service: 0, area: 'US-MA-suffolk', count: leastTold }]);
    expect(await told(monday)).toMatchObject({ errors: [{ code: 'not-over' }] });
    const answer = await told(afterQuarter);
    expect(() => referralsTold.readUnmetNeeds.answers[200].parse('body' in answer ? answer.body : null)).not.toThrow();
    expect(answer).toMatchObject({
      body: { needs: [{ service: services[0], area: 'US-MA-suffolk', count: leastTold }], otherAreas: [] },
    });
  });

  test('is never told of fewer than eleven, alone, in a sum or by what is left of one', async () => {
    const areas = ['US-MA-suffolk', 'US-MA-essex', 'US-MA-norfolk'];
    const cell = fc.record({
      service: fc.nat(2),
      area: fc.constantFrom(...areas),
      count: fc.integer({ min: 1, max: 14 }),
    });
    const cells = fc.uniqueArray(cell, { maxLength: 6, selector: ({ service, area }) => `${service} ${area}` });
    await fc.assert(
      fc.asyncProperty(cells, async (made) => {
        const { told } = await unmet(made);
        const answer = await told(afterQuarter);
        const body: { needs: { count: number }[]; otherAreas: { count: number }[]; others?: number } = JSON.parse(
          JSON.stringify('body' in answer ? answer.body : {}),
        );
        const figures = [...body.needs, ...body.otherAreas].map(({ count }) => count);
        if (body.others !== undefined) figures.push(body.others);
        expect(figures.every((count) => count >= leastTold)).toBe(true);
        const all = made.reduce((sum, { count }) => sum + count, 0);
        expect(figures.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(all);
      }),
      { numRuns: 15 },
    );
  });
});

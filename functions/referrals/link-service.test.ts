// A household that was referred before it had an application: named later, what was told of it is erased with it.
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { stateDifferences } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { keyDeleted } from '@hearth/store/vault-rows';
import { expect, test } from 'vitest';
import { answerServiceReferral, endServiceReferral } from './act-on-service.ts';
import { linkServiceReferral } from './link-service.ts';
import { readServiceReferral } from './read-services.ts';
import { referForService } from './refer-for-service.ts';
import { about, opened, serviceBody, serviceId } from './referrals.fixture.ts';

const referred = async () => {
  const house = await opened();
  const { ports } = house;
  const id = serviceId(await referForService(ports)(callOf(caseworker, serviceBody())));
  const own = await house.applied('east’s', { partnerId: eastPartner });
  return {
    ...house,
    id,
    own,
    link: (applicationId: typeof own.applicationId, actor = caseworker) =>
      linkServiceReferral(ports)(callOf(actor, { applicationId }, { id })),
    accept: () => answerServiceReferral(ports)(callOf(westCaseworker, { answer: 'accept' } as const, { id })),
    help: () => endServiceReferral(ports)(callOf(westCaseworker, { outcome: 'helped' } as const, { id })),
    read: () => readServiceReferral(ports)(callOf(westCaseworker, undefined, { id })),
  };
};

test('only who sent it names an application, one of its own and in the ordinary lane, once, until it is over', async () => {
  const { link, own, applied, accept, help } = await referred();
  const theirs = await applied('west’s', { partnerId: westPartner });
  const hidden = await applied('hidden', { partnerId: eastPartner, lane: 'confidential' });
  expect(await link(own.applicationId, westCaseworker)).toMatchObject({ rejected: 'not-found' });
  expect(await link(theirs.applicationId)).toMatchObject({ errors: [{ code: 'unknown' }] });
  expect(await link(hidden.applicationId)).toMatchObject({ errors: [{ code: 'confidential' }] });
  expect(await link(own.applicationId)).toMatchObject({ status: 200, body: { status: 'open' } });
  expect(await link(own.applicationId)).toMatchObject({ rejected: 'wrong-state' });
  await accept();
  await help();
  expect(await link(own.applicationId)).toMatchObject({ rejected: 'wrong-state' });
});

test('the words lie under the household’s key from then on: read by who accepted, gone when it is over, or when the household is erased', async () => {
  const { link, own, accept, read, help, countIn, tables, id } = await referred();
  const { householdId } = own;
  await accept();
  await link(own.applicationId);
  expect([await countIn('keys', id), await countIn('vault', `notes#${id}`)]).toEqual([0, 0]);
  expect(await countIn('vault', `notes#${householdId}`)).toBe(1);
  expect(await read()).toMatchObject({ body: { about } });
  await tables.transact([keyDeleted(householdId)]);
  expect(await read()).toMatchObject({ body: { about: null } });
  expect(await help()).toMatchObject({ status: 200 });
  expect(await countIn('vault', `notes#${householdId}`)).toBe(0);
  expect(await stateDifferences(tables, monday)).toEqual([]);
});

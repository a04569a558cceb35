import { eastPartner, westPartner } from '@hearth/domain/relief-fund.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { referredCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { treasurer, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { hitResolved, lookedUp } from '@hearth/store/relief-sanctions.fixture';
import { describe, expect, test } from 'vitest';
import { body, heardFromBus, opened } from './payees.fixture.ts';
import { requestPartnerPayee } from './request-payee.ts';

describe('onboarding', () => {
  test('is intended before the provider hears of it; one account however often it is asked for, a fresh link each time', async () => {
    const { tables, asked, request, payee, householdId } = await opened();
    const [first, second] = [await request(), await request()];
    expect(asked).toMatchObject([{ recordSaid: 'requested' }]);
    for (const answer of [first, second])
      expect(answer).toMatchObject({
        status: 200,
        body: { status: 'to-onboard', onboardingUrl: expect.stringContaining('acct_') },
      });
    expect(first).not.toEqual(second);
    expect(await payee()).toMatchObject({ readiness: 'opened', accountId: expect.stringMatching(/^acct_/) });
    expect(await typesOf(tables, householdId)).toEqual(['PayeeRequested', 'PayeeOpened']);
    const link = JSON.parse(JSON.stringify(first)).body.onboardingUrl;
    expect(bytesOf(tables)).not.toContain(link);
    expect(await troubles(tables)).toEqual([]);
  });

  test('asked for by many at once, or with lost answers, opens one account with one key', async () => {
    const { tables, twin, asked, request, householdId } = await opened();
    twin.fail({ on: 'openRecipient', how: 'lost-after' });
    await expect(request()).rejects.toThrow('the provider did not answer');
    await Promise.all([request(), request(), request()]);
    expect(new Set(asked.map(({ key, body: sent }) => key + sent)).size).toBe(1);
    expect(await typesOf(tables, householdId)).toEqual(['PayeeRequested', 'PayeeOpened']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is refused for another partner, a case that is over, or a household that the partner pays', async () => {
    const { tables, request, applicationId } = await opened();
    const handedOver = await referredCase(tables, { name: 'by the partner', rail: 'partner' });
    const before = bytesOf(tables);
    expect(await request(applicationId, westCaseworker)).toEqual(await request('app_00000000000000000000000000'));
    expect(await request(handedOver.applicationId)).toMatchObject({ rejected: 'wrong-state' });
    expect(bytesOf(tables)).toBe(before);
  });

  test('of a partner goes by its own record; what the provider refuses is said', async () => {
    const { tables, twin, ports } = await opened();
    const ask = (id: string) => requestPartnerPayee(ports)(callOf(treasurer, body, { id }));
    twin.fail({ on: 'openRecipient', how: 'refused', next: 'person' });
    expect(await ask(eastPartner)).toMatchObject({ rejected: 'provider-refused' });
    expect(await ask(eastPartner)).toMatchObject({ status: 200, body: { status: 'to-onboard' } });
    expect(await ask('org_00000000000000000000000000')).toMatchObject({ rejected: 'not-found' });
    expect(await ask(westPartner)).toMatchObject({ status: 200 });
    expect(await troubles(tables)).toEqual([]);
  });
});

test('a partner is not onboarded while its name is like one on a sanctions list', async () => {
  const { tables, ports } = await opened();
  const ask = () => requestPartnerPayee(ports)(callOf(treasurer, body, { id: eastPartner }));
  await lookedUp(tables, eastPartner, 'hit');
  const before = bytesOf(tables);
  expect(await ask()).toMatchObject({ rejected: 'wrong-state', facts: { sanctions: 'hit' } });
  expect(bytesOf(tables)).toBe(before);
  await hitResolved(tables, eastPartner, 'somebody-else');
  expect(await ask()).toMatchObject({ status: 200 });
});

describe('the word that an account changed', () => {
  test('makes the payee ready once, restricts it again, and never believes the event itself', async () => {
    const { tables, twin, request, hear, payee, householdId } = await opened();
    await request();
    const accountId = (await payee())?.accountId ?? '';
    expect(await hear(accountId)).toMatchObject({ body: { heard: 'opened' } });
    twin.onboard(accountId, '000123456789');
    expect(await hear(accountId)).toMatchObject({ body: { heard: 'ready' } });
    await Promise.all([hear(accountId), hear(accountId)]);
    twin.setReadiness(accountId, 'restricted');
    expect(await hear(accountId)).toMatchObject({ body: { heard: 'restricted' } });
    twin.setReadiness(accountId, 'ready');
    await hear(accountId);
    expect(await typesOf(tables, householdId)).toEqual([
      'PayeeRequested',
      'PayeeOpened',
      'PayeeReady',
      'PayeeRestricted',
      'PayeeReady',
    ]);
    expect(await request()).toEqual({ status: 200, body: { status: 'ready' } });
    expect(await troubles(tables)).toEqual([]);
  });

  test('counts alike over the event bus, however old: whichever way is later changes nothing', async () => {
    const { tables, twin, ports, request, hear, payee, householdId } = await opened();
    await request();
    const accountId = (await payee())?.accountId ?? '';
    twin.onboard(accountId, '000123456789');
    const byBus = (id: string | undefined = accountId) => heardFromBus(ports, id, '2026-10-01T00:00:00Z');
    await Promise.all([byBus(), hear(accountId), byBus(), hear(accountId)]);
    expect([
      await byBus(),
      await heardFromBus(ports, undefined, '2026-10-01T00:00:00Z'),
      await byBus('acct_nobody'),
    ]).toEqual(['ready', 'nothing-to-do', 'unknown-account']);
    expect(await typesOf(tables, householdId)).toEqual(['PayeeRequested', 'PayeeOpened', 'PayeeReady']);
    twin.fail({ on: 'readRecipient', how: 'lost-before' });
    await expect(byBus()).rejects.toThrow('the provider did not answer');
    expect(await troubles(tables)).toEqual([]);
  });

  test('of an account of nobody, without an account, with a wrong signature, or unreadable now changes nothing', async () => {
    const { tables, twin, request, hear, payee } = await opened();
    await request();
    const accountId = (await payee())?.accountId ?? '';
    twin.onboard(accountId, '000123456789');
    const before = bytesOf(tables);
    expect(await hear('acct_nobody')).toMatchObject({ body: { heard: 'unknown-account' } });
    expect(await hear(undefined)).toMatchObject({ body: { heard: 'nothing-to-do' } });
    expect(await hear(accountId, 'whsec_other')).toMatchObject({ rejected: 'signature-invalid' });
    twin.fail({ on: 'readRecipient', how: 'lost-before' });
    await expect(hear(accountId)).rejects.toThrow();
    expect(bytesOf(tables)).toBe(before);
  });
});

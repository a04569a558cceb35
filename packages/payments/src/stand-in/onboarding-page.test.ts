import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openAccount, openBench, sdk } from './bench.fixture.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

describe('the hosted page', () => {
  const linked = async () => {
    const standIn = await bench.start();
    const client = sdk(standIn);
    const { id } = await openAccount(client);
    const flow = { refresh_url: 'http://fund.example/again', return_url: 'http://fund.example/done' };
    const link = await client.v2.core.accountLinks.create({
      account: id,
      use_case: { type: 'account_onboarding', account_onboarding: flow },
    });
    return { client, id, url: link.url };
  };
  const send = (url: string, account_number: string) =>
    fetch(url, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ routing_number: '110000000', account_number }),
    });
  const status = async (client: Stripe, id: string) => {
    const account = await client.v2.core.accounts.retrieve(id, { include: ['configuration.recipient'] });
    return account.configuration?.recipient?.capabilities?.bank_accounts?.ach?.status;
  };

  test('labels its fields, takes a test account once, and sends the person back', async () => {
    const { client, id, url } = await linked();
    const page = await (await fetch(url)).text();
    expect(page).toMatch(/<html lang="en">/);
    for (const name of ['routing_number', 'account_number']) expect(page).toContain(`<label for="${name}">`);
    expect(await status(client, id)).toBe('restricted');
    const answer = await send(url, '000123456789');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, 'http://fund.example/done']);
    expect(await status(client, id)).toBe('active');
    const again = await send(url, '000111111116');
    expect([again.status, again.headers.get('location')]).toEqual([303, 'http://fund.example/again']);
  });

  test('asks again for a number that is no test account, and keeps nothing of it', async () => {
    const { client, id, url } = await linked();
    const answer = await send(url, '123456789012');
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('role="alert"');
    expect(page).not.toContain('123456789012');
    expect(await status(client, id)).toBe('restricted');
  });

  test('is closed after ten minutes', async () => {
    const { url } = await linked();
    bench.clock.at += 600_001;
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(303);
  });
});

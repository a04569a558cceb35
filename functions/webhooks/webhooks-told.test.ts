// What partners are told: which of it to whom, once, and signed so that the standard's own library checks it.
import { monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { Webhook as Verifier } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { deliveriesIn, east, fine, hookUrl, ok, registered, toldHouse, west, workedOff } from './webhooks.fixture.ts';

describe('what is told', () => {
  test('is signed as the standard’s own library checks it, has ids and a type, and nothing else', async () => {
    const step = await toldHouse(ok);
    const { secret } = await registered(step);
    const { applicationId } = await submittedCase(step.tables, { name: 'told' });
    const now = new Date().toISOString();
    await workedOff(step, now);
    expect(step.calls).toHaveLength(1);
    const { body = '', headers = {}, url } = step.calls[0] ?? {};
    expect(url).toBe(hookUrl);
    expect(new Verifier(secret).verify(String(body), { ...headers })).toEqual({
      type: 'application.received',
      timestamp: monday,
      data: { applicationId },
    });
    expect(() => new Verifier(secret).verify(`${body} `, { ...headers })).toThrow();
    expect(await deliveriesIn(step.tables)).toMatchObject([
      { status: 'delivered', tries: 1, latest: [{ status: 200 }] },
    ]);
  });

  test('goes to the partner whose case it is, to those of its webhooks that asked for it, once', async () => {
    const step = await toldHouse(ok);
    const { id } = await registered(step);
    await fine(step.register({ types: ['payment.sent'] }));
    await fine(step.register({ url: 'https://hooks.west.example/x' }, west));
    await submittedCase(step.tables, { name: 'of the west', partnerId: westPartner });
    await submittedCase(step.tables, { name: 'of the east' });
    await workedOff(step);
    await workedOff(step);
    expect(step.calls.map(({ url }) => url).sort()).toEqual([hookUrl, 'https://hooks.west.example/x']);
    expect(await fine(step.deliveries(id))).toMatchObject({ deliveries: [{ type: 'application.received' }] });
    expect(await troubles(step.tables)).toEqual([]);
  });

  test('does not reach back before the webhook was there', async () => {
    const step = await toldHouse(ok);
    await submittedCase(step.tables, { name: 'before' });
    await fine(step.register({}, east, undefined, addDays(monday, 1)));
    await workedOff(step, addDays(monday, 2));
    expect(step.calls).toEqual([]);
  });

  test('is a try of the partner’s own, when it asks for one', async () => {
    const step = await toldHouse(ok);
    const { id } = await registered(step);
    const { deliveryId } = await fine(step.ping(id, east, 'one'));
    expect(await fine(step.ping(id, east, 'one'))).toEqual({ deliveryId });
    await workedOff(step);
    expect(step.calls.map(({ body }) => JSON.parse(String(body)))).toEqual([
      { type: 'webhook.ping', timestamp: monday, data: { webhookId: id } },
    ]);
  });
});

describe('secrets that are replaced', () => {
  test('both sign until the overlap is over, then the new one alone', async () => {
    const step = await toldHouse(ok);
    const { id, secret: old } = await registered(step);
    const now = new Date().toISOString();
    const rotated = await fine(step.rotate(id, 24, east, now));
    expect(rotated).toMatchObject({ generation: 2, oldUntil: addDays(now, 1) });
    expect(rotated['secret']).not.toBe(old);
    const accepted = async (at: string): Promise<readonly boolean[]> => {
      await fine(step.ping(id, east, undefined, at));
      await workedOff(step, at);
      const { body = '', headers = {} } = step.calls.at(-1) ?? {};
      const stamped = { ...headers, 'webhook-timestamp': headers['webhook-timestamp'] ?? '' };
      return [old, String(rotated['secret'])].map((secret) => {
        const signed = new Verifier(secret).sign(
          String(stamped['webhook-id' as never]),
          new Date(Number(stamped['webhook-timestamp']) * 1000),
          String(body),
        );
        return String(stamped['webhook-signature' as never])
          .split(' ')
          .includes(signed);
      });
    };
    expect(await accepted(now)).toEqual([true, true]);
    expect(await accepted(addDays(now, 2))).toEqual([false, true]);
  });
});

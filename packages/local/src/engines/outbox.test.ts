// The outbox speaks to the real SDKs: what is handed over lies there once, and faults look to a sender as they do in the cloud.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emailSender } from '@hearth/channels/email-sender';
import { textSender } from '@hearth/channels/text-sender';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outbox, startOutbox } from './outbox.ts';
import { openPorts } from './ports.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'outbox-'));
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
let outbox: Outbox;
beforeAll(async () => {
  outbox = await startOutbox(dataDir, openPorts(dataDir));
});
afterAll(async () => {
  await outbox.stop();
  rmSync(dataDir, { recursive: true });
});

const over = () => {
  const config = { endpoint: outbox.endpoint, region: 'us-east-1', credentials };
  return {
    sendText: textSender({ originationNumber: '+16175550199' }, config),
    sendEmail: emailSender({ from: 'fund@fund.example', configurationSet: 'hearth' }, config),
  };
};
const text = { to: '+16175550142', body: 'Your request R7K2Q has an update. ¿Sí? 您的申请' };
const letter = { to: 'nobody@mail.example', subject: 'Your request', body: 'One line.\n\nAnother — "quoted" & <b>' };
const mail = { ...letter, messageId: 'msg_1' };

test('a fault can be asked for from outside, but not by a page in a browser, nor one that is none', async () => {
  const ask = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${outbox.endpoint}/faults`, { method: 'POST', body: JSON.stringify(body), headers });
  expect((await ask({ fault: 'refused', times: 1 }, { origin: 'http://evil.example' })).status).toBe(404);
  expect((await ask({ fault: 'burnt' })).status).toBe(400);
  expect((await ask({ fault: 'refused' })).status).toBe(200);
  const { sendText } = over();
  expect([(await sendText(text)).kind, (await sendText(text)).kind]).toEqual(['refused', 'sent']);
});

describe('the outbox', () => {
  test('keeps texts and mails as they were written, and tells the sender that they were taken', async () => {
    const { sendText, sendEmail } = over();
    const outcomes = [await sendText(text), await sendEmail(mail)];
    expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'sent']);
    expect(outbox.entries().slice(-2)).toMatchObject([
      { way: 'sms', ...text, outcome: 'taken' },
      { way: 'email', ...letter, outcome: 'taken' },
    ]);
  });

  test('refuses what is no phone number, and a text of nothing', async () => {
    const { sendText } = over();
    expect(await sendText({ ...text, to: '617' })).toEqual({ kind: 'refused', reason: 'invalid-parameter' });
    expect(await sendText({ ...text, body: '' })).toMatchObject({ kind: 'refused' });
  });

  test.each([
    ['refused', { kind: 'refused' }, 1],
    ['later', { kind: 'later' }, 1],
    ['lost-before', { kind: 'unknown', reason: 'no-answer' }, 0],
    ['lost-after', { kind: 'unknown', reason: 'no-answer' }, 1],
  ] as const)('is handed a message once when it is %s, by either SDK', async (fault, outcome, kept) => {
    const { sendText, sendEmail } = over();
    for (const send of [() => sendText(text), () => sendEmail(mail)]) {
      const before = outbox.entries().length;
      outbox.fail(fault, 1);
      expect(await send()).toMatchObject(outcome);
      expect(outbox.entries().length - before).toBe(kept);
    }
  });

  test('shows its messages as a page in which no message becomes markup, and is there again after a stop', async () => {
    const page = await (await fetch(outbox.endpoint)).text();
    expect(page).toContain('Another — &quot;quoted&quot; &amp; &lt;b&gt;');
    expect(page).not.toContain('<b>');
    const { entries } = JSON.parse(await (await fetch(`${outbox.endpoint}/messages.json`)).text());
    expect(entries).toEqual(outbox.entries());
    await outbox.stop();
    outbox = await startOutbox(dataDir, openPorts(dataDir));
    expect(outbox.entries()).toEqual(entries);
  });
});

test('a mail that was taken comes back or is complained of, as SES tells it; a text message never', async () => {
  const told: { readonly detailType: string; readonly detail: unknown }[] = [];
  outbox.tellReceipts(async (event) => void told.push(event));
  const { sendText, sendEmail } = over();
  await sendText(text);
  await sendEmail(mail);
  const [sms, email] = outbox.entries().slice(-2);
  const play = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${outbox.endpoint}/receipts`, { method: 'POST', body: JSON.stringify(body), headers });
  expect((await play({ id: email?.id, receipt: 'bounced' })).status).toBe(200);
  expect((await play({ id: email?.id, receipt: 'burnt' })).status).toBe(400);
  expect((await play({ id: email?.id, receipt: 'bounced' }, { origin: 'http://evil.example' })).status).toBe(404);
  expect(await outbox.receive(email?.id ?? '', 'complained')).toBe(true);
  expect([await outbox.receive(sms?.id ?? '', 'bounced'), await outbox.receive('none', 'bounced')]).toEqual([
    false,
    false,
  ]);
  const tags = { message: ['msg_1'], 'ses:configuration-set': ['hearth'] };
  expect(told).toMatchObject([
    { detailType: 'Email Bounced', detail: { bounce: { bounceType: 'Permanent' }, mail: { tags } } },
    { detailType: 'Email Complaint Received', detail: { mail: { tags } } },
  ]);
  expect(await (await fetch(outbox.endpoint)).text()).toContain('called unwanted');
});

test('nobody there: nobody knows whether it arrived', async () => {
  const nowhere = { endpoint: 'http://127.0.0.1:9', region: 'us-east-1', credentials };
  expect(await textSender({}, nowhere)(text)).toEqual({ kind: 'unknown', reason: 'no-answer' });
});

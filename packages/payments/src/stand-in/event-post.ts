// One event on its way: to an address as a signed thin event, or to an event bus as an entry that the bus vouches for.
import { type Agent, request } from 'node:http';
import { signProviderEvent } from '../provider-events.ts';
import { jsonOf, listAt, textAt, wholeAt } from '../wire-reading.ts';
import { instant } from './answers.ts';

const patienceMs = 20_000;

const post = (
  agent: Agent,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve) => {
    const lost = () => resolve({ status: 0, text: '' });
    const length = { 'content-length': Buffer.byteLength(body) };
    const options = { method: 'POST', agent, headers: { ...headers, ...length }, timeout: patienceMs };
    const sent = request(url, options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => void parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
      answer.on('error', lost);
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', lost);
    sent.end(body);
  });

/** Posts a thin event, signed under a secret as of an instant. True when it was taken. */
export const postSigned = async (
  agent: Agent,
  url: string,
  body: string,
  by: { readonly secret: string; readonly at: number },
): Promise<boolean> => {
  const signature = signProviderEvent({ rawBody: body, secret: by.secret, at: instant(by.at) });
  const { status } = await post(agent, url, body, {
    'content-type': 'application/json',
    'stripe-signature': signature,
  });
  return status >= 200 && status < 300;
};

/** The event source of a partner bus; who may put there is what the receiver trusts. */
const busSource = 'aws.partner/stripe.com/ed_test_hearth';

/** Puts a thin event on an Amazon event bus. True when the bus took every entry. */
export const putOnBus = async (agent: Agent, url: string, body: string): Promise<boolean> => {
  const entry = { Source: busSource, DetailType: textAt(jsonOf(body), 'type') ?? '', Detail: body };
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSEvents.PutEvents' };
  const { status, text } = await post(agent, url, JSON.stringify({ Entries: [entry] }), headers);
  const answer = jsonOf(text);
  const failed = wholeAt(answer, 'FailedEntryCount') ?? listAt(answer, 'Entries').length;
  return status >= 200 && status < 300 && failed === 0;
};

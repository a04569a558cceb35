// A partner's system is told: a stranger's receiver on this machine, the standard's own library, and a receiver that fails at first.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keyOf } from '@hearth/cli/api-client';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { householdOf } from './households.ts';
import { untilRest } from './queue-talk.ts';
import { submit } from './story-steps.ts';

type Heard = { readonly headers: Record<string, string>; readonly body: string };

let estate: Estate;
const heard: Heard[] = [];
let failures = 0;
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
};
const receiver = createServer(async (request, response) => {
  const body = await bodyOf(request);
  heard.push({ headers: request.headers as Record<string, string>, body });
  failures -= 1;
  response.writeHead(failures >= 0 ? 503 : 204).end();
});

beforeAll(async () => {
  estate = await openEstate();
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  receiver.close();
  await estate?.close();
});

type Registered = { readonly webhookId: string; readonly secret: string };
type Told = { readonly type: string; readonly data: { readonly applicationId: string } };

test('an application is told with its signature, tried again when the receiver was not ready, and sent once more when asked for', async () => {
  const [{ system }, { system: other }] = estate.partners;
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hearth`;
  const types = ['application.received', 'application.awarded', 'application.in-review'];
  const hook = good(await estate.api.as(system).post<Registered>('/v1/webhooks', keyOf('hook', url), { url, types }));
  const checked = ({ headers, body }: Heard): Told => new Webhook(hook.secret).verify(body, headers) as Told;

  failures = 1;
  const applicationId = await submit(estate, system, householdOf(estate.programId, 1));
  await untilRest(estate);
  expect(heard.map(checked).every(({ data }) => data.applicationId === applicationId)).toBe(true);
  const before = heard.length;
  expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(before);

  const failed = heard[0]?.headers['webhook-id'];
  await estate.controls.advance(600_000);
  await estate.controls.fire('webhooks-schedule');
  await untilRest(estate);
  expect(heard.slice(before).map(({ headers }) => headers['webhook-id'])).toEqual([failed]);

  const list = `/v1/webhooks/${hook.webhookId}/deliveries`;
  type Deliveries = { readonly deliveries: readonly { readonly deliveryId: string; readonly status: string }[] };
  const { deliveries } = good(await estate.api.as(system).get<Deliveries>(list));
  expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set(['delivered']));
  expect((await estate.api.as(other).get(list)).status).toBe(404);
  const again = { what: 'one', deliveryId: failed };
  good(await estate.api.as(system).post(`/v1/webhooks/${hook.webhookId}/replays`, keyOf('again', failed ?? ''), again));
  await untilRest(estate);
  expect(heard.at(-1)?.headers['webhook-id']).toBe(failed);
  expect(heard).toHaveLength(before + 2);
});

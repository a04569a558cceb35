// An address that events are sent to, which checks them as the real receivers do and remembers what it heard.
import { createServer } from 'node:http';
import { verifyProviderEvent } from '../provider-events.ts';
import { jsonOf, listAt, textAt } from '../wire-reading.ts';
import { type Bench, secret } from './bench.fixture.ts';

export type HeardEvent = {
  readonly path: string;
  readonly type: string;
  readonly verified: boolean;
  /** Why it was refused. */ readonly detail: string;
  readonly relatedId: string;
};

/** Listens until it is stopped. `status` is what a good event is answered with; a bad one is refused and kept apart. */
export const listen = async (bench: Bench, status: () => number = () => 200) => {
  const heard: HeardEvent[] = [];
  const refused: HeardEvent[] = [];
  const entries: {
    readonly headers: object;
    readonly source: string;
    readonly detailType: string;
    readonly detail: string;
  }[] = [];
  const server = createServer(async (request, response) => {
    let rawBody = '';
    for await (const part of request) rawBody += part;
    if (request.url === '/bus') {
      for (const entry of listAt(jsonOf(rawBody), 'Entries'))
        entries.push({
          headers: request.headers,
          source: textAt(entry, 'Source') ?? '',
          detailType: textAt(entry, 'DetailType') ?? '',
          detail: textAt(entry, 'Detail') ?? '',
        });
      return void response.writeHead(status()).end(JSON.stringify({ FailedEntryCount: 0, Entries: [] }));
    }
    const event = verifyProviderEvent({
      rawBody,
      signatureHeader: String(request.headers['stripe-signature']),
      secrets: [secret],
      now: new Date(bench.clock.at).toISOString(),
      toleranceSeconds: 300,
    });
    const verified = 'eventId' in event;
    const told = {
      path: request.url ?? '',
      type: verified ? event.type : '',
      verified,
      detail: verified ? '' : event.detail,
      relatedId: verified ? (event.relatedId ?? '') : '',
    };
    if (!verified) {
      refused.push(told);
      return void response.writeHead(400).end();
    }
    if (status() < 300) heard.push(told);
    response.writeHead(status()).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    heard,
    refused,
    entries,
    stop: () => server.close(),
    to: () => ({ payments: `${base}/payments`, accounts: `${base}/accounts` }),
    bus: () => ({ eventBus: `${base}/bus` }),
  };
};

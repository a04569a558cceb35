// The local SNS and SES: what would go out to phones and mailboxes is kept in an outbox that a person can open. Hides both wire formats.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { bodyOf, closeServer } from './aws-json-server.ts';
import { readJsonFile, writeJsonDurably } from './durable-file.ts';
import { parseRecord } from './json-reading.ts';
import { type OutboxEntry, type OutboxFault, outboxFaults, outboxReceipts } from './outbox-entry.ts';
import { outboxPage } from './outbox-page.ts';
import { type PlayedReceipts, playedReceipts } from './outbox-receipts.ts';
import { type Format, mailOf, ses, sns, textOf, type Wish } from './outbox-wire.ts';
import type { Ports } from './ports.ts';

export type Outbox = PlayedReceipts & {
  /** Serves SNS, SES, `GET /` (the page), `GET /messages.json`, `POST /faults` ({ fault, times }) and `POST /receipts` ({ id, receipt }) alike. */
  readonly endpoint: string;
  readonly entries: () => readonly OutboxEntry[];
  /** The next so many messages meet this fault; nothing is injected after that. */
  readonly fail: (fault: OutboxFault, times: number) => void;
  readonly stop: () => Promise<void>;
};

const maxBytes = 262_144;
const mostKept = 2_000;

const kept = (path: string): OutboxEntry[] => {
  const list: unknown = readJsonFile(path)?.['entries'];
  const entries: OutboxEntry[] = Array.isArray(list) ? list : [];
  return entries;
};

type Taking = {
  readonly keep: (wish: Wish, outcome: OutboxEntry['outcome']) => string;
  readonly nextFault: () => OutboxFault | undefined;
};

const send = (response: ServerResponse, status: number, contentType: string, body: string): void => {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(body);
};

const refuse = (response: ServerResponse, format: Format, of: 'refused' | 'later'): void => {
  const [status, code] = format.codes[of];
  send(response, status, format.contentType, format.refused(code));
};

const take = (response: ServerResponse, wish: Wish | undefined, format: Format, { keep, nextFault }: Taking): void => {
  const fault = wish === undefined ? 'refused' : nextFault();
  const isKept = wish !== undefined && fault !== 'lost-before';
  const id = isKept ? keep(wish, fault ?? 'taken') : '';
  if (fault === 'lost-before' || fault === 'lost-after') response.destroy();
  else if (fault === undefined) send(response, 200, format.contentType, format.taken(id));
  else refuse(response, format, fault);
};

/** Starts both services on 127.0.0.1 at the remembered port; the outbox is there again after a stop. `now`: the host's clock. */
export const startOutbox = async (dataDir: string, ports: Ports, now: () => number = Date.now): Promise<Outbox> => {
  const path = join(dataDir, 'outbox.json');
  const entries = kept(path);
  let faults: OutboxFault[] = [];
  const taking: Taking = {
    nextFault: () => faults.shift(),
    keep: (wish, outcome) => {
      const id = randomUUID();
      entries.push({ id, at: new Date(now()).toISOString(), ...wish, outcome });
      if (entries.length > mostKept) entries.splice(0, entries.length - mostKept);
      writeJsonDurably(path, { entries });
      return id;
    },
  };
  const fail: Outbox['fail'] = (fault, times) => {
    faults = Array.from({ length: times }, () => fault);
  };
  const wish = (response: ServerResponse, text: string): void => {
    const asked = parseRecord(text) ?? {};
    const fault = outboxFaults.find((one) => one === asked['fault']);
    const times = Math.trunc(Number(asked['times'] ?? 1));
    const isWish = fault !== undefined && times >= 0 && times <= mostKept;
    if (isWish) fail(fault, times);
    const answer = isWish ? { fault, times } : { faults: outboxFaults, mostTimes: mostKept };
    send(response, isWish ? 200 : 400, 'application/json', JSON.stringify(answer));
  };
  const receipts = playedReceipts(entries, () => writeJsonDurably(path, { entries }));
  const play = async (response: ServerResponse, text: string): Promise<void> => {
    const { id, receipt } = parseRecord(text) ?? {};
    const isPlayed = await receipts.receive(
      String(id),
      outboxReceipts.find((one) => one === receipt),
    );
    const answer = isPlayed ? { receipt } : { receipts: outboxReceipts, of: 'a mail that was taken' };
    send(response, isPlayed ? 200 : 400, 'application/json', JSON.stringify(answer));
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = `${request.method} ${(request.url ?? '/').split('?')[0]}`;
    if (at === 'GET /') return send(response, 200, 'text/html; charset=utf-8', outboxPage(entries));
    if (at === 'GET /messages.json') return send(response, 200, 'application/json', JSON.stringify({ entries }));
    const text = (await bodyOf(request, maxBytes)).toString('utf8');
    if (at === 'POST /faults' && request.headers.origin === undefined) return wish(response, text);
    if (at === 'POST /receipts' && request.headers.origin === undefined) return play(response, text);
    if (at === 'POST /v2/email/outbound-emails') take(response, mailOf(text), ses, taking);
    else if (at === 'POST /') take(response, textOf(text), sns, taking);
    else send(response, 404, 'application/json', JSON.stringify({ message: `${at} is not run locally` }));
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((fault: unknown) => send(response, 500, 'text/plain', String(fault)));
  });
  const port = await ports.portFor('outbox');
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    entries: () => [...entries],
    fail,
    ...receipts,
    stop: () => closeServer(server),
  };
};

// A loopback proxy before a local AWS engine: makes the faults that the engine never has, and counts what passes.
import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, closeServer } from './aws-json-server.ts';
import { type Answer, answerInstead, type Fault, type ProxiedCall } from './fault-answers.ts';
import { numberIn, parseRecord, recordIn, recordsIn } from './json-reading.ts';

/** Chooses the fault of one call; undefined lets it pass (or another chooser decide). */
export type FaultChooser = (call: ProxiedCall) => Fault | undefined;

export type CallCount = { readonly calls: number; readonly faults: number; readonly consumedUnits: number };

/** A call that the engine answered: its operation, the request as it came, and the answer's status. */
export type PassedCall = { readonly operation: string; readonly request: Buffer; readonly status: number };

export type FaultProxy = {
  readonly endpoint: string;
  /** Adds a chooser, answers how to take it away again. */
  readonly inject: (choose: FaultChooser) => () => void;
  readonly clearFaults: () => void;
  /** Shows every call that the engine answered, in the order of its answers; answers how to stop that. */
  readonly watch: (see: (call: PassedCall) => void) => () => void;
  /** Whether calls are made to report consumed capacity even if the caller did not ask. Off at first: the body is then re-written. */
  readonly measureCapacity: (on: boolean) => void;
  /** By operation. `consumedUnits` sums every ConsumedCapacity that an answer carried. */
  readonly counts: () => Record<string, CallCount>;
  readonly resetCounts: () => void;
  readonly stop: () => Promise<void>;
};

const MAX_BODY_BYTES = 16 * 1_048_576;
const REPORTS_CAPACITY =
  /^(Get|Put|Update|Delete)Item$|^Batch(Get|Write)Item$|^Transact(Get|Write)Items$|^Query$|^Scan$/;

const unitsIn = (body: Buffer): number => {
  const consumed = parseRecord(body.toString('utf8'))?.['ConsumedCapacity'];
  const reports = Array.isArray(consumed) ? recordsIn(consumed) : [recordIn(consumed)];
  return reports.reduce((sum, report) => sum + (numberIn(report, 'CapacityUnits') ?? 0), 0);
};

const forward = (upstream: URL, agent: Agent, from: IncomingMessage, body: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { ...from.headers, 'content-length': String(body.length) };
    const { hostname, port } = upstream;
    const outgoing = httpRequest(
      { agent, hostname, port, path: from.url, method: from.method, headers },
      (incoming) => {
        bodyOf(incoming, MAX_BODY_BYTES).then((bytes) => {
          resolve({ status: incoming.statusCode ?? 502, headers: incoming.headers, body: bytes });
        }, reject);
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });

const send = (response: ServerResponse, answer: Answer): void => {
  const { 'transfer-encoding': _chunked, connection: _hop, ...headers } = answer.headers;
  response.writeHead(answer.status, { ...headers, 'content-length': String(answer.body.length) });
  response.end(answer.body);
};

const newCounts = () => {
  const counts = new Map<string, CallCount>();
  return {
    all: (): Record<string, CallCount> => Object.fromEntries(counts),
    reset: (): void => counts.clear(),
    add: (operation: string, more: Partial<CallCount>): CallCount => {
      const { calls = 0, faults = 0, consumedUnits = 0 } = counts.get(operation) ?? {};
      const next = {
        calls: calls + (more.calls ?? 0),
        faults: faults + (more.faults ?? 0),
        consumedUnits: consumedUnits + (more.consumedUnits ?? 0),
      };
      counts.set(operation, next);
      return next;
    },
  };
};

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });

const chosenFor = (choosers: Iterable<FaultChooser>, call: ProxiedCall): Fault | undefined => {
  for (const choose of choosers) {
    const fault = choose(call);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/** Starts a proxy on 127.0.0.1:`port` (0: any free one) before the engine at `upstream`. */
export const startFaultProxy = async (upstream: string, port = 0): Promise<FaultProxy> => {
  const target = new URL(upstream);
  const agent = new Agent({ keepAlive: true });
  const choosers = new Set<FaultChooser>();
  const watchers = new Set<(call: PassedCall) => void>();
  const counts = newCounts();
  let measuring = false;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fullTarget = String(request.headers['x-amz-target'] ?? '');
    const operation = fullTarget.split('.').at(-1) ?? '';
    const { calls } = counts.add(operation, { calls: 1 });
    const received = await bodyOf(request, MAX_BODY_BYTES);
    const needsBody = choosers.size > 0 || measuring;
    const body = (needsBody ? parseRecord(received.toString('utf8')) : undefined) ?? {};
    const call: ProxiedCall = { operation, target: fullTarget, body, number: calls };
    const fault = chosenFor(choosers, call);
    if (fault !== undefined) counts.add(operation, { faults: 1 });
    if (fault?.kind === 'reset') return void request.socket.destroy();
    const instead = fault === undefined ? undefined : answerInstead(fault, call);
    if (instead !== undefined) return send(response, instead);
    if (fault?.kind === 'delay') await pause(fault.milliseconds);

    const asksCapacity = measuring && REPORTS_CAPACITY.test(operation) && !('ReturnConsumedCapacity' in body);
    const outgoing = asksCapacity
      ? Buffer.from(JSON.stringify({ ...body, ReturnConsumedCapacity: 'TOTAL' }))
      : received;
    const answer = await forward(target, agent, request, outgoing);
    for (const see of watchers) see({ operation, request: received, status: answer.status });
    if (answer.body.includes('"ConsumedCapacity"')) counts.add(operation, { consumedUnits: unitsIn(answer.body) });
    if (fault?.kind === 'answer-lost') return void request.socket.destroy();
    send(response, answer);
  };

  const server = createServer((request, response) => {
    // Whatever breaks upstream reaches the client as a broken connection, as it would without the proxy.
    handle(request, response).catch(() => request.socket.destroy());
  });
  return {
    endpoint: `http://127.0.0.1:${await listening(server, port)}`,
    inject: (choose) => {
      choosers.add(choose);
      return () => void choosers.delete(choose);
    },
    clearFaults: () => choosers.clear(),
    watch: (see) => {
      watchers.add(see);
      return () => void watchers.delete(see);
    },
    measureCapacity: (on) => {
      measuring = on;
    },
    counts: counts.all,
    resetCounts: counts.reset,
    stop: async () => {
      await closeServer(server);
      agent.destroy();
    },
  };
};

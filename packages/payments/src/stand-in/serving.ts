// One HTTP call of the stand-in: which fault it meets, what is answered, and the record of both.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { jsonOf } from '../wire-reading.ts';
import { type Answer, refusals } from './answers.ts';
import { carryOut, familyOf, isAuthorized, type Trouble } from './carrying-out.ts';
import type { Desk } from './desk.ts';
import { errorOf, type Fault, type Queue, wrongEcho } from './faults.ts';
import { type Heard, hear, send, textHeader } from './hearing.ts';
import type { LifeCycle } from './life-cycle.ts';
import { disbursementIn, recordMisdeed, type Temper } from './misdeeds.ts';
import { onboardingPage } from './onboarding-page.ts';
import type { Decide } from './payments.ts';
import type { Recorder } from './recorder.ts';

type Serving = {
  readonly desk: Desk;
  readonly life: LifeCycle;
  readonly faults: Queue<Fault>;
  readonly temper: Temper;
  readonly recorder: Recorder;
  readonly apiKey: string;
  /** Something was written: time or the outbox may have work. */ readonly changed: () => void;
};

const showPage = ({ desk, changed }: Serving, heard: Heard, response: ServerResponse): void => {
  const sent = heard.method === 'POST' ? new URLSearchParams(heard.text) : undefined;
  const page = onboardingPage(desk, heard.url.pathname.slice('/onboarding/'.length), sent);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  const location = page.location === undefined ? {} : { location: page.location };
  response.writeHead(page.status, { ...headers, 'content-security-policy': policy, ...location });
  response.end(page.html ?? '');
  changed();
};

/** What stands for a call wherever it is tried again: its key, or what it asks for. */
const markOf = (heard: Heard): string => textHeader(heard, 'idempotency-key') ?? heard.url.search;

const faultFor = ({ desk, faults, temper, apiKey }: Serving, heard: Heard): Fault | undefined => {
  const call = `${heard.method} ${heard.url.pathname}`;
  const asked = faults.take(call);
  const decided =
    asked === undefined && isAuthorized(heard, apiKey) ? temper.mischief()?.ofCall(call, markOf(heard)) : undefined;
  const fault = asked ?? decided?.fault;
  // What becomes of a payment is recorded where the payment is made.
  if (fault === undefined || fault.how === 'course') return fault;
  recordMisdeed(desk, { kind: decided?.kind ?? fault.how, call, ...disbursementIn(jsonOf(heard.text)) });
  return fault;
};

const troubleOf = ({ temper }: Serving, heard: Heard, fault: Fault | undefined): Trouble => {
  const decide: Decide = (accountNumber) =>
    fault?.how === 'course'
      ? { kind: fault.course.ends, fault: fault.course }
      : temper.mischief()?.ofPayment(markOf(heard), accountNumber);
  if (fault?.how !== 'error-within' && fault?.how !== 'error-after') return { decide };
  return { decide, breaks: { at: fault.how === 'error-after' ? 'after' : 'within', answer: errorOf(fault) } };
};

type Said = Answer | 'lost' | { readonly cut: Answer };

const answering = (serve: Serving): ((heard: Heard) => Promise<Said>) => {
  const { desk, life, apiKey, changed } = serve;
  const inFlight = new Set<string>();
  return async (heard) => {
    const fault = faultFor(serve, heard);
    if (fault?.how === 'lost-before') return 'lost';
    if (fault?.how === 'error-before') return errorOf(fault);
    const family = familyOf(heard.url.pathname);
    const key = textHeader(heard, 'idempotency-key');
    const flight = key === undefined ? undefined : `${family} ${key}`;
    if (flight !== undefined && inFlight.has(flight)) return refusals.keyInFlight(family);
    if (fault?.how === 'delay') {
      if (flight !== undefined) inFlight.add(flight);
      await delay(fault.ms);
      if (flight !== undefined) inFlight.delete(flight);
    }
    life.turn(true);
    const said = carryOut(desk, apiKey, heard, troubleOf(serve, heard, fault));
    if (heard.method === 'POST') changed();
    if (fault?.how === 'lost-after') return 'lost';
    if (fault?.how === 'cut') return { cut: said };
    return fault?.how === 'wrong-echo' ? wrongEcho(said) : said;
  };
};

/** The request listener. Answers 500 in the provider's shape for whatever goes wrong in here. */
export const serving = (serve: Serving): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const answer = answering(serve);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const heard = await hear(request);
    if (heard === undefined) return send(response, refusals.invalidFields('The body is too large.'), false);
    // What is typed on the hosted page is an account number: it is never recorded.
    if (heard.url.pathname.startsWith('/onboarding/')) return showPage(serve, heard, response);
    const said = await answer(heard);
    const whole = typeof said === 'object' && 'cut' in said ? said.cut : said;
    const { method, url, text: body } = heard;
    const query = url.search.slice(1);
    const status = whole === 'lost' ? undefined : whole.status;
    serve.recorder.record({ method, path: url.pathname, query, body }, status);
    if (whole === 'lost') return void response.socket?.destroy();
    send(response, whole, whole !== said);
  };

  return (request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent && !response.destroyed) send(response, refusals.internal(), false);
    });
  };
};

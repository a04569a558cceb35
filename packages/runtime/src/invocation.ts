// What every invocation has around it, whatever triggered it: early end, tracing, metrics. Hides middy and the tracer.
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { now } from './clock.ts';
import { readConfig } from './config.ts';
import { writeLog } from './log.ts';
import type { WriteLog } from './log-catalog.ts';
import { type Count, count, publishMetrics } from './metrics.ts';
import { deployedOrigin, type OriginSecrets } from './origin-guard.ts';

/** A function that Lambda can call. */
export type Handler<E, R> = (event: E, context: Context) => Promise<R>;

/** What an entry point takes from its surroundings; tests bring their own. */
export type Surroundings = {
  readonly now: () => string;
  readonly log: WriteLog;
  readonly count: Count;
  /** Who stands in front of the API; absent where nobody is asked. */ readonly originSecrets?: OriginSecrets;
};

/** The surroundings in Lambda. */
export const inLambda: Surroundings = { now, log: writeLog, count, originSecrets: deployedOrigin };

/** How an invocation ends that runs out of time: this long before Lambda would end it, with this answer (or fault). */
export type EarlyEnd<R> = { readonly beforeMs: number; readonly answer: () => R };

// The X-Ray library costs more to load than all the rest, so it is loaded only where tracing is on.
const traced = async <E, R>(handler: Handler<E, R>): Promise<Handler<E, R>> => {
  const [{ Tracer }, { captureLambdaHandler }] = await Promise.all([
    import('@aws-lambda-powertools/tracer'),
    import('@aws-lambda-powertools/tracer/middleware'),
  ]);
  return middy<E, R>(handler).use(captureLambdaHandler(new Tracer(), { captureResponse: false }));
};

const tracedLater = <E, R>(handler: Handler<E, R>): Handler<E, R> => {
  let ready: Promise<Handler<E, R>> | undefined;
  return async (event, context) => {
    ready ??= traced(handler);
    return (await ready)(event, context);
  };
};

/** Makes a handler for Lambda of what an invocation does. Faults of `does` are Lambda's to retry. */
export const invocation = <E, R>(does: Handler<E, R>, earlyEnd?: EarlyEnd<R>): Handler<E, R> => {
  const handler = middy<E, R>(
    does,
    earlyEnd === undefined ? {} : { timeoutEarlyInMillis: earlyEnd.beforeMs, timeoutEarlyResponse: earlyEnd.answer },
  )
    .after(publishMetrics)
    .onError(publishMetrics);
  return readConfig().tracing ? tracedLater(handler) : handler;
};

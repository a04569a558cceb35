// The queue of what the stream gave up on: it holds no events, only where they stood. Turns that into a span of time.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { type Handler, inLambda, type Surroundings } from './invocation.ts';
import { queueConsumer } from './queue-consumer.ts';

/** A span of time, both ends included; RFC 3339 in UTC with milliseconds. */
export type Span = { readonly from: string; readonly to: string };

const instant = z.iso.datetime();

const message = z.object({
  DDBStreamBatchInfo: z.object({
    approximateArrivalOfFirstRecord: instant,
    approximateArrivalOfLastRecord: instant,
  }),
});

// An event carries the instant at which its use case began: earlier than its arrival by one invocation (30 s) at most.
const beginsEarlierMs = 60_000;
// Arrival is rounded down to the second, and clocks differ.
const endsLaterMs = 5_000;

const moved = (at: string, byMs: number): string => new Date(Date.parse(at) + byMs).toISOString();

/** Makes the Lambda of that queue. `does` gets the span in which the events carry their `at`; each message on its own, see `queueConsumer`. */
export const positionConsumer = (
  does: (span: Span, now: string) => Promise<unknown>,
  surroundings: Surroundings = inLambda,
): Handler<SQSEvent, SQSBatchResponse> =>
  queueConsumer(
    message,
    ({ DDBStreamBatchInfo: batch }, now) =>
      does(
        {
          from: moved(batch.approximateArrivalOfFirstRecord, -beginsEarlierMs),
          to: moved(batch.approximateArrivalOfLastRecord, endsLaterMs),
        },
        now,
      ),
    surroundings,
  );

// The stream of the events table: every event in the order of its stream, at least once. Hides DynamoDB's stream records.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { reportFault } from './fault-report.ts';
import { type Handler, inLambda, invocation, type Surroundings } from './invocation.ts';

/** One event as the stream shows it: where it stands, its type, and the canonical JSON of the whole event. */
export type StreamedEvent = {
  readonly stream: string;
  readonly sequence: number;
  readonly type: string;
  readonly body: string;
};

/** Takes events in order. Returns the indexes it could not do; a throw means all of them. */
export type TakeEvents = (events: readonly StreamedEvent[]) => Promise<readonly number[]>;

type Placed = { readonly event: StreamedEvent; readonly place: string };

const read = (record: DynamoDBRecord): StreamedEvent | undefined => {
  const image = record.dynamodb?.NewImage;
  const stream = image?.['pk']?.S;
  const sequence = image?.['sk']?.S;
  const type = image?.['type']?.S;
  const body = image?.['body']?.S;
  if (stream === undefined || sequence === undefined || type === undefined || body === undefined) return undefined;
  return /^\d{1,10}$/.test(sequence) ? { stream, sequence: Number(sequence), type, body } : undefined;
};

const placeOf = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';

const report = (place: string | undefined): DynamoDBBatchResponse => ({
  batchItemFailures: place === undefined ? [] : [{ itemIdentifier: place }],
});

/**
 * Makes the Lambda of the events' stream. The first event that was not done is reported, and the stream begins there again; a
 * record that can't be read is such an event, so that it ends in the queue for failures instead of being passed over.
 * Anything but an insert means that the record was touched from outside: it is told, and passed over. One line an invocation.
 */
export const streamConsumer = (
  take: TakeEvents,
  { log, count }: Surroundings = inLambda,
): Handler<DynamoDBStreamEvent, DynamoDBBatchResponse> =>
  invocation(async ({ Records: records }) => {
    const readable: Placed[] = [];
    let stoppedAt: string | undefined;
    for (const record of records) {
      if (record.eventName !== 'INSERT') {
        log('error', 'record-changed', {
          how: record.eventName,
          stream: record.dynamodb?.Keys?.['pk']?.S,
          sequence: record.dynamodb?.Keys?.['sk']?.S,
        });
        count('RecordChanged', 1);
        continue;
      }
      const event = read(record);
      if (event === undefined) {
        stoppedAt = placeOf(record);
        break;
      }
      readable.push({ event, place: placeOf(record) });
    }
    const outcome = await taken(take, readable);
    const undone = outcome.undone ?? stoppedAt;
    const failed = undone !== undefined;
    count('EventFault', failed ? 1 : 0);
    log(failed ? 'error' : 'info', failed ? 'stream-fault' : 'stream-done', {
      events: records.length,
      beginsAgainAt: undone,
      unreadable: stoppedAt !== undefined,
      fault: outcome.fault === undefined ? undefined : reportFault(outcome.fault),
    });
    return report(undone);
  });

const taken = async (
  take: TakeEvents,
  placed: readonly Placed[],
): Promise<{ readonly undone?: string; readonly fault?: unknown }> => {
  const [first] = placed;
  if (first === undefined) return {};
  try {
    const undone = await take(placed.map(({ event }) => event));
    if (undone.length === 0) return {};
    return { undone: placed[Math.min(...undone)]?.place ?? first.place };
  } catch (fault) {
    return { undone: first.place, fault };
  }
};

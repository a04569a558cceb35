// The faults a proxy can make, and the answers AWS would give for them; hides their codes and shapes.
import { type JsonRecord, recordsIn } from './json-reading.ts';

export type Fault =
  /** Another transaction had the item: TransactionCanceledException or TransactionConflictException, nothing written. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'throttle' }
  | { readonly kind: 'server-error' }
  /** The connection breaks before the engine saw the call. */
  | { readonly kind: 'reset' }
  /** The engine did the work, the answer never arrives. */
  | { readonly kind: 'answer-lost' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Any other error of AWS. */
  | { readonly kind: 'refusal'; readonly code: string; readonly message: string; readonly status?: number };

export type ProxiedCall = {
  /** Such as TransactWriteItems. */
  readonly operation: string;
  /** Such as DynamoDB_20120810.TransactWriteItems. */
  readonly target: string;
  readonly body: JsonRecord;
  /** Which call of this operation it is since the last reset, from 1; the SDK's own retries count. */
  readonly number: number;
};

export type Answer = {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
};

const errorAnswer = (status: number, body: JsonRecord): Answer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: Buffer.from(JSON.stringify(body)),
});

const coded = (status: number, code: string, message: string): Answer =>
  errorAnswer(status, { __type: `com.amazonaws.dynamodb.v20120810#${code}`, message });

const conflictAnswer = ({ operation, body }: ProxiedCall): Answer => {
  const message = 'Transaction is ongoing for the item';
  if (!operation.startsWith('Transact')) return coded(400, 'TransactionConflictException', message);
  const reasons = recordsIn(body['TransactItems']).map((_, index) =>
    index === 0 ? { Code: 'TransactionConflict', Message: message } : { Code: 'None' },
  );
  return errorAnswer(400, {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${reasons.map(({ Code }) => Code).join(', ')}]`,
    CancellationReasons: reasons,
  });
};

/** The answer that stands in for the engine's, for the faults that are an answer. */
export const answerInstead = (fault: Fault, call: ProxiedCall): Answer | undefined => {
  switch (fault.kind) {
    case 'conflict':
      return conflictAnswer(call);
    case 'throttle':
      return coded(
        400,
        'ProvisionedThroughputExceededException',
        'The level of configured provisioned throughput was exceeded.',
      );
    case 'server-error':
      return coded(500, 'InternalServerError', 'Internal server error');
    case 'refusal':
      return errorAnswer(fault.status ?? 400, { __type: fault.code, message: fault.message });
    case 'reset':
    case 'answer-lost':
    case 'delay':
      return undefined;
  }
};

// One unsigned call to a local AWS engine; hides the JSON protocol's headers, so that the engines start without an SDK.
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type JsonRecord, parseRecord, textIn } from './json-reading.ts';

export const REGION = 'us-east-1';
export const ACCOUNT_ID = '000000000000';

/** Calls one operation with its parameters, answers its parsed output. */
export type AwsCall = (operation: string, input: JsonRecord) => Promise<JsonRecord>;

/** The short error code of a fault thrown by an AwsCall, such as ResourceNotFoundException; undefined for any other fault. */
export const awsErrorCode = (fault: unknown): string | undefined =>
  fault instanceof Error && typeof fault.cause === 'string' ? fault.cause : undefined;

const CALL_TIMEOUT_MS = 30_000;

type Answer = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string };

/** Posts a body over a connection of its own: a kept one would break the first call after an engine was started again. */
export const post = (endpoint: string, headers: Record<string, string>, body: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, agent: false, signal: AbortSignal.timeout(CALL_TIMEOUT_MS) };
    const outgoing = request(endpoint, options, (incoming) => {
      text(incoming).then((answer) => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: answer });
      }, reject);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });

/**
 * A caller for one service behind `endpoint`, for instance `awsCaller(url, 'DynamoDB_20120810')`.
 * Refusals of the engine are thrown as Error with the AWS code as `cause`; network faults as they come.
 */
export const awsCaller = (endpoint: string, targetPrefix: string): AwsCall => {
  const service = targetPrefix.startsWith('DynamoDB') ? 'dynamodb' : 'sqs';
  const credential = `local/20260101/${REGION}/${service}/aws4_request`;
  return async (operation, input) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `${targetPrefix}.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`,
    };
    const answer = await post(endpoint, headers, JSON.stringify(input));
    const output = parseRecord(answer.body) ?? {};
    if (answer.status === 200) return output;
    const code = (textIn(output, '__type') ?? `HTTP ${answer.status}`).replace(/^.*#/, '');
    const message = textIn(output, 'message') ?? textIn(output, 'Message') ?? '';
    throw new Error(`${operation}: ${code}: ${message}`, { cause: code });
  };
};

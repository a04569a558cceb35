// An HTTP server for AWS JSON 1.1 operations; hides request reading, dispatch by X-Amz-Target and the error shape.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type JsonRecord, parseRecord } from './json-reading.ts';

/** An answer that AWS would give as an error: the code as the SDK names it. */
export type AwsRefusal = { readonly refused: string; readonly message: string };

export type AwsAnswer = { readonly output: JsonRecord } | AwsRefusal;

/** Operations by full target, for instance `TrentService.Decrypt`. */
export type AwsOperations = Readonly<Record<string, (input: JsonRecord) => AwsAnswer | Promise<AwsAnswer>>>;

export const refusal = (refused: string, message: string): AwsRefusal => ({ refused, message });

const MAX_BODY_BYTES = 1_048_576;

/** The whole body as bytes. Rejects beyond `maxBytes`. */
export const bodyOf = async (request: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > maxBytes) throw new Error(`the request is larger than ${maxBytes} bytes`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

const answerTo = async (operations: AwsOperations, request: IncomingMessage): Promise<AwsAnswer> => {
  const target = request.headers['x-amz-target'];
  const operation = typeof target === 'string' ? operations[target] : undefined;
  if (operation === undefined) return refusal('UnknownOperationException', `${String(target)} is not run locally`);
  const input = parseRecord((await bodyOf(request, MAX_BODY_BYTES)).toString('utf8'));
  return input === undefined ? refusal('SerializationException', 'the body is not a JSON object') : operation(input);
};

/** Serves the operations on 127.0.0.1; answers once it listens. */
export const serveAwsJson = (port: number, operations: AwsOperations): Promise<Server> => {
  const server = createServer((request, response) => {
    const send = (status: number, body: JsonRecord): void => {
      const text = JSON.stringify(body);
      response.writeHead(status, {
        'content-type': 'application/x-amz-json-1.1',
        'content-length': Buffer.byteLength(text),
        'x-amzn-requestid': randomUUID(),
      });
      response.end(text);
    };
    answerTo(operations, request).then(
      (answer) => {
        if ('refused' in answer) send(400, { __type: answer.refused, message: answer.message });
        else send(200, answer.output);
      },
      (fault: unknown) => send(500, { __type: 'InternalFailure', message: String(fault) }),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
};

/** Ends a server and its connections. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

// A distribution on the loopback address: what a reader asks for, read from the one place of its bucket. Hides which paths lead nowhere.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { DistributionPlan } from './plan-distributions.ts';

/** What the bucket answers; `status` is 200, 206, 304, 404, 412 or 416. Headers have names in small letters. */
export type StoredAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};
/** Reads one object. `headers` hold nothing but what asks for a part or for a change. Faults: the bucket's. */
export type ReadObject = (
  bucket: string,
  key: string,
  headers: Readonly<Record<string, string>>,
) => Promise<StoredAnswer>;

export type DistributionSetting = { readonly plan: DistributionPlan; readonly read: ReadObject };

/** What of the reader's headers reaches the bucket: all others could only tell who reads. */
const passedOn = ['if-none-match', 'if-modified-since', 'range'] as const;
/** What of the bucket's headers reaches the reader. */
const passedBack: ReadonlySet<string> = new Set(
  `accept-ranges cache-control content-disposition content-encoding content-language content-range content-type etag
  last-modified`.split(/\s+/),
);

const plain = (status: number, text: string): StoredAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from(`${text}\n`),
});

/** As S3 tells of an object that is not there, to whom it lists nothing. */
const denied: StoredAnswer = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from(
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
  ),
};

/**
 * The key of a path below the origin's own, or undefined where no object can be: S3 takes keys as they are written, so that dots,
 * backslashes and doubled slashes lead nowhere, also when they come encoded. Percent signs are decoded once. Faults: URIError.
 */
export const keyOf = (path: string, { originPath, rootObject }: DistributionPlan): string | undefined => {
  const asked = decodeURIComponent(path);
  const whole = asked === '/' && rootObject !== undefined ? `/${rootObject}` : asked;
  if (!whole.startsWith('/') || /[\\\p{Cc}]/u.test(whole)) return undefined;
  const segments = whole.slice(1).split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
  return `${originPath}${whole}`.replace(/^\//, '');
};

const conditionsOf = (headers: IncomingHttpHeaders): Record<string, string> => {
  const kept = passedOn.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(kept);
};

const stored = async (
  { plan, read }: DistributionSetting,
  path: string,
  headers: IncomingHttpHeaders,
): Promise<StoredAnswer> => {
  let key: string | undefined;
  try {
    key = keyOf(path, plan);
  } catch {
    return plain(400, 'Bad request: the path is not encoded as an address is.');
  }
  if (key === undefined) return denied;
  const answer = await read(plan.bucket, key, conditionsOf(headers));
  return answer.status === 404 ? denied : answer;
};

const answerTo = async (
  setting: DistributionSetting,
  { method = 'GET', url = '/', headers }: IncomingMessage,
): Promise<StoredAnswer> => {
  const { plan } = setting;
  if (!plan.methods.includes(method)) {
    return plain(403, 'This distribution does not allow the method of this request.');
  }
  const answer = await stored(setting, url.split('?', 1)[0] ?? '/', headers);
  const error = plan.errors.find(({ status }) => status === answer.status);
  if (error === undefined) return answer;
  const page = await stored(setting, error.page, {});
  // As in the cloud: without its page an error is told as it came.
  return page.status === 200 ? { ...page, status: error.becomes } : answer;
};

const write = (
  response: ServerResponse,
  method: string | undefined,
  { headers }: DistributionPlan,
  answer: StoredAnswer,
): void => {
  for (const [name, value] of Object.entries(answer.headers)) if (passedBack.has(name)) response.setHeader(name, value);
  for (const { name, value, overrides } of headers) {
    if (overrides || !response.hasHeader(name)) response.setHeader(name, value);
  }
  if (answer.status !== 304) response.setHeader('content-length', answer.body.length);
  response.writeHead(answer.status);
  response.end(method === 'HEAD' || answer.status === 304 ? undefined : answer.body);
};

/** Serves the distribution on 127.0.0.1; answers once it listens. */
export const serveDistribution = (port: number, setting: DistributionSetting): Promise<Server> => {
  const server = createServer({ noDelay: true }, (request, response) => {
    answerTo(setting, request)
      .catch(() => plain(502, 'The bucket does not answer.'))
      .then((answer) => write(response, request.method, setting.plan, answer))
      // The reader is gone: nobody is left to tell.
      .catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
};

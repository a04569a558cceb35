// How ODK Central is pulled: by OData, what was sent or edited since the last time, by the server's own clock.
import { type SentSubmission, sentByOdk } from '@hearth/spreadsheets/forms/sent-submission';
import type { Pulled, Pulling } from './pulling.ts';

const pageSize = 100;
const mostPages = 200;
const pageBytes = 12 * 1024 * 1024;
/** What was written in the last minutes may not have shown yet: it is asked for again, and known. */
const overlapMs = 5 * 60_000;

const memberOf = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;

/** When a row was last touched, by the server's clock. */
const touchedAt = (row: unknown): number => {
  const system = memberOf(row, '__system');
  const times = [memberOf(system, 'updatedAt'), memberOf(system, 'submissionDate')].map((at) =>
    typeof at === 'string' ? Date.parse(at) : Number.NaN,
  );
  return Math.max(0, ...times.filter((at) => !Number.isNaN(at)));
};

/** Of the address of the next page its place alone is taken: where it leads is for us to say. */
const nextOf = (json: unknown): string | undefined => {
  const next = memberOf(json, '@odata.nextLink');
  if (typeof next !== 'string' || !URL.canParse(next)) return undefined;
  return new URL(next).searchParams.get('$skiptoken') ?? undefined;
};

const pathOf = ({ form, pull }: Pulling, token: string | undefined): string => {
  const { sinceAt } = pull;
  const from = sinceAt === undefined ? undefined : new Date(Date.parse(sinceAt) - overlapMs).toISOString();
  const query = [
    ['$top', String(pageSize)],
    ['$expand', '*'],
    ...(from === undefined ? [] : [['$filter', `__system/submissionDate ge ${from} or __system/updatedAt ge ${from}`]]),
    ...(token === undefined ? [] : [['$skiptoken', token]]),
  ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `/v1/projects/${pull.project}/forms/${encodeURIComponent(form.formKey)}.svc/Submissions?${query.join('&')}`;
};

/** Rows that can be read; what a reviewer at the partner turned down is left there. */
const read = (rows: readonly unknown[]): readonly SentSubmission[] =>
  rows.flatMap((row) => {
    const sent = sentByOdk(row);
    return 'rejected' in sent || sent.isDenied ? [] : [sent];
  });

/**
 * Pulls one form, page by page. The cursor moves when all pages were read, and then to the newest change that was seen: a run that ends
 * before is done again, and finds what it kept. Answers what it found; never throws for a server.
 */
export const pullOdk = async (pulling: Pulling): Promise<Pulled> => {
  // A server whose clock is far ahead, or one that says 9999, must not move the cursor behind what is still to come.
  const latest = Date.parse(pulling.now);
  let [received, newest] = [0, Math.min(Date.parse(pulling.pull.sinceAt ?? '1970-01-01T00:00:00.000Z'), latest)];
  let token: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await pulling.ask(pathOf(pulling, token), pageBytes);
    if ('fault' in answer) return { received, fault: answer.fault };
    const rows = memberOf(answer.json, 'value');
    if (!Array.isArray(rows)) return { received, fault: 'not-understood' };
    for (const sent of await pulling.unseen(read(rows))) if (await pulling.keep(sent)) received += 1;
    newest = Math.max(newest, ...rows.map((row) => Math.min(touchedAt(row), latest)));
    token = nextOf(answer.json);
    if (token === undefined) return { received, sinceAt: newest === 0 ? undefined : new Date(newest).toISOString() };
  }
  return { received, sinceAt: pulling.pull.sinceAt };
};

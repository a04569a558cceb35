// How ODK Central is pulled: by OData, what was sent or edited since the last time, by the server's own clock.
import type { PullFault } from '@hearth/domain/form-events';
import { type SentSubmission, sentByOdk } from '@hearth/spreadsheets/forms/sent-submission';
import type { Pulled, Pulling } from './pulling.ts';

const pageSize = 100;
/** So many answers are asked for in one run, and so many pages are one stretch: a run that ends early repeats no more than that. */
const mostAsks = 200;
const stretchPages = 20;
/** No server is older, and times are told to the millisecond: from there to now is halved no more often than this. */
const earliestMs = Date.UTC(2015, 0, 1);
const narrowestMs = 1_000;
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

/** A stretch of the server's time, from its beginning or to its end where none is told. */
type Stretch = { readonly from?: number | undefined; readonly before?: number | undefined };

const filterOf = ({ from, before }: Stretch): string | undefined => {
  const within = (field: string): string =>
    [
      ...(from === undefined ? [] : [`${field} ge ${new Date(from).toISOString()}`]),
      ...(before === undefined ? [] : [`${field} lt ${new Date(before).toISOString()}`]),
    ].join(' and ');
  if (from === undefined && before === undefined) return undefined;
  const either = [within('__system/submissionDate'), within('__system/updatedAt')];
  return either.map((one) => (from === undefined || before === undefined ? one : `(${one})`)).join(' or ');
};

const pathOf = ({ form, pull }: Pulling, stretch: Stretch, token: string | undefined): string => {
  const filter = filterOf(stretch);
  const query = [
    ['$top', String(pageSize)],
    ['$expand', '*'],
    ...(filter === undefined ? [] : [['$filter', filter]]),
    ...(token === undefined ? [['$count', 'true']] : [['$skiptoken', token]]),
  ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `/v1/projects/${pull.project}/forms/${encodeURIComponent(form.formKey)}.svc/Submissions?${query.join('&')}`;
};

/** Rows that can be read; what a reviewer at the partner turned down is left there. */
const read = (rows: readonly unknown[]): readonly SentSubmission[] =>
  rows.flatMap((row) => {
    const sent = sentByOdk(row);
    return 'rejected' in sent || sent.isDenied ? [] : [sent];
  });

type Page = { readonly rows: readonly unknown[]; readonly next: string | undefined; readonly count: number };
type Asker = (stretch: Stretch, token?: string) => Promise<Page | { readonly fault: PullFault } | 'enough'>;

/** Asks for pages, so many in a run. `count`: of the whole stretch, where the server tells it. */
const asker = (pulling: Pulling): Asker => {
  let asks = 0;
  return async (stretch, token) => {
    asks += 1;
    if (asks > mostAsks) return 'enough';
    const answer = await pulling.ask(pathOf(pulling, stretch, token), pageBytes);
    if ('fault' in answer) return answer;
    const rows = memberOf(answer.json, 'value');
    if (!Array.isArray(rows)) return { fault: 'not-understood' };
    return { rows, next: nextOf(answer.json), count: Number(memberOf(answer.json, '@odata.count') ?? 0) };
  };
};

/**
 * The longest stretch from a time on, of those that halving gives, which holds few enough; and its first page. Where it ends, the server's
 * clock has gone by: what is left over lies behind it.
 */
const nextStretch = async (ask: Asker, from: number | undefined, latest: number) => {
  const start = from ?? earliestMs;
  let stretch: Stretch = { from };
  for (;;) {
    const page = await ask(stretch);
    if (page === 'enough' || 'fault' in page) return { stretch, page };
    const length = (stretch.before ?? latest) - start;
    if (page.count <= page.rows.length * stretchPages || length < narrowestMs) return { stretch, page };
    stretch = { from, before: start + Math.floor(length / 2) };
  }
};

/**
 * Pulls one form, stretch by stretch of the server's time, each page by page. The cursor moves behind every stretch that was read to its
 * end; behind the last, to the newest change that was seen. A run that ends before is done again from there, and finds what it kept.
 * Answers what it found; never throws for a server.
 */
export const pullOdk = async (pulling: Pulling): Promise<Pulled> => {
  // A server whose clock is far ahead, or one that says 9999, must not move the cursor behind what is still to come.
  const latest = Date.parse(pulling.now);
  const { sinceAt } = pulling.pull;
  let [received, newest] = [0, Math.min(Date.parse(sinceAt ?? '1970-01-01T00:00:00.000Z'), latest)];
  let [cursor, from] = [sinceAt, sinceAt === undefined ? undefined : Date.parse(sinceAt) - overlapMs];
  const ask = asker(pulling);
  for (;;) {
    let { stretch, page } = await nextStretch(ask, from, latest);
    for (;;) {
      if (page === 'enough') return { received, sinceAt: cursor };
      if ('fault' in page) return { received, fault: page.fault };
      for (const sent of await pulling.unseen(read(page.rows))) if (await pulling.keep(sent)) received += 1;
      // One by one: a server may tell more rows than a call has room for.
      for (const row of page.rows) newest = Math.max(newest, Math.min(touchedAt(row), latest));
      if (page.next === undefined) break;
      page = await ask(stretch, page.next);
    }
    if (stretch.before === undefined)
      return { received, sinceAt: newest === 0 ? undefined : new Date(newest).toISOString() };
    cursor = new Date(stretch.before).toISOString();
    from = stretch.before;
  }
};

// How KoboToolbox is pulled. Its data API tells no time of an edit, only that a submission has another name: names are compared first.
import { addDays } from '@hearth/domain/time';
import { type SentSubmission, sentByKobo } from '@hearth/spreadsheets/forms/sent-submission';
import type { Pulled, Pulling } from './pulling.ts';

const pageSize = 1_000;
const mostPages = 50;
const namesBytes = 4 * 1024 * 1024;
/** Edits are looked for so long: what was sent before is decided, or should be handed in anew. */
const watchedDays = 60;
const atOnce = 10;
const bodiesBytes = 12 * 1024 * 1024;
const names = ['_id', '_uuid', '_xform_id_string', 'meta/instanceID', 'meta/deprecatedID', 'meta/rootUuid'];

const rowsOf = (json: unknown): readonly unknown[] | undefined => {
  const results: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'results') : undefined;
  return Array.isArray(results) ? results : undefined;
};

const read = (rows: readonly unknown[]): readonly SentSubmission[] =>
  rows.flatMap((row) => {
    const sent = sentByKobo(row);
    return 'rejected' in sent ? [] : [sent];
  });

const pathOf = ({ form }: Pulling, options: Readonly<Record<string, unknown>>): string => {
  const query = Object.entries(options).map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
  );
  return `/api/v2/assets/${form.formKey}/data/?${['format=json', ...query].join('&')}`;
};

/** Fetches the whole bodies of some submissions and keeps them. */
const fetched = async (pulling: Pulling, wanted: readonly SentSubmission[]): Promise<Pulled> => {
  let received = 0;
  for (let at = 0; at < wanted.length; at += atOnce) {
    const ids = wanted.slice(at, at + atOnce).map(({ formRef }) => Number(formRef));
    const answer = await pulling.ask(pathOf(pulling, { query: { _id: { $in: ids } } }), bodiesBytes);
    if ('fault' in answer) return { received, fault: answer.fault };
    const rows = rowsOf(answer.json);
    if (rows === undefined) return { received, fault: 'not-understood' };
    for (const sent of read(rows)) if (await pulling.keep(sent)) received += 1;
  }
  return { received };
};

/** Pulls one form: what has a name that was never seen is fetched whole, new or edited alike. Answers what it found; never throws for a server. */
export const pullKobo = async (pulling: Pulling): Promise<Pulled> => {
  const since = addDays(pulling.now, -watchedDays).slice(0, 19);
  const options = { fields: names, query: { _submission_time: { $gte: since } }, sort: { _id: 1 }, limit: pageSize };
  let received = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await pulling.ask(pathOf(pulling, { ...options, start: page * pageSize }), namesBytes);
    if ('fault' in answer) return { received, fault: answer.fault };
    const rows = rowsOf(answer.json);
    if (rows === undefined) return { received, fault: 'not-understood' };
    const numbered = read(rows).filter(({ formRef }) => /^\d+$/.test(formRef));
    const pulled = await fetched(pulling, await pulling.unseen(numbered));
    received += pulled.received;
    if (pulled.fault !== undefined) return { received, fault: pulled.fault };
    if (rows.length < pageSize) break;
  }
  return { received };
};

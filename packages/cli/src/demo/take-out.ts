// What is taken out at the end: the internal report in three forms, and the whole record as lines of canonical JSON.
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { RecordedEvent } from '@hearth/domain/record';
import { eventBytes } from '@hearth/domain/record';
import { bodyOrThrow, keyOf } from '../api-client.ts';
import type { CloudAccess } from '../cloud-access.ts';
import { staff } from '../founding-plan.ts';
import type { Step } from '../progress.ts';
import type { Story } from './story.ts';

/** The controller's page of the last reconciliation, as it is printed. */
const booksPage = async ({ http, tokenFor, addresses }: CloudAccess): Promise<string> => {
  const { status, text } = await http.send({
    method: 'GET',
    url: `${addresses.apiUrl}/v1/reconciliations/latest/page`,
    headers: { authorization: `Bearer ${await tokenFor(staff.controller)}` },
  });
  if (status !== 200) throw new Error(`The page of the reconciliation could not be downloaded (${status}).`);
  return text;
};

/** Downloads the report's files and the reconciliation's page into `folder`; answers their paths by form. */
export const takeReport = async (
  { cloud }: Story,
  folder: string,
  step: Step,
): Promise<Readonly<Record<string, string>>> => {
  mkdirSync(folder, { recursive: true });
  const { nowAt } = await cloud.controls.status();
  const reply = await cloud.api
    .as(staff.controller)
    .post<{ links: Readonly<Record<string, string>> }>('/v1/reports', keyOf('report', nowAt), {});
  const { links } = bodyOrThrow(reply, 'exporting the report');
  const paths: Record<string, string> = {};
  for (const [form, url] of Object.entries(links)) {
    const { status, text } = await cloud.http.send({ method: 'GET', url });
    if (status !== 200) throw new Error(`The report's ${form} could not be downloaded (${status}).`);
    paths[form] = join(folder, `report.${form}`);
    writeFileSync(paths[form], text);
    step.tick();
  }
  paths['books'] = join(folder, 'reconciliation.html');
  writeFileSync(paths['books'], await booksPage(cloud));
  return paths;
};

const byTime = (a: RecordedEvent, b: RecordedEvent): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.sequence - b.sequence;

/** Writes every event, oldest first, one a line, as the record keeps it: canonical JSON with its hash. */
export const writeRecord = async (
  streams: ReadonlyMap<string, readonly RecordedEvent[]>,
  path: string,
): Promise<number> => {
  const events = [...streams.values()].flat().sort(byTime);
  const file = createWriteStream(path);
  for (const event of events) file.write(`${eventBytes(event)}\n`);
  file.end();
  await finished(file);
  return events.length;
};

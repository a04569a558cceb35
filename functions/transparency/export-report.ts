// The internal report as files to keep: JSON, CSV and a page, behind addresses that soon expire.
import type { Files } from '@hearth/channels/files';
import { sha256 } from '@hearth/domain/canonical';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { gatherReport, type Report } from './gather-report.ts';
import { type ReportQuery, reportJson } from './read-report.ts';
import { reportCsv } from './report-csv.ts';
import { reportPage } from './report-page.ts';
import { type Period, periodOf } from './report-period.ts';

type Ports = { readonly tables: Tables; readonly files: Files };

const lifeSeconds = 900;

const forms = [
  {
    form: 'json',
    contentType: 'application/json; charset=utf-8',
    write: (report: Report): string => JSON.stringify(reportJson(report), null, 2),
  },
  { form: 'csv', contentType: 'text/csv; charset=utf-8', write: reportCsv },
  { form: 'html', contentType: 'text/html; charset=utf-8', write: reportPage },
] as const;

// What a request left beside its files: this step may not write to the tables, so the mark is a file, put last.
type Mark = Period & { readonly input: string };

const markIn = async (files: Files, folder: string): Promise<Mark | undefined> => {
  const bytes = await files.read(`${folder}/request.json`);
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
};

const written = async ({ tables, files }: Ports, folder: string, mark: Mark, now: string): Promise<void> => {
  const report = await gatherReport(tables, { from: mark.from, until: mark.until }, now);
  await Promise.all(
    forms.map(({ form, contentType, write }) =>
      files.put({ key: `${folder}/report.${form}`, contentType, body: write(report) }),
    ),
  );
  await files.put({ key: `${folder}/request.json`, contentType: 'application/json', body: JSON.stringify(mark) });
};

const linksTo = async (
  files: Files,
  folder: string,
  { from, until }: Period,
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      forms.map(
        async ({ form }) =>
          [
            form,
            await files.addressOf(`${folder}/report.${form}`, {
              fileName: `hearth-report-${from}-to-${until}.${form}`,
              lifeSeconds,
            }),
          ] as const,
      ),
    ),
  );

/**
 * Takes a period; answers 201 with an address for each form and the instant when they expire. The same request again is given the
 * same files behind new addresses. Rejections: `invalid` (period), `idempotency-key-reused`.
 */
export const exportReport =
  (ports: Ports) =>
  async ({ body, request, now }: Call<ReportQuery, unknown>): Promise<Answer | Rejected> => {
    const folder = `reports/${request.key}`;
    const input = sha256(request.input);
    const known = await markIn(ports.files, folder);
    if (known !== undefined && known.input !== input) {
      return reject(
        'idempotency-key-reused',
        'This Idempotency-Key came before with another body. Use a new key for a new request.',
      );
    }
    const period = known ?? periodOf(body, now);
    if (isRejected(period)) return period;
    const { from, until } = period;
    if (known === undefined) await written(ports, folder, { input, from, until }, now);
    const expiresAt = new Date(Date.parse(now) + lifeSeconds * 1000).toISOString();
    return { status: 201, body: { from, until, links: await linksTo(ports.files, folder, period), expiresAt } };
  };

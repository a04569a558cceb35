// One list as a page: how far it is, what was found, every row to look at with its column, and what to do next. To print, and on a phone.
import type { ImportPurpose, RowOutcome } from '@hearth/domain/import-events';
import type { Import } from '@hearth/domain/imports';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { html, type Markup } from '@hearth/pages/html-text';
import { instantWords, printedPage } from '@hearth/pages/printed-page';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type ImportPorts, ownImport } from './on-import.ts';
import { type RowTold, rowsOfPart, toldOfImport } from './read-imports.ts';
import { verdictWords } from './verdict-words.ts';

type Told = Awaited<ReturnType<typeof toldOfImport>>;

/** So many rows to look at stand on the page; the file with the errors has all of them. */
const mostRows = 500;

const purposeWords: Readonly<Record<ImportPurpose, string>> = {
  applications: 'Applications',
  confidential: 'Confidential applications',
  list: 'Who may apply',
};

const verdictNames: Readonly<Record<RowTold['verdict'] | RowOutcome, string>> = {
  new: 'new',
  update: 'changes one that is there',
  same: 'there already, nothing to do',
  'possible-match': 'new, perhaps of the same people',
  'changed-after-decision': 'changed, but decided already',
  error: 'in error',
  'may-apply': 'may apply now',
  'may-apply-from': 'may apply from a day on',
  'needs-review': 'needs a look by a person',
  updated: 'changed',
  'changed-since': 'changed by somebody since the check',
  refused: 'refused',
  'left-out': 'left out: in error',
};

const nextWords = ({ status, purpose, checked }: Import): string => {
  const wrong = checked?.counts.error ?? 0;
  switch (status) {
    case 'opened':
      return 'The file is awaited. Send it, then ask for the check.';
    case 'checking':
      return 'The file is being checked. Nothing was handed in. Open this page again in a minute.';
    case 'failed':
      return 'The file could not be checked. Nothing was handed in.';
    case 'applying':
      return 'The rows are being handed in. Open this page again in a minute; it goes on even if you close it.';
    case 'applied':
      return 'The rows were handed in. The file with the results has the claim code of each household.';
    case 'dropped':
      return 'This list was given up, and its files are gone.';
    case 'checked':
      if (purpose === 'list') return 'Nothing was handed in: this list only asked who may apply.';
      return wrong === 0
        ? 'Nothing was handed in yet. Every row can be: ask for all of them.'
        : `Nothing was handed in yet. ${wrong === 1 ? 'One row is' : `${wrong} rows are`} in error: correct the file and send it again, or ask for the good rows only.`;
  }
};

const isBad = ({ status, checked }: Import): boolean => status === 'failed' || (checked?.counts.error ?? 0) > 0;

const progressOf = ({ progress }: Told): Markup | undefined =>
  progress === undefined || progress.of === 0
    ? undefined
    : html`<p>${progress.stage === 'checking' ? 'Checked' : 'Handed in'}: ${progress.done} of ${progress.of} rows (${Math.floor((100 * progress.done) / progress.of)}%).</p>`;

const isName = (name: string): name is keyof typeof verdictNames => Object.hasOwn(verdictNames, name);

const countsOf = (
  counts: Readonly<Record<string, number | undefined>> | undefined,
  heading: string,
): Markup | undefined => {
  if (counts === undefined) return undefined;
  const lines = Object.entries(counts).map(
    ([name, count]) => html`<tr><th scope="row">${isName(name) ? verdictNames[name] : name}</th><td>${count}</td></tr>`,
  );
  return html`<section><h2>${heading}</h2><table><thead><tr><th scope="col">Rows</th><th scope="col">How many</th></tr></thead><tbody>${lines}</tbody></table></section>`;
};

const wholeFile = ({ refused, about }: Told): Markup | undefined => {
  const said = [
    ...(refused === undefined ? [] : [refused.detail, ...refused.errors]),
    ...((about?.unknown ?? []).length === 0 ? [] : [`Columns that are not read: ${about?.unknown.join(', ')}.`]),
    ...(about?.remarks ?? []).map(({ detail }) => detail),
  ];
  if (said.length === 0) return undefined;
  return html`<section><h2>The file as a whole</h2><ul>${said.map((words) => html`<li>${words}</li>`)}</ul></section>`;
};

const toLookAt = ({ verdict, outcome, like, problems }: RowTold): boolean =>
  problems.length > 0 || like !== undefined || outcome === 'changed-since' || verdict === 'changed-after-decision';

const line = (one: RowTold): readonly Markup[] => {
  const { row, partnerRef, verdict, outcome, like, problems } = one;
  const name = verdictNames[outcome ?? verdict];
  const more = verdictWords(verdict, like, 'en');
  const said = [...problems, ...(more === '' || problems.length > 0 ? [] : [{ column: '', detail: more }])];
  return (said.length === 0 ? [{ column: '', detail: '' }] : said).map(
    ({ column, detail }) =>
      html`<tr><th scope="row">Row ${row}</th><td data-label="Reference">${partnerRef}</td><td data-label="Column">${column === '' ? '(whole row)' : column}</td><td data-label="What">${name}</td><td data-label="In words">${detail}</td></tr>`,
  );
};

const rowsWorth = async (ports: ImportPorts, state: Import): Promise<{ rows: readonly RowTold[]; more: boolean }> => {
  const rows: RowTold[] = [];
  for (let part = 1; part <= (state.checked?.parts ?? 0) && rows.length <= mostRows; part += 1)
    rows.push(...((await rowsOfPart(ports, state, part)) ?? []).filter(toLookAt));
  return { rows: rows.slice(0, mostRows), more: rows.length > mostRows };
};

const rowsTable = ({ rows, more }: { rows: readonly RowTold[]; more: boolean }): Markup | undefined =>
  rows.length === 0
    ? undefined
    : html`<section><h2>Rows to look at</h2>
<p>Row numbers are those of your spreadsheet: the header is row 1.</p>
<table class="words"><thead><tr><th scope="col">Row</th><th scope="col">Reference</th><th scope="col">Column</th><th scope="col">What</th><th scope="col">In words</th></tr></thead><tbody>${rows.flatMap(line)}</tbody></table>
${more ? html`<p>There are more than ${mostRows}. The file with the errors has all of them, each beside its row.</p>` : undefined}</section>`;

const pageOf = (state: Import, told: Told, rows: Markup | undefined, now: string) =>
  printedPage(
    `List ${state.id}`,
    html`<header><h1>${purposeWords[state.purpose]}: a list</h1>
<p>${state.id}. Sent ${instantWords(state.openedAt)}; as of ${instantWords(now)}.</p></header>
<main>
<p class="verdict${isBad(state) ? ' bad' : ''}">${nextWords(state)}</p>
${progressOf(told)}
${countsOf(state.applied, 'What became of the rows')}
${countsOf(state.checked?.counts, 'What the check says')}
${wholeFile(told)}
${rows}
</main>`,
  );

/** Answers 200 with the page of one list. Rejection: `not-found`. */
export const readImportPage =
  (ports: ImportPorts) =>
  async (call: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const found = await ownImport(ports.tables, call, 'read-import');
    if (isRejected(found)) return found;
    const { state } = found;
    const told = await toldOfImport(ports, state, call.now);
    const page = pageOf(state, told, rowsTable(await rowsWorth(ports, state)), call.now);
    return { status: 200, body: null, page };
  };

// One list as a page: how far it is, what was found, every row to look at with its column, and what to do next. To print, and on a phone.
import type { Import } from '@hearth/domain/imports';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { html, type Markup } from '@hearth/pages/html-text';
import { instantWords, printedPage } from '@hearth/pages/printed-page';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { WordsLanguage } from '@hearth/spreadsheets/words';
import { wordsIn } from './import-language.ts';
import { hasWords, listWords } from './list-words.ts';
import { type ImportPorts, ownImport } from './on-import.ts';
import { type RowTold, rowsOfPart, toldOfImport } from './read-imports.ts';
import { verdictWords } from './verdict-words.ts';

type Told = Awaited<ReturnType<typeof toldOfImport>>;

/** So many rows to look at stand on the page; the file with the errors has all of them. */
const mostRows = 500;

const nextKey = ({ status, purpose, checked }: Import) => {
  if (status !== 'checked') return status;
  if (purpose === 'list') return 'only-asked';
  return (checked?.counts.error ?? 0) === 0 ? 'all-good' : 'some-wrong';
};

const isBad = ({ status, checked }: Import): boolean => status === 'failed' || (checked?.counts.error ?? 0) > 0;

const progressOf = ({ progress }: Told, language: WordsLanguage): Markup | undefined => {
  if (progress === undefined || progress.of === 0) return undefined;
  const key = progress.stage === 'checking' ? 'checked-so-far' : 'handed-in-so-far';
  const { done, of } = progress;
  return html`<p>${listWords('page', key, language, { done, of, percent: Math.floor((100 * done) / of) })}</p>`;
};

const verdictName = (name: string, language: WordsLanguage): string =>
  hasWords('verdict', name) ? listWords('verdict', name, language) : name;

const countsOf = (
  counts: Readonly<Record<string, number | undefined>> | undefined,
  heading: string,
  language: WordsLanguage,
): Markup | undefined => {
  if (counts === undefined) return undefined;
  const lines = Object.entries(counts).map(
    ([name, count]) => html`<tr><th scope="row">${verdictName(name, language)}</th><td>${count}</td></tr>`,
  );
  return html`<section><h2>${heading}</h2><table><thead><tr><th scope="col">${listWords('page', 'rows', language)}</th><th scope="col">${listWords('page', 'how-many', language)}</th></tr></thead><tbody>${lines}</tbody></table></section>`;
};

const wholeFile = ({ refused, about }: Told, language: WordsLanguage): Markup | undefined => {
  const unknown = about?.unknown ?? [];
  const said = [
    ...(refused === undefined ? [] : [refused.detail, ...refused.errors]),
    ...(unknown.length === 0 ? [] : [listWords('page', 'unread', language, { columns: unknown.join(', ') })]),
    ...(about?.remarks ?? []).filter(({ code }) => code !== 'unknown-column').map(({ detail }) => detail),
  ];
  if (said.length === 0) return undefined;
  return html`<section><h2>${listWords('page', 'whole', language)}</h2><ul>${said.map((words) => html`<li>${words}</li>`)}</ul></section>`;
};

const toLookAt = ({ verdict, outcome, like, problems }: RowTold): boolean =>
  problems.length > 0 || like !== undefined || outcome === 'changed-since' || verdict === 'changed-after-decision';

const line = (one: RowTold, language: WordsLanguage): readonly Markup[] => {
  const { row, partnerRef, verdict, outcome, like, problems } = one;
  const say = (key: 'reference' | 'column' | 'what' | 'in-words' | 'whole-row'): string =>
    listWords('page', key, language);
  const more = verdictWords(verdict, like, language);
  const said = [...problems, ...(more === '' || problems.length > 0 ? [] : [{ column: '', detail: more }])];
  return (said.length === 0 ? [{ column: '', detail: '' }] : said).map(
    ({ column, detail }) =>
      html`<tr><th scope="row">${listWords('page', 'row-number', language, { row })}</th><td data-label="${say('reference')}">${partnerRef}</td><td data-label="${say('column')}">${column === '' ? say('whole-row') : column}</td><td data-label="${say('what')}">${verdictName(outcome ?? verdict, language)}</td><td data-label="${say('in-words')}">${detail}</td></tr>`,
  );
};

const rowsWorth = async (ports: ImportPorts, state: Import): Promise<{ rows: readonly RowTold[]; more: boolean }> => {
  const rows: RowTold[] = [];
  for (let part = 1; part <= (state.checked?.parts ?? 0) && rows.length <= mostRows; part += 1)
    rows.push(...((await rowsOfPart(ports, state, part)) ?? []).filter(toLookAt));
  return { rows: rows.slice(0, mostRows), more: rows.length > mostRows };
};

const rowsTable = (
  { rows, more }: { rows: readonly RowTold[]; more: boolean },
  language: WordsLanguage,
): Markup | undefined => {
  if (rows.length === 0) return undefined;
  const say = (key: 'to-look-at' | 'numbers'): string => listWords('page', key, language);
  const heads = (['row', 'reference', 'column', 'what', 'in-words'] as const).map(
    (key) => html`<th scope="col">${listWords('page', key, language)}</th>`,
  );
  return html`<section><h2>${say('to-look-at')}</h2>
<p>${say('numbers')}</p>
<table class="words"><thead><tr>${heads}</tr></thead><tbody>${rows.flatMap((row) => line(row, language))}</tbody></table>
${more ? html`<p>${listWords('page', 'more-rows', language, { most: mostRows })}</p>` : undefined}</section>`;
};

type Page = { readonly language: WordsLanguage; readonly now: string };

const pageOf = (state: Import, told: Told, rows: Markup | undefined, { language, now }: Page) => {
  const [openedAt, asOf] = [state.openedAt, now].map((at) => instantWords(at, language));
  const sent = { id: state.id, openedAt: openedAt ?? '', now: asOf ?? '' };
  return printedPage(
    `${listWords('page', state.purpose, language)} ${state.id}`,
    html`<header><h1>${listWords('page', state.purpose, language)}</h1>
<p>${listWords('page', 'sent', language, sent)}</p></header>
<main>
<p class="verdict${isBad(state) ? ' bad' : ''}">${listWords('next', nextKey(state), language, { wrong: state.checked?.counts.error ?? 0 })}</p>
${progressOf(told, language)}
${countsOf(state.applied, listWords('page', 'became', language), language)}
${countsOf(state.checked?.counts, listWords('page', 'says', language), language)}
${wholeFile(told, language)}
${rows}
</main>`,
    language,
  );
};

/**
 * Answers 200 with the page of one list, in the language that the list was opened in: what was found in it was said in that. Rejection:
 * `not-found`.
 */
export const readImportPage =
  (ports: ImportPorts) =>
  async (call: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const found = await ownImport(ports.tables, call, 'read-import');
    if (isRejected(found)) return found;
    const { state } = found;
    const told = await toldOfImport(ports, state, call.now);
    const language = wordsIn(state.language);
    const rows = rowsTable(await rowsWorth(ports, state), language);
    return { status: 200, body: null, page: pageOf(state, told, rows, { language, now: call.now }) };
  };

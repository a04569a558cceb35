// One way of calling as the page tells it: who calls, parameters, body, good answers, and with what it is refused.
import { html, type Markup } from '@hearth/pages/html-text';
import { type Answer, answersOf, type Operation, parametersOf, type Told, type Way } from './described.ts';
import { linkedWords, type Page, paragraphs, row, shapeTold } from './page-words.ts';
import { wordsOf } from './schema-fields.ts';

const callers: Readonly<Record<string, string>> = {
  member: 'With a token',
  claimCode: "With a household's claim code and second factor",
  formSecret: "With the form's own secret",
  providerSignature: "With the payment provider's signature",
};

const caller = ({ security }: Operation): Markup => {
  const [first] = security.map((one) => Object.keys(one)[0] ?? '');
  if (first === undefined) return html`<p class="caller">For anybody, without a token.</p>`;
  const scopes = security.flatMap((one) => Object.values(one).flat());
  const parts = scopes.map((scope, at) => html`${at === 0 ? '' : ' or '}<code>${scope}</code>`);
  return html`<p class="caller">${callers[first] ?? first}${scopes.length === 0 ? undefined : html` of the scope ${parts}`}.</p>`;
};

const parameters = (page: Page, operation: Operation): Markup | undefined => {
  const all = parametersOf(page.described, operation);
  if (all.length === 0) return undefined;
  const rows = all.map(({ name, in: place, required, schema, description }) =>
    row(required === true ? name : `${name}?`, [
      html`${place}: `,
      ...linkedWords(page, wordsOf(page.described, schema)),
      ...(description === undefined ? [] : [html`. ${description}`]),
    ]),
  );
  return html`<table><caption>Parameters</caption><tbody>${rows}</tbody></table>`;
};

const body = (page: Page, { requestBody }: Operation): Markup | undefined => {
  const media = requestBody?.content['application/json'];
  if (media?.schema === undefined) return undefined;
  const example = JSON.stringify(media.example, null, 2);
  return html`${shapeTold(page, media.schema, 'Body')}${example === undefined ? undefined : html`<pre tabindex="0" aria-label="Example of the body">${example}</pre>`}`;
};

const isGood = ({ status }: Told): boolean => Number(status) < 400;

const goodAnswer = (page: Page, statuses: string, { description, content = {} }: Answer): Markup => {
  const [type, media] = Object.entries(content)[0] ?? [];
  const isJson = type === 'application/json' && media?.schema !== undefined;
  return html`<p><b class="status">${statuses}</b> ${description}${isJson || type === undefined ? undefined : ` ${type}`}</p>${isJson && media?.schema !== undefined ? shapeTold(page, media.schema, `Answer ${statuses}`) : undefined}`;
};

/** Good answers, those of one shape under all their statuses. */
const goodAnswers = (page: Page, told: readonly Told[]): readonly Markup[] => {
  const shapeOf = ({ answer }: Told): string => JSON.stringify(answer.content ?? {});
  const shapes = [...new Set(told.map(shapeOf))];
  return shapes.flatMap((shape) => {
    const [first, ...others] = told.filter((one) => shapeOf(one) === shape);
    if (first === undefined) return [];
    return [goodAnswer(page, [first, ...others].map(({ status }) => status).join(', '), first.answer)];
  });
};

const refusals = (told: readonly Told[]): Markup =>
  html`<p class="refusals">Refused: ${told.map(({ status, name, answer }, at) => html`${at === 0 ? '' : '; '}<a href="#refused-${name ?? status}">${status === 'default' ? 'what any call may meet' : `${status} ${(answer['x-reasons'] ?? []).join(', ')}`}</a>`)}.</p>`;

/** One way of calling, folded up under its name. */
export const wayTold = (page: Page, { method, path, operation }: Way): Markup => {
  const answers = answersOf(page.described, operation);
  return html`<details><summary><span class="method ${method.toLowerCase()}">${method}</span> <code>${path}</code> <span class="says">${operation.summary}</span></summary>
<div id="${operation.operationId}">
${operation.description === undefined ? undefined : paragraphs(operation.description)}
${caller(operation)}
${parameters(page, operation)}
${body(page, operation)}
${goodAnswers(page, answers.filter(isGood))}
${refusals(answers.filter((one) => !isGood(one)))}
</div></details>`;
};

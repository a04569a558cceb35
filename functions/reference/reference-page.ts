// The description as one page that stands alone: nothing runs, nothing is fetched; for a desk, a phone, the dark and paper.
import { html, type Markup } from '@hearth/pages/html-text';
import { type StandingPage, standingPage } from '@hearth/pages/standing-page';
import {
  type Answer,
  answersOf,
  type Described,
  type Operation,
  parametersOf,
  type Schema,
  type Way,
  waysOf,
} from './described.ts';
import { referenceStyle } from './reference-style.ts';
import { fieldsOf, wordsOf } from './schema-fields.ts';

/** Bold and code of our own words; every other sign stays a sign. */
const wordy = (text: string): readonly Markup[] =>
  text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**')) return html`<strong>${part.slice(2, -2)}</strong>`;
    return part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`;
  });

const paragraphs = (text: string): readonly Markup[] => text.split('\n\n').map((part) => html`<p>${wordy(part)}</p>`);

const fieldTable = (described: Described, schema: Schema, caption: string): Markup => {
  const fields = fieldsOf(described, schema);
  if (fields.length === 0) return html`<p>${caption}: ${wordsOf(described, schema)}.</p>`;
  const rows = fields.map(
    ({ place, what, isRequired }) =>
      html`<tr><th scope="row"><code>${place}</code></th><td>${what}</td><td>${isRequired ? 'always' : ''}</td></tr>`,
  );
  return html`<table><caption>${caption}</caption><thead><tr><th scope="col">Field</th><th scope="col">What</th><th scope="col">There</th></tr></thead><tbody>${rows}</tbody></table>`;
};

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

const parameters = (described: Described, operation: Operation): Markup | undefined => {
  const all = parametersOf(described, operation);
  if (all.length === 0) return undefined;
  const rows = all.map(
    (one) =>
      html`<tr><th scope="row"><code>${one.name}</code></th><td>${one.in}: ${wordsOf(described, one.schema)}${one.description === undefined ? undefined : html`. ${one.description}`}</td><td>${one.required === true ? 'always' : ''}</td></tr>`,
  );
  return html`<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">What</th><th scope="col">There</th></tr></thead><tbody>${rows}</tbody></table>`;
};

const body = (described: Described, { requestBody }: Operation): Markup | undefined => {
  const media = requestBody?.content['application/json'];
  if (media?.schema === undefined) return undefined;
  const example = JSON.stringify(media.example, null, 2);
  return html`${fieldTable(described, media.schema, 'Body')}${example === undefined ? undefined : html`<pre tabindex="0" aria-label="Example of the body">${example}</pre>`}`;
};

const isGood = ([status]: readonly [string, Answer]): boolean => Number(status) < 400;

const goodAnswer = (
  described: Described,
  [status, { description, content = {} }]: readonly [string, Answer],
): Markup => {
  const [type, media] = Object.entries(content)[0] ?? [];
  const isJson = type === 'application/json' && media?.schema !== undefined;
  return html`<p><b class="status">${status}</b> ${description}${isJson || type === undefined ? undefined : ` ${type}`}</p>${isJson && media?.schema !== undefined ? fieldTable(described, media.schema, `Answer ${status}`) : undefined}`;
};

const refusals = (answers: readonly (readonly [string, Answer])[]): Markup =>
  html`<dl class="refusals">${answers.map(([status, { description }]) => html`<dt>${status}</dt><dd>${wordy(description)}</dd>`)}</dl>`;

const wayTold = (described: Described, { method, path, operation }: Way): Markup => {
  const answers = answersOf(described, operation);
  return html`<details><summary><span class="method ${method.toLowerCase()}">${method}</span> <code>${path}</code> <span class="says">${operation.summary}</span></summary>
<div id="${operation.operationId}">
${operation.description === undefined ? undefined : paragraphs(operation.description)}
${caller(operation)}
${parameters(described, operation)}
${body(described, operation)}
${answers.filter(isGood).map((one) => goodAnswer(described, one))}
<h3>Refused with</h3>
${refusals(answers.filter((one) => !isGood(one)))}
</div></details>`;
};

const step = (described: Described, { name, description }: Described['tags'][number]): Markup =>
  html`<section id="step-${name}"><h2>${name}</h2><p>${description}</p>
${waysOf(described, name).map((way) => wayTold(described, way))}</section>`;

/** The page of a description. Throws when it refers to what it does not have. */
export const referencePage = (described: Described): StandingPage => {
  const { info, tags } = described;
  return standingPage({
    title: `${info.title}: the API`,
    language: 'en',
    direction: 'ltr',
    isListed: true,
    style: referenceStyle,
    body: html`<header><h1>${info.title}</h1><p>${info.summary}. For programs: <a href="/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${paragraphs(info.description)}</header>
<nav aria-label="Steps"><ul>${tags.map(({ name }) => html`<li><a href="#step-${name}">${name}</a></li>`)}</ul></nav>
<main>${tags.map((tag) => step(described, tag))}</main>`,
  });
};

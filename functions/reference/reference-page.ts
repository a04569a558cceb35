// The description as one page that stands alone: nothing runs, nothing is fetched; for a desk, a phone, the dark and paper.
import { html, type Markup } from '@hearth/pages/html-text';
import { type StandingPage, standingPage } from '@hearth/pages/standing-page';
import { type Described, parametersOf, type Schema, waysOf } from './described.ts';
import { fieldTable, type Page, paragraphs, wordy } from './page-words.ts';
import { referenceStyle } from './reference-style.ts';
import { shapesWithin, toldApart } from './schema-fields.ts';
import { wayTold } from './way-told.ts';

const operationsOf = ({ paths }: Described) => Object.values(paths).flatMap((methods) => Object.values(methods));

const schemasOf = (described: Described): readonly Schema[] =>
  operationsOf(described).flatMap(({ requestBody, responses }) => {
    const answers = Object.values(responses).flatMap((one) => ('content' in one ? [one.content ?? {}] : []));
    return [requestBody?.content ?? {}, ...answers].flatMap((content) =>
      Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : [schema])),
    );
  });

/** Every shape that stands within a body or an answer under a name of its own, and what stands within these. */
const apartIn = (described: Described): ReadonlySet<string> => {
  const asked = operationsOf(described).flatMap((operation) => parametersOf(described, operation));
  const names = [
    ...schemasOf(described).flatMap((schema) => shapesWithin(described, schema)),
    ...asked.flatMap(({ schema }) => toldApart(described, schema) ?? []),
  ];
  const seen = new Set<string>();
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    names.push(...shapesWithin(described, { $ref: `#/components/schemas/${name}` }));
  }
  return seen;
};

const step = (page: Page, { name, description }: Described['tags'][number]): Markup =>
  html`<section id="step-${name}"><h2>${name}</h2><p>${description}</p>
${waysOf(page.described, name).map((way) => wayTold(page, way))}</section>`;

const shapes = (page: Page): Markup =>
  html`<section id="shapes"><h2>shapes</h2><p>What stands in several bodies or answers.</p>
${[...page.apart]
  .sort()
  .map(
    (name) =>
      html`<div class="shape" id="shape-${name}">${fieldTable(page, page.described.components.schemas[name] ?? {}, name)}</div>`,
  )}</section>`;

const refused = ({ described: { components } }: Page): Markup =>
  html`<section id="refused"><h2>refusals</h2><p>Each as a problem (RFC 9457): its type is /problems/ with the reason.</p>
<dl class="refusals">${Object.entries(components.responses).map(([name, { description }]) => html`<dt id="refused-${name}">${name}</dt><dd>${wordy(description)}</dd>`)}</dl></section>`;

/** The page of a description. Throws when it refers to what it does not have. */
export const referencePage = (described: Described): StandingPage => {
  const { info, tags } = described;
  const page: Page = { described, apart: apartIn(described) };
  const places = [...tags.map(({ name }) => [`step-${name}`, name]), ['shapes', 'shapes'], ['refused', 'refusals']];
  return standingPage({
    title: `${info.title}: the API`,
    language: 'en',
    direction: 'ltr',
    isListed: true,
    style: referenceStyle,
    body: html`<header><h1>${info.title}</h1><p>${info.summary}. For programs: <a href="/v1/openapi.json">openapi.json</a> (OpenAPI 3.1). A name with a question mark may be left out.</p>
${paragraphs(info.description)}</header>
<nav aria-label="Steps"><ul>${places.map(([place, name]) => html`<li><a href="#${place}">${name}</a></li>`)}</ul></nav>
<main>${tags.map((tag) => step(page, tag))}${shapes(page)}${refused(page)}</main>`,
  });
};

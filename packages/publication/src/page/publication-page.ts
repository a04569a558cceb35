// A publication as a web page that stands alone: made from the published document, and from earlier ones for its lines.
import { html } from '@hearth/pages/html-text';
import { type StandingPage, standingPage } from '@hearth/pages/standing-page';
import type { PublicationDocument } from '../document.ts';
import { chapters } from './chapters.ts';
import { front } from './front.ts';
import { patterns } from './money-bar.ts';
import { type PartnerNames, readerOf } from './reader.ts';
import { headline } from './sentences.ts';
import { style } from './style.ts';
import { languages, type PageLanguage, texts } from './texts/languages.ts';
import { filled } from './texts/texts.ts';

/**
 * The page of a document in a language, with the content security policy that it carries. `earlier`: published documents, of which
 * those of the same template, scope and currency are drawn. `partners`: their names, where it tells of partners. Links go to the other forms beside it. Only a public page is listed by
 * search engines.
 */
export const publicationPage = (
  document: PublicationDocument,
  earlier: readonly PublicationDocument[],
  language: PageLanguage,
  partners: PartnerNames = {},
): StandingPage => {
  const words = texts[language];
  const reader = readerOf(document, words, partners);
  const others = languages.filter((each) => each !== language).map((each) => texts[each]);
  const title = filled(words.headlines.title, { headline: headline(reader), period: reader.period(document.period) });
  return standingPage({
    title: `${title} · ${document.publisher}`,
    language: words.language,
    direction: words.direction,
    style,
    isListed: document.audience === 'public',
    head: html`<meta name="description" content="${words.templates[document.template].about}">
<meta name="color-scheme" content="light dark">
`,
    body: html`<a class="skip" href="#report">${words.front.skip}</a>
${patterns()}
<nav aria-label="${words.front.languages}">${others.map((each) => html`<a href="report.${each.language}.html" lang="${each.language}" hreflang="${each.language}">${each.front.readHere}</a>`)}</nav>
<main id="report">
${front(reader)}
${chapters(reader, earlier, others).flatMap((each) => each ?? [])}
</main>
<footer><p>${filled(words.front.by, { publisher: document.publisher })} · ${document.publicationId}</p></footer>`,
  });
};

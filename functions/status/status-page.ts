// The page on which a household looks up its request: asks for the code and a second answer, and shows what it is told. Names nobody.
import type { StatusPageQuery } from '@hearth/contracts/claims';
import { languageFor } from '@hearth/domain/reader-language';
import { directionOf, knownLanguage, type Language, languages, ownNameOf } from '@hearth/messages/languages';
import { pageLabels, statusText } from '@hearth/messages/status-texts';
import type { LabelKey } from '@hearth/messages/text-keys';
import { html, type Markup, ownMarkup } from '@hearth/pages/html-text';
import { standingPage } from '@hearth/pages/standing-page';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { pointPart } from './status-page-point.ts';
import { script } from './status-page-script.ts';
import { style } from './status-page-style.ts';

type Say = (key: LabelKey) => Markup;

/** A label in the language, and in English below it as long as nobody has read it there. */
const sayIn = (language: Language): Say => {
  const { labels, english, reviewed } = pageLabels(language);
  return (key) =>
    reviewed ? html`${labels[key]}` : html`${labels[key]}<small lang="en" dir="ltr">${english[key]}</small>`;
};

const chooser = (
  chosen: Language,
  label: string,
): Markup => html`<nav><details><summary>${label}: <strong>${ownNameOf(chosen)}</strong></summary>
<ul>${languages.map(
  (each) =>
    html`<li><a href="?language=${each}" lang="${each}" dir="${directionOf(each)}" hreflang="${each}"${
      each === chosen ? html` aria-current="true"` : undefined
    }>${ownNameOf(each)}</a></li>`,
)}</ul></details></nav>`;

const question = (say: Say): Markup => html`<form id="ask" autocomplete="off">
<label for="code">${say('code')}</label>
<input id="code" required maxlength="24" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder="XXXX-XXXX-XXXX" aria-describedby="codeHint">
<small id="codeHint">${say('codeHint')}</small>
<label for="kind">${say('factorKind')}</label>
<select id="kind" autocomplete="off">
<option value="birth">${labelOf(say, 'factorBirth')}</option>
<option value="phone">${labelOf(say, 'factorPhone')}</option>
<option value="reference">${labelOf(say, 'factorReference')}</option>
</select>
<label for="second" id="ofBirth">${say('factorBirth')}</label>
<label for="second" id="ofPhone" hidden>${say('factorPhone')}</label>
<label for="second" id="ofReference" hidden>${say('factorReference')}</label>
<input id="second" required autocomplete="off" spellcheck="false">
<button>${say('show')}</button>
<p><small>${say('private')}</small></p>
</form>`;

/** An option holds text alone. */
const labelOf = (say: Say, key: LabelKey): Markup => {
  const { markup } = say(key);
  return ownMarkup(markup.replace('<small lang="en" dir="ltr">', ' / ').replace('</small>', ''));
};

const appealParts = (say: Say): Markup => html`<section id="answered" hidden>
<h2>${say('appealAnswer')}</h2>
<p id="granted" hidden>${say('appealGranted')}</p>
<p id="stands" hidden>${say('appealUpheld')}</p>
<p id="words" dir="auto"></p>
</section>
<section id="appeal" hidden>
<h2>${say('appealTitle')}</h2>
<p>${say('appealHint')}</p>
<form id="appealForm" autocomplete="off">
<label for="plea">${say('appealWords')}</label>
<textarea id="plea" required maxlength="2000" dir="auto" autocomplete="off"></textarea>
<button>${say('appealSend')}</button>
</form>
</section>`;

const stepBackPart = (say: Say): Markup => html`<section id="stepBack" hidden><details>
<summary>${say('stepBackTitle')}</summary>
<p>${say('stepBackHint')}</p>
<button id="giveWay" type="button" class="quiet">${say('stepBackSend')}</button>
<p id="sure" hidden><button id="sureButton" type="button">${say('stepBackSure')}</button></p>
</details></section>
<p id="gaveWay" role="status" hidden>${say('stepBackDone')}</p>`;

const found = (language: Language, say: Say): Markup => html`<div id="found" tabindex="-1" hidden>
<p><small>${say('reference')} <bdi id="reference"></bdi></small></p>
<div class="answer" aria-live="polite"><p id="said"></p><p id="why"></p><p id="doNow"></p><p id="dateSaid"></p></div>
<p id="note" hidden></p>
${appealParts(say)}
${stepBackPart(say)}
${pointPart(language, { say, plain: (key) => labelOf(say, key) })}
<p id="pointEnough" class="wrong" role="alert" hidden>${say('pointEnough')}</p>
<button id="again" type="button" class="quiet">${say('again')}</button>
<p><small>${say('close')}</small></p>
</div>`;

/** The page in a language. `isChosen`: somebody chose it, so the answer comes in it too; otherwise in the household's own. */
const statusPage = (language: Language, isChosen: boolean) => {
  const say = sayIn(language);
  const { labels } = pageLabels(language);
  const body = html`${chooser(language, labels.language)}
<main${isChosen ? html` id="main" data-chosen="${language}"` : html` id="main"`}>
<h1>${say('title')}</h1>
<p id="intro">${say('intro')}</p>
<noscript><p class="wrong">${statusText('question', language, {}).doNow}</p></noscript>
${question(say)}
<p id="checking" role="status" hidden>${say('checking')}</p>
<div role="alert">
<p id="wrong" class="wrong" hidden>${say('wrong')}</p>
<p id="locked" class="wrong" hidden>${say('locked')}</p>
<p id="busy" class="wrong" hidden>${say('busy')}</p>
<p id="offline" class="wrong" hidden>${say('offline')}</p>
</div>
${found(language, say)}
</main>`;
  return standingPage({ title: labels.title, language, direction: directionOf(language), style, script, body });
};

/** Answers the page in the language that was chosen, or that the phone asks for. Anybody may have it: it tells nothing. */
export const readStatusPage = async ({ query, headers }: Call<undefined, StatusPageQuery>): Promise<Answer> => {
  const chosen = knownLanguage(query.language);
  const [first, ...rest] = languages;
  const language = chosen ?? knownLanguage(languageFor(headers['accept-language'], [first, ...rest])) ?? 'en';
  return { status: 200, body: null, page: statusPage(language, chosen !== undefined) };
};

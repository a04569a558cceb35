// The part of the household's page by which it points to a family in need: asked first, the least that is needed, and no word of who pointed.
import { directionOf, type Language, languages, ownNameOf } from '@hearth/messages/languages';
import type { LabelKey } from '@hearth/messages/text-keys';
import { html, type Markup } from '@hearth/pages/html-text';

/** Each need that the page names: its code, and how it is said. The rest is told to whoever reaches them. */
const needsSaid = [
  ['food', 'needFood'],
  ['pharmacy', 'needMedicine'],
  ['diapers', 'needBaby'],
  ['utilities', 'needBills'],
  ['rent', 'needRent'],
] as const;
const waysAsked = [
  ['in-person', 'askedInPerson'],
  ['phone', 'askedPhone'],
  ['message', 'askedMessage'],
] as const;

type Said = {
  readonly say: (key: LabelKey) => Markup /** A label where text alone may stand. */;
  readonly plain: (key: LabelKey) => Markup;
};

const choice = (
  id: LabelKey,
  { say, plain }: Said,
  options: readonly (readonly [string, LabelKey])[],
): Markup => html`<label for="${id}">${say(id)}</label>
<select id="${id}" required autocomplete="off"><option value="">–</option>${options.map(
  ([value, key]) => html`<option value="${value}">${plain(key)}</option>`,
)}</select>`;

const field = (id: LabelKey, { say }: Said, most: number): Markup => html`<label for="${id}">${say(id)}</label>
<input id="${id}" required maxlength="${most}" dir="auto" autocomplete="off" spellcheck="false">`;

/** The form, folded away. Without a choice of how they were asked it is not sent: nobody is named without their yes. */
export const pointPart = (language: Language, said: Said): Markup => html`<details id="point">
<summary>${said.say('pointTitle')}</summary>
<p>${said.say('pointHint')}</p>
<form id="pointForm" autocomplete="off">
${choice('pointAsked', said, waysAsked)}
${field('pointName', said, 100)}
${field('pointReach', said, 200)}
${choice('pointNeed', said, needsSaid)}
<label for="pointLanguage">${said.say('pointLanguage')}</label>
<select id="pointLanguage" autocomplete="off">${languages.map(
  (each) =>
    html`<option value="${each}" lang="${each}" dir="${directionOf(each)}"${each === language ? html` selected` : undefined}>${ownNameOf(each)}</option>`,
)}</select>
<button class="quiet">${said.say('pointSend')}</button>
</form>
</details>
<p id="pointed" role="status" hidden>${said.say('pointDone')}</p>`;

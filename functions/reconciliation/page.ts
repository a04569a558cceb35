// The reconciliation as a page that a controller prints and signs: every equation with both sides, breaks, ageing, held payments.
import { wordsOf } from '@hearth/domain/break-codes';
import type { Break } from '@hearth/domain/breaks';
import { moneyWords } from '@hearth/domain/money-words';
import type { EquationSeen, Reconciled } from '@hearth/domain/observations';
import { dateOf, daysBetween } from '@hearth/domain/time';
import { html, type Markup } from '@hearth/pages/html-text';
import { instantWords, printedPage } from '@hearth/pages/printed-page';
import { equationWords, figureWords, gapWords, holdWords } from './page-words.ts';
import { blocks, breakSentence, ownerOf } from './read-breaks.ts';

/** What the page is made of: one reconciliation, the breaks that stand now, and names for ids. */
export type PageInput = {
  readonly id: string;
  readonly at: string;
  readonly data: Reconciled['data'];
  readonly open: readonly Break[];
  readonly explained: readonly Break[];
  readonly nameOf: (id: string) => string;
  readonly now: string;
};

const days = (count: number): string => (count === 0 ? 'since today' : count === 1 ? '1 day' : `${count} days`);

const currencyOf = ({ equations = [] }: Reconciled['data']): string | undefined => {
  const [currency, ...others] = new Set(equations.map((each) => each.currency));
  return others.length === 0 ? currency : undefined;
};

const heldUp = (open: readonly Break[]): string => {
  if (open.some(({ stopsLine }) => stopsLine)) return 'Nothing is paid at all until it is mended or explained.';
  return open.some(({ slices, stopsAdvancesTo }) => slices.length > 0 || stopsAdvancesTo !== undefined)
    ? 'Nothing is paid from where that is until it is mended or explained.'
    : 'No payment waits for that.';
};

const verdict = ({ open, data }: PageInput): Markup => {
  const gaps = data.breaks.filter(({ breakId }) => breakId === undefined).length;
  const moving = (data.equations ?? []).filter(({ state }) => state === 'moving').length;
  const rest = gaps + moving === 0 ? '' : ' Some of it could not be compared; that is said below.';
  if (open.length === 0) return html`<p class="verdict">Everything that was compared adds up to the cent.${rest}</p>`;
  const count = open.length === 1 ? 'One thing does not add up.' : `${open.length} things do not add up.`;
  return html`<p class="verdict bad">${count} ${heldUp(open)}${rest}</p>`;
};

const figures = ({ data, at }: PageInput): Markup => {
  const currency = currencyOf(data);
  if (currency === undefined) return html``;
  const before = data.opening?.figures ?? {};
  const cell = (minor: number | undefined) => html`<td>${minor === undefined ? '–' : moneyWords(minor, currency)}</td>`;
  const rows = figureWords.map(
    ([name, words]) => html`<tr><th scope="row">${words}</th>${cell(before[name])}${cell(data.figures[name])}</tr>`,
  );
  return html`<section><h2>Opening and closing</h2>
<table><thead><tr><th scope="col">Figure</th><th scope="col">${data.opening === undefined ? 'Before: the first reconciliation' : instantWords(data.opening.at)}</th><th scope="col">${instantWords(at)}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
};

const said: Readonly<Record<EquationSeen['state'], string>> = {
  whole: 'adds up',
  broken: 'does not add up',
  moving: 'money moved: not compared',
  explained: 'explained below',
};

const equation = ({ name, currency, expectedMinor, foundMinor, state }: EquationSeen): Markup => {
  const { says, left, right } = equationWords[name] ?? { says: name, left: '', right: '' };
  const sum = (minor: number, words: string) => html`<td>${moneyWords(minor, currency)}<small>${words}</small></td>`;
  return html`<tr><th scope="row">${says}</th>${sum(expectedMinor, left)}${sum(foundMinor, right)}<td>${moneyWords(foundMinor - expectedMinor, currency)}</td><td class="${state === 'broken' ? 'off' : 'on'}">${said[state]}</td></tr>`;
};

const order = Object.keys(equationWords);
const inOrder = (lines: readonly EquationSeen[]): readonly EquationSeen[] =>
  [...lines].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));

const equations = ({ data }: PageInput): Markup => html`<section><h2>What was compared</h2>
<p>Each line is looked at until two looks say the same, because payments go on meanwhile.</p>
<div class="wide"><table><thead><tr><th scope="col">Equation</th><th scope="col">One side</th><th scope="col">Other side</th><th scope="col">Difference</th><th scope="col">Says</th></tr></thead>
<tbody>${inOrder(data.equations ?? []).map(equation)}</tbody></table></div></section>`;

const named = (text: string, nameOf: PageInput['nameOf']): string =>
  text.replaceAll(/(?:org|fund|prg)_[0-9A-Z]{26}/g, nameOf).replaceAll('#', ', ');

const breakItem =
  ({ now, nameOf }: PageInput) =>
  (one: Break): Markup =>
    html`<li><strong>${breakSentence(one)}</strong>
<dl><dt>About</dt><dd>${named(one.about, nameOf)}</dd><dt>${one.status === 'open' ? 'Open' : 'Found'}</dt><dd>${days(daysBetween(one.foundAt, now))}, since ${dateOf(one.foundAt)}</dd><dt>Owner</dt><dd>${named(ownerOf(one), nameOf)}</dd>${
      one.status === 'explained'
        ? html`<dt>Explained</dt><dd>${one.explanation?.note.text ?? ''} (${one.explanation?.note.code ?? ''}, by ${one.explanation?.by ?? ''}, ${dateOf(one.explanation?.at ?? '')})</dd>`
        : html`<dt>Holds up</dt><dd>${named(blocks(one), nameOf)}</dd><dt>To do</dt><dd>${wordsOf(one.code).todo}</dd>`
    }</dl></li>`;

const breaks = (input: PageInput): Markup => {
  const { open, explained } = input;
  const none = html`<p>No break is open.</p>`;
  return html`<section><h2>Breaks</h2>${open.length === 0 ? none : html`<ul class="breaks">${open.map(breakItem(input))}</ul>`}</section>${
    explained.length === 0
      ? ''
      : html`<section><h2>Explained, and still in the books</h2><p>These differences are the same as when a controller explained them. They hold nothing up.</p><ul class="breaks">${explained.map(breakItem(input))}</ul></section>`
  }`;
};

const ageing = ({ data, nameOf }: PageInput): Markup => {
  const rows = data.ageing ?? [];
  if (rows.length === 0)
    return html`<section><h2>Money with partners</h2><p>No partner has money that was advanced and not handed over.</p></section>`;
  return html`<section><h2>Money with partners</h2><p>Advanced and not yet handed over and confirmed, or unclaimed and not given back, by the days since it left.</p>
<div class="wide"><table><thead><tr><th scope="col">Partner</th><th scope="col">0–30 days</th><th scope="col">31–60</th><th scope="col">61–90</th><th scope="col">over 90</th></tr></thead><tbody>${rows.map(
    ({ partnerId, currency, upTo30Minor, upTo60Minor, upTo90Minor, over90Minor }) =>
      html`<tr><th scope="row">${nameOf(partnerId)}</th>${[upTo30Minor, upTo60Minor, upTo90Minor, over90Minor].map(
        (minor, at) => html`<td class="${at > 0 && minor > 0 ? 'off' : 'on'}">${moneyWords(minor, currency)}</td>`,
      )}</tr>`,
  )}</tbody></table></div></section>`;
};

const held = ({ data, now }: PageInput): Markup => {
  const rows = data.heldPayments ?? [];
  if (rows.length === 0) return html`<section><h2>Held payments</h2><p>No payment waits for a person.</p></section>`;
  return html`<section><h2>Held payments</h2><p>Nobody guesses: a person finds out what became of each, and nothing is sent twice.</p>
<table class="words"><thead><tr><th scope="col">Payment</th><th scope="col">Amount</th><th scope="col">Held for</th><th scope="col">Why</th></tr></thead><tbody>${rows.map(
    ({ id, amountMinor, currency, since, reason }) =>
      html`<tr><th scope="row">${id}</th><td>${moneyWords(amountMinor, currency)}</td><td>${days(daysBetween(since, now))}</td><td>${holdWords[reason] ?? reason}</td></tr>`,
  )}</tbody></table></section>`;
};

const gaps = ({ data }: PageInput): Markup => {
  const rows = data.breaks.filter(({ breakId }) => breakId === undefined);
  if (rows.length === 0) return html``;
  return html`<section><h2>Not looked at</h2><ul>${rows.map(({ code, about }) => html`<li>${gapWords[code] ?? code}: ${about}</li>`)}</ul></section>`;
};

/** Writes the page, with the policy under which it is sent. Names are escaped. */
export const reconciliationPage = (input: PageInput): ReturnType<typeof printedPage> =>
  printedPage(
    `Reconciliation, ${dateOf(input.at)}`,
    html`<header><h1>Reconciliation</h1><p>Looked at on ${instantWords(input.at)}; breaks as they stand on ${instantWords(input.now)}. Number ${input.id}.</p>${verdict(input)}</header>
<main>
${figures(input)}
${equations(input)}
${breaks(input)}
${ageing(input)}
${held(input)}
${gaps(input)}
</main>
<footer class="signatures"><div>Controller: name, signature, date</div><div>Seen by the treasurer: name, signature, date</div></footer>`,
  );

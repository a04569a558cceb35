// Where the money is: one bar of everything there was, divided into what became of it, and the same as a list.
import { html, type Markup } from '@hearth/pages/html-text';
import type { Period } from '../document.ts';
import { hasCents } from './figure-parts.ts';
import { type Reader, shownOf } from './reader.ts';
import { filled } from './texts/texts.ts';

type Kind = 'spentMinor' | 'encumberedMinor' | 'freeMinor' | 'closingMinor' | 'feesMinor' | 'givenBackMinor';
type Part = {
  readonly kind: Kind;
  readonly amountMinor: number /** Of all there was; not there when a part is hidden. */;
  readonly share?: number;
};

/** What is shown of a span, and whether it is all of it. What is left is told in one when what is promised of it is hidden. */
const partsOf = (
  { document }: Reader,
  span: string,
): { readonly parts: readonly Part[]; readonly isSplit: boolean } => {
  const shown = (kind: Kind): readonly Part[] => {
    const amountMinor = shownOf(document, 'money', [span], kind);
    return amountMinor === undefined ? [] : [{ kind, amountMinor }];
  };
  const split = [...shown('encumberedMinor'), ...shown('freeMinor')];
  const isSplit = split.length === 2;
  const groups = [
    shown('spentMinor'),
    isSplit ? split : shown('closingMinor'),
    shown('feesMinor'),
    shown('givenBackMinor'),
  ];
  const parts = groups.flat().filter(({ amountMinor }) => amountMinor > 0);
  const all = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const isWhole = groups.every((group) => group.length > 0) && all > 0;
  return { isSplit, parts: isWhole ? parts.map((part) => ({ ...part, share: part.amountMinor / all })) : parts };
};

const hatch = (name: string): Markup =>
  html`<pattern id="${name}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="under" width="7" height="7"/><rect class="over" width="3" height="7"/></pattern>`;

/** Definitions that all drawings of the page use, once. */
export const patterns = (): Markup =>
  html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${hatch('promised')}${hatch('veiled')}</defs></svg>`;

const drawn = (parts: readonly Part[]): Markup | undefined => {
  if (!parts.some(({ share }) => share !== undefined)) return undefined;
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { share = 0 }) => sum + share, 0));
  return html`<svg class="money" width="100%" height="44" aria-hidden="true" focusable="false">${parts.map(
    ({ kind, share = 0 }, at) =>
      html`<rect class="${kind}" x="${percent(starts[at] ?? 0)}" width="${percent(share)}" height="44"/>`,
  )}${starts.slice(1).map((start) => html`<line x1="${percent(start)}" x2="${percent(start)}" y2="44"/>`)}</svg>`;
};

const percentWords = (share: number, { texts }: Reader): string => {
  const format = new Intl.NumberFormat(texts.locale, { style: 'percent' });
  return share < 0.005 ? texts.money.underOne : format.format(share);
};

const opening = (reader: Reader, period: Period, span: string): string | undefined => {
  const { document, texts, money } = reader;
  const amount = (span: string, measure: string) => shownOf(document, 'money', [span], measure);
  if (document.scope.kind === 'funder' && span === 'ever') {
    const received = amount('ever', 'receivedMinor');
    if (received === undefined) return undefined;
    return filled(texts.money.wholeFunder, { funder: document.scope.name, received: money(received, false) });
  }
  const [held, received] = [amount('period', 'openingMinor'), amount('period', 'receivedMinor')];
  if (held === undefined || received === undefined) return undefined;
  const net = received - (amount('period', 'reducedMinor') ?? 0);
  const places = { opening: money(held, false), received: money(net, false), all: money(held + net, false) };
  return filled(net === 0 ? texts.money.wholeNothing : texts.money.whole, { period: reader.period(period), ...places });
};

/** The bar and its list, for the period, or since its first gift for a funder. A part that is hidden leaves the list without its bar. */
export const moneyBar = (reader: Reader): Markup | undefined => {
  const { document, texts, money } = reader;
  if (!document.tables.some(({ id }) => id === 'money')) return undefined;
  const isFunder = document.scope.kind === 'funder';
  const span = isFunder && shownOf(document, 'money', ['ever'], 'spentMinor') !== undefined ? 'ever' : 'period';
  const { parts, isSplit } = partsOf(reader, span);
  const cents = hasCents(parts.map(({ amountMinor }) => amountMinor));
  const isKept = parts.some(({ kind }) => kind === 'closingMinor');
  return html`<section class="flow" aria-labelledby="flow"><h2 id="flow">${isFunder ? texts.money.titleFunder : texts.money.title}</h2>
<p class="says">${parts.length === 0 ? texts.money.hiddenAll : opening(reader, document.period, span)}</p>
${drawn(parts)}
<ul class="parts">${parts.map(
    ({ kind, amountMinor, share }) =>
      html`<li><svg class="key" width="16" height="16" aria-hidden="true" focusable="false"><rect class="${kind}" width="16" height="16"/></svg><b>${money(amountMinor, cents)}</b> <span>${texts.money[kind]}</span>${share === undefined ? undefined : html` <small>${percentWords(share, reader)}</small>`}</li>`,
  )}</ul>${isKept && !isSplit ? html`<p class="note">${texts.money.someHidden}</p>` : undefined}</section>`;
};

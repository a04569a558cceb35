// The few sentences of a publication: texts with places for protected figures. Built from the document alone.
import { isShown, type PublicationDocument, type Table } from '../document.ts';
import { type Reader, shownOf, tableOf } from './reader.ts';
import { filled, wordOf } from './texts/texts.ts';

/** A longer name would push the number out of sight; it stands above the headline anyway. */
const mostInHeadline = 40;

const helpedTable = 'households-by-purpose';

/** Households that the document tells were helped, all together. */
export const helpedIn = (document: PublicationDocument): number | undefined =>
  [helpedTable, 'households-by-region', 'households-by-partner', 'aid-by-type']
    .map((table) => shownOf(document, table, 'total', 'households'))
    .find((households) => households !== undefined);

/** Households that the document tells asked for help, all together. */
export const askedIn = (document: PublicationDocument): number | undefined =>
  document.tables
    .filter(({ id }) => id.startsWith('asked-by-'))
    .map(({ id }) => shownOf(document, id, 'total', 'households'))
    .find((households) => households !== undefined);

/** The heading of the page: the one thing to remember. */
export const headline = ({ document, texts, money, count, period }: Reader): string => {
  if (document.audience === 'filer') return texts.templates[document.template].name;
  const grants = tableOf(document, 'grants-by-combination')?.rows.map(({ values }) => values['grants']);
  if (grants?.every(isShown)) {
    const all = grants.reduce((sum, each) => sum + each, 0);
    return filled(texts.headlines.grants, { grants: count(all), period: period(document.period) });
  }
  const { headlines } = texts;
  const households = helpedIn(document);
  const asked = askedIn(document);
  const isFunder = document.scope.kind === 'funder';
  const spent = shownOf(document, 'money', [isFunder ? 'ever' : 'period'], 'spentMinor');
  const received = shownOf(document, 'money', ['ever'], 'receivedMinor');
  if (document.scope.kind === 'funder' && spent !== undefined && received !== undefined) {
    const places = { spent: money(spent, false), received: money(received, false), funder: document.scope.name };
    return filled(document.scope.name.length > mostInHeadline ? headlines.funderLong : headlines.funder, places);
  }
  if (spent !== undefined && households !== undefined) {
    return filled(headlines.paid, { spent: money(spent, false), households: count(households) });
  }
  if (spent !== undefined) return filled(headlines.paidOnly, { spent: money(spent, false) });
  if (households !== undefined) return filled(headlines.helpedOnly, { households: count(households) });
  if (asked !== undefined) return filled(headlines.asked, { households: count(asked) });
  return document.template === 'public-report' ? headlines.neither : texts.templates[document.template].name;
};

const funderLead = ({ document, texts, money, count, period }: Reader): readonly string[] => {
  const spent = shownOf(document, 'money', ['period'], 'spentMinor');
  const households = helpedIn(document);
  if (spent === undefined) return [];
  const places = { spent: money(spent, false), period: period(document.period), households: count(households ?? 0) };
  return [filled(households === undefined ? texts.leads.funderPeriodMoney : texts.leads.funderPeriod, places)];
};

/** What follows the headline: how fast, out of how many, and who still waits. A sentence whose figure is not shown is not there. */
export const leads = (reader: Reader): readonly string[] => {
  const { document, texts, count, days, day } = reader;
  const p50 = shownOf(document, 'speed', [], 'p50Days');
  const asked = shownOf(document, 'asked-by-outcome', 'total', 'households');
  const outcome = (of: string): number | undefined => shownOf(document, 'asked-by-outcome', [of], 'households');
  const [awarded, waiting] = [outcome('awarded'), outcome('waiting')];
  return [
    ...(document.scope.kind === 'funder' ? funderLead(reader) : []),
    ...(p50 === undefined ? [] : [filled(texts.leads.speed, { days: days(p50) })]),
    ...(asked === undefined || awarded === undefined
      ? []
      : [filled(texts.leads.outcome, { asked: count(asked), awarded: count(awarded) })]),
    ...(waiting === undefined || waiting === 0
      ? []
      : [filled(texts.leads.waiting, { waiting: count(waiting), until: day(document.period.until) })]),
  ];
};

/** What a table says, in a sentence; nothing when the figure that it would say is not shown. */
export const tableSentence = (table: Table, { texts, category, count }: Reader): string | undefined => {
  const words = wordOf(texts.tables, table.id);
  const [dimension] = table.dimensions;
  if (words?.says === undefined || dimension === undefined) return undefined;
  const total = table.total?.['households'];
  const rows = table.rows.flatMap(({ key, values }) => {
    const households = values['households'];
    return isShown(households) && households > 0 ? [{ key, households }] : [];
  });
  const named = rows.filter(({ key }) => (words.of === undefined ? !key.includes('other') : key[0] === words.of));
  const [row] = named.toSorted((a, b) => b.households - a.households || (a.key.join() < b.key.join() ? -1 : 1));
  if (row === undefined || (words.says.includes('{total}') && !isShown(total))) return undefined;
  return filled(words.says, {
    label: row.key.map((code, at) => category(table, at, code)).join(', '),
    n: count(row.households),
    total: isShown(total) ? count(total) : '',
  });
};

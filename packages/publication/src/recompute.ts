// A published document made again from cases that somebody else read: every figure has to come out as it was published.
import { canonical, type Json } from '@hearth/domain/canonical';
import { isRejected } from '@hearth/domain/rejections';
import type { Cases } from './cases.ts';
import { rungsOf } from './categories.ts';
import { type Figure, isShown, type PublicationDocument, type Table } from './document.ts';
import { grantRowsId } from './giving/grant-rows.ts';
import { type Making, makeDocument } from './make-document.ts';
import { cutOffOf } from './periods.ts';
import type { Withheld } from './protect-table.ts';
import { type Template, templates } from './registry.ts';

/** A figure that comes out otherwise, or what else does. `key` names its row; empty for a total. Protected values only. */
export type FigureDifference = {
  readonly table: string;
  readonly key: readonly string[];
  readonly measure: string;
  readonly published: string;
  readonly recomputed: string;
};

/**
 * `figures`: all that are published; `shown`: those that are numbers; `withheld`: hidden for the audit's sake, beyond what their own
 * size asks for.
 */
export type Recomputed = {
  readonly figures: number;
  readonly shown: number;
  readonly withheld: number;
  readonly differences: readonly FigureDifference[];
};

const bytesOf = (value: unknown): string => canonical(JSON.parse(JSON.stringify(value ?? null)) satisfies Json);
const wordOf = (figure: Figure | undefined): string => {
  if (figure === undefined) return 'not there';
  if (isShown(figure)) return String(figure);
  return 'suppressed' in figure ? 'hidden' : 'not recorded';
};
const other = (what: string, published: string, recomputed: string): FigureDifference => ({
  table: what,
  key: [],
  measure: '',
  published,
  recomputed,
});

type Place = { readonly table: string; readonly key: readonly string[]; readonly measure: string };
type Placed = Place & { readonly figure: Figure };
const nameOf = ({ table, key, measure }: Place): string => JSON.stringify([table, key, measure]);

const figuresOf = (table: Table): readonly Placed[] =>
  [...table.rows, { key: [], values: table.total ?? {} }].flatMap(({ key, values }) =>
    Object.entries(values).map(([measure, figure]) => ({ table: table.id, key, measure, figure })),
  );

const everyFigure = ({ tables }: Pick<PublicationDocument, 'tables'>): ReadonlyMap<string, Placed> =>
  new Map(tables.flatMap(figuresOf).map((placed) => [nameOf(placed), placed]));

/** The rung of each table, as its levels tell. A table that stands on none of its ladder is left to the comparison. */
const stepsOf = (template: Template, { tables }: PublicationDocument): Readonly<Record<string, number>> =>
  Object.fromEntries(
    template.tables.flatMap((spec) => {
      const rungs = rungsOf(spec.dimensions);
      const table = tables.find(({ id }) => id === spec.id);
      if (table === undefined) return [[spec.id, rungs.length] as const];
      const levels = bytesOf(table.dimensions.map(({ level }) => level));
      const rung = rungs.findIndex((each) => bytesOf(each) === levels);
      return rung < 0 ? [] : [[spec.id, rung] as const];
    }),
  );

/** What the document hides and its own size would not: the audit asked for it. */
const withheldIn = (document: PublicationDocument, plain: PublicationDocument): readonly Withheld[] => {
  const made = everyFigure(plain);
  return [...everyFigure(document).values()].flatMap(({ figure, ...place }) =>
    !isShown(figure) && 'suppressed' in figure && isShown(made.get(nameOf(place))?.figure) ? [place] : [],
  );
};

const differencesOf = (document: PublicationDocument, made: PublicationDocument): readonly FigureDifference[] => {
  const [published, recomputed] = [everyFigure(document), everyFigure(made)];
  const found: FigureDifference[] = [];
  for (const [name, { table, key, measure }] of [...published, ...recomputed]) {
    const [was, is] = [wordOf(published.get(name)?.figure), wordOf(recomputed.get(name)?.figure)];
    if (was !== is && !found.some((each) => nameOf(each) === name))
      found.push({ table, key, measure, published: was, recomputed: is });
  }
  if (found.length > 0 || bytesOf(document) === bytesOf(made)) return found;
  return [other('the document', 'its tables, categories or protection', 'others from the same cases')];
};

/** What a document says of itself and the record says too: as of when, of whose funds, on how many entries. */
const framesOf = (
  { period, scope, cutOff }: PublicationDocument,
  cases: Cases,
  entries: number,
): readonly FigureDifference[] => {
  const frames: (readonly [string, string, string])[] = [
    ['the cut-off', cutOff.at, cutOffOf(period)],
    ['the ledger entries before the cut-off', `${cutOff.entries}`, `${entries}`],
  ];
  if (scope.kind === 'funder') {
    const own = cases.funds.filter(({ funderId }) => funderId === scope.funderId).map(({ fundId }) => fundId);
    frames.push(['the funds of this funder', scope.fundIds.toSorted().join(', '), own.sort().join(', ')]);
  }
  return frames.flatMap(([what, published, recomputed]) =>
    published === recomputed ? [] : [other(what, published, recomputed)],
  );
};

/** Rows about single grants say their levels, and several rungs share them: the one that gives the same rows is theirs. */
const onOwnRung = (document: PublicationDocument, making: Making): ReturnType<typeof makeDocument> => {
  let made = makeDocument(making);
  if (!document.tables.some(({ id }) => id === grantRowsId)) return made;
  for (let rung = 0; !isRejected(made) && differencesOf(document, made.document).length > 0; ) {
    rung = (made.ladders[grantRowsId]?.at ?? rung) + 1;
    const next = makeDocument({ ...making, steps: { [grantRowsId]: rung } });
    if (isRejected(next)) break;
    made = next;
  }
  return made;
};

/**
 * Makes the document again out of cases, on the rungs that it tells and with what it withholds, and compares every figure. `entries`:
 * how many ledger entries these cases stand on. Nothing differs: every shown figure follows from the record, to its rounding.
 */
export const recompute = (document: PublicationDocument, cases: Cases, entries: number): Recomputed => {
  const template = templates.find(({ name }) => name === document.template);
  const all = [...everyFigure(document).values()];
  const counts = { figures: all.length, shown: all.filter(({ figure }) => isShown(figure)).length };
  if (template?.version !== document.templateVersion) {
    const is = template === undefined ? 'none' : `version ${template.version}`;
    const was = `${document.template}, version ${document.templateVersion}`;
    return { ...counts, withheld: 0, differences: [other('the template', was, is)] };
  }
  const { period, scope, currency, publisher, issuedAt, publicationId, cutOff } = document;
  const told = { period, scope, currency, publisher, issuedAt, publicationId, cutOff };
  const making = { ...told, template, cases, steps: stepsOf(template, document) };
  const plain = onOwnRung(document, making);
  if (isRejected(plain)) return { ...counts, withheld: 0, differences: [other('the document', 'made', plain.detail)] };
  const withheld = withheldIn(document, plain.document);
  const made = withheld.length === 0 ? plain : makeDocument({ ...making, withheld });
  if (isRejected(made)) throw new TypeError('what is withheld changes no count of households');
  return {
    ...counts,
    withheld: withheld.length,
    differences: [...framesOf(document, cases, entries), ...differencesOf(document, made.document)],
  };
};

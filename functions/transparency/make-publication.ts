// Makes a publication: cases out of record and rows, protected tables out of cases, forms out of tables. Hides what the audit reads.
import type { Organization } from '@hearth/domain/governance';
import type { PublicationRefused } from '@hearth/domain/publication-events';
import type { Publication } from '@hearth/domain/publications';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Cases } from '@hearth/publication/cases';
import type { PublicationDocument } from '@hearth/publication/document';
import type { Making } from '@hearth/publication/make-document';
import type { PartnerNames } from '@hearth/publication/page/reader';
import { templateOf } from '@hearth/publication/registry';
import type { Tables } from '@hearth/store/tables';
import { everyState } from './every-state.ts';
import type { AsOf, gatherCases, RowsDiffer } from './gather-cases.ts';
import { formsOf } from './publication-forms.ts';
import type { Earlier, Made, Maker, Tell } from './publication-maker.ts';

type CellTold = PublicationRefused['data']['cells'][number];

/** A document that holds against everything published, and how it was made so. */
type Protected = {
  readonly document: PublicationDocument;
  readonly audit: Made['audit'];
  readonly made: Made['made'];
};

/**
 * Makes a document and audits it. `cases`: everything up to the newest cut-off of all; `published`: all documents that were ever
 * signed off. `cells`: those that no rung protects, each with the figures that give it away.
 */
export type Protect = (asked: {
  readonly making: Making;
  readonly cases: Cases;
  readonly published: readonly PublicationDocument[];
}) => Promise<Protected | { readonly cells: readonly CellTold[] } | Rejected>;

/** Cases as of a cut-off; `RowsDiffer` where rows and record do not say the same. */
export type Gather = ReturnType<typeof gatherCases>;

export type MakerPorts = { readonly tables: Tables; readonly gather: Gather; readonly protect: Protect };

type NotMade = { readonly refused: PublicationRefused['data'] };

const mostNamed = 20;

const asOf = ({ cutOffAt, checkpoint }: Publication): AsOf => ({
  cutOff: cutOffAt,
  size: checkpoint.size,
  root: checkpoint.root,
});

const refusedFor = ({ rejected: reason, detail }: Rejected): NotMade => ({
  refused: { reason, detail, cells: [], about: [] },
});

const rowsDifferOf = ({ rowsDiffer }: RowsDiffer): NotMade => {
  const about = rowsDiffer.slice(0, mostNamed).map(({ id }) => id);
  const detail = `The reporting rows are not what the record says of ${about.join(', ')}. Have "hearth rebuild" run, which shows and mends them, then have this made again. If it finds nothing to mend, they were sealed only after this was asked for: drop this one and ask anew.`;
  return { refused: { reason: 'books-open', detail, cells: [], about } };
};

const exposing = (cells: readonly CellTold[]): NotMade => {
  const [first] = cells;
  const which =
    first === undefined ? '' : ` First: ${first.table} ${first.key.join(', ')}, by ${first.because.join('; ')}.`;
  const detail = `With what was published before, ${cells.length} figures would tell of a few households, however coarse.${which} Ask for a longer period.`;
  return { refused: { reason: 'would-expose', detail, cells: cells.slice(0, mostNamed), about: [] } };
};

/** Of two that were asked for, all that either tells of: rows are of now, and only the newer checkpoint has what was sealed late. */
const later = (a: AsOf, b: AsOf): AsOf => {
  const { cutOff } = b.cutOff > a.cutOff ? b : a;
  const { size, root } = b.size > a.size ? b : a;
  return { cutOff, size, root };
};

/** What the audit looks at: an earlier span may be published after a later one, whose cases its own cut-off leaves out. */
const casesOfAll = async (
  gather: Gather,
  own: { readonly at: AsOf; readonly cases: Cases },
  earlier: readonly Earlier[],
): Promise<Cases | NotMade> => {
  const newest = earlier.map(({ publication }) => asOf(publication)).reduce(later, own.at);
  if (newest.cutOff === own.at.cutOff) return own.cases;
  const all = await gather(newest);
  return 'rowsDiffer' in all ? rowsDifferOf(all) : all.cases;
};

const makingOf = (asked: Publication, cases: Cases, entries: number): Making => ({
  template: templateOf(asked.template),
  period: asked.period,
  scope: asked.scope,
  currency: asked.currency,
  publisher: asked.publisher,
  issuedAt: asked.askedAt,
  publicationId: asked.id,
  cutOff: { at: asked.cutOffAt, entries, checkpoint: asked.checkpoint },
  cases,
});

const partnerNames = async (tables: Tables): Promise<PartnerNames> => {
  const organizations = await everyState<Organization>(tables, 'organization');
  return Object.fromEntries(organizations.flatMap(({ id, kind, name }) => (kind === 'partner' ? [[id, name]] : [])));
};

/**
 * The maker over the record and the rows of a fund. Refused: `books-open` where rows and record differ (it names them),
 * `too-few-households`, `would-expose` (it names the cells). Faults: the store's; a record that is not what was sealed.
 */
export const makePublication =
  ({ tables, gather, protect }: MakerPorts): Maker =>
  async (asked: Publication, earlier: readonly Earlier[], tell: Tell) => {
    const at = asOf(asked);
    const gathered = await gather(at, tell);
    if ('rowsDiffer' in gathered) return rowsDifferOf(gathered);
    const all = await casesOfAll(gather, { at, cases: gathered.cases }, earlier);
    if ('refused' in all) return all;
    const published = earlier.map(({ document }) => document);
    await tell('checking', 0, 1);
    const making = makingOf(asked, gathered.cases, gathered.entries);
    const outcome = await protect({
      making,
      cases: all,
      published,
    });
    if (isRejected(outcome)) return refusedFor(outcome);
    if ('cells' in outcome) return exposing(outcome.cells);
    const forms = formsOf(outcome.document, published, await partnerNames(tables));
    return isRejected(forms) ? refusedFor(forms) : { ...outcome, forms };
  };

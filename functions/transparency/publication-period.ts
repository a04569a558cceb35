// The span that a publication tells of, and the checkpoint it is made at: both are over and fixed before anything is counted.
import { parseNote } from '@hearth/domain/checkpoint-note';
import type { Log } from '@hearth/domain/log';
import type { Publication } from '@hearth/domain/publications';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, daysBetween } from '@hearth/domain/time';
import type { Period } from '@hearth/publication/document';
import { cutOffOf, isClosed, overlaps, periodNamed, quarterOf, roundOf } from '@hearth/publication/periods';
import type { Template } from '@hearth/publication/registry';

/** A span as it is asked for. */
export type AskedPeriod =
  | { readonly kind: 'quarter' | 'year'; readonly name: string }
  | { readonly kind: 'round'; readonly from: string; readonly until: string };

const wrong = (pointer: string, code: string, detail: string): Rejected =>
  reject('invalid', 'Something about this publication has to be corrected.', { errors: [{ pointer, code, detail }] });

const longestRoundDays = 366;

/** The span, when its template has such spans and it is over. Rejections: `invalid`, `open-period`. */
export const closedPeriod = (asked: AskedPeriod, template: Template, now: string): Period | Rejected => {
  if (!template.periods.includes(asked.kind)) {
    const kinds = template.periods.join(' or a ');
    return wrong('/period/kind', 'not-of-template', `A ${template.name} tells of a ${kinds}.`);
  }
  if (asked.kind === 'round' && asked.until < asked.from)
    return wrong('/period/until', 'turned-round', 'The last day can not be before the first.');
  if (asked.kind === 'round' && daysBetween(asked.from, asked.until) >= longestRoundDays)
    return wrong('/period/until', 'too-long', `A round lasts at most ${longestRoundDays} days.`);
  const period = asked.kind === 'round' ? roundOf(asked.from, asked.until) : periodNamed(asked.name);
  if (period === undefined) return wrong('/period/name', 'unknown', 'There is no such quarter or year.');
  return isClosed(period, now)
    ? period
    : reject('open-period', `${period.name} ends with ${period.until}. Ask again when it is over.`, {
        facts: { until: period.until },
      });
};

// What was decided at an instant may be committed some minutes later: a queue gives a step so long.
const lateDays = 15 / (24 * 60);

/** The newest signed checkpoint, when every event before the cut-off is under it. Rejection: `not-sealed`. */
export const checkpointAfter = (
  log: Log | undefined,
  period: Pick<Period, 'until'>,
): Publication['checkpoint'] | Rejected => {
  const note = log?.signed === undefined ? undefined : parseNote(log.signed.note);
  const isWhole = log?.signed !== undefined && log.signed.size === log.size;
  const isFixed = log?.fixed?.size === log?.signed?.size;
  const through = (isWhole ? log.through : undefined) ?? (isFixed ? log?.fixed?.through : undefined) ?? '';
  if (note === undefined || through < addDays(cutOffOf(period), lateDays))
    return reject(
      'not-sealed',
      'The record is not sealed up to the end of this period yet. Checkpoints are made every quarter of an hour: ask again after the next one.',
    );
  return { origin: note.origin, size: note.size, root: note.root };
};

type Told = Pick<Publication, 'template' | 'period' | 'scope' | 'currency'>;

const scopeKey = ({ scope }: Told): string => {
  if (scope.kind === 'funder') return scope.funderId;
  return scope.kind === 'program' ? scope.programId : 'all';
};

/** Says whether two publications are of one template, scope and currency. */
export const isSameSeries = (a: Told, b: Told): boolean =>
  a.template === b.template && scopeKey(a) === scopeKey(b) && a.currency === b.currency;

const isWholeQuarters = ({ from, until }: Period): boolean =>
  quarterOf(from).from === from && quarterOf(until).until === until;

/**
 * Two spans that share days, and one of which is a round that ends or begins in the middle of a quarter: their exact sums differ by the
 * money of a few days, of one household if it comes so. Of a year only the tables about requests are told, and they are rounded.
 */
const crosses = (a: Told, b: Told): boolean => {
  const isYears = [a, b].some(({ period, template }) => period.kind === 'year' && template !== 'grant-rows');
  const isSame = a.period.from === b.period.from && a.period.until === b.period.until;
  if (isYears || isSame || a.currency !== b.currency || !overlaps(a.period, b.period)) return false;
  return ![a, b].every(({ period }) => isWholeQuarters(period));
};

/** Refuses what tells again of days that were told of, or crosses them. Rejection: `would-expose`, with the publication that did. */
export const refuseTwice = (
  asked: Told,
  signedOff: readonly (Told & { readonly id: string })[],
): Rejected | undefined => {
  const before = signedOff.find((one) => isSameSeries(one, asked) && overlaps(one.period, asked.period));
  const crossed = signedOff.find((one) => crosses(one, asked));
  if (before === undefined && crossed !== undefined)
    return reject(
      'would-expose',
      `${crossed.period.name} was published (${crossed.template}, ${crossed.id}) and shares some days with ${asked.period.name}, not all. The difference of the two would tell of the few in the days between: ask for the same days, or for days that nothing was published of.`,
      { facts: { publicationId: crossed.id } },
    );
  if (before === undefined) return undefined;
  return reject(
    'would-expose',
    `${before.period.name} was published already (${before.id}). A second one over the same days would tell of the few by whom they differ: corrections go into the next one.`,
    { facts: { publicationId: before.id } },
  );
};

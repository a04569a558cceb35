// The sealed fund grown to a quarter that can be published: sixty households and more, some asked whether it helped, some paid in vain.
import { parseNote } from '@hearth/domain/checkpoint-note';
import type { AwardId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { ana } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { gatherCases } from '@hearth/functions/transparency/gather-cases.ts';
import type { PublicationDocument, Scope, TemplateName } from '@hearth/publication/document';
import { makeDocument } from '@hearth/publication/make-document';
import { cutOffOf, quarter, yearPeriod } from '@hearth/publication/periods';
import { templateOf } from '@hearth/publication/registry';
import { newestCheckpoints } from '@hearth/store/log-items';
import { applicationStream } from '@hearth/store/projection';
import { fiscalAgentId, write } from '@hearth/store/relief-estate.fixture';
import { cameBack } from '@hearth/store/relief-payments.fixture';
import type { Tables } from '@hearth/store/tables';
import { day, grant, idsOf, sealedFund } from './sealed-fund.ts';

const needs = ['food', 'food', 'food', 'groceries', 'rent', 'utilities'];
const answers = ['yes', 'yes', 'partly', 'no'] as const;
/** Just over the quarter. */
const afterQuarter = (minutes: number): string => addDays('2027-01-01T00:00:00.000Z', minutes / 1_440);

/** The fund after its quarter: sealed with what happened just after it, and going on since. */
export const publishedFund = async () => {
  const fund = await sealedFund();
  const { tables, vault } = fund;
  const late: AwardId[] = [];
  for (let nth = 0; nth < 64; nth += 1) {
    const need = needs[nth % needs.length] ?? 'food';
    const at = addDays(day(4), nth % 30);
    const name = `household ${nth}`;
    const { applicationId, awardId } = idsOf(name);
    await grant(tables, vault, name, { at, paidAt: addDays(at, 3 + (nth % 5)), need, amountMinor: 1_500 });
    const helped = answers[nth % answers.length] ?? 'yes';
    const answered = { type: 'FollowUpAnswered', data: { helped, by: ana } } as const;
    if (nth % 3 > 0) await write(tables, applicationStream, applicationId, [answered], { at: addDays(at, 10) });
    if (nth % 16 === 3) await cameBack(tables, awardId, addDays(at, 12));
    if (nth % 16 === 5) late.push(awardId);
  }
  for (const awardId of late) await cameBack(tables, awardId, afterQuarter(5));
  await fund.sealOn(afterQuarter(20));
  const [checkpoint] = await newestCheckpoints(tables, 1);
  if (checkpoint === undefined) throw new Error('nothing was sealed');
  await grant(tables, vault, 'later', { at: afterQuarter(60), amountMinor: 1_500 });
  await fund.sealOn(afterQuarter(80));
  return { ...fund, checkpoint };
};
export type PublishedFund = Awaited<ReturnType<typeof publishedFund>>;

/** A document of the fund as the step would make it: out of record and rows, as of the end of its period. */
export const documentOf = async (
  { tables, checkpoint }: { readonly tables: Tables; readonly checkpoint: PublishedFund['checkpoint'] },
  name: TemplateName,
  scope: Scope = { kind: 'all' },
): Promise<PublicationDocument> => {
  const template = templateOf(name);
  const period = template.periods.includes('quarter') ? quarter(2026, 4) : yearPeriod(2026);
  const { size, root } = checkpoint;
  const cutOff = cutOffOf(period);
  const gathered = await gatherCases({ tables, fiscalAgentId })({ cutOff, size, root });
  if ('rowsDiffer' in gathered) throw new Error(JSON.stringify(gathered.rowsDiffer));
  const origin = parseNote(checkpoint.note)?.origin ?? '';
  const made = makeDocument({
    template,
    period,
    scope,
    currency: 'USD',
    publisher: 'The fiscal agent',
    issuedAt: afterQuarter(100),
    publicationId: 'pub_00000000000000000000000000',
    cutOff: { at: cutOff, entries: gathered.entries, checkpoint: { origin, size, root } },
    cases: gathered.cases,
  });
  if (isRejected(made)) throw new Error(made.detail);
  return made.document;
};

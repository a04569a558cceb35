import { derivedId } from '@hearth/domain/ids';
import { type Publication, publicationEntity } from '@hearth/domain/publications';
import { askedFor } from '@hearth/domain/publications.fixture';
import { told } from '@hearth/domain/relief-fund.fixture';
import { highsSolver } from '@hearth/publication/audit/highs-solver';
import type { Cases, RequestCase } from '@hearth/publication/cases';
import { cutOffOf, quarter } from '@hearth/publication/periods';
import { sampleCases } from '@hearth/publication/sample-cases.fixture';
import { founded } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { makePublication } from './make-publication.ts';
import { protectPublication } from './protect-publication.ts';
import type { Earlier, Made } from './publication-maker.ts';

const cases = sampleCases({ seed: 11, grants: 700 });
const third = cutOffOf(quarter(2026, 3));
type Template = 'public-report' | 'need-picture';

const publicationOf = (template: Template): Publication => {
  const period = quarter(2026, 3);
  const audience = template === 'public-report' ? 'public' : 'members';
  const data = { template, audience, period, cutOffAt: cutOffOf(period) } as const;
  const publication = told(publicationEntity, derivedId('publication', template), askedFor(data));
  if (publication === undefined) throw new Error('no publication');
  return publication;
};

const madeFrom = async (of: Cases, asked: Publication, earlier: readonly Earlier[]): Promise<Made> => {
  const gather = async ({ cutOff }: { readonly cutOff: string }) => ({ cases: { ...of, cutOff }, entries: 9 });
  const make = makePublication({ tables: await founded(), gather, protect: protectPublication(highsSolver) });
  const made = await make(asked, earlier, async () => undefined);
  if ('refused' in made) throw new Error(made.refused.detail);
  return made;
};

/** One thing of the third quarter is published; then another of the same days is made of what the cases have become since. */
const goneOn = async (first: Template, then: Template, since: (cases: Cases) => Cases): Promise<Made> => {
  const before = publicationOf(first);
  const { document } = await madeFrom(cases, before, []);
  return madeFrom(since(cases), publicationOf(then), [{ publication: before, document }]);
};

const isThird = ({ submittedAt }: { readonly submittedAt: string }): boolean =>
  submittedAt >= '2026-07-01' && submittedAt < third;

/** Every other request of the third quarter is amended in the fourth: another need, in another county. */
const amendedLate = (request: RequestCase, place: number): RequestCase => {
  if (!isThird(request) || place % 2 > 0) return request;
  const { householdId, need, area, sizeBand, language, cameBy, currency, requestedMinor } = request;
  const was = { householdId, need, area, sizeBand, language, cameBy, currency, requestedMinor };
  const at = '2026-10-05T12:00:00.000Z';
  const standings = [...request.standings, { at, standing: 'open' as const }];
  return { ...request, need: 'rent', area: 'US-MA-bristol', standings, amended: [{ at, was }] };
};

describe('a later publication is made, and audited against what was published', () => {
  test('when requests of the earlier period were amended since', async () => {
    const made = await goneOn('need-picture', 'public-report', (all) => ({
      ...all,
      requests: all.requests.map(amendedLate),
    }));
    expect(made.audit).not.toHaveProperty('moved');
  });

  test('when households of the earlier period turned out to be one', async () => {
    const paid = cases.grants.filter(({ paidAt }) => paidAt !== undefined && paidAt < third).slice(0, 40);
    const aliases = paid.slice(1).map(({ householdId }) => {
      return { at: '2026-11-01T00:00:00.000Z', householdId, elder: paid[0]?.householdId ?? '' };
    });
    const made = await goneOn('public-report', 'need-picture', (all) => ({
      ...all,
      aliases: [...aliases, ...all.aliases],
    }));
    expect(made.audit).not.toHaveProperty('moved');
  });

  test('when today’s code counts the earlier period otherwise: its figures stand, and how many moved is told', async () => {
    const made = await goneOn('public-report', 'need-picture', (all) => ({
      ...all,
      grants: all.grants
        .filter((_, place) => place % 9 > 0)
        .map((grant, place) => (place % 3 === 0 ? { ...grant, area: 'US-MA-essex', need: 'rent' } : grant)),
    }));
    expect(made.audit.moved).toBeGreaterThan(5);
    expect(made.forms.map(({ name }) => name)).toContain('report.en.html');
  });
});

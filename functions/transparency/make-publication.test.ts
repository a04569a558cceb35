import { derivedId } from '@hearth/domain/ids';
import type { PublicationAsked } from '@hearth/domain/publication-events';
import { type Publication, publicationEntity } from '@hearth/domain/publications';
import { askedFor } from '@hearth/domain/publications.fixture';
import { told } from '@hearth/domain/relief-fund.fixture';
import { highsSolver } from '@hearth/publication/audit/highs-solver';
import type { Cases } from '@hearth/publication/cases';
import { cutOffOf, quarter, yearPeriod } from '@hearth/publication/periods';
import { funderScope, sampleCases } from '@hearth/publication/sample-cases.fixture';
import { founded } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gather, makePublication, type Protect } from './make-publication.ts';
import { protectPublication } from './protect-publication.ts';
import type { Earlier, Made, Maker } from './publication-maker.ts';
import { madeForm } from './publication-places.ts';

const cases = sampleCases({ seed: 11, grants: 500 });
let tables: Tables;
beforeAll(async () => {
  tables = await founded();
});

/** Cases of the sample as of any cut-off, and which were asked for. */
const gathering = (of: Cases = cases) => {
  const cutOffs: string[] = [];
  const gather: Gather = async ({ cutOff }) => {
    cutOffs.push(cutOff);
    return { cases: { ...of, cutOff }, entries: 9 };
  };
  return { cutOffs, gather };
};

const asked = (nth: 1 | 2 | 3 | 4, more: Partial<PublicationAsked['data']> = {}): Publication => {
  const period = more.period ?? quarter(2026, nth);
  const data = { period, cutOffAt: cutOffOf(period), ...more };
  const id = derivedId('publication', nth, more.template ?? 'public-report');
  const publication = told(publicationEntity, id, askedFor(data));
  if (publication === undefined) throw new Error('no publication');
  return publication;
};

const nothing = async (): Promise<void> => undefined;
const madeBy = async (make: Maker, publication: Publication, earlier: readonly Earlier[] = []): Promise<Made> => {
  const made = await make(publication, earlier, nothing);
  if ('refused' in made) throw new Error(made.refused.detail);
  return made;
};
const safely = () => makePublication({ tables, gather: gathering().gather, protect: protectPublication(highsSolver) });
const never: Protect = async () => {
  throw new Error('nothing is counted');
};

describe('making a publication', () => {
  test('counts nothing where rows and record differ, and names what they differ about', async () => {
    const rowsDiffer = Array.from({ length: 30 }, (_, nth) => ({ id: `awd_${nth}#1`, what: ['paidAt'] }));
    const make = makePublication({ tables, gather: async () => ({ rowsDiffer }), protect: never });
    const made = await make(asked(3), [], nothing);
    expect(made).toMatchObject({ refused: { reason: 'books-open', cells: [] } });
    expect('refused' in made && made.refused.about).toEqual(rowsDiffer.slice(0, 20).map(({ id }) => id));
    // Rows are of now, the checkpoint is of when it was asked for: a rebuild finds nothing in what was sealed since.
    expect('refused' in made && made.refused.detail).toContain('drop this one and ask anew');
  });

  test('of too few households says so, and names the cells that nothing protects', async () => {
    const few = makePublication({ tables, gather: gathering().gather, protect: protectPublication(highsSolver) });
    const none = makePublication({
      tables,
      gather: gathering({ ...cases, grants: [], requests: [] }).gather,
      protect: protectPublication(highsSolver),
    });
    expect(await none(asked(3), [], nothing)).toMatchObject({ refused: { reason: 'too-few-households' } });
    const cells = [{ table: 'households-by-region', key: ['US-MA-essex'], because: ['households in its total'] }];
    const exposed = makePublication({ tables, gather: gathering().gather, protect: async () => ({ cells }) });
    expect(await exposed(asked(3), [], nothing)).toMatchObject({ refused: { reason: 'would-expose', cells } });
    expect(await few(asked(3), [], nothing)).toHaveProperty('forms');
  });

  test('gives the same bytes whenever it is made, in every form, and names nobody in any of them', async () => {
    const [one, other] = [await madeBy(safely(), asked(3)), await madeBy(safely(), asked(3))];
    expect(one.forms.map(madeForm)).toEqual(other.forms.map(madeForm));
    expect(one.forms.map(({ name }) => name)).toEqual(['tables.csv', 'report.en.html', 'report.es.html']);
    expect(one.audit.checked).toBeGreaterThan(0);
    const named = [
      ...new Set(cases.grants.flatMap(({ householdId, awardId, partnerId }) => [householdId, awardId, partnerId])),
    ];
    for (const { name, body } of one.forms)
      expect([name, named.filter((id) => String(body).includes(id))]).toEqual([name, []]);
  });

  test('is audited against a later period that was published before, with the cases of that one', async () => {
    const later = await madeBy(safely(), asked(4));
    const { cutOffs, gather } = gathering();
    let seen: readonly string[] = [];
    const protect: Protect = async (all) => {
      seen = [all.making.cases.cutOff, all.cases.cutOff, ...all.published.map(({ period }) => period.name)];
      return protectPublication(highsSolver)(all);
    };
    const earlier = [{ publication: asked(4), document: later.document }];
    await madeBy(makePublication({ tables, gather, protect }), asked(3), earlier);
    const [third, fourth] = [cutOffOf(quarter(2026, 3)), cutOffOf(quarter(2026, 4))];
    expect([cutOffs, seen]).toEqual([
      [third, fourth],
      [third, fourth, '2026-Q4'],
    ]);
  });

  test('is audited with what was sealed by the newest checkpoint of all, so that what came late is in record and rows alike', async () => {
    const later = await madeBy(safely(), asked(4));
    const sizes: number[] = [];
    const gather: Gather = async ({ cutOff, size }) => {
      sizes.push(size);
      return { cases: { ...cases, cutOff }, entries: 9 };
    };
    const { checkpoint } = asked(3);
    const sealedUpTo = (size: number) => ({ checkpoint: { ...checkpoint, size, root: `root of ${size}` } });
    const make = makePublication({ tables, gather, protect: protectPublication(highsSolver) });
    await madeBy(make, asked(3, sealedUpTo(2000)), [
      { publication: asked(4, sealedUpTo(1000)), document: later.document },
    ]);
    await madeBy(make, asked(3, sealedUpTo(1000)), [
      { publication: asked(4, sealedUpTo(2000)), document: later.document },
    ]);
    expect(sizes).toEqual([2000, 2000, 1000, 2000]);
  });

  test('of one funder, of members and of the committee has the same forms; worksheets are exact and nothing audits them', async () => {
    const statement = { template: 'funder-statement', audience: 'funder', scope: funderScope(0) } as Partial<
      PublicationAsked['data']
    >;
    const made = await madeBy(safely(), asked(3, statement));
    expect(made.document.scope).toEqual(funderScope(0));
    const sheets = { template: 'fiscal-year-worksheets', audience: 'filer', period: yearPeriod(2026) } as const;
    const protect = protectPublication(async () => {
      throw new Error('no solver is needed');
    });
    const filed = await madeBy(makePublication({ tables, gather: gathering().gather, protect }), asked(4, sheets));
    expect(filed.forms.map(({ name }) => name)).toEqual([
      'tables.csv',
      'report.en.html',
      'report.es.html',
      'schedule-i.csv',
      'candid.csv',
    ]);
  });
});

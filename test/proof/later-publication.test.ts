// A fund publishes a quarter and lives on: late amendments, merged households, money that came back, an erasure, events that were sealed
// too late. The next quarter is made of the same store all the same, and what was published stays as it is.
import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import type { PublicationId } from '@hearth/domain/ids';
import { matchOf } from '@hearth/domain/matches';
import type { Publication } from '@hearth/domain/publications';
import { eastPartner, submitted } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import type { PublicationBody } from '@hearth/functions/transparency/ask-publication.ts';
import { gatherCases } from '@hearth/functions/transparency/gather-cases.ts';
import { makePublication } from '@hearth/functions/transparency/make-publication.ts';
import { protectPublication } from '@hearth/functions/transparency/protect-publication.ts';
import { chair, houseOver, second } from '@hearth/functions/transparency/publication.fixture.ts';
import { highsSolver } from '@hearth/publication/audit/highs-solver';
import { rootOf } from '@hearth/store/household-roots';
import { applicationStream, householdStream } from '@hearth/store/projection';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { fiscalAgentId, write } from '@hearth/store/relief-estate.fixture';
import { cameBack } from '@hearth/store/relief-payments.fixture';
import { expect, test } from 'vitest';
import { day, grant, idsOf, sealedFund } from './sealed-fund.ts';

const needs = ['food', 'groceries', 'rent', 'utilities'];
const fund = async () => {
  const sealed = await sealedFund();
  const { tables, vault, sealOn } = sealed;
  const make = makePublication({
    tables,
    gather: gatherCases({ tables, fiscalAgentId }),
    protect: protectPublication(highsSolver),
  });
  const files = inMemoryFiles();
  const house = houseOver(tables, files, make);
  const grants = async (name: string, count: number, from: string): Promise<void> => {
    for (let nth = 0; nth < count; nth += 1) {
      const at = addDays(from, nth % 20);
      const need = needs[nth % needs.length] ?? 'food';
      await grant(tables, vault, `${name} ${nth}`, { at, paidAt: addDays(at, 2), need, amountMinor: 500 });
    }
  };
  const open = async (count: number, at: string): Promise<void> => {
    for (let nth = 0; nth < count; nth += 1)
      await submittedCase(tables, { name: `open ${nth}`, at, need: nth % 2 === 0 ? 'food' : 'rent' });
  };
  /** Asked for, made, signed by two and placed; or what it was refused for. */
  const published = async (body: PublicationBody, now: string): Promise<Publication> => {
    const answer = JSON.parse(JSON.stringify(await house.ask(body, { now })));
    const id: PublicationId = answer.body.publicationId;
    await house.work(id, now);
    const { draft, refused } = await house.read(id);
    expect(refused).toBeUndefined();
    for (const by of [chair, second]) await house.sign(id, by, draft?.documentHash ?? '');
    await house.work(id, now);
    return house.read(id);
  };
  return { tables, files, grants, open, published, sealOn };
};

const of = (template: 'public-report' | 'need-picture' | 'steering-view', name: string): PublicationBody => ({
  template,
  period: { kind: 'quarter', name },
  scope: { kind: 'all' },
});

test('a fund goes on publishing, whatever became of the cases that were published before', async () => {
  const { tables, files, grants, open, published, sealOn } = await fund();
  await grants('autumn', 70, day(4));
  await open(30, '2026-12-29T12:00:00.000Z');
  await sealOn('2027-01-01T00:20:00.000Z');
  const before = [
    await published(of('public-report', '2026-Q4'), '2027-01-02T09:00:00.000Z'),
    await published(of('need-picture', '2026-Q4'), '2027-01-02T10:00:00.000Z'),
  ];
  expect(before.map(({ status }) => status)).toEqual(['published', 'published']);
  const bytes = [...files.kept].map(([key, { body }]) => [key, String(body)]);

  const january = '2027-01-11T12:00:00.000Z';
  for (let nth = 0; nth < 30; nth += 1) {
    const { householdId } = idsOf(`open ${nth}`);
    const coarse = { ...submitted.data.coarse, need: 'utilities', language: 'pt' };
    const data = { ...submitted.data, coarse, partnerId: eastPartner, householdId, partnerRefKey: `ref-open ${nth}` };
    await write(tables, applicationStream, idsOf(`open ${nth}`).applicationId, [{ type: 'ApplicationAmended', data }], {
      at: january,
    });
  }
  const elder = idsOf('autumn 0');
  for (let nth = 1; nth < 15; nth += 1) {
    const { householdId, applicationId } = idsOf(`autumn ${nth}`);
    const windows = [(await rootOf(tables, elder.householdId)).window, (await rootOf(tables, householdId)).window];
    const moved = windows[1]?.grants ?? [];
    const matchId = matchOf(elder.applicationId, applicationId);
    const alias = { type: 'HouseholdAliased', data: { elder: elder.householdId, matchId, moved } } as const;
    await write(tables, householdStream, householdId, [alias], { at: january, windows });
  }
  for (let nth = 20; nth < 34; nth += 1) await cameBack(tables, idsOf(`autumn ${nth}`).awardId, january);
  await grants('winter', 60, '2027-01-20T12:00:00.000Z');
  // A clock that was weeks behind: sealed long after the quarter was published, and of before its end.
  await grants('behind', 14, '2026-12-01T12:00:00.000Z');
  await sealOn('2027-04-01T00:20:00.000Z');

  const report = await published(of('public-report', '2027-Q1'), '2027-04-02T09:00:00.000Z');
  expect(report.status).toBe('published');
  expect(report.draft).toMatchObject({ version: 2, signedOffBefore: 2 });
  // Of the days that were published: what was sealed late counts otherwise now, and what was told of them stands.
  const view = await published(of('steering-view', '2026-Q4'), '2027-04-02T10:00:00.000Z');
  expect([view.status, (view.draft?.audit.moved ?? 0) > 0]).toEqual(['published', true]);
  for (const [key, body] of bytes) expect([key, String(files.kept.get(key ?? '')?.body)]).toEqual([key, body]);
});

import { derivedId } from '@hearth/domain/ids';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays, dateOf } from '@hearth/domain/time';
import { stateRef } from '@hearth/store/entities';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { controller } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { readReconciliationPage } from './read-page.ts';
import { later, opened } from './reconciliation.fixture.ts';
import { explainBreak } from './see-to-break.ts';

const nextDay = (days: number) => `${dateOf(addDays(monday, days))}T00:05:00.000Z`;
const page = async (house: Awaited<ReturnType<typeof opened>>, now: string): Promise<string> => {
  const answer = await readReconciliationPage(house)({ now });
  return 'page' in answer ? (answer.page?.markup ?? '') : '';
};
/** As a reader reads it: words only. */
const words = (markup: string): string =>
  markup
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the page of a reconciliation', () => {
  test('is of the newest that looked at everything, with both sides of each equation and the figures before', async () => {
    const house = await opened();
    expect(await readReconciliationPage(house)({ now: monday })).toMatchObject({ rejected: 'not-found' });
    await house.silent('one');
    await house.run(later(11));
    await house.run(nextDay(1));
    await house.run(`${nextDay(1).slice(0, 11)}00:20:00.000Z`);
    const said = words(await page(house, nextDay(2)));
    expect(said).toContain('Looked at on November 17, 2026, 00:05 UTC');
    expect(said).toContain('Everything that was compared adds up to the cent.');
    expect(said).toContain('Received from funders $10,000.01 $10,000.01');
    expect(said).toContain('Cash at the provider $99,500.00 by the ledger $99,500.00 by the provider');
    expect(said).toContain('Controller: name, signature, date');
    expect(said).toContain('No break is open.');
  });

  test('tells breaks with age, owner and what to do, what was explained, money with partners and held payments', async () => {
    const house = await opened();
    await house.advanced('two', later(5));
    await house.silent('held');
    await house.twin.pay(house.requestOf('x', derivedId('disbursement', 'nobody'), 7_000));
    house.twin.fail({ on: 'pay', how: 'lost-before', times: 1_000 });
    const told = await house.run(nextDay(1));
    const id = told.breaks[0].breakId;
    const note = { code: 'made-by-hand', text: 'Sent by us <b>by hand</b>' };
    await explainBreak(house)(callOf(controller, note, { id, ifMatch: 1, now: nextDay(2) }));
    await house.run(nextDay(40));
    const said = words(await page(house, nextDay(42)));
    expect(said).toContain(
      'One thing does not add up. Nothing is paid from where that is until it is mended or explained.',
    );
    expect(said).toContain('Open 2 days, since 2026-12-26');
    expect(said).toContain('East gets no further advance.');
    expect(said).toContain('East $0.00 $500.00 $0.00 $0.00');
    expect(said).toContain('Sent by us &lt;b&gt;by hand&lt;/b&gt;');
    expect(said).toContain('explained below');
    expect(said).toContain('The provider no longer knows the request');
    expect(await page(house, nextDay(42))).not.toContain('<script');
  });

  test('writes names as text, whatever they are', async () => {
    const house = await opened();
    const doc = JSON.stringify({
      id: eastPartner,
      name: '<img src=x onerror=alert(1)>',
      kind: 'partner',
      status: 'confirmed',
    });
    await house.tables.transact([{ update: stateRef(eastPartner), set: { doc }, when: [] }]);
    await house.advanced('one', later(5));
    await house.run(nextDay(40));
    const markup = await page(house, nextDay(40));
    expect(markup).toContain('&lt;img src=x');
    expect(markup).not.toContain('<img');
  });
});

// The household's page in a real browser, before its real routes over the twins: what it shows, what it never keeps, who can use it.

import { type PeerReferral, peerQueues } from '@hearth/domain/peer-referrals';
import { isRejected } from '@hearth/domain/rejections';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { opened as declined } from '@hearth/functions/appeals/appeals.fixture.ts';
import { appealsRoutes } from '@hearth/functions/appeals/appeals-routes.ts';
import { referralsRoutes } from '@hearth/functions/referrals/referrals-routes.ts';
import { statusRoutes } from '@hearth/functions/status/status-routes.ts';
import { languages } from '@hearth/messages/languages';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { inMemoryContext, inMemorySurroundings } from '@hearth/runtime/in-memory-surroundings';
import { inQueue } from '@hearth/store/lists';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import type { Browser, Request } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { barriers, sticksOut } from './barriers.ts';
import { patienceMs, startBrowser } from './browser.ts';

const started = await startBrowser();
if (typeof started === 'string') console.log(`skipped: the status page in a browser: ${started}`);

type Estate = Awaited<ReturnType<typeof declined>>;

/** The routes of the household's side as the gateway would call them. */
const served = ({ ports }: Estate) => {
  const surroundings = inMemorySurroundings(monday);
  const nobody = () => Promise.reject(new Error('no member calls here'));
  const handler = httpEndpoint(
    nobody,
    [...statusRoutes(ports), ...appealsRoutes(ports), ...referralsRoutes(ports)],
    surroundings,
  );
  const answer = async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url());
    const event = {
      routeKey: `${request.method()} ${pathname}`,
      rawPath: pathname,
      headers: await request.allHeaders(),
      queryStringParameters: Object.fromEntries(searchParams),
      body: request.postData(),
      isBase64Encoded: false,
      requestContext: { requestId: 'req' },
    };
    const { statusCode: status, headers, body } = await handler(event, inMemoryContext());
    return { status, headers, body };
  };
  return { answer, surroundings };
};

const view = async (
  browser: Browser,
  estate: Estate,
  { query = '', locale = 'en-US', width = 360, scheme = 'light' as 'light' | 'dark' } = {},
) => {
  const context = await browser.newContext({ viewport: { width, height: 780 }, colorScheme: scheme, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const [asked, complaints]: [string[], string[]] = [[], []];
  const { answer, surroundings } = served(estate);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  await page.route('**/*', async (route) => {
    asked.push(route.request().url());
    await route.fulfill(await answer(route.request()));
  });
  await page.goto(`https://fund.example/v1/status/page${query}`);
  const ask = async (second = '1988-04-12', code = estate.claimCode) => {
    await page.fill('#code', code.toLowerCase());
    await page.fill('#second', second);
    await page.click('#ask button');
    await page.waitForSelector('#found:not([hidden]), .wrong:not([hidden])');
  };
  return { page, asked, complaints, ask, surroundings, close: () => context.close() };
};

describe.skipIf(typeof started === 'string')('the status page in a browser', () => {
  if (typeof started === 'string') return;
  const browser = started;
  afterAll(() => browser.close());

  test('tells a household where its request is, takes its appeal, and keeps nothing anywhere', async () => {
    const estate = await declined();
    const { page, asked, complaints, ask, surroundings, close } = await view(browser, estate);
    await ask('1999-01-01');
    expect(await page.isVisible('#wrong')).toBe(true);
    await ask();
    expect(await page.textContent('#said')).toContain('could not say yes');
    expect(await page.textContent('#why')).toContain('can tell you why');
    expect(await barriers(page)).toEqual([]);
    await page.fill('#plea', 'The landlord wrote to us.');
    await page.click('#appealForm button');
    await page.waitForSelector('#appeal[hidden]', { state: 'attached' });
    expect(await page.textContent('#dateSaid')).toContain('November 30');
    expect(await stateOf(estate.tables, estate.appealId)).toMatchObject({ status: 'open', channel: 'household' });
    await page.click('#again');
    expect(await page.inputValue('#code')).toBe('');
    const kept = 'JSON.stringify([document.cookie, localStorage.length, sessionStorage.length, location.search])';
    expect(await page.evaluate(kept)).toBe('["",0,0,""]');
    const traces = `${asked.join()} ${JSON.stringify(surroundings.lines)}`;
    for (const secret of [estate.claimCode, estate.claimCode.replaceAll('-', ''), '1988', 'landlord'])
      expect(traces.toLowerCase()).not.toContain(secret.toLowerCase());
    // The browser itself writes down an answer of 403.
    expect(complaints.filter((text) => !text.includes('403'))).toEqual([]);
    await close();
  });

  test('gives a place to another family only when that is said twice', async () => {
    const estate = await declined({ isDeclined: false });
    const { page, ask, close } = await view(browser, estate);
    await ask();
    await page.click('#stepBack summary');
    await page.click('#giveWay');
    expect(await stateOf(estate.tables, estate.applicationId)).toMatchObject({ status: 'referred' });
    await page.click('#sureButton');
    await page.waitForSelector('#gaveWay:not([hidden])');
    expect(await stateOf(estate.tables, estate.applicationId)).toMatchObject({ status: 'withdrawn' });
    expect(await page.isVisible('#stepBack')).toBe(false);
    await close();
  });

  test('points to a family in need only with their yes, three times, and nobody can read who pointed', async () => {
    const estate = await declined();
    const { page, asked, complaints, ask, surroundings, close } = await view(browser, estate, { width: 320 });
    await ask();
    for (let nth = 0; nth < 4; nth += 1) {
      await page.click('#point summary');
      await page.fill('#pointName', 'Rosalinda');
      await page.fill('#pointReach', 'the second floor, after six');
      await page.selectOption('#pointNeed', 'rent');
      await page.selectOption('#pointLanguage', 'ht');
      await page.click('#pointForm button');
      expect(await page.isVisible('#pointed')).toBe(false);
      await page.selectOption('#pointAsked', 'in-person');
      if (nth === 0) expect(await barriers(page)).toEqual([]);
      await page.click('#pointForm button');
      await page.waitForSelector(nth < 3 ? '#pointed:not([hidden])' : '#pointEnough:not([hidden])');
    }
    const made = await inQueue<PeerReferral>(estate.tables, peerQueues.waiting);
    const states = isRejected(made) ? [] : made.states;
    expect(states).toHaveLength(3);
    expect(states[0]).toMatchObject({ need: 'rent', language: 'ht', consent: { how: 'in-person', givenAt: monday } });
    expect(JSON.stringify(states)).not.toMatch(new RegExp(`${estate.applicationId}|${estate.householdId}|Rosalinda`));
    await page.click('#again');
    expect(await page.inputValue('#pointName')).toBe('');
    const traces = `${asked.join()} ${JSON.stringify(surroundings.lines)}`;
    expect(traces).not.toMatch(/Rosalinda|second%20floor|second floor/);
    expect(complaints.filter((text) => !text.includes('429'))).toEqual([]);
    await close();
  });

  test('has no barrier and cuts nothing off, in any language, on a small phone, in the dark, from right to left', async () => {
    const estate = await declined();
    for (const language of languages) {
      const scheme = language === 'ar' || language === 'vi' ? 'dark' : 'light';
      const { page, ask, close } = await view(browser, estate, { query: `?language=${language}`, width: 320, scheme });
      const told = ['en', 'es', 'ar'].includes(language);
      if (told) await ask();
      expect(await sticksOut(page), language).toEqual([]);
      if (told || language === 'vi') expect(await barriers(page), language).toEqual([]);
      expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : null);
      await close();
    }
  });
});

// Published pages in a real browser: no barrier that axe-core knows, nothing fetched, nothing refused, nothing cut off, on screen and on paper.
import type { PublicationDocument } from '@hearth/publication/document';
import {
  funderStatement,
  grantRows,
  needPicture,
  steeringView,
  youngFund,
} from '@hearth/publication/page/more-reports.fixture';
import { publicationPage } from '@hearth/publication/page/publication-page';
import { publicReport } from '@hearth/publication/page/reports.fixture';
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { barriers, sticksOut } from './barriers.ts';
import { patienceMs, startBrowser } from './browser.ts';

const longName =
  'The Isabella & “Überlange” Gesellschaft zur Förderung nachbarschaftlicher Donaudampfschifffahrtshilfegenossenschaften <i>eV</i>';

const earlier = (['Q1', 'Q2', 'Q3'] as const).map(publicReport);
const documents: Readonly<Record<string, PublicationDocument>> = {
  'the public report': publicReport('Q4'),
  'a funder’s statement': funderStatement(),
  'a statement to a funder with a very long name': {
    ...funderStatement(longName),
    publisher: longName.replaceAll(' ', ''),
  },
  'the picture of need': needPicture(),
  'the committee’s view': steeringView(),
  'grants row by row': grantRows(),
  'a fund with hardly a number': youngFund(),
};

type View = { readonly name: string; readonly width: number; readonly scheme: 'light' | 'dark' };
const phone: View = { name: 'a phone', width: 360, scheme: 'light' };
const views: readonly View[] = [
  phone,
  { name: 'a phone in the dark', width: 360, scheme: 'dark' },
  { name: 'a desk', width: 1280, scheme: 'light' },
  { name: 'a desk in the dark', width: 1280, scheme: 'dark' },
  // A desk at 200 percent has half as many pixels of its own.
  { name: 'a desk at 200 percent', width: 640, scheme: 'light' },
];

/** What every document is looked at in: one narrow and light, one wide and dark. */
const most = new Set(['a phone', 'a desk in the dark']);

const started = await startBrowser();
if (typeof started === 'string') console.log(`skipped: published pages in a browser: ${started}`);

/** Puts a page before the browser and keeps what it asked for and complained of. */
const opened = async (browser: Browser, markup: string, view: View) => {
  const context = await browser.newContext({ viewport: { width: view.width, height: 900 }, colorScheme: view.scheme });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }));
  await page.goto('https://reports.example/pub_1/report.en.html');
  return { page, asked, complaints, close: () => context.close() };
};

// What runs in the page is text: this program knows no document but published ones.
const looked = <T>(page: Page, script: string): Promise<T> => page.evaluate<T>(script);

const bottomOf = (page: Page, selector: string): Promise<number> =>
  looked(page, `document.querySelector('${selector}').getBoundingClientRect().bottom`);

describe.skipIf(typeof started === 'string')('published pages in a browser', () => {
  if (typeof started === 'string') return;
  const browser = started;
  afterAll(() => browser.close());

  for (const [name, document] of Object.entries(documents)) {
    test(`${name} has no barrier and asks for nothing, whatever it is read on`, async () => {
      const seen = name === 'the public report' ? views : views.filter((view) => most.has(view.name));
      const tried = [
        ...seen.map((view) => ['en', view] as const),
        ...seen.slice(0, 1).map((view) => ['es', view] as const),
      ];
      for (const [language, view] of tried) {
        const { page, asked, complaints, close } = await opened(
          browser,
          publicationPage(document, earlier, language).markup,
          view,
        );
        expect(await barriers(page), `${language} on ${view.name}`).toEqual([]);
        expect(await sticksOut(page), `${language} on ${view.name}`).toEqual([]);
        expect(asked.filter((url) => !url.endsWith('/report.en.html'))).toEqual([]);
        expect(complaints).toEqual([]);
        await close();
      }
    });
  }

  test('a barrier that is put into a page is found, and so is what sticks out of it', async () => {
    const { markup } = publicationPage(publicReport('Q4'), earlier, 'en');
    const worse = markup
      .replace('<html lang="en"', '<html')
      .replace('<h1>', '<h1>'.concat('<img alt="" width="900" height="9">'));
    const { page, complaints, close } = await opened(
      browser,
      worse.replace('</main>', '<p style="color: red">x</p></main>'),
      phone,
    );
    expect((await barriers(page)).join()).toContain('html-has-lang');
    expect(await sticksOut(page)).toContain('IMG ');
    expect(complaints.join()).toContain('style');
    await close();
  });

  test('a page that reads from the right stands as well', async () => {
    const markup = publicationPage(publicReport('Q4'), earlier, 'en').markup.replace('<html', '<html dir="rtl"');
    for (const view of views.slice(1, 3)) {
      const { page, close } = await opened(browser, markup, view);
      expect(await barriers(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
      const isAtRight = await looked<boolean>(
        page,
        `((rail, full) => Math.abs(rail.getBoundingClientRect().right - full.getBoundingClientRect().right) < 1)(...document.querySelector('svg.bar').children)`,
      );
      expect(isAtRight, 'bars begin where reading begins').toBe(true);
      await close();
    }
  });

  test('the page prints on A4 and on Letter, with the minute’s answer on the first sheet, in dark rooms too', async () => {
    const { markup } = publicationPage(publicReport('Q4'), earlier, 'en');
    const { page, close } = await opened(browser, markup, { name: 'a desk in the dark', width: 1280, scheme: 'dark' });
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThanOrEqual(3);
      expect(sheets).toBeLessThanOrEqual(7);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // 180 mm of an A4 sheet between its margins, and the 269 mm of its height, in CSS pixels.
    await page.setViewportSize({ width: 680, height: 1016 });
    expect(await looked(page, 'getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await bottomOf(page, '.promises')).toBeLessThan(1016);
    expect(await sticksOut(page)).toEqual([]);
    await close();
  });

  test('headings go down by one level at a time, and every picture and table can be named', async () => {
    for (const document of Object.values(documents)) {
      const { page, close } = await opened(browser, publicationPage(document, earlier, 'en').markup, phone);
      const levels = await looked<number[]>(
        page,
        `[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)))`,
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
      const unnamed = await looked<number>(
        page,
        `[...document.querySelectorAll('svg:not([aria-hidden])')].filter((svg) => !svg.querySelector('title') || !svg.querySelector('desc')).length`,
      );
      expect(unnamed).toBe(0);
      await close();
    }
  });
});

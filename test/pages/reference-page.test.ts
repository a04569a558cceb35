// The reference of the API in a real browser: no barrier that axe-core knows, nothing cut off on a phone, and every link on it leads somewhere.
import { readFileSync } from 'node:fs';
import { referencePage } from '@hearth/functions/reference/reference-page.ts';
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { barriers, sticksOut } from './barriers.ts';
import { patienceMs, startBrowser } from './browser.ts';

const source = new URL('../../packages/contracts/openapi.json', import.meta.url);
const description = JSON.parse(readFileSync(source, 'utf8'));
const { markup } = referencePage(description);

/** The same page with one path of each step: every kind of thing that stands on it, few enough for axe to look at in no time. */
const inShort = (): string => {
  const seen = new Set<string>();
  const paths = Object.entries<Record<string, { readonly tags: readonly [string] }>>(description.paths);
  const first = paths.filter(([, ways]) => {
    const [step = ''] = Object.values(ways)[0]?.tags ?? [];
    return !seen.has(step) && seen.add(step);
  });
  return referencePage({ ...description, paths: Object.fromEntries(first) }).markup;
};

const started = await startBrowser();
if (typeof started === 'string') console.log(`skipped: the reference in a browser: ${started}`);

test('every link on the page leads to a place that there is', () => {
  const places = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, place]) => place));
  const links = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, place = '']) => place);
  expect(links.length).toBeGreaterThan(1_000);
  expect([...new Set(links)].filter((place) => !places.has(place))).toEqual([]);
});

describe.skipIf(typeof started === 'string')('in a browser', () => {
  if (typeof started === 'string') return;
  const browser: Browser = started;
  afterAll(() => browser.close());

  test.each([
    ['on a phone', 360, 'light'],
    ['on a desk in the dark', 1280, 'dark'],
  ] as const)('%s the page has no barrier and cuts nothing off', async (_view, width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    await page.setContent(inShort());
    await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
    expect(await barriers(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    await context.close();
  });
});

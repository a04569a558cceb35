// One partner's whole path, as `pnpm walk` walks it: list, decisions, payments, message, status, appeal; then its pages in a browser.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, runCloud } from '@hearth/cli/cloud';
import { birthDateOf } from '@hearth/cli/walk/sample-list';
import { walkPath } from '@hearth/cli/walk/walk-path';
import { localDate } from '@hearth/domain/time';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, sticksOut } from '../pages/barriers.ts';
import { patienceMs, startBrowser } from '../pages/browser.ts';
import { expectAllTrue } from './held-true.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-path-'));
const [dataDir, seen] = [join(folder, 'data'), join(folder, 'seen')];
/** Where pictures of the pages go, when somebody wants them. */
const shots = process.env['HEARTH_SHOTS'];
const started = await startBrowser();
if (typeof started === 'string') console.log(`skipped: the pages of the path in a browser: ${started}`);

let cloud: Cloud;
let walked: Awaited<ReturnType<typeof walkPath>>;
const said: string[] = [];
beforeAll(async () => {
  cloud = await runCloud({ dataDir, settleMs: 200 });
  const { nowAt } = await cloud.controls.status();
  walked = await walkPath(cloud, {
    dataDir,
    folder: seen,
    today: localDate(nowAt, 'America/New_York'),
    print: (line) => said.push(line),
    pause: async () => {},
  });
});
afterAll(async () => {
  await cloud?.stop();
  if (typeof started !== 'string') await started.close();
  rmSync(folder, { recursive: true, force: true });
});

const keptAs = (ending: string): string => {
  const name = walked.kept.find((one) => one.endsWith(ending));
  if (name === undefined) throw new Error(`${ending} was not kept: ${walked.kept.join(', ')}`);
  return name;
};
const readKept = (ending: string): string => readFileSync(join(seen, keptAs(ending)), 'utf8');

test('every step of the path comes to its end, and everything that is always true is true', async () => {
  const told = said.join('\n');
  for (const line of [
    '3 error, 3 new',
    '6 new',
    '6 same',
    'WALK-1: settled',
    'WALK-2: confirmed',
    'Decided again and paid: settled',
    'We looked again. You were right',
  ])
    expect(told).toContain(line);
  expect(walked.end.applications.size).toBe(6);
  await expectAllTrue(cloud);
});

test('what a household reads names nobody, no amount and nothing of the fund; its claim code stands in no message', () => {
  const outbox = readKept('outbox.html');
  const texts = [...outbox.matchAll(/<p class="said"[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    expect(text).toMatch(
      /^Your request R[0-9A-Z]{4} has an update\. Call 617-555-0100\.( Reply STOP to end messages, HELP for help\.)?$/,
    );
    for (const { claimCode } of walked.end.applications.values()) expect(text).not.toContain(claimCode);
  }
});

const pages = ['refused-list.html', 'checked-list.html', 'mended-list.html', 'applied-list.html', 'outbox.html'];

describe.skipIf(typeof started === 'string')('in a browser', () => {
  if (typeof started === 'string') return;
  const browser: Browser = started;
  if (shots !== undefined) mkdirSync(shots, { recursive: true });
  const shoot =
    shots === undefined ? undefined : (name: string) => ({ path: join(shots, `${name}.png`), fullPage: true });

  test.each(pages)('%s has no barrier and cuts nothing off on a phone', async (ending) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    page.setDefaultTimeout(patienceMs);
    await page.goto(`file://${join(seen, keptAs(ending))}`);
    expect(await barriers(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    if (shoot !== undefined)
      await page.screenshot({ ...shoot(ending.replace('.html', '')), fullPage: ending !== 'outbox.html' });
    await page.close();
  });

  test('the status page of the running cloud tells the household where its request stands', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, locale: 'en-US' });
    page.setDefaultTimeout(patienceMs);
    await page.goto(`${cloud.addresses.apiUrl}/v1/status/page`);
    if (shoot !== undefined) await page.screenshot(shoot('status-asked'));
    await page.fill('#code', walked.end.applications.get('WALK-1')?.claimCode ?? '');
    await page.fill('#second', birthDateOf('WALK-1'));
    await page.click('#ask button');
    await page.waitForSelector('#found:not([hidden])');
    expect(await page.textContent('#said')).toContain('The payment was made.');
    expect(await barriers(page)).toEqual([]);
    if (shoot !== undefined) await page.screenshot(shoot('status-told'));
    await page.goto(`${cloud.addresses.apiUrl}/v1/reference`);
    expect(await sticksOut(page)).toEqual([]);
    if (shoot !== undefined) await page.screenshot({ ...shoot('reference'), fullPage: false });
    await page.close();
  });
});

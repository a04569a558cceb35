// What is asked of every page in a browser: no barrier that axe-core knows, and nothing that stands out of it sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds, in words: rule, how bad, and the elements. */
export const barriers = async (page: Page): Promise<readonly string[]> => {
  const results: AxeResults = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ['violations'] })`);
  return results.violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
};

/** Elements that stand out of the page sideways, apart from what scrolls in a frame of its own. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('body *')]
      .filter((element) => element.closest('.wide, svg, .skip') === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > document.documentElement.clientWidth + 1 || left < -1;
      })
      .map((element) => element.tagName + ' ' + element.className)`,
  );

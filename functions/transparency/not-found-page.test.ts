import { expect, test } from 'vitest';
import { notFoundFile } from './not-found-page.ts';

test('the page for what is not there says so in two languages, and loads and runs nothing', () => {
  const page = String(notFoundFile.body);
  expect(page).toContain('<html lang="en"');
  expect(page).toContain('<section lang="es">');
  expect(page).not.toMatch(/<script|<link|src=|href=|https?:/);
  expect(page).toContain('http-equiv="Content-Security-Policy"');
});

test('it lies where the distribution looks for it, and is not kept as publications are', () => {
  expect(notFoundFile).toMatchObject({ key: 'public/404.html', contentType: 'text/html; charset=utf-8' });
  expect(notFoundFile.cacheControl).not.toContain('immutable');
});

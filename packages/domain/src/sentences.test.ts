// What is said of findings: in each language, with its numbers, and never of another partner.
import { describe, expect, test } from 'vitest';
import { policyWith } from './policy.fixture.ts';
import type { Finding } from './policy-rules.ts';
import { languageFor } from './reader-language.ts';
import { catalogues, sentenceOf, spokenIn, tellsOfOthers, underReview } from './sentences.ts';

const policy = policyWith();
const finding = (kind: Finding['kind'], outcome: Finding['outcome'], numbers: Finding['numbers'] = {}): Finding => ({
  code: 'the-rule',
  kind,
  outcome,
  otherwise: 'refer',
  numbers,
});
const overCap = finding('cap-per-household', 'fail', {
  capMinor: 100_000,
  usedMinor: 30_000,
  leftMinor: 70_000,
  windowDays: 365,
});
const tooEarly = finding('days-between-awards', 'fail', { days: 30, lastOn: '2026-10-02', againFrom: '2026-11-01' });
// Written with no-break spaces in some languages.
const said = (...of: Parameters<typeof sentenceOf>) => sentenceOf(...of).replace(/\s/g, ' ');

describe('a sentence', () => {
  test('writes amounts and dates as the reader’s language does', () => {
    expect(said(overCap, 'en', policy)).toBe(
      'Our records show $300.00 of help in the last 365 days. The limit is $1,000.00, so $700.00 is left now.',
    );
    expect(said(overCap, 'es', policy)).toBe(
      'Nuestros registros muestran $300.00 de ayuda en los últimos 365 días. El límite es $1,000.00, así que ahora quedan $700.00.',
    );
    expect(said(overCap, 'es-ES', policy)).toContain('300,00 US$');
    expect(said(tooEarly, 'en', policy)).toContain('help on October 2, 2026');
    expect(said(tooEarly, 'es', policy)).toContain('el 2 de octubre de 2026');
  });

  test('writes a currency without cents without cents', () => {
    expect(said(overCap, 'en', { ...policy, currency: 'JPY' })).toContain('¥30,000 of help');
  });

  test('is the policy’s own where it has one, and says what the policy’s first language says where nobody speaks the reader’s', () => {
    const words = (fail: string) => ({ 'the-rule': { pass: 'p', fail, unknown: 'u' } });
    const own = {
      ...policy,
      languages: ['ht', 'en'],
      texts: { ht: words('Rete {leftMinor}.'), es: words('Quedan {leftMinor}.') },
    };
    expect(said(overCap, 'es-MX', own)).toBe('Quedan USD 700.00.');
    expect(said(overCap, 'vi', own)).toMatch(/^Rete .*700/);
    expect(said(overCap, 'en', own)).toMatch(/^Our records/);
    expect(said(overCap, 'vi', policy)).toMatch(/^Our records/);
  });

  test('fills in nothing that the finding does not have', () => {
    const odd = {
      ...policy,
      texts: { en: { 'the-rule': { pass: '', fail: '{constructor} {leftMinor} {gone}', unknown: '' } } },
    };
    expect(said(overCap, 'en', odd)).toBe('… $700.00 …');
  });

  test('is there for every kind and outcome in every language, with the same numbers in all', () => {
    const numbersIn = (text: string) => [...text.matchAll(/\{[A-Za-z]+\}/g)].map(([each]) => each).sort();
    const english = catalogues.get('en');
    for (const [, { texts, needs, locale, underReview: review }] of catalogues) {
      expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale]);
      expect(review).toMatch(/\.$/);
      expect(Object.keys(needs).sort()).toEqual(Object.keys(english?.needs ?? {}).sort());
      for (const [kind, by] of Object.entries(texts))
        for (const outcome of ['pass', 'fail', 'unknown'] as const) {
          expect(by[outcome]).toMatch(/^[\p{Lu}{].*[.}]$/u);
          expect([kind, numbersIn(by[outcome])]).toEqual([
            kind,
            numbersIn(english?.texts[kind as Finding['kind']][outcome] ?? ''),
          ]);
        }
    }
  });
});

describe('a partner', () => {
  test.each([
    ['a match', finding('match-clear', 'fail')],
    ['help that the household had before', tooEarly],
    ['a limit that earlier help used up', overCap],
    ['a look into a list', finding('sanctions-step', 'unknown')],
    ['a condition over what was granted before', finding('expression', 'fail', { reads: 'history' })],
  ])('is told nothing of %s', (_what, of) => {
    expect(tellsOfOthers(of)).toBe(true);
    expect(underReview('es-MX')).toBe('La solicitud está en revisión.');
    expect(underReview('vi')).toBe('The application is under review.');
  });

  test('is told of its own allotment, and of a limit that nothing used up', () => {
    expect(tellsOfOthers(finding('allotment-left', 'fail'))).toBe(false);
    expect(tellsOfOthers(finding('expression', 'fail'))).toBe(false);
    expect(tellsOfOthers(finding('cap-per-household', 'fail', { usedMinor: 0 }))).toBe(false);
  });
});

describe('the reader’s language', () => {
  const available = spokenIn({ languages: ['en', 'ht', 'pt-BR'] });
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['fr, ht;q=0.5, es;q=0.7', 'es'],
    ['ES', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT, es;q=0.5', 'es'],
    ['ht;q=0, es;q=0', 'en'],
    ['vi;q=x, ht', 'ht'],
    [`${'x,'.repeat(10_000)}es`, 'en'],
    [';;;,=,q=1', 'en'],
  ])('for %j is %s', (header, is) => {
    expect(languageFor(header, available)).toBe(is);
  });
});

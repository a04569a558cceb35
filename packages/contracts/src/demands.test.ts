import { derivedId } from '@hearth/domain/ids';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { adviceBody, demandAnswerBody, demandBody, evidenceBody } from './demands.ts';
import { sanctionsCheckBody, sanctionsResolutionBody } from './sanctions.ts';

const takes = (schema: z.ZodType, body: unknown): boolean => schema.safeParse(body).success;
const award = derivedId('award', 1);

describe('a legal demand', () => {
  const demand = { source: 'court', authority: 'Superior Court', instrument: 'subpoena', receivedOn: '2026-11-16' };

  test('is taken with who asked, the instrument and what was asked for', () => {
    expect(demandBody.parse({ ...demand, about: [award], dueOn: '2026-11-16' })).toMatchObject({ about: [award] });
    expect(demandBody.parse(demand)).toMatchObject({ about: [] });
    expect(takes(demandBody, { source: 'private-party', instrument: 'letter', receivedOn: '2026-11-16' })).toBe(true);
  });

  test.each([
    ['a private party by name', { source: 'private-party' }],
    ['a source outside the list', { source: 'somebody' }],
    ['an answer due before it came', { dueOn: '2026-11-15' }],
    ['a day that does not exist', { receivedOn: '2026-02-30' }],
    ['a record twice', { about: [award, award] }],
    ['what is no id', { about: ['Maria Fernandez'] }],
    ['an id of no kind', { about: [`xyz_${award.slice(4)}`] }],
    ['too many records', { about: Array.from({ length: 51 }, (_, at) => derivedId('award', at)) }],
    ['a hash that is none', { paperHash: 'abc' }],
    ['two lines', { authority: 'Superior\nCourt' }],
    ['a note', { note: 'asked for Maria' }],
  ])('is refused with %s', (_what, change) => {
    expect(takes(demandBody, { ...demand, ...change })).toBe(false);
  });

  test('has counsel’s word in codes', () => {
    expect(takes(adviceBody, { advice: 'refuse', grounds: ['too-broad'] })).toBe(true);
    expect(takes(adviceBody, { advice: 'refuse', grounds: [] })).toBe(false);
    expect(takes(adviceBody, { advice: 'refuse', grounds: ['too-broad', 'too-broad'] })).toBe(false);
    expect(takes(adviceBody, { advice: 'refuse', grounds: ['Maria lives there'] })).toBe(false);
  });

  test('is answered with what left, once each', () => {
    const left = { what: 'identity', about: award };
    expect(takes(demandAnswerBody, { left: [] })).toBe(true);
    expect(takes(demandAnswerBody, { left: [left, { ...left, what: 'case-facts' }] })).toBe(true);
    expect(takes(demandAnswerBody, { left: [left, left] })).toBe(false);
    expect(takes(demandAnswerBody, {})).toBe(false);
  });
});

test('evidence is read for a reason of the list; a legal demand is named, and only then', () => {
  const demandId = derivedId('demand', 1);
  expect(takes(evidenceBody, { reason: 'audit-sample' })).toBe(true);
  expect(takes(evidenceBody, { reason: 'legal-demand', demandId })).toBe(true);
  expect(takes(evidenceBody, { reason: 'legal-demand' })).toBe(false);
  expect(takes(evidenceBody, { reason: 'audit-sample', demandId })).toBe(false);
  expect(takes(evidenceBody, { reason: 'curious' })).toBe(false);
});

describe('a sanctions check', () => {
  test('names a list and its version, and nobody', () => {
    const check = { list: 'ofac-sdn', listVersion: '2026-11-20', result: 'hit' };
    expect(takes(sanctionsCheckBody, check)).toBe(true);
    for (const change of [{ name: 'Maria' }, { result: 'maybe' }, { list: 'OFAC SDN' }, { listVersion: 'of Maria F.' }])
      expect(takes(sanctionsCheckBody, { ...check, ...change })).toBe(false);
  });

  test('is resolved with a reason that fits the finding', () => {
    expect(takes(sanctionsResolutionBody, { finding: 'somebody-else', reason: 'other-birth-date' })).toBe(true);
    expect(takes(sanctionsResolutionBody, { finding: 'listed', reason: 'other-birth-date' })).toBe(false);
    expect(takes(sanctionsResolutionBody, { finding: 'somebody-else', reason: 'born in 1980' })).toBe(false);
  });
});

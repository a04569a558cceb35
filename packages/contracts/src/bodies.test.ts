import { derivedId } from '@hearth/domain/ids';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { allotmentBody, giftBody } from './funding.ts';
import { memberBody, organizationBody, programBody } from './governance.ts';
import { docketBody } from './meetings.ts';
import { handoverBody, onboardingBody } from './payments.ts';
import { policyBody } from './policies.ts';
import { page } from './primitives.ts';
import { routes } from './routes.ts';

const takes = (schema: z.ZodType, body: unknown): boolean => schema.safeParse(body).success;

const cap = { code: 'cap', otherwise: 'refer', kind: 'cap-per-household', capMinor: 100_000, windowDays: 365 };
const step = { code: 'lists', otherwise: 'refer', kind: 'sanctions-step', mode: 'all', maxAgeDays: 30 };
const condition = { code: 'own', otherwise: 'refer', kind: 'expression', expression: 'facts.size > 2' };
const policy = {
  programId: derivedId('program', 1),
  version: 1,
  effectiveFrom: '2026-11-01',
  currency: 'USD',
  rules: [cap],
  amountTable: [
    { sizeUpTo: 2, amountMinor: 40_000 },
    { sizeUpTo: 6, amountMinor: 80_000 },
  ],
  payeeDays: 30,
  ratification: { by: 'committee', members: 2 },
  examples: [
    {
      name: 'one person in need',
      facts: {
        need: 'food',
        requestedMinor: 10_000,
        area: 'US-MA',
        size: 1,
        situations: [],
        evidence: [],
        relationshipDisclosed: false,
      },
      standing: { today: '2026-11-20', grants: [], openMatches: 0 },
      expected: { outcome: 'meets' },
    },
  ],
};

describe('a policy', () => {
  test('is taken with a cap, a rising table and an example', () => {
    expect(policyBody.parse(policy)).toMatchObject({ ...policy, situationMinor: {} });
  });

  test('is taken with the rules that read slices, lists and conditions', () => {
    const more = ['allotment-left', 'fund-restriction'].map((kind) => ({ code: kind, kind, otherwise: 'refer' }));
    expect(takes(policyBody, { ...policy, rules: [cap, step, condition, ...more] })).toBe(true);
  });

  test('says what it leaves out: one approver, nobody limited, English, the usual time of keeping', () => {
    expect(policyBody.parse(policy)).toMatchObject({
      tiers: [{ approvers: 1, separate: [] }],
      approverLimit: null,
      quorum: 1,
      languages: ['en'],
      texts: {},
      retention: { unawardedDays: 365, awardedDays: 2_557 },
    });
  });

  test.each([
    ['no rule at all', { rules: [] }],
    ['no cap', { rules: [{ code: 'told', otherwise: 'refer', kind: 'situation-told' }] }],
    ['two rules of one code', { rules: [cap, { ...cap, windowDays: 30 }] }],
    ['a rule that denies', { rules: [{ ...cap, otherwise: 'deny' }] }],
    [
      'a rule outside the catalogue',
      { rules: [cap, { code: 'x', otherwise: 'refer', kind: 'expression', text: 'true' }] },
    ],
    ['a table that falls', { amountTable: [...policy.amountTable].reverse() }],
    ['a table with one size twice', { amountTable: [policy.amountTable[0], policy.amountTable[0]] }],
    ['no table', { amountTable: [] }],
    ['a situation nobody knows', { situationMinor: { poor: 1 } }],
    ['a negative amount', { situationMinor: { illness: -1 } }],
    ['no example', { examples: [] }],
    ['nobody to ratify it', { ratification: { by: 'committee', members: 0 } }],
    ['no word on who ratifies it', { ratification: undefined }],
    ['a sanctions step that puts a case outside', { rules: [cap, { ...step, otherwise: 'outside-policy' }] }],
    ['an expression longer than a person reads', { rules: [cap, { ...condition, expression: 'x'.repeat(501) }] }],
    ['a tier of no approver', { tiers: [{ approvers: 0 }] }],
    ['texts for one outcome only', { texts: { en: { cap: { pass: 'Fine.' } } } }],
    ['a day that does not exist', { effectiveFrom: '2026-02-30' }],
    ['a field of its own', { author: 'me' }],
  ])('is refused with %s', (_what, more) => {
    expect(takes(policyBody, { ...policy, ...more })).toBe(false);
  });
});

test('a gift says when it came and what it may be spent on', () => {
  expect(giftBody.parse({ amountMinor: 1, receivedOn: '2026-11-20' }).restriction).toEqual({});
  expect(
    takes(giftBody, {
      amountMinor: 1,
      receivedOn: '2026-11-20',
      restriction: { needs: ['food'], areas: ['US-MA'], assistanceListing: '21.023' },
    }),
  ).toBe(true);
  for (const restriction of [
    { needs: [] },
    { needs: ['car'] },
    { assistanceListing: '21' },
    { from: 'now' },
    { purpose: 'food' },
  ]) {
    expect(takes(giftBody, { amountMinor: 1, receivedOn: '2026-11-20', restriction })).toBe(false);
  }
});

test('an allotment is for a need or for any', () => {
  const body = { programId: derivedId('program', 1), partnerId: derivedId('organization', 1), amountMinor: 100 };
  expect(['food', 'any', 'car'].map((purpose) => takes(allotmentBody, { ...body, purpose }))).toEqual([
    true,
    true,
    false,
  ]);
});

test('nobody is proposed as fiscal agent, without a role, or with one that does not exist', () => {
  expect(takes(organizationBody, { name: 'East', kind: 'partner' })).toBe(true);
  expect(takes(organizationBody, { name: 'East', kind: 'fiscal-agent' })).toBe(false);
  const member = { subject: 'auth|1', organizationId: derivedId('organization', 1) };
  expect(takes(memberBody, { ...member, roles: ['caseworker'] })).toBe(true);
  for (const roles of [[], ['owner'], ['caseworker', 'reviewer', 'approver', 'treasurer', 'auditor']])
    expect(takes(memberBody, { ...member, roles })).toBe(false);
});

test('a program keeps the day of a time zone that exists', () => {
  const body = { name: 'Winter', purpose: 'Relief', currency: 'USD', languages: ['en', 'pt-BR'] };
  expect(takes(programBody, { ...body, timeZone: 'America/New_York' })).toBe(true);
  expect(takes(programBody, { ...body, timeZone: 'Boston' })).toBe(false);
});

test('a docket decides each award once, and says why it sends one back', () => {
  const awardId = derivedId('award', 1);
  const approve = { awardId, decision: 'approve' };
  expect(
    takes(docketBody, {
      decisions: [approve, { awardId: derivedId('award', 2), decision: 'send-back', reason: 'unclear' }],
    }),
  ).toBe(true);
  for (const decisions of [
    [],
    [approve, approve],
    [{ awardId, decision: 'send-back' }],
    [{ ...approve, reason: 'why' }],
  ])
    expect(takes(docketBody, { decisions })).toBe(false);
});

test('a receipt is a number, a method and an instant; a hash only in its one form', () => {
  const body = { receiptNumber: 'R-1', method: 'cash', handedOverAt: '2026-11-20T15:00:00.000Z' };
  expect(takes(handoverBody, { ...body, receiptHash: 'ab'.repeat(32) })).toBe(true);
  for (const more of [
    { method: 'wire' },
    { receiptHash: 'AB'.repeat(32) },
    { handedOverAt: '2026-11-20' },
    { receiptNumber: '' },
  ])
    expect(takes(handoverBody, { ...body, ...more })).toBe(false);
});

test('the provider’s pages send people back to the web only', () => {
  expect(
    [
      'https://example.org/back',
      'http://127.0.0.1:3000/',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'example.org',
    ].map((returnUrl) => takes(onboardingBody, { returnUrl })),
  ).toEqual([true, true, false, false, false]);
});

test('a page is at most two hundred long, also when it was asked for in a query string', () => {
  expect(page.parse({ limit: '20' })).toEqual({ limit: 20 });
  for (const limit of ['0', '201', 'all', '1.5', '']) expect(takes(page, { limit })).toBe(false);
});

describe('the routes', () => {
  test('are each there once', () => {
    const keys = routes.map(({ method, path }) => `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('belong to a function of their step, and need a token but where the provider calls', () => {
    for (const route of routes) expect(route.function).toMatch(/^[a-z]+-http$/);
    expect(
      routes
        .filter(({ caller }) => caller === 'provider')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/v1/provider-events/accounts', '/v1/provider-events/payments']);
  });
});

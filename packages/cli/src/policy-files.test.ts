// `hearth policy check`: a file is a policy, or everything that keeps it from being one is said at its place.
import { readFileSync } from 'node:fs';
import { needs, situations } from '@hearth/contracts/needs';
import { policyBody } from '@hearth/contracts/policies';
import { names } from '@hearth/domain/expression-names';
import { describe, expect, test } from 'vitest';
import sample from '../../domain/sample-policy.json' with { type: 'json' };
import policy from './demo-policy.json' with { type: 'json' };
import { checkLinesOf } from './hearth/policy.ts';
import { readPolicyDocument } from './policy-files.ts';

const kinds = policyBody.shape.rules.element.options.map(({ shape }) => [...shape.kind.values][0] ?? '').sort();

const told = (document: unknown) => checkLinesOf('policy.json', readPolicyDocument(document));

describe('a policy file', () => {
  test('of the demo is one, in two languages, and has no hash before it has a program', () => {
    const { lines, code } = told(policy);
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(/6 rules, in en, es; its 9 examples come out as written/);
    expect(lines.join('\n')).toMatch(/names no program/);
  });

  test('with a program says its hash', () => {
    const { lines } = told({ ...policy, programId: 'prg_00000000000000000000000000' });
    expect(lines.at(-1)).toMatch(/^Its hash is [0-9a-f]{64}\.$/);
  });

  test.each([
    ['no policy at all', 'a text', 1],
    ['nothing', null, 1],
    ['a list', [], 1],
    ['a field that is missing', { ...policy, payeeDays: undefined }, 1],
    ['an example that fails', { ...policy, examples: [{ ...policy.examples[0], expected: { outcome: 'refer' } }] }, 1],
    ['a language that nobody speaks', { ...policy, languages: ['xx'] }, 1],
  ])('is refused for %s, in words', (_what, document, code) => {
    const came = told(document);
    expect(came.code).toBe(code);
    expect(came.lines.join('\n')).toMatch(/is no policy yet/);
    expect(came.lines.join('\n')).not.toMatch(/undefined|\[object|Invalid input/);
  });

  test('names each place and says each thing in words', () => {
    const { lines } = told({
      ...policy,
      tiers: [{ upToMinor: 5, approvers: 1 }],
      examples: [{ ...policy.examples[0], expected: { outcome: 'refer' } }],
    });
    expect(lines.join('\n')).toContain('/tiers/0/upToMinor  (last-tier-bounded)');
    expect(lines.at(-1)).toContain('packages/domain/POLICY.md');
    expect(lines.join('\n')).toContain('should come out as "refer", but came out as "meets" with $600.00.');
  });

  test('says the code of the rule beside its place, since nobody counts from 0', () => {
    const rules = policy.rules.map((rule) => (rule.code === 'cap-in-a-year' ? { ...rule, cap: 1 } : rule));
    expect(told({ ...policy, rules }).lines.join('\n')).toContain('/rules/3/cap "cap-in-a-year"  (unknown-field)');
  });

  test('tells in dollars what it comes to, so that cents for dollars are seen', () => {
    const said = told(policy).lines.join('\n');
    expect(said).toContain('1 person $400.00, up to 2 people $550.00');
    expect(said).toContain('$1,000.00 in 365 days');
    expect(said).toContain('one approver up to $750.00, then two approvers; a meeting needs 3');
    expect(said).toContain('from 2026-01-01, once ratified by every member organization');
  });
});

describe('the sample policy, which strangers start from', () => {
  const page = readFileSync(new URL('../../domain/POLICY.md', import.meta.url), 'utf8');

  test('is a policy, and has every kind of rule', () => {
    expect(told(sample).lines.join('\n')).toMatch(/its 5 examples come out as written/);
    expect([...new Set(sample.rules.map(({ kind }) => kind))].sort()).toEqual(kinds);
  });

  test('has a page that tells every kind of rule, every field, and every name an expression can read', () => {
    for (const each of [...kinds, ...names.keys(), ...needs, ...situations, ...Object.keys(policyBody.shape)])
      expect(page).toContain(`\`${each}\``);
  });
});

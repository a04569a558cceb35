import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkJson } from './check-json.ts';
import { checkedAt, packageText, toOrganization, toPerson } from './giving.fixture.ts';

const check = (text: string) => checkJson(text, { profile: 'official', nowAt: checkedAt });
const codes = (text: string) => check(text).findings.map(({ severity, code, places }) => [severity, code, places[0]]);
const errors = (text: string) =>
  check(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, places }) => `${code} ${places[0]}`);

const { title: _title, ...untitled } = toOrganization();

describe('any 360Giving file as JSON', () => {
  test.each([
    ['to an organization', toOrganization()],
    ['to a person', toPerson],
    ['with an instant as its date', { ...toOrganization(), awardDate: '2025-03-31T00:00:00Z' }],
    ['with a planned month', { ...toOrganization(), plannedDates: [{ startDate: '2025-04', duration: 12 }] }],
  ])('a grant %s keeps to the standard', (_, grant) => {
    expect(codes(packageText(grant))).toEqual([]);
  });

  test.each([
    ['without a title', untitled, 'missing /grants/0/title (line 1)'],
    [
      'with both recipients',
      { ...toPerson, ...toOrganization() },
      'two-recipients /grants/0/recipientIndividual (line 1)',
    ],
    [
      'to nobody',
      { ...toPerson, recipientIndividual: undefined },
      'no-recipient /grants/0/recipientOrganization (line 1)',
    ],
    [
      'with an amount in words',
      { ...toPerson, amountAwarded: '£1,000' },
      'wrong-type /grants/0/amountAwarded (line 1)',
    ],
    ['with a British date', { ...toPerson, awardDate: '31/03/2025' }, 'wrong-date /grants/0/awardDate (line 1)'],
    ['of 30 February', { ...toPerson, awardDate: '2025-02-30' }, 'impossible-date /grants/0/awardDate (line 1)'],
    ['in no currency', { ...toPerson, currency: 'POUNDS' }, 'unknown-code /grants/0/currency (line 1)'],
    [
      'with one funder, not a list',
      { ...toPerson, fundingOrganization: { id: 'GB-CHC-1', name: 'F' } },
      'wrong-type /grants/0/fundingOrganization (line 1)',
    ],
    [
      'with a reason of NOPE',
      { ...toPerson, toIndividualsDetails: { primaryGrantReason: 'NOPE' } },
      'unknown-code /grants/0/toIndividualsDetails/primaryGrantReason (line 1)',
    ],
    [
      'with a purpose in words',
      { ...toPerson, toIndividualsDetails: { grantPurpose: ['GTIP070 Food'] } },
      'unknown-code /grants/0/toIndividualsDetails/grantPurpose/0 (line 1)',
    ],
    [
      'with an unknown way of regranting',
      { ...toOrganization(), regrantType: 'FRG999' },
      'unknown-code /grants/0/regrantType (line 1)',
    ],
    [
      'with an unknown scope',
      { ...toOrganization(), locationScope: 'Local' },
      'unknown-code /grants/0/locationScope (line 1)',
    ],
    [
      'in no country',
      { ...toPerson, beneficiaryLocation: [{ countryCode: 'UK' }] },
      'unknown-code /grants/0/beneficiaryLocation/0/countryCode (line 1)',
    ],
    ['that is null', null, 'wrong-type /grants/0 (line 1)'],
    ['that is a text', 'a grant', 'wrong-type /grants/0 (line 1)'],
  ])('a grant %s is told with its place', (_, grant, told) => {
    const all = errors(packageText(grant));
    expect(all.map((each) => each.replace(/ \/grants\/0$/, ' /grants/0 (line 1)'))).toContain(told);
    expect(all).toHaveLength(1);
  });

  test('everything that is wrong is told at once, each thing once', () => {
    const bad = {
      id: '360G-sampletrust-105177/Z/14/Z',
      awardDate: 'bad date',
      amountAwarded: 'This should be a number',
      url: 'This should be a uri',
      title: 9001,
      currency: 'bad currency',
      recipientOrganization: [{ name: 'Example Project Limited' }],
      plannedDates: 'This should be an array',
      actualDates: ['This should be an object'],
      fundingOrganization: [],
    };
    expect(
      errors(packageText(bad))
        .map((each) => each.replace(' (line 1)', '').replace('/grants/0', ''))
        .sort(),
    ).toEqual(
      [
        'missing /description',
        'missing /recipientOrganization/0/id',
        'too-few /fundingOrganization',
        'unknown-code /currency',
        'wrong-date /awardDate',
        'wrong-form /url',
        'wrong-type /actualDates/0',
        'wrong-type /amountAwarded',
        'wrong-type /plannedDates',
        'wrong-type /title',
      ].sort(),
    );
  });

  test('what the standard allows and its guidance does not is told, and is no reason for a no', () => {
    const odd = {
      ...toPerson,
      description: toPerson.title,
      amountAwarded: 0,
      awardDate: '2030-01-01',
      recipientIndividual: { id: 'x', name: 'Maria Lopez' },
      recipientPhone: '617 555 1234',
      project: [{}],
      beneficiaryLocation: [{ latitude: 51.5, longitude: -0.1, name: 'SE1 9GF' }],
    };
    const report = check(packageText(odd));
    expect(report.holds).toBe(true);
    expect(new Set(report.findings.map(({ code }) => code))).toEqual(
      new Set([
        'extra-field',
        'zero-amount',
        'title-is-description',
        'named-person',
        'demographics',
        'precise-place',
        'future-date',
      ]),
    );
    expect(JSON.stringify(report)).not.toContain('Lopez');
  });

  test('two grants of one id are told, and one organization of two names', () => {
    const other = { ...toOrganization(), fundingOrganization: [{ id: 'GB-CHC-999999', name: 'Another Name' }] };
    const report = check(packageText(toOrganization(), other));
    expect(report.findings.map(({ severity, code, places }) => [severity, code, places[0]])).toEqual([
      ['error', 'duplicate-id', '/grants/1/id (line 1)'],
      ['warning', 'several-names', '/grants/0/fundingOrganization/0/name (line 1)'],
    ]);
  });

  test.each([
    ['a plain list', JSON.stringify([toOrganization()]), 'no-package /'],
    ['one grant alone', JSON.stringify(toOrganization()), 'no-package /'],
    ['an empty package', '{"grants": []}', 'no-grants /grants'],
    ['a package whose grants are no list', '{"grants": {"id": 1}}', 'wrong-type /grants'],
    ['something else', '{"results": []}', 'no-grants /grants'],
    ['a number', '42', 'no-grants /grants'],
    ['nothing', ' \n', 'empty /'],
    ['a web page', '<!doctype html><title>404</title>', 'no-json /'],
  ])('%s is told as what it is', (_, text, told) => {
    expect(errors(text)).toEqual([told]);
  });

  test('the grants of a plain list are checked all the same', () => {
    expect(errors(JSON.stringify([toOrganization(), untitled]))).toEqual([
      'no-package /',
      'missing /1/title (line 1)',
      'duplicate-id /1/id (line 1)',
    ]);
  });

  test.each([
    ['{"grants":[{"id":1},]}', 'line 1, column 21'],
    ['{"grants":[\n{"id":\u00a01}]}', 'line 2, column 7'],
    ['{"grants":[{"a":"one\ntwo"}]}', 'line 1, column 21'],
    ['{"grants":[{"a":NaN}]}', 'line 1, column 17'],
    ["{'grants':[]}", 'line 1, column 2'],
    ['{"grants":[{"a":1}', 'line 1, column 19'],
    ['{"grants":[]} {}', 'line 1, column 15'],
    ['{"grants":[01]}', 'line 1, column 13'],
    [`{"grants":${'['.repeat(100_000)}`, 'line 1, column 74'],
  ])('%j is no JSON from a place on', (text, place) => {
    expect(check(text).findings.find(({ code }) => code === 'malformed')?.places).toEqual([place]);
  });

  test('an older version is told and held to the newest', () => {
    const text = JSON.stringify({ version: '1.1', grants: [toOrganization()] });
    expect(codes(text)).toEqual([['warning', 'other-version', '/version']]);
    expect(errors(JSON.stringify({ version: 1.1, grants: [toOrganization()] }))).toEqual(['wrong-type /version']);
  });

  test('thousands of grants with the same fault are one reason with its number', () => {
    const text = packageText(...Array.from({ length: 3000 }, (_, number) => ({ ...untitled, id: `360G-x-${number}` })));
    const [one, ...more] = check(text).findings;
    expect(more).toEqual([]);
    expect([one?.code, one?.count, one?.places.length]).toEqual(['missing', 3000, 8]);
  });

  test('whatever JSON a file holds, it is judged and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue(), (inner, outer) => {
        for (const text of [
          JSON.stringify(outer),
          packageText(inner),
          packageText({ ...toPerson, description: inner }),
        ])
          expect(check(text).findings).toBeInstanceOf(Array);
      }),
      { numRuns: 150 },
    );
  });

  test('a text cut or changed anywhere is judged as a parser would judge it, and nothing is thrown', () => {
    const whole = JSON.stringify({ grants: [toPerson], version: '1.4' }, null, 1);
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.nat(whole.length), fc.constantFrom('', '"', '{', ',', '\\', '\u0000', ' ', '1'), (at, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + 1);
        const isFaulty = check(text).findings.some(({ code }) => code === 'malformed');
        expect(isFaulty).toBe(!isJson(text));
      }),
      { numRuns: 400 },
    );
  });
});

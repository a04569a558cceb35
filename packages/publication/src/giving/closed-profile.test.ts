import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvedTexts } from './approved-texts.ts';
import { checkJson } from './check-json.ts';
import { checkedAt, ownPackage } from './giving.fixture.ts';
import { knownNames } from './known-names.ts';

const people = [
  'Maria Lopez',
  'Nguyễn Thị Hoa',
  'Li',
  'Jean-Baptiste Étienne',
  '王小明',
  'Chelsea Neighbors Collective',
  'Amina',
];
const names = knownNames(people);
const own = ownPackage();
type Loose = { grants: Record<string, unknown>[] } & Record<string, unknown>;
const copied = (): Loose => structuredClone(own) as unknown as Loose;

const check = (pack: unknown) => checkJson(JSON.stringify(pack), { profile: 'closed', nowAt: checkedAt, names });
const codesOf = (pack: unknown) =>
  new Set(
    check(pack)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  );
const ofAll = (change: (grant: Record<string, unknown>, number: number) => void): Loose => {
  const pack = copied();
  for (const [number, grant] of pack.grants.entries()) change(grant, number);
  return pack;
};

describe('the closed profile', () => {
  test('what Hearth publishes keeps to it, and to the official schema', () => {
    expect(check(own)).toMatchObject({ holds: true, findings: [], grants: own.grants.length });
    expect(checkJson(JSON.stringify(own), { profile: 'official', nowAt: checkedAt })).toMatchObject({
      holds: true,
      findings: [],
    });
  });

  test.each([
    ['a field more', ofAll((grant) => Object.assign(grant, { recipientPhone: '1' })), 'extra-field'],
    [
      'a phone in a description',
      ofAll((grant) => Object.assign(grant, { description: 'Call (617) 555-0142' })),
      'phone',
    ],
    [
      'a recipient by name',
      ofAll((grant, at) =>
        Object.assign(grant, { recipientIndividual: { id: `360G-h-IND-${at}bcdfgh`, name: 'Maria Lopez' } }),
      ),
      'not-the-constant',
    ],
    [
      'a reason that tells of health',
      ofAll((grant) =>
        Object.assign(grant, { toIndividualsDetails: { primaryGrantReason: 'GTIR030', grantPurpose: ['GTIP070'] } }),
      ),
      'unknown-code',
    ],
    [
      'a reason that tells of status',
      ofAll((grant) =>
        Object.assign(grant, { toIndividualsDetails: { primaryGrantReason: 'GTIR090', grantPurpose: ['GTIP070'] } }),
      ),
      'unknown-code',
    ],
    [
      'a second reason',
      ofAll((grant) => Object.assign(grant['toIndividualsDetails'] as object, { secondaryGrantReason: 'GTIR010' })),
      'extra-field',
    ],
    ['days of decisions', ofAll((grant) => Object.assign(grant, { awardDate: '2026-02-17' })), 'wrong-date'],
    [
      'a postcode as a place',
      ofAll((grant) => Object.assign(grant, { beneficiaryLocation: [{ name: 'Chelsea 02150', countryCode: 'US' }] })),
      'postcode',
    ],
    [
      'a place that is small',
      ofAll((grant) =>
        Object.assign(grant, { beneficiaryLocation: [{ name: 'Maverick Square, East Boston', countryCode: 'US' }] }),
      ),
      'small-place',
    ],
    [
      'ids with a day, month first',
      ofAll((grant, at) => Object.assign(grant, { id: `360G-hearth-x02172026q${at * 7}z` })),
      'telling-id',
    ],
    [
      'a geographic code',
      ofAll((grant) =>
        Object.assign(grant, { beneficiaryLocation: [{ name: 'Chelsea', countryCode: 'US', geoCode: '25025' }] }),
      ),
      'extra-field',
    ],
    [
      'one recipient id for two grants',
      ofAll(
        (grant, at) =>
          at < 2 &&
          Object.assign(grant, {
            recipientIndividual: { id: '360G-h-IND-bcdfghjklmnpqrstvwxz', name: 'Individual Recipient' },
          }),
      ),
      'linked-recipient',
    ],
    [
      'ids that count',
      ofAll((grant, at) => Object.assign(grant, { id: `360G-hearth-${String(100_000 + at)}` })),
      'ids-in-order',
    ],
    ['ids of ours', ofAll((grant, at) => Object.assign(grant, { id: `360G-hearth-awd_${at}abcdefgh` })), 'internal-id'],
    [
      'ids with a day',
      ofAll((grant, at) => Object.assign(grant, { id: `360G-hearth-20260217-${at}xyzxyz` })),
      'telling-id',
    ],
    [
      'an exact amount in one row',
      ofAll((grant, at) => at === 3 && Object.assign(grant, { amountAwarded: 613.27 })),
      'rare-row',
    ],
    [
      'an amount with something in its decimals',
      ofAll((grant) => Object.assign(grant, { amountAwarded: 400.617555 })),
      'odd-amount',
    ],
    [
      'a free text that many share',
      ofAll((grant) => Object.assign(grant, { title: 'Help for families of the Harbor school' })),
      'not-approved',
    ],
    [
      'two funders',
      ofAll(
        (grant, at) =>
          at % 2 === 0 && Object.assign(grant, { fundingOrganization: [{ id: 'US-EIN-04-1234567', name: 'Another' }] }),
      ),
      'not-constant',
    ],
    [
      'a day of change of its own',
      ofAll((grant, at) =>
        Object.assign(grant, { dateModified: `2026-01-01T00:00:${String(at % 60).padStart(2, '0')}Z` }),
      ),
      'not-constant',
    ],
    ['a nobody reads it: a name between unseen letters', { ...copied(), title: 'Re\u200blief' }, 'hidden-characters'],
    ['letters that look alike', { ...copied(), title: 'Mаria' }, 'mixed-letters'],
    ['ten grants', { ...copied(), grants: copied().grants.slice(0, 10) }, 'too-few'],
  ])('%s is refused', (_, pack, code) => {
    expect(check(pack).holds).toBe(false);
    expect([...codesOf(pack)]).toContain(code);
  });

  test('what stands twice in the text is found, though a parser sees one', () => {
    const text = JSON.stringify(own).replace(
      '"name":"Individual Recipient"',
      '"name":"Maria Lopez","name":"Individual Recipient"',
    );
    const report = checkJson(text, { profile: 'closed', nowAt: checkedAt });
    expect(report.findings.map(({ code }) => code)).toContain('said-twice');
  });
});

describe('nothing that tells of somebody passes', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...people),
    fc.constantFrom(
      'maria.lopez',
      'LOPEZ, MARÍA',
      'M a r i a L o p e z',
      'MariaLopez',
      'nguyen thi hoa',
      'ÉTIENNE Jean Baptiste',
      'ＭａｒｉａLopez',
      'for 王小明',
    ),
    fc
      .tuple(
        fc.constantFrom('', '+1 '),
        fc.integer({ min: 200, max: 999 }),
        fc.integer({ min: 200, max: 999 }),
        fc.integer({ min: 1000, max: 9999 }),
        fc.constantFrom(' ', '-', '.', ''),
      )
      .map(([country, a, b, c, sign]) => `${country}${a}${sign}${b}${sign}${c}`),
    fc.constantFrom('٦١٧٥٥٥٠١٤٢', '６１７-５５５-０１４２', '(617) 555 0142'),
    fc.constantFrom(
      '12 Harbor Street',
      '7 Elm St, Apt 3',
      'PO Box 12',
      'Calle Mayor 5',
      'unit 12',
      '221b Baker Street',
    ),
    fc.constantFrom('02150', 'Chelsea, MA 02150-1234', 'SE1 9GF', 'K1A 0B1'),
    fc.constantFrom('hoa@example.org', 'hoa (at) example (dot) org', 'hoa at example dot org', 'HOA@EXAMPLE.ORG'),
    fc.constantFrom('123-45-6789', '123 45 6789', '123456789'),
    fc.constantFrom('2026-02-17', '17 February 2026', 'Feb. 17', '2/17/2026', '17 de febrero', '17.02.2026'),
    fc.constantFrom('app_7k2m4q6x3n5v2b4c', 'hh_7k2m4q6x3n5v2b4c', '42.3876, -71.0995'),
  );
  const texts = [
    ['title'],
    ['description'],
    ['issued'],
    ['modified'],
    ['identifier'],
    ['license'],
    ['publisher', 'name'],
    ['publisher', 'identifier'],
    ['publisher', 'website'],
    ...[
      ['id'],
      ['title'],
      ['description'],
      ['currency'],
      ['awardDate'],
      ['recipientIndividual', 'id'],
      ['recipientIndividual', 'name'],
      ['toIndividualsDetails', 'primaryGrantReason'],
      ['toIndividualsDetails', 'grantPurpose', '0'],
      ['beneficiaryLocation', '0', 'name'],
      ['beneficiaryLocation', '0', 'countryCode'],
      ['fundingOrganization', '0', 'id'],
      ['fundingOrganization', '0', 'name'],
      ['grantProgramme', '0', 'code'],
      ['grantProgramme', '0', 'title'],
      ['dateModified'],
    ].map((path) => ['grants', ...path]),
  ];
  // Twelve rows of one combination: what stands in all of them is no rare row, so that the texts alone have to be found.
  const alike = own.grants
    .filter(
      ({ title, amountAwarded }) => title === own.grants[0]?.title && amountAwarded === own.grants[0]?.amountAwarded,
    )
    .slice(0, 12);
  const small: Loose = { ...copied(), grants: structuredClone(alike) as unknown as Record<string, unknown>[] };
  for (const grant of small.grants) grant['beneficiaryLocation'] = [{ name: 'Suffolk County, MA', countryCode: 'US' }];

  const put = (pack: Loose, [first = '', ...rest]: readonly string[], text: string): Loose => {
    const set = (target: Record<string, unknown>, path: readonly string[]): void => {
      const [name = '', ...inner] = path;
      const at = target[name];
      if (inner.length > 0 && typeof at === 'object' && at !== null) set(at as Record<string, unknown>, inner);
      // Some places take what has a form of their own: the hostile text stands behind it.
      else target[name] = typeof at === 'string' && /^(?:360G-|https:)/.test(at) ? `${at.slice(0, 12)}-${text}` : text;
    };
    const changed = structuredClone(pack);
    if (first === 'grants') for (const grant of changed.grants) set(grant, rest);
    else set(changed, [first, ...rest]);
    return changed;
  };

  test('the rows before anything is put into them pass', () => {
    expect(check(small).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a name, phone, address, postcode, partner, date, e-mail or number in any text, alone, is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), hostile, (path, text) => {
        // The day of the file itself is nobody's.
        fc.pre(!/^(?:issued|modified)$/.test(path.at(-1) ?? '') || Number.isNaN(Date.parse(text)));
        expect(check(put(small, path, text)).holds).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('also in the middle of other words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        hostile,
        fc.constantFrom('Aid to ', 'Fund: '),
        fc.constantFrom('', ' in need', '!'),
        (path, text, before, after) => {
          expect(check(put(small, path, `${before}${text}${after}`)).holds).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the approved texts and what surrounds them hold none of it', () => {
    for (const { title, description } of Object.values(approvedTexts)) {
      expect(title.length).toBeLessThanOrEqual(140);
      expect(description.length).toBeLessThanOrEqual(300);
      expect(names.placeIn(`${title} ${description}`)).toBe(undefined);
    }
  });
});

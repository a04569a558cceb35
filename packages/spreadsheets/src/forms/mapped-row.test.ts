import { expect, test } from 'vitest';
import { templateMapping } from './form-template.ts';
import { readMapped } from './mapped-row.ts';
import { sentByKobo } from './sent-submission.ts';
import { koboBody } from './submissions.fixture.ts';

const of = { programId: 'prg_00000000000000000000000001', partner: 'org_1', reference: 'sbm_1' };

const mapped = (changes: Record<string, unknown> = {}, mapping = templateMapping) => {
  const sent = sentByKobo(koboBody(changes));
  if ('rejected' in sent) throw new Error(sent.detail);
  return readMapped(mapping, sent.answers, of);
};

test('a submission of the form to start from is an application', () => {
  const { body, errors } = mapped();
  expect(errors).toEqual([]);
  expect(body).toMatchObject({
    partnerRef: 'sbm_1',
    applicant: { given: 'Marisol', birthDate: '1988-04-12' },
    address: { postalCode: '02128', area: 'US-MA-suffolk' },
    members: [
      { given: 'Tomas', relation: 'child' },
      { given: 'Ana', relation: 'parent' },
    ],
    household: { size: 3, situation: ['lost-income', 'new-baby'] },
    request: { amount: { amountMinor: 40_000, currency: 'USD' } },
    evidence: [
      { kind: 'utility-bill', seenAt: '2026-11-10' },
      { kind: 'pay-stub', seenAt: '2026-11-10' },
    ],
    consent: { givenAt: '2026-11-16T14:00:00.000Z', shareForMatching: true },
  });
});

test('every wrong answer is told at once, by its question', () => {
  const { body, errors } = mapped({
    'who/given_name': '',
    'home/postal_code': '212',
    'consent/share': 'no',
    'request/need': 'car',
  });
  expect(body).toBeUndefined();
  expect(errors.map(({ question, column }) => [question, column])).toEqual(
    expect.arrayContaining([
      ['who/given_name', 'given_name'],
      ['home/postal_code', 'postal_code'],
      ['consent/share', 'consent_share_for_matching'],
      ['request/need', 'need'],
    ]),
  );
});

test('choices of the form are read as what the mapping calls them, one or several', () => {
  const mapping = templateMapping.map((one) => {
    if (one.column === 'need') return { ...one, choices: { comida: 'food' } };
    return one.column === 'situation' ? { ...one, choices: { sin_trabajo: 'lost-income' } } : one;
  });
  const { body } = mapped({ 'request/need': 'comida', 'household/situation': 'sin_trabajo illness' }, mapping);
  expect(body).toMatchObject({ request: { need: 'food' }, household: { situation: ['lost-income', 'illness'] } });
});

test('more members than columns are an error, never dropped in silence', () => {
  const members = Array.from({ length: 7 }, (_, at) => ({
    'members/given_name': `N${at}`,
    'members/relation': 'child',
  }));
  expect(mapped({ members, 'household/size': '9' }).errors).toContainEqual(
    expect.objectContaining({ question: 'members/given_name', code: 'too-many' }),
  );
});

test('a choice that is called like something every object has is no choice', () => {
  const mapping = templateMapping.map((one) => (one.column === 'need' ? { ...one, choices: {} } : one));
  expect(mapped({ 'request/need': 'constructor' }, mapping).errors).toContainEqual(
    expect.objectContaining({ column: 'need', code: 'not-in-list' }),
  );
});

test.each(['member_#_given_name', 'note'])(
  'a question that is called like something every object has: %s',
  (column) => {
    const others = templateMapping.filter((one) => one.column !== column);
    const asked = (changes: object) => mapped({ ...changes }, [...others, { column, question: 'constructor' }]);
    expect(() => asked({})).not.toThrow();
    expect(asked({}).errors.filter((error) => error.column === 'note')).toEqual([]);
  },
);

test('a time that KoboToolbox wrote without a zone is UTC', () => {
  const mapping = templateMapping.map((one) =>
    one.column === 'consent_given_at' ? { column: one.column, question: '_submission_time' } : one,
  );
  expect(mapped({}, mapping).body?.consent.givenAt).toBe('2026-11-16T14:05:00.000Z');
});

// One validator for every way in: what a row of a file, an answer of a form and a call are refused for is the same, in the same words.
import { applicationBody } from '@hearth/contracts/applications';
import { monday, program } from '@hearth/domain/relief-fund.fixture';
import { readApplicationRow } from '@hearth/spreadsheets/application-row';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { amendApplication } from './amend-application.ts';
import { bodyOf, opened } from './intake.fixture.ts';
import { takeApplication } from './take-application.ts';

/** The household of the fixture, as a volunteer types it. */
const typed = {
  partner_ref: 'case-17',
  given_name: 'Marisol',
  family_name: 'Quintanilla',
  birth_date: '1988-04-12',
  phone: '617 555 0142',
  address_line1: '9 Meridian Street',
  city: 'Boston',
  postal_code: '02128',
  area: 'US-MA-suffolk',
  member_1_given_name: 'Tomas',
  member_1_family_name: 'Quintanilla',
  member_1_birth_date: '2015-02-03',
  member_1_relation: 'child',
  household_size: '3',
  language: 'es',
  situation: 'lost-income',
  need: 'food',
  amount: '400',
  rail: 'bank',
  came_by: 'walk-in',
  consent_notice_version: '1',
  consent_language: 'es',
  consent_given_at: '2026-11-16T14:00:00.000Z',
  consent_share_for_matching: 'yes',
  relationship_disclosed: 'no',
};

/** The row with some cells typed otherwise. */
const rowOf = (changes: Readonly<Record<string, string>> = {}) => {
  const cells = new Map(Object.entries({ ...typed, ...changes }));
  const read = { row: 2, cell: (name: string) => cells.get(name) ?? '', headerOf: (name: string) => name };
  return readApplicationRow(read, program, 'east');
};

/** The body that a program would send for the same household, with one text set by its JSON pointer. */
const sentWith = (pointer: string, text: string) => {
  const body = structuredClone(bodyOf()) as Record<string, unknown>;
  const path = pointer.slice(1).split('/');
  const name = path.pop() ?? '';
  Reflect.set(
    path.reduce<object>((at, key) => Reflect.get(at, key) as object, body),
    name,
    text,
  );
  return applicationBody.parse(body);
};

const card = '4111 1111 1111 1111';
const refusedTexts: readonly (readonly [column: string, pointer: string, text: string, code: string])[] = [
  ['note', '/request/note', `pays by card ${card}`, 'forbidden-value'],
  ['note', '/request/note', 'ssn 123456789', 'forbidden-value'],
  ['note', '/request/note', 'su hermano es indocumentado', 'forbidden-value'],
  ['address_line2', '/address/line2', 'DE89370400440532013000', 'forbidden-value'],
  ['given_name', '/applicant/given', card, 'forbidden-value'],
  ['given_name', '/applicant/given', 'N/A', 'no-name'],
  ['member_1_given_name', '/members/0/given', '???', 'no-name'],
  ['phone', '/applicant/phone', '555-0142', 'phone-digits'],
  ['phone', '/applicant/phone', '617 555 01423', 'phone-digits'],
];

describe('what may not come in', () => {
  test.each(refusedTexts)('in %s (%s): %s', async (column, pointer, text, code) => {
    const { tables, ports, submit } = await opened();
    const detail = (words: string) => `This ${words}${/[.?]$/.test(words) ? '' : '.'}`;
    const byCall = await submit(sentWith(pointer, text));
    expect(byCall).toMatchObject({ rejected: 'invalid', errors: [{ pointer, code }] });
    expect(JSON.stringify(byCall)).not.toContain(text);
    expect(await takeApplication(ports)({ body: sentWith(pointer, text), sender: caseworker, now: monday })).toEqual(
      byCall,
    );
    // A cell that is no name is told where cells are looked at as such; the other refusals have the same words to the letter.
    const errors = rowOf({ [column]: text }).errors.filter((error) => error.column === column);
    if (code !== 'no-name')
      expect(errors.map((error) => ({ pointer, code: error.code, detail: detail(error.detail) }))).toEqual(
        'errors' in byCall ? byCall.errors : [],
      );

    const { applicationId } = JSON.parse(JSON.stringify(await submit())).body;
    const before = bytesOf(tables);
    const amendment = callOf(caseworker, sentWith(pointer, text), { id: applicationId, ifMatch: 1 });
    expect(await amendApplication(ports)(amendment)).toEqual(byCall);
    expect(bytesOf(tables)).toBe(before);
  });
});

describe('one household', () => {
  test('is the same application, typed into a file or sent by a program', async () => {
    const { tables, ports, submit } = await opened();
    const row = rowOf({ partner_ref: ' Pen\u0303a-17\u200e', given_name: 'Marisol\u200b' });
    if (row.body === undefined) throw new Error(JSON.stringify(row.errors));
    const sent = applicationBody.parse({ ...bodyOf(), partnerRef: 'Peña-17' });
    const { applicationId } = JSON.parse(JSON.stringify(await submit(sent))).body;
    expect(await takeApplication(ports)({ body: row.body, sender: caseworker, now: monday })).toMatchObject({
      taken: 'same',
      applicationId,
    });
    expect(await stateOf(tables, applicationId)).toMatchObject({ status: 'submitted' });
  });
});

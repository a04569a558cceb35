// What a list "who may apply" tells: now, from a day on, or a person has to look; never where or by whom somebody was helped.
import { type ApplicationBody, applicationBody } from '@hearth/contracts/applications';
import { monday, program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { house, known, standing } from './imports.fixture.ts';

const titles = 'partner_ref,given_name,family_name,birth_date,phone,postal_code,city,area';
const nobody = (at: number): string => `n-${at},Bela${at},Orban${at},19${10 + at}-05-06,,,,`;
/** Somebody among people that nobody knows. */
const listWith = (line: string): Uint8Array =>
  Buffer.from([titles, line, ...Array.from({ length: 9 }, (_, at) => nobody(at))].join('\r\n'));
const marisol = 'm-1,Marisol,Quintanilla,1988-04-12,617 555 0142,02128,Boston,US-MA-suffolk';

const bodyOf = (partnerRef: string): ApplicationBody =>
  applicationBody.parse({
    programId: program,
    partnerRef,
    applicant: { given: 'Marisol', family: 'Quintanilla', birthDate: '1988-04-12', phone: '617 555 0142' },
    address: { city: 'Boston', postalCode: '02128', area: 'US-MA-suffolk' },
    household: { size: 3, language: 'es' },
    request: { need: 'food', amount: { amountMinor: 40_000, currency: 'USD' } },
    payment: { rail: 'bank' },
    cameBy: 'walk-in',
    consent: { noticeVersion: '1', language: 'es', givenAt: monday, shareForMatching: true },
    relationship: { disclosed: false },
  });

describe('a list "who may apply"', () => {
  test('says "needs review" of whoever has an open request anywhere, and nothing more', async () => {
    const { tables, checked, rows } = await house();
    const id = await known(tables, bodyOf('w-1'), { partnerId: westPartner, name: 'west' });
    const told = await rows(await checked(listWith(marisol), { purpose: 'list' }));
    expect(told[0]).toEqual({ row: 2, partnerRef: 'm-1', verdict: 'needs-review', problems: [] });
    expect(new Set(told.slice(1).map(({ verdict }) => verdict))).toEqual(new Set(['may-apply']));
    expect(JSON.stringify(told)).not.toContain(id);
    expect(JSON.stringify(told)).not.toContain(westPartner);
  });

  test('says the first day again of whoever was granted all that the cap allows, over all partners', async () => {
    const { tables, checked, rows } = await house();
    const { applicationId } = await approvedCase(tables, { name: 'granted', amountMinor: 80_000 });
    await standing(tables, applicationId, bodyOf('any'));
    const told = await rows(await checked(listWith(marisol), { purpose: 'list' }));
    expect(told[0]).toEqual({
      row: 2,
      partnerRef: 'm-1',
      verdict: 'may-apply-from',
      mayApplyFrom: '2027-11-16',
      problems: [],
    });
  });

  test('says "now" of whoever was granted less than the cap, and of whoever stepped back', async () => {
    const { tables, checked, rows } = await house();
    const { applicationId } = await approvedCase(tables, { name: 'granted', amountMinor: 30_000 });
    await standing(tables, applicationId, bodyOf('any'));
    const back = await known(tables, bodyOf('w-1'), { partnerId: westPartner, name: 'west' });
    await write(tables, applicationStream, back, [
      { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } },
    ]);
    const told = await rows(await checked(listWith(marisol), { purpose: 'list' }));
    expect(told[0]).toMatchObject({ verdict: 'may-apply' });
  });

  test('does not take one shared contact for the same people', async () => {
    const { tables, checked, rows } = await house();
    await known(tables, bodyOf('w-1'), { partnerId: westPartner, name: 'west' });
    const samePhone = 'o-1,Oksana,Hrytsenko,1961-01-02,617 555 0142,,,';
    const told = await rows(await checked(listWith(samePhone), { purpose: 'list' }));
    expect(told[0]).toMatchObject({ verdict: 'may-apply' });
  });
});

import { profileOf } from '@hearth/contracts/application-profile';
import { maxMatchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { blockLimit, blockRef, hasRoom, joined } from '@hearth/store/blocks';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker } from '@hearth/store/relief-estate.fixture';
import type { Change, Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { amendApplication } from './amend-application.ts';
import { bodyOf, intakeOver, opened } from './intake.fixture.ts';
import { blocksOf } from './match-blocks.ts';
import { submitApplication } from './submit-application.ts';

const people = (many: number, letter: string) =>
  Array.from({ length: many }, (_, nth) => ({
    given: `${letter}${String.fromCharCode(97 + nth)}lo`,
    family: 'Quintanilla',
    birthDate: `20${String(nth + 1).padStart(2, '0')}-03-1${nth % 9}`,
    relation: 'child' as const,
  }));
/** A household with as much to be known by as the contract takes. */
const large = (letter: string, phone: string) =>
  bodyOf({
    applicant: { given: `${letter}arisol`, family: `${letter}uintanilla Rojas`, phone, email: `${letter}@example.org` },
    address: { line1: `${phone.slice(-2)} Meridian Street`, line2: 'Apt 4' },
    members: people(18, letter),
    household: { size: 19 },
  });

describe('the profile of an application', () => {
  test('has the address with its state, and everybody named', () => {
    const match = profileOf(bodyOf({ address: { generalDelivery: true } }));
    expect(match).toMatchObject({
      address: { line1: '9 Meridian Street', city: 'Boston', region: 'MA', postalCode: '02128', country: 'US' },
      members: [{ given: 'Tomas', family: 'Quintanilla', birthDate: '2015-02-03' }],
    } satisfies Partial<MatchProfile>);
    expect(match.address).toMatchObject({ generalDelivery: true });
    expect(match.address).not.toHaveProperty('area');
  });

  test('is known by few blocks, however much it tells, each under the secret of its kind', async () => {
    const { ports } = await opened();
    const names = await blocksOf(ports.vault, profileOf(large('M', '617 555 0142')));
    expect(names).toHaveLength(maxMatchKeys);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(/^(address|birth|email|name|payee|person|phone|place)#[0-9a-f]{32}$/);
  });
});

test('an amendment that leaves every block and joins as many others is one transaction within its bounds', async () => {
  const { tables, ports, submit } = await opened();
  let most = 0;
  const counting: Tables = {
    ...tables,
    transact: (changes: readonly Change[]) => {
      most = Math.max(most, changes.length);
      return tables.transact(changes);
    },
  };
  const { applicationId } = JSON.parse(JSON.stringify(await submit(large('M', '617 555 0142')))).body;
  const amended = { ...large('K', '774 555 0199'), partnerRef: bodyOf().partnerRef };
  const answer = await amendApplication({ ...ports, tables: counting })(
    callOf(caseworker, amended, { id: applicationId, ifMatch: 1 }),
  );
  expect(answer).toMatchObject({ status: 200 });
  expect(most).toBeGreaterThan(maxMatchKeys + 10);
  expect(most).toBeLessThan(100);
  expect(await troubles(tables)).toEqual([]);
});

describe('a hot block', () => {
  const body = (nth: number) =>
    bodyOf({
      partnerRef: `form-${nth}`,
      applicant: { given: `Name${nth}`, birthDate: '1990-01-01', phone: '617 555 0142' },
      members: [],
      household: { size: 1 },
    });

  test('takes fifty of eighty that come at once, and turns nobody away', async () => {
    const { tables, ports } = await opened();
    const slow: Tables = {
      ...tables,
      read: async (refs) => {
        const items = await tables.read(refs);
        await new Promise((done) => setImmediate(done));
        return items;
      },
    };
    const answers = await Promise.all(
      Array.from({ length: 80 }, (_, nth) =>
        submitApplication({ ...intakeOver(slow, nth + 2), vault: ports.vault })(callOf(caseworker, body(nth))),
      ),
    );
    expect(answers.filter((answer) => 'status' in answer && answer.status === 201)).toHaveLength(80);
    const [phone = ''] = await blocksOf(ports.vault, profileOf(body(0)));
    const [item] = await tables.read([blockRef(phone)]);
    expect([item?.['members'] instanceof Set && item['members'].size, hasRoom(item)]).toEqual([blockLimit, false]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that fills up between reading and joining, one block after another, still turns nobody away', async () => {
    const { tables, ports } = await opened();
    const body = large('M', '617 555 0142');
    const names = await blocksOf(ports.vault, profileOf(body));
    const left = [...names];
    const crowding: Tables = {
      ...tables,
      transact: async (changes) => {
        const name = left.pop();
        for (let nth = 0; name !== undefined && nth < blockLimit; nth += 1)
          await tables.transact([joined(name, `app_${nth}`)]);
        return tables.transact(changes);
      },
    };
    const answer = await submitApplication({ ...ports, tables: crowding })(callOf(caseworker, body));
    expect(answer).toMatchObject({ status: 201 });
    expect(left).toEqual([]);
  });
});

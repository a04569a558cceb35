// A claim code from outside: guessers, locks, races, and codes that no longer count.
import type { Claim } from '@hearth/domain/claims';
import { claimOf } from '@hearth/domain/claims';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { applicationStream } from '@hearth/store/projection';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, person, westCaseworker, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyDeleted } from '@hearth/store/vault-rows';
import { describe, expect, test } from 'vitest';
import { knownHousehold } from './known-household.ts';
import { applied, opened, portsOver } from './status.fixture.ts';

const refused = { rejected: 'claim-refused' };
const locked = { rejected: 'too-many' };
const stranger = '0000-0000-0000';

describe('a guesser', () => {
  test('is answered alike for a code of nobody, a wrong second factor, and what is no code at all', async () => {
    const { look, tables } = await opened();
    const answers = [
      await look('1988-04-12', stranger),
      await look('1988-04-13'),
      await look('1988-04-12', 'not a code'),
      await look(''),
      await look('x'.repeat(5_000), stranger),
      await look('%E0%A4%A'),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject(refused);
    expect(await troubles(tables)).toEqual([]);
  });

  test('writes nothing by codes that nobody has', async () => {
    const { look, tables } = await opened();
    const before = bytesOf(tables);
    for (let nth = 0; nth < 20; nth += 1) await look('1988-04-12', stranger);
    expect(bytesOf(tables)).toBe(before);
  });

  test('makes as many calls of the store for a code of nobody as for one of somebody that does not fit yet', async () => {
    const { tables, claimCode, headersOf } = await opened();
    const counted = { reads: 0 };
    const watched: Tables = {
      ...tables,
      read: (refs) => {
        counted.reads += 1;
        return tables.read(refs);
      },
    };
    const knownBy = knownHousehold(portsOver(watched));
    const readsFor = async (code: string) => {
      counted.reads = 0;
      await knownBy(headersOf('1988-04-13', code), monday);
      return counted.reads;
    };
    await readsFor(claimCode);
    expect(await readsFor(stranger)).toBe(await readsFor(claimCode));
  });

  test('locks the code with the fifth wrong try, for a day, and is then refused with the right one', async () => {
    const { look, applicationId, tables } = await opened();
    for (let nth = 0; nth < 5; nth += 1) expect(await look(`000${nth}`)).toMatchObject(refused);
    expect(await look('0142')).toMatchObject(locked);
    expect(await look('0007')).toMatchObject(locked);
    expect(await typesOf(tables, claimOf(applicationId))).toEqual(Array.from({ length: 5 }, () => 'ClaimRefused'));
    expect(await look('0142', undefined, { now: addDays(monday, 1) })).toMatchObject({ status: 200 });
  });

  test('leaves nothing of what was tried, and does not touch the application', async () => {
    const { look, tables, applicationId } = await opened();
    const before = await stateOf(tables, applicationId);
    await look('CANARY-1988');
    expect(bytesOf(tables)).not.toContain('CANARY');
    expect(await stateOf(tables, applicationId)).toEqual(before);
    expect(await troubles(tables)).toEqual([]);
  });

  test('who tries much at once is counted as often as who tries in turn', async () => {
    const { look, tables, applicationId } = await opened();
    const answers = await Promise.all(Array.from({ length: 9 }, (_, nth) => look(`100${nth}`)));
    expect(answers.map((answer) => ('rejected' in answer ? answer.rejected : 'in')).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'claim-refused'),
      ...Array.from({ length: 4 }, () => 'too-many'),
    ]);
    expect((await stateOf<Claim>(tables, claimOf(applicationId))).lockedUntil).toBe(addDays(monday, 1));
  });

  test('an answer that fits is let in only if five wrong ones were not counted before it', async () => {
    const { tables, headersOf } = await opened();
    const raced = { wrong: 0 };
    const beforePassing: Tables = {
      ...tables,
      transact: async (changes) => {
        // Whoever passes is outrun by a wrong try each time, until the code is locked.
        if (changes.length === 1 && raced.wrong < 5) {
          raced.wrong += 1;
          await knownHousehold(portsOver(tables))(headersOf('9999'), monday);
        }
        return tables.transact(changes);
      },
    };
    expect(await knownHousehold(portsOver(beforePassing))(headersOf('0142'), monday)).toMatchObject(locked);
  });
});

describe('the second factor', () => {
  test.each(['1988-04-12', '0142', ' 0142 ', '%D9%A0%D9%A1%D9%A4%D9%A2'])('%j opens', async (second) => {
    const { look } = await opened();
    expect(await look(second)).toMatchObject({ status: 200 });
  });

  test('is the reference of the case only where neither birth date nor phone is on file', async () => {
    const named = await opened({ partnerRef: 'Fall Ökumene 17' });
    expect(await named.look(encodeURIComponent('Fall Ökumene 17'))).toMatchObject(refused);
    const without = await opened({ identity: { applicant: { given: 'Marisol' } }, partnerRef: 'Fall Ökumene 17' });
    expect(await without.look(encodeURIComponent(' Fall Ökumene 17 '))).toMatchObject({ status: 200 });
    expect(await without.look('')).toMatchObject(refused);
    const confidential = await opened({ identity: null, partnerRef: 'S-204' });
    expect(await confidential.look('S-204')).toMatchObject({ status: 200 });
    expect(await confidential.look('S-205')).toMatchObject(refused);
  });

  test('is never the phone of a helper: it stands on many forms', async () => {
    const identity = { applicant: { given: 'M', phone: '617 555 0142' }, contact: { ways: [], of: 'helper' } };
    const { look } = await opened({ identity, partnerRef: 'case-9' });
    expect(await look('0142')).toMatchObject(refused);
    expect(await look('case-9')).toMatchObject({ status: 200 });
  });

  test('of one household opens no other', async () => {
    const { ports, look } = await opened();
    const other = await applied(ports, 'other', { identity: { applicant: { birthDate: '1990-01-01' } } });
    expect(await look('1988-04-12', other.claimCode)).toMatchObject(refused);
    expect(await look('1990-01-01', other.claimCode)).toMatchObject({ status: 200 });
  });
});

describe('a code', () => {
  test('that was replaced is one of nobody; the next one opens, and a repeat tells it again', async () => {
    const { issue, look, tables, claimCode } = await opened();
    const answer = await issue('replace', caseworker, { key: 'k' });
    const { claimCode: next } = Object(Reflect.get(answer, 'body'));
    expect(next).not.toBe(claimCode);
    expect(await issue('replace', caseworker, { key: 'k' })).toEqual(answer);
    expect(await look()).toMatchObject(refused);
    expect(await look('0142', next)).toMatchObject({ status: 200 });
    for (const code of [claimCode, next]) {
      expect(bytesOf(tables)).not.toContain(code);
      expect(bytesOf(tables)).not.toContain(code.replaceAll('-', ''));
    }
    expect(await troubles(tables)).toEqual([]);
  });

  test('is told anew to whoever was locked out', async () => {
    const { issue, look } = await opened();
    for (let nth = 0; nth < 6; nth += 1) await look('0000');
    const { claimCode: next } = Object(Reflect.get(await issue('replace', caseworker), 'body'));
    expect(await look('0142', next)).toMatchObject({ status: 200 });
  });

  test('that was ended opens nothing until there is a next one', async () => {
    const { issue, look } = await opened();
    expect(await issue('end', caseworker)).toMatchObject({ body: { hasEnded: true } });
    expect(await look()).toMatchObject(refused);
    const { claimCode: next } = Object(Reflect.get(await issue('replace', caseworker), 'body'));
    expect(await look('0142', next)).toMatchObject({ status: 200 });
  });

  test('is issued by its own partner alone, and never for somebody close', async () => {
    const { issue, tables, applicationId } = await opened();
    expect(await issue('replace', westCaseworker)).toMatchObject({ rejected: 'not-found' });
    expect(await issue('replace', person('rita', caseworker.organizationId, 'representative'))).toMatchObject({
      rejected: 'role-missing',
    });
    const { memberId: by } = caseworker;
    await write(tables, applicationStream, applicationId, [{ type: 'RelationshipDisclosed', data: { by } }]);
    expect(await issue('replace', caseworker)).toMatchObject({ rejected: 'related' });
  });

  test('of an erased household is one of nobody', async () => {
    const { look, tables, householdId, applicationId, issue } = await opened();
    await tables.transact([keyDeleted(householdId)]);
    expect(await look()).toMatchObject(refused);
    await write(tables, applicationStream, applicationId, [{ type: 'ApplicationErased', data: { householdId } }]);
    expect(await look()).toMatchObject(refused);
    expect(await issue('replace', caseworker)).toMatchObject({ rejected: 'wrong-state' });
  });
});

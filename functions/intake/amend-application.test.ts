import type { Application } from '@hearth/domain/applications';
import type { Finding } from '@hearth/domain/policy-rules';
import { screened } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, westCaseworker, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { amendApplication } from './amend-application.ts';
import { bodyOf, opened } from './intake.fixture.ts';
import { listApplications, readApplication } from './read-applications.ts';
import { withdrawApplication } from './withdraw-application.ts';

const arrived = async () => {
  const estate = await opened();
  const { applicationId } = JSON.parse(JSON.stringify(await estate.submit())).body;
  const { householdId } = await stateOf<Application>(estate.tables, applicationId);
  const amend = (body = bodyOf(), more: Parameters<typeof callOf>[2] = {}, actor = caseworker) =>
    amendApplication(estate.ports)(callOf(actor, body, { id: applicationId, ifMatch: 1, ...more }));
  return { ...estate, applicationId, householdId, amend };
};
const missing = 'app_00000000000000000000000000';

describe('an amendment', () => {
  test('under the version that was read rewrites facts, vault row and blocks', async () => {
    const { tables, applicationId, householdId, amend, row, standingAt } = await arrived();
    const before = await row(householdId, applicationId);
    const answer = await amend(bodyOf({ applicant: { phone: '617 555 0199' }, household: { size: 4 } }));
    expect(answer).toMatchObject({ status: 200, body: { status: 'submitted', version: 2 }, headers: { etag: '"2"' } });
    const after = await row(householdId, applicationId);
    expect([before.version, after.version]).toEqual([1, 2]);
    expect(after.facts).not.toEqual(before.facts);
    expect([await standingAt('617 555 0142'), await standingAt('617 555 0199')]).toEqual([[], [applicationId]]);
    expect(await stateOf(tables, applicationId)).toMatchObject({ coarse: { sizeBand: '4-5' }, status: 'submitted' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('leaves a block that the next household with that phone can stand in', async () => {
    const { tables, amend, submit, standingAt } = await arrived();
    await amend(bodyOf({ applicant: { phone: '617 555 0199' } }));
    expect(
      await submit(
        bodyOf({
          partnerRef: 'next',
          applicant: { given: 'Aurelio', birthDate: '1970-01-01' },
          members: [],
          household: { size: 1 },
        }),
      ),
    ).toMatchObject({ status: 201 });
    expect(await standingAt('617 555 0142')).toHaveLength(1);
    expect(await troubles(tables)).toEqual([]);
  });

  test('of an older version, of what is fixed, or of a decided application is refused and writes nothing', async () => {
    const { tables, applicationId, amend } = await arrived();
    await amend(bodyOf({ household: { size: 4 } }));
    const before = bytesOf(tables);
    expect(await amend(bodyOf({ household: { size: 5 } }))).toMatchObject({
      rejected: 'version-conflict',
      facts: { version: 2 },
    });
    expect(await amend(bodyOf({ partnerRef: 'other' }), { ifMatch: 2 })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/partnerRef' }],
    });
    expect(bytesOf(tables)).toBe(before);
    await write(tables, applicationStream, applicationId, [screened('awarded')]);
    expect(await amend(bodyOf(), { ifMatch: 3 })).toMatchObject({ rejected: 'wrong-state' });
  });

  test('that is repeated under its key gets its first answer and is not done twice', async () => {
    const { tables, amend, applicationId } = await arrived();
    const first = await amend(bodyOf({ household: { size: 4 } }), { key: 'k' });
    const before = bytesOf(tables);
    const again = await amend(bodyOf({ household: { size: 4 } }), { key: 'k' });
    expect('body' in again && 'body' in first ? again.body : again).toEqual('body' in first ? first.body : first);
    expect(await amend(bodyOf({ household: { size: 5 } }), { key: 'k' })).toMatchObject({
      rejected: 'idempotency-key-reused',
    });
    expect(bytesOf(tables)).toBe(before);
    expect(await stateOf(tables, applicationId)).toMatchObject({ handledBy: [caseworker.memberId] });
  });

  test('by a colleague makes both of them people who handled it', async () => {
    const { tables, applicationId, amend } = await arrived();
    await amend(bodyOf({ household: { size: 4 } }), {}, otherCaseworker);
    expect(await stateOf(tables, applicationId)).toMatchObject({
      handledBy: [caseworker.memberId, otherCaseworker.memberId],
    });
  });
});

describe('another partner', () => {
  test('gets the answer for what does not exist, word by word, whatever it asks for', async () => {
    const { tables, ports, applicationId, amend } = await arrived();
    const before = bytesOf(tables);
    const asked = (id: string) => ({ id, ifMatch: 1 });
    expect(await readApplication(ports)(callOf(westCaseworker, undefined, asked(applicationId)))).toEqual(
      await readApplication(ports)(callOf(westCaseworker, undefined, asked(missing))),
    );
    expect(await amend(bodyOf(), {}, westCaseworker)).toEqual(await amend(bodyOf(), asked(missing), westCaseworker));
    const withdraw = (id: string) =>
      withdrawApplication(ports)(callOf(westCaseworker, { reason: 'sent-by-mistake' }, asked(id)));
    expect(await withdraw(applicationId)).toEqual(await withdraw(missing));
    expect(await readApplication(ports)(callOf(westCaseworker, undefined, asked('junk')))).toMatchObject({
      rejected: 'not-found',
    });
    expect(bytesOf(tables)).toBe(before);
    expect(await listApplications(ports)(callOf(westCaseworker, undefined))).toMatchObject({
      body: { applications: [] },
    });
  });
});

describe('a partner', () => {
  test('learns nothing of help that came to light by a match: no amount, no day, not even which rule it was', async () => {
    const { tables, ports, applicationId } = await arrived();
    const numbers = { capMinor: 80_000, usedMinor: 50_000, leftMinor: 30_000, amountMinor: 40_000, windowDays: 365 };
    const finding = (code: string, kind: Finding['kind'], more: Finding['numbers']): Finding => ({
      code,
      kind,
      outcome: 'fail',
      otherwise: 'refer',
      numbers: more,
    });
    const findings = [
      finding('cap', 'cap-per-household', numbers),
      finding('days', 'days-between-awards', { days: 30, lastOn: '2026-11-01', againFrom: '2026-12-01' }),
      finding('area', 'area-in', { area: 'US-NH-hillsborough' }),
    ];
    const event = screened('referred');
    await write(tables, applicationStream, applicationId, [{ ...event, data: { ...event.data, findings } }]);
    const answer = await readApplication(ports)(callOf(caseworker, undefined, { id: applicationId }));
    expect(answer).toMatchObject({
      body: {
        findings: [
          { code: 'area' },
          { code: 'under-review', outcome: 'unknown', sentence: 'The application is under review.' },
        ],
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/500|2026-11-01|cap|days/);
  });

  test('reads what is open in its own language, and nothing of a look into a list or of history in any', async () => {
    const { tables, ports, applicationId } = await arrived();
    const finding = (
      code: string,
      kind: Finding['kind'],
      outcome: Finding['outcome'],
      numbers: Finding['numbers'],
    ) => ({
      code,
      kind,
      outcome,
      otherwise: 'refer' as const,
      numbers,
    });
    const findings = [
      finding('lists', 'sanctions-step', 'unknown', { mode: 'all', maxAgeDays: 30 }),
      finding('own', 'expression', 'fail', { reads: 'history' }),
      finding('left', 'allotment-left', 'fail', { leftMinor: 1_000, amountMinor: 40_000 }),
    ];
    const event = screened('referred');
    await write(tables, applicationStream, applicationId, [{ ...event, data: { ...event.data, findings } }]);
    const headers = { 'accept-language': 'es-MX, en;q=0.5' };
    const answer = await readApplication(ports)(callOf(caseworker, undefined, { id: applicationId, headers }));
    expect('body' in answer && answer.body).toMatchObject({
      findings: [
        { code: 'left', sentence: expect.stringMatching(/apartado para su organización.*\$?10\.00/) },
        { code: 'under-review', sentence: 'La solicitud está en revisión.' },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/lists|sanction|"own"/);
  });

  test('is told the cap where the household asks for more than anybody may have', async () => {
    const { tables, ports, applicationId } = await arrived();
    const numbers = { capMinor: 30_000, usedMinor: 0, leftMinor: 30_000, amountMinor: 40_000, windowDays: 365 };
    const event = screened('referred');
    const cap = { code: 'cap', kind: 'cap-per-household', outcome: 'fail', otherwise: 'refer', numbers } as const;
    await write(tables, applicationStream, applicationId, [{ ...event, data: { ...event.data, findings: [cap] } }]);
    expect(await readApplication(ports)(callOf(caseworker, undefined, { id: applicationId }))).toMatchObject({
      body: { findings: [{ code: 'cap' }] },
    });
  });

  test('reads its own: stage and findings, of a match only that it is under review', async () => {
    const { tables, ports, applicationId } = await arrived();
    const event = screened('referred');
    const findings = [
      {
        code: 'match-clear',
        kind: 'match-clear',
        outcome: 'fail',
        otherwise: 'refer',
        numbers: { openMatches: 3 },
      } as const,
    ];
    await write(tables, applicationStream, applicationId, [{ ...event, data: { ...event.data, findings } }]);
    const answer = await readApplication(ports)(callOf(caseworker, undefined, { id: applicationId }));
    expect(answer).toMatchObject({
      status: 200,
      body: { status: 'under-review', version: 2, findings: [{ code: 'under-review' }] },
      headers: { etag: '"2"' },
    });
    expect(JSON.stringify(answer)).not.toContain('match');
    expect(await listApplications(ports)(callOf(caseworker, undefined))).toMatchObject({
      body: { applications: [{ applicationId, status: 'under-review' }] },
    });
  });

  test('withdraws an undecided application once, and not after a decision', async () => {
    const { tables, ports, applicationId } = await arrived();
    const withdraw = (key: string) =>
      withdrawApplication(ports)(callOf(caseworker, { reason: 'in-favour-of-another' }, { id: applicationId, key }));
    expect(await withdraw('w')).toMatchObject({ status: 200, body: { status: 'withdrawn', version: 2 } });
    expect(await withdraw('w')).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await withdraw('other')).toMatchObject({ rejected: 'wrong-state' });
    expect(await troubles(tables)).toEqual([]);
  });
});

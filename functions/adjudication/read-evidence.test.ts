import type { DemandEvent } from '@hearth/domain/demands';
import { derivedId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { demandStream, householdStream } from '@hearth/store/projection';
import { readStreams } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase, submittedCase } from '@hearth/store/relief-cases.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { controller, fiscalAgentId, founded, person, reviewer, write } from '@hearth/store/relief-estate.fixture';
import { windowOf } from '@hearth/store/windows';
import { describe, expect, test } from 'vitest';
import { portsOver, sealed } from './adjudication.fixture.ts';
import { readEvidence } from './read-evidence.ts';

const auditor = person('ada, auditor', fiscalAgentId, 'auditor');
const demandId = derivedId('demand', 1);
const identity = {
  applicant: { given: 'Marisol', family: 'Canary', birthDate: '1980-02-03', phone: '617 555 0199' },
  address: { line1: '12 Main Street' },
};

const granted = async (related: readonly string[] = []) => {
  const tables = await founded();
  const ids = await awardedCase(tables, { name: 'a', related });
  await sealed(tables, ids, 'Marisol', { identity });
  const read = (
    body: Parameters<ReturnType<typeof readEvidence>>[0]['body'],
    actor = auditor,
    id: string = ids.awardId,
  ) => readEvidence(portsOver(tables))(callOf(actor, body, { id }));
  const reads = async () =>
    [...(await readStreams(tables)).values()].flat().filter(({ type }) => type === 'IdentityRead');
  return { tables, ...ids, read, reads };
};

describe('the evidence of a grant', () => {
  test('is shown with name and address only, and each read is in the record with its reason', async () => {
    const { tables, read, reads, applicationId, householdId } = await granted();
    const told = JSON.stringify(await read({ reason: 'audit-sample' }));
    for (const words of ['Marisol', 'Canary', '12 Main Street', '"evidence":[]']) expect(told).toContain(words);
    for (const words of ['1980-02-03', '617 555 0199']) expect(told).not.toContain(words);
    await read({ reason: 'audit-sample' });
    expect(await reads()).toHaveLength(2);
    expect((await reads())[0]?.data).toEqual({
      ...{ by: auditor.memberId, householdId, applicationId, purpose: 'evidence', reason: 'audit-sample' },
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is shown to nobody else, nor to who is close to the household, and then nothing is recorded', async () => {
    const { read, reads } = await granted([controller.memberId]);
    expect(await read({ reason: 'audit-sample' }, reviewer)).toMatchObject({ rejected: 'role-missing' });
    expect(await read({ reason: 'audit-sample' }, controller)).toMatchObject({ rejected: 'related' });
    expect(await read({ reason: 'audit-sample' }, auditor, derivedId('award', 'none'))).toMatchObject({
      rejected: 'not-found',
    });
    expect(await reads()).toEqual([]);
  });

  test('is not shown to who is close to the household by another application of it', async () => {
    const { tables, read, householdId } = await granted();
    const newer = await submittedCase(tables, { name: 'newer', related: [controller.memberId] });
    const data = { elder: householdId, elderSince: monday, matchId: derivedId('match', 'one'), moved: [] };
    await write(tables, householdStream, newer.householdId, [{ type: 'HouseholdAliased', data }], {
      windows: [windowOf(householdId, undefined), windowOf(newer.householdId, undefined)],
    });
    expect(await read({ reason: 'audit-sample' }, controller)).toMatchObject({ rejected: 'related' });
    expect(await read({ reason: 'audit-sample' })).toMatchObject({ status: 200 });
  });

  test('is said to be erased when the key is gone', async () => {
    const { tables, read, householdId } = await granted();
    await tables.transact([{ delete: { table: 'keys', pk: householdId, sk: 'key' }, when: [] }]);
    expect(await read({ reason: 'complaint' })).toMatchObject({ status: 200, body: { shown: { erased: true } } });
  });

  test('is shown for a legal demand only when counsel said to follow it and it asks for this grant', async () => {
    const { tables, read, awardId } = await granted();
    const ask = () => read({ reason: 'legal-demand', demandId });
    const tell = (event: DemandEvent) => write(tables, demandStream, demandId, [event]);
    const by = controller.memberId;
    expect(await ask()).toMatchObject({ rejected: 'wrong-state' });
    await tell({
      type: 'LegalDemandReceived',
      data: { source: 'court', instrument: 'subpoena', receivedOn: '2026-11-16', about: [awardId], by },
    });
    expect(await ask()).toMatchObject({ rejected: 'wrong-state' });
    await tell({ type: 'CounselAdvised', data: { advice: 'refuse', grounds: ['privileged'], by } });
    expect(await ask()).toMatchObject({ rejected: 'wrong-state' });
    await tell({ type: 'CounselAdvised', data: { advice: 'narrow', grounds: ['too-broad'], by } });
    expect(await ask()).toMatchObject({ status: 200 });
    await tell({ type: 'LegalDemandAnswered', data: { left: [], by } });
    expect(await ask()).toMatchObject({ rejected: 'wrong-state' });
  });
});

import type { ApplicationSubmitted } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { derivedId, kindOf } from '@hearth/domain/ids';
import { type Policy, policyHash } from '@hearth/domain/policy';
import { monday, screened, submitted } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { readStreams } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { founded, reliefPolicy, reviewer, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { award, decide, portsOver, sealed } from './adjudication.fixture.ts';
import { listReferrals, readReferral } from './read-referrals.ts';

const relief: Policy = {
  ...reliefPolicy,
  rules: [
    ...reliefPolicy.rules,
    { code: 'sheltered', kind: 'confidential-cap', capMinor: 30_000, windowDays: 365, otherwise: 'refer' },
  ],
};

const hidden = async () => {
  const tables = await founded({ relief });
  const ids = {
    applicationId: derivedId('application', 'hidden'),
    householdId: derivedId('household', 'hidden'),
    awardId: derivedId('award', derivedId('application', 'hidden'), 1),
  };
  const data: ApplicationSubmitted['data'] = {
    ...submitted.data,
    policyHash: policyHash(relief),
    householdId: ids.householdId,
    partnerRefKey: 'ref-hidden',
    rail: 'partner',
    lane: 'confidential',
    attestation: { version: '2026-01', attestedAt: monday, facts: ['identity-known'] },
  };
  await write(tables, applicationStream, ids.applicationId, [
    { type: 'ApplicationSubmitted', data },
    screened('referred'),
  ]);
  await sealed(tables, ids, 'nobody');
  return { tables, ids };
};

test('a reviewer sees the lane and what the partner vouches for, and nobody: so nothing is read of anybody', async () => {
  const { tables, ids } = await hidden();
  const ports = portsOver(tables);
  const attestation = { version: '2026-01', facts: ['identity-known'] };
  const one = await readReferral(ports)(callOf(reviewer, undefined, { id: ids.applicationId }));
  expect(one).toMatchObject({ body: { application: { lane: 'confidential', attestation }, identity: null } });
  expect(await listReferrals(ports)(callOf(reviewer, undefined))).toMatchObject({
    body: { referrals: [{ lane: 'confidential' }] },
  });
  expect([...(await readStreams(tables)).keys()].filter((id) => kindOf(id) === 'access')).toEqual([]);
});

test('a reviewer awards within the cap of the lane, and the award carries it on', async () => {
  const { tables, ids } = await hidden();
  expect(await decide(tables, ids, award(30_001))).toMatchObject({
    rejected: 'over-cap',
    facts: { mostMinor: 30_000 },
  });
  const answer = await decide(tables, ids, award(30_000));
  const { awardId } = JSON.parse(JSON.stringify(answer)).body;
  expect(await stateOf<Award>(tables, awardId)).toMatchObject({ lane: 'confidential', amountMinor: 30_000 });
});

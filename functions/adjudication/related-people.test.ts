import { derivedId } from '@hearth/domain/ids';
import { ben, monday } from '@hearth/domain/relief-fund.fixture';
import { householdStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { matched, referredCase, submittedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf } from '@hearth/store/relief-checks.fixture';
import { founded, reviewer, write } from '@hearth/store/relief-estate.fixture';
import { windowOf } from '@hearth/store/windows';
import { expect, test } from 'vitest';
import { adjudicate } from './adjudicate.ts';
import { portsOver, sealed } from './adjudication.fixture.ts';
import { decideMatch } from './decide-match.ts';
import { readReferral } from './read-referrals.ts';

test('who is close to a household by another application of it neither sees, adjudicates nor matches it', async () => {
  const tables = await founded();
  const elder = await referredCase(tables, { name: 'elder' });
  const newer = await submittedCase(tables, { name: 'newer', related: [ben] });
  const third = await referredCase(tables, { name: 'third' });
  await sealed(tables, elder, 'Maria');
  const data = { elder: elder.householdId, elderSince: monday, matchId: derivedId('match', 'one'), moved: [] };
  await write(tables, householdStream, newer.householdId, [{ type: 'HouseholdAliased', data }], {
    windows: [windowOf(elder.householdId, undefined), windowOf(newer.householdId, undefined)],
  });
  const match = await matched(tables, elder, third);
  const before = bytesOf(tables);
  const ports = portsOver(tables);
  const id = elder.applicationId;
  const decline = { decision: 'decline', reason: 'elsewhere' } as const;
  expect(await adjudicate(ports)(callOf(reviewer, decline, { id }))).toMatchObject({ rejected: 'related' });
  expect(await readReferral(ports)(callOf(reviewer, undefined, { id }))).toMatchObject({ rejected: 'related' });
  const same = { decision: 'same', reason: 'asked' } as const;
  expect(await decideMatch({ tables })(callOf(reviewer, same, { id: match }))).toMatchObject({ rejected: 'related' });
  expect(bytesOf(tables)).toBe(before);
});

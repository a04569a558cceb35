import { countedTables } from '@hearth/store/call-count.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { matched, referredCase } from '@hearth/store/relief-cases.fixture';
import { founded, reviewer } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { adjudicate } from './adjudicate.ts';
import { award, portsOver, sealed } from './adjudication.fixture.ts';
import { decideMatch } from './decide-match.ts';
import { readReferral } from './read-referrals.ts';

test('an adjudication reads the case with its mark, then whoever is close to it with the policy, and writes once', async () => {
  const tables = await founded();
  const [{ applicationId: id }, next] = [
    await referredCase(tables, { name: 'one' }),
    await referredCase(tables, { name: 'next' }),
  ];
  const { tables: counted, callsOf } = countedTables(tables);
  const ports = portsOver(counted);
  const first = await callsOf(() => adjudicate(ports)(callOf(reviewer, award(20_000), { id })));
  expect(first).toMatchObject({ answer: { status: 200 }, reads: 2, queries: 0, transactions: 1, readAgain: [] });
  // Its policy is known by now.
  const second = await callsOf(() => adjudicate(ports)(callOf(reviewer, award(20_000), { id: next.applicationId })));
  expect(second).toMatchObject({ answer: { status: 200 }, reads: 2, transactions: 1, readAgain: [] });
});

test('a case with three open matches costs as many calls as one with none but for the other sides', async () => {
  const tables = await founded();
  const elder = await referredCase(tables, { name: 'elder' });
  await sealed(tables, elder, 'Maria');
  const others = [];
  for (const name of ['a', 'b', 'c']) {
    const other = await referredCase(tables, { name });
    await sealed(tables, other, name);
    others.push(await matched(tables, elder, other));
  }
  const { tables: counted, callsOf } = countedTables(tables);
  const ports = portsOver(counted);
  const id = elder.applicationId;
  const seen = await callsOf(() => readReferral(ports)(callOf(reviewer, undefined, { id })));
  // Case; relatives, matches and policy; other sides; identities; and once a process the key of the day.
  expect(seen).toMatchObject({ answer: { status: 200 }, reads: 5, transactions: 1, readAgain: [] });
  const [match = ''] = others;
  const same = { decision: 'same', reason: 'asked' } as const;
  const decided = await callsOf(() => decideMatch({ tables: counted })(callOf(reviewer, same, { id: match })));
  expect(decided).toMatchObject({ answer: { status: 200 }, reads: 2, transactions: 1, readAgain: [] });
});

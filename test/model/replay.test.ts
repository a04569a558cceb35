// Decisions replayed and judged again from a fund's own tables and vault: the same bytes, and honest about what can't be.
import { diffLines, policyDiff } from '@hearth/cli/policy-diff';
import { decisionsReplay, type ReplayedDecision, replayDecisions } from '@hearth/cli/replay-decisions';
import { factsHash } from '@hearth/domain/canonical';
import type { Policy } from '@hearth/domain/policy';
import { policyWith } from '@hearth/domain/policy.fixture';
import type { Rule } from '@hearth/domain/policy-rules';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { parseExpression } from '@hearth/expressions/parse-expression';
import { opened } from '@hearth/functions/screening/screening.fixture.ts';
import { eventOf, sequenceKey } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { applicationStream } from '@hearth/store/projection';
import { bytesOf, stateOf } from '@hearth/store/relief-checks.fixture';
import { reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import type { Item, Ref } from '@hearth/store/tables';
import { sealedRef } from '@hearth/store/vault-rows';
import { windowChange } from '@hearth/store/windows';
import { describe, expect, test } from 'vitest';

const small: Rule = { code: 'small', kind: 'expression', expression: 'facts.size <= 4', otherwise: 'refer' };
const withRules = (...rules: readonly Rule[]): Policy => policyWith(...reliefPolicy.rules, ...rules);

/** A fund in which something of every outcome was decided. */
const decided = async () => {
  const estate = await opened(withRules(small, { code: 'left', kind: 'allotment-left', otherwise: 'refer' }));
  const arrivals = [
    { name: 'Awarded' },
    { name: 'Larger', facts: { size: 6 } },
    { name: 'Out of state', facts: { area: 'US-NH-hillsborough' } },
    { name: 'Asked', facts: { need: 'rent' } },
    { name: 'Helped before' },
    { name: 'Less', facts: { requestedMinor: 20_000 } },
  ];
  const cases = [];
  for (const arrival of arrivals)
    cases.push(await estate.arrives({ given: arrival.name, family: arrival.name, ...arrival }));
  const before = cases[4];
  if (before === undefined) throw new Error('a case is missing');
  const grant = { key: 'awd_x#1', at: '2026-06-01T00:00:00.000Z', amountMinor: 50_000 };
  await estate.tables.transact([windowChange((await rootOf(estate.tables, before.householdId)).window, [grant])]);
  for (const one of cases) await estate.screen(estate.arrived(one), monday);
  return { ...estate, cases };
};

const replays = async (ports: Parameters<typeof replayDecisions>[0]): Promise<readonly ReplayedDecision[]> => {
  const all: ReplayedDecision[] = [];
  for await (const each of replayDecisions(ports, parseExpression)) all.push(each);
  return all;
};
const firstOf = (stream: string): Ref => ({ table: 'events', pk: stream, sk: sequenceKey(1) });
const cames = (all: readonly ReplayedDecision[]) => all.map(({ came }) => came).sort();

describe('every decision of a fund', () => {
  test('is replayed to the same bytes, and reading them changes nothing', async () => {
    const estate = await decided();
    const before = bytesOf(estate.tables);
    expect(cames(await replays(estate))).toEqual(Array(6).fill('same'));
    expect(await decisionsReplay(estate, parseExpression)).toMatchObject({
      holds: true,
      figures: '6 came out the same',
    });
    expect(bytesOf(estate.tables)).toBe(before);
  });

  test('is said to be erased when its household is, by key or by row', async () => {
    const estate = await decided();
    const [one, two] = estate.cases;
    if (one === undefined || two === undefined) throw new Error('a case is missing');
    for (const { applicationId, householdId } of [one, two])
      await write(estate.tables, applicationStream, applicationId, [
        { type: 'ApplicationErased', data: { householdId } },
      ]);
    await estate.erase(one);
    await estate.tables.transact([{ delete: sealedRef(two.householdId, two.applicationId), when: [] }]);
    expect(cames(await replays(estate))).toEqual(['erased', 'erased', 'same', 'same', 'same', 'same']);
    expect((await decisionsReplay(estate, parseExpression)).figures).toBe('4 came out the same, 2 erased');
  });

  test('whose facts are gone without a word in the record does not come out', async () => {
    const estate = await decided();
    const [one] = estate.cases;
    if (one === undefined) throw new Error('a case is missing');
    await estate.erase(one);
    expect(cames(await replays(estate))).toEqual(['differs', ...Array(5).fill('same')]);
    expect(await decisionsReplay(estate, parseExpression)).toMatchObject({ holds: false });
  });

  test('is said to rest on facts that were amended since', async () => {
    const estate = await decided();
    const [one] = estate.cases;
    if (one === undefined) throw new Error('a case is missing');
    const household = await estate.vault.newHousehold(one.householdId);
    const amended = { need: 'food' };
    const row = estate.vault.sealApplication(household, {
      application: one.applicationId,
      version: 2,
      identity: {},
      facts: { nonce: 'other', facts: amended },
      profile: null,
      blocks: [],
    });
    await estate.tables.transact([
      { put: { table: 'keys', pk: one.householdId, sk: 'key' }, item: { ...household.keyRow }, when: [] },
      { put: sealedRef(one.householdId, one.applicationId), item: { ...row, blocks: new Set(['none']) }, when: [] },
    ]);
    // Until an amendment says so, they are facts that somebody changed behind the record.
    expect(cames(await replays(estate))).toEqual(['differs', ...Array(5).fill('same')]);
    const { data } = eventOf((await estate.tables.read([firstOf(one.applicationId)]))[0] as Item);
    const told = { ...JSON.parse(JSON.stringify(data)), factsHash: factsHash('other', amended) };
    await write(estate.tables, applicationStream, one.applicationId, [{ type: 'ApplicationAmended', data: told }]);
    expect(cames(await replays(estate))).toEqual(['facts-amended-since', ...Array(5).fill('same')]);
  });

  test('of an older record, without its standing, is not recorded; of a forged one it differs, with both texts', async () => {
    const estate = await decided();
    const [one] = estate.cases;
    if (one === undefined) throw new Error('a case is missing');
    const { policyHash, factsHash } = await stateOf<{ policyHash: string; factsHash: string }>(
      estate.tables,
      one.applicationId,
    );
    await write(estate.tables, applicationStream, one.applicationId, [
      {
        type: 'ApplicationScreened',
        data: { outcome: 'awarded', findings: [], policyHash, factsHash, amountMinor: 1, read: [] },
      },
    ]);
    expect(cames(await replays(estate))).toEqual(['not-recorded', ...Array(6).fill('same')]);
    await write(estate.tables, applicationStream, one.applicationId, [
      {
        type: 'ApplicationScreened',
        data: {
          outcome: 'awarded',
          findings: [],
          policyHash,
          factsHash,
          amountMinor: 99_999,
          read: [],
          standing: { today: '2026-11-16', grants: [], openMatches: 0 },
        },
      },
    ]);
    const differs = (await replays(estate)).find(({ came }) => came === 'differs');
    expect(differs).toMatchObject({
      stream: one.applicationId,
      sequence: 4,
      recorded: expect.stringContaining('"amountMinor":99999'),
      again: expect.stringContaining('"amountMinor":50000'),
    });
    expect(await decisionsReplay(estate, parseExpression)).toMatchObject({ holds: false });
  });
});

describe('another policy over the last 90 days', () => {
  const asked = (after: Policy, nowAt = '2026-11-20T15:00:00.000Z') => ({ before: withRules(small), after, nowAt });

  test('changes nothing when it is the same', async () => {
    const estate = await decided();
    const { changes } = await policyDiff(estate, asked(withRules(small)), parseExpression);
    expect(changes).toMatchObject({ cases: 6, changed: 0, outcomes: [], rules: [] });
  });

  test('says how many would come out otherwise, and how, and nothing of whom', async () => {
    const estate = await decided();
    const stricter = {
      ...withRules({ ...small, expression: 'facts.size <= 3' } as Rule),
      amountTable: [{ sizeUpTo: 30, amountMinor: 100_000 }],
    };
    const diff = await policyDiff(estate, asked(stricter), parseExpression);
    expect(diff.changes).toMatchObject({
      changed: 2,
      outcomes: [{ from: 'meets', to: 'refer', cases: 2 }],
      awardedMinor: { before: 70_000, after: 0 },
    });
    const lines = diffLines(diff, 'USD').join('\n');
    expect(lines).toMatch(/6 cases of the last 90 days judged by both; 2 would change/);
    expect(lines).toMatch(/meets -> refer +2/);
    expect(lines).toMatch(/small: pass -> fail/);
    expect(lines).not.toMatch(/app_|hh_|Awarded|Larger/);
  });

  test('counts amounts up and down where both award', async () => {
    const estate = await decided();
    const lower = { ...withRules(small), amountTable: [{ sizeUpTo: 30, amountMinor: 30_000 }] };
    const { changes } = await policyDiff(estate, asked(lower), parseExpression);
    expect(changes.amounts).toEqual({ up: 0, upMinor: 0, down: 1, downMinor: 20_000 });
  });

  test('leaves out what is older, erased, or of another program, and says so', async () => {
    const estate = await decided();
    const [one] = estate.cases;
    if (one === undefined) throw new Error('a case is missing');
    await estate.erase(one);
    const diff = await policyDiff(estate, asked(withRules(small)), parseExpression);
    expect(diff).toMatchObject({ changes: { cases: 5 }, leftOut: { erased: 1, amended: 0, notRecorded: 0 } });
    expect(diffLines(diff, 'USD').join('\n')).toContain('1 household was erased');
    const later = await policyDiff(estate, asked(withRules(small), '2027-03-01T00:00:00.000Z'), parseExpression);
    expect(later.changes.cases).toBe(0);
    const elsewhere = await policyDiff(estate, { ...asked(withRules(small)), programId: 'prg_x' }, parseExpression);
    expect(elsewhere.changes.cases).toBe(0);
  });
});

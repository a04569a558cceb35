// What screening reads beside the facts: slices, sanctions and history only where a rule asks, and all of it kept with the decision.
import type { Application, ApplicationScreened } from '@hearth/domain/applications';
import { derivedId } from '@hearth/domain/ids';
import { policyWith } from '@hearth/domain/policy.fixture';
import type { Rule } from '@hearth/domain/policy-rules';
import { ben, monday } from '@hearth/domain/relief-fund.fixture';
import type { SanctionsEvent } from '@hearth/domain/sanctions';
import { applicationStream } from '@hearth/store/projection';
import { readStreams } from '@hearth/store/rebuild';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { opened } from './screening.fixture.ts';

const refer = { otherwise: 'refer' } as const;
const withRules = (...rules: readonly Rule[]) => policyWith(...reliefPolicy.rules, ...rules);
const left: Rule = { code: 'left', kind: 'allotment-left', ...refer };
const restricted: Rule = { code: 'restricted', kind: 'fund-restriction', ...refer };
const lists = (mode: 'off' | 'organizations' | 'all'): Rule => ({
  code: 'lists',
  kind: 'sanctions-step',
  mode,
  maxAgeDays: 30,
  ...refer,
});
const condition = (expression: string): Rule => ({ code: 'own', kind: 'expression', expression, ...refer });

const screened = async (
  rule: Rule,
  arrival: Partial<Parameters<Awaited<ReturnType<typeof opened>>['arrives']>[0]> = {},
) => {
  const estate = await opened(withRules(rule));
  const one = await estate.arrives({ name: 'Ana', ...arrival });
  await estate.screen(estate.arrived(one), monday);
  const { status, findings } = await stateOf<Application>(estate.tables, one.applicationId);
  const events = (await readStreams(estate.tables)).get(one.applicationId) ?? [];
  const last = events.at(-1)?.data as ApplicationScreened['data'];
  expect(await troubles(estate.tables)).toEqual([]);
  return { ...estate, one, status, finding: findings.find(({ code }) => code === rule.code), standing: last.standing };
};

describe('what is set apart for a partner', () => {
  test('covers an award or hands it to a person, with what is left', async () => {
    expect(await screened(left)).toMatchObject({
      status: 'awarded',
      finding: { outcome: 'pass' },
      standing: { funds: { fitting: 1, leftMinor: 500_000 } },
    });
  });

  test('is nothing for a partner without a slice', async () => {
    const nobody = derivedId('organization', 'nobody');
    expect(await screened(left, { partnerId: nobody })).toMatchObject({
      status: 'referred',
      finding: { outcome: 'fail', numbers: { leftMinor: 0, amountMinor: 50_000 } },
    });
    expect(await screened(restricted, { partnerId: nobody })).toMatchObject({
      status: 'referred',
      finding: { outcome: 'fail' },
    });
  });

  test('may be read by an expression too', async () => {
    expect(await screened(condition('award.amountMinor * 10 <= standing.allotmentLeftMinor'))).toMatchObject({
      status: 'awarded',
    });
    expect(await screened(condition('award.amountMinor * 11 <= standing.allotmentLeftMinor'))).toMatchObject({
      status: 'referred',
    });
  });

  test('is not read at all where no rule asks', async () => {
    const estate = await opened();
    const one = await estate.arrives({ name: 'Ana' });
    const asked: string[] = [];
    const tables = watchedTables(estate.tables, { before: ({ keys }) => void asked.push(...keys) });
    await estate.screenOver(tables)(estate.arrived(one), monday);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((key) => key.startsWith('slices#') || key.startsWith('org_'))).toEqual([]);
  });
});

describe('the sanctions step', () => {
  test('waits for a person while nobody looked, and is no question to the partner', async () => {
    expect(await screened(lists('all'))).toMatchObject({
      status: 'referred',
      finding: { outcome: 'unknown' },
      standing: { sanctions: { household: { status: 'missing' } } },
    });
  });

  test('asks nothing of a household that is paid itself where only organizations are looked up, or nobody', async () => {
    expect(await screened(lists('organizations'))).toMatchObject({ status: 'awarded', finding: { outcome: 'pass' } });
    expect(await screened(lists('off'))).toMatchObject({ status: 'awarded' });
    expect((await screened(lists('off'))).standing).not.toHaveProperty('sanctions');
  });

  test('reads a look that is too old as none, and a hit as a person’s matter', async () => {
    const looked = async (news: readonly SanctionsEvent[], at: string) => {
      const estate = await opened(withRules(lists('all')));
      const one = await estate.arrives({ name: 'Ana' });
      await write(estate.tables, applicationStream, one.applicationId, news, { at });
      await estate.screen(estate.arrived(one), monday);
      return stateOf<Application>(estate.tables, one.applicationId);
    };
    const look = (result: 'clear' | 'hit'): SanctionsEvent => ({
      type: 'SanctionsChecked',
      data: { list: 'sdn', listVersion: '2026-11-01', result, by: ben },
    });
    expect(await looked([look('clear')], '2026-11-10T12:00:00.000Z')).toMatchObject({ status: 'awarded' });
    expect(await looked([look('clear')], '2026-10-01T12:00:00.000Z')).toMatchObject({ status: 'referred' });
    expect(await looked([look('hit')], '2026-11-10T12:00:00.000Z')).toMatchObject({ status: 'referred' });
  });
});

describe('an expression', () => {
  test('awards, refers, and hands on what it lacks to a person', async () => {
    expect(await screened(condition('facts.size >= 4 && facts.need in ["food"]'))).toMatchObject({ status: 'awarded' });
    expect(await screened(condition('facts.size < 4'))).toMatchObject({
      status: 'referred',
      finding: { outcome: 'fail' },
    });
    expect(await screened(condition('standing.lastAwardOn < "2026-01-01"'))).toMatchObject({
      status: 'referred',
      finding: { outcome: 'unknown', numbers: { missing: 'standing.lastAwardOn', reads: 'history' } },
    });
  });
});

describe('a relationship that somebody disclosed by themselves', () => {
  const apart: Rule = { code: 'apart', kind: 'relationship-undisclosed', ...refer };
  const told = condition('!facts.relationshipDisclosed');

  test.each([apart, told])(
    'counts for the rule although the facts that were sent say that there is none',
    async (rule) => {
      const estate = await opened(withRules(rule));
      const one = await estate.arrives({ name: 'Ana' });
      await write(estate.tables, applicationStream, one.applicationId, [
        { type: 'RelationshipDisclosed', data: { by: ben } },
      ]);
      await estate.screen(estate.arrived(one), monday);
      expect(await stateOf<Application>(estate.tables, one.applicationId)).toMatchObject({ status: 'referred' });
      const events = (await readStreams(estate.tables)).get(one.applicationId) ?? [];
      expect(events.at(-1)?.data).toMatchObject({ standing: { relationshipDisclosed: true } });
      expect(await troubles(estate.tables)).toEqual([]);
    },
  );
});

test('a decision keeps what it was judged by', async () => {
  const { standing } = await screened(condition('facts.size >= 4'));
  expect(standing).toEqual({ today: '2026-11-16', grants: [], openMatches: 0 });
});

// The two halves of a duplicate, submitted through two partners at the same moment: every order of their steps, in both bands.
import type { Application } from '@hearth/domain/applications';
import type { AwardId } from '@hearth/domain/ids';
import type { Match } from '@hearth/domain/matches';
import { isRejected } from '@hearth/domain/rejections';
import { monday } from '@hearth/domain/relief-fund.fixture';
import type { compare } from '@hearth/matching/compare';
import { rootOf } from '@hearth/store/household-roots';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { approver, caseworker, founded, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { numberOf, type Tables } from '@hearth/store/tables';
import { type Effect, everyOrder, inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { applicationOf, eventsOf, idsIn, stepsOver, workedOff } from '../fixtures/whole-estate.ts';

/** Each asks for more than half of what the cap of 800 dollars leaves. */
const asking = (partnerRef: string, given: string, phone: string) => ({
  ...applicationOf(partnerRef, given, phone),
  request: { need: 'food' as const, amount: { amountMinor: 50_000, currency: 'USD' } },
});
const halves = [
  { actor: caseworker, body: asking('east-1', 'Marisol', '617 555 0142') },
  { actor: westCaseworker, body: asking('west-9', 'Marysol', '+1 (617) 555-0142') },
];

type Likeness = typeof compare;
const possible: Likeness = () => ({ probability: 0.75, band: 'possible', evidence: ['same-phone'], words: '' });
const same: Likeness = () => ({ probability: 0.9995, band: 'same', evidence: ['same-phone', 'same-name'], words: '' });

/** Where the other half may come between: every write, and what screening reads of the things that both halves write. */
const matters = (read: RegExp) => (effect: Effect, isScreening: boolean) =>
  effect.on === 'transact' || (isScreening && effect.keys.some((key) => read.test(key)));

/** Both halves handed in and screened, in one order of their steps. */
const played = async (choices: readonly number[], likeness: Likeness, isGate: ReturnType<typeof matters>) => {
  const tables = await founded();
  await stepsOver(tables, undefined, 1).vault.newHousehold('hh_0');
  const widths = await inTurns(
    choices,
    halves.map(({ actor, body }, nth) => async (gate) => {
      const stage = { isScreening: false };
      const over = watchedTables(tables, {
        before: (effect) => (isGate(effect, stage.isScreening) ? gate() : undefined),
      });
      const { submit, screen } = stepsOver(over, undefined, nth + 2, likeness);
      const answer = await submit(callOf(actor, body));
      if (isRejected(answer)) throw new Error(answer.rejected);
      const { applicationId } = JSON.parse(JSON.stringify(answer.body));
      const { householdId } = await stateOf<Application>(tables, applicationId);
      stage.isScreening = true;
      await screen(
        { stream: applicationId, sequence: 1, type: 'ApplicationSubmitted', at: monday, data: { householdId } },
        monday,
      );
    }),
  );
  const applications = await Promise.all(
    (await idsIn(tables, 'application')).map((id) => stateOf<Application>(tables, id)),
  );
  const matches = await Promise.all((await idsIn(tables, 'match')).map((id) => stateOf<Match>(tables, id)));
  const counts = await tables.read(applications.map(({ id }) => ({ table: 'state', pk: id, sk: 'matches' })));
  return { tables, widths, applications, matches, open: counts.map((count) => numberOf(count, 'open')) };
};

/** The approver says yes to whatever was awarded; how it went, award by award. */
const approved = async (tables: Tables): Promise<readonly string[]> => {
  const awards = await idsIn(tables, 'award');
  const decisions = awards.map((awardId) => ({ awardId: awardId as AwardId, decision: 'approve' as const }));
  if (decisions.length === 0) return [];
  const docket = await stepsOver(tables, undefined, 9).close(callOf(approver, { decisions }));
  const { answers }: { answers: { outcome: string }[] } = JSON.parse(
    JSON.stringify('body' in docket ? docket.body : {}),
  );
  return answers.map(({ outcome }) => outcome);
};

describe('one household through two partners at the same moment', () => {
  test('that is possibly one is seen by at least one of the two screenings, in every order, and no half of it can be approved', async () => {
    const seen = new Set<string>();
    const orders = await everyOrder(async (choices) => {
      const { tables, widths, applications, matches, open } = await played(
        choices,
        possible,
        matters(/^block#|^app_.*\/matches$/),
      );
      expect([choices, matches.map(({ status }) => status), open]).toEqual([choices, ['open'], [1, 1]]);
      const statuses = applications.map(({ status }) => status);
      seen.add(statuses.toSorted().join(' and '));
      expect(statuses).toContain('referred');
      expect(new Set(await approved(tables))).toEqual(new Set(statuses.includes('awarded') ? ['open-match'] : []));
      expect(await troubles(tables)).toEqual([]);
      return widths;
    });
    expect(orders).toBeGreaterThan(150);
    expect([...seen].sort()).toEqual(['awarded and referred', 'referred and referred']);
  });

  test('that is one beyond doubt becomes one, the newer an alias of the elder, in every order; and the cap holds', async () => {
    const paid = new Set<string>();
    const orders = await everyOrder(async (choices) => {
      const { tables, widths, applications, matches, open } = await played(choices, same, matters(/^block#|^mat_/));
      const [match] = matches;
      expect([choices, matches.length, match?.status, match?.decidedBy, open]).toEqual([
        choices,
        1,
        'same',
        'step:screening',
        [0, 0],
      ]);
      const aliases = (await eventsOf(tables)).filter(({ type }) => type === 'HouseholdAliased');
      expect(aliases.map(({ stream, data }) => [stream, Object(data).elder])).toEqual([
        [match?.newer.householdId, match?.elder.householdId],
      ]);
      for (const { householdId } of applications)
        expect((await rootOf(tables, householdId)).household.id).toBe(match?.elder.householdId);
      await workedOff(tables, stepsOver(tables, undefined, 8, same), monday);
      paid.add((await approved(tables)).toSorted().join(' and '));
      expect(await troubles(tables)).toEqual([]);
      return widths;
    });
    expect(orders).toBeGreaterThan(150);
    expect([...paid]).toEqual(['approved and over-cap']);
  });
});

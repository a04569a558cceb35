// The two halves of a duplicate, submitted through two partners at the same moment: every order of their steps.
import type { Application } from '@hearth/domain/applications';
import type { AwardId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { approver, caseworker, founded, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { numberOf } from '@hearth/store/tables';
import { type Effect, everyOrder, inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { applicationOf, idsIn, stepsOver } from '../fixtures/whole-estate.ts';

const halves = [
  { actor: caseworker, body: applicationOf('east-1', 'Marisol', '617 555 0142') },
  { actor: westCaseworker, body: applicationOf('west-9', 'Marysol', '+1 (617) 555-0142') },
];

/** Where the other half may come between: every write, and what screening reads of blocks and open matches. */
const matters = ({ on, keys }: Effect, isScreening: boolean): boolean =>
  on === 'transact' || (isScreening && keys.some((key) => key.startsWith('block#') || key.endsWith('/matches')));

describe('one household through two partners at the same moment', () => {
  test('is seen by at least one of the two screenings, in every order, and no half of it can be approved', async () => {
    const seen = new Set<string>();
    const orders = await everyOrder(async (choices) => {
      const tables = await founded();
      await stepsOver(tables, undefined, 1).vault.newHousehold('hh_0');
      const widths = await inTurns(
        choices,
        halves.map(({ actor, body }, nth) => async (gate) => {
          const stage = { isScreening: false };
          const over = watchedTables(tables, {
            before: (effect) => (matters(effect, stage.isScreening) ? gate() : undefined),
          });
          const { submit, screen } = stepsOver(over, undefined, nth + 2);
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
      const applications = await idsIn(tables, 'application');
      const counts = await tables.read(applications.map((pk) => ({ table: 'state', pk, sk: 'matches' })));
      expect([
        choices,
        (await idsIn(tables, 'match')).length,
        ...counts.map((count) => numberOf(count, 'open')),
      ]).toEqual([choices, 1, 1, 1]);
      const statuses = await Promise.all(
        applications.map(async (id) => (await stateOf<Application>(tables, id)).status),
      );
      seen.add(statuses.toSorted().join(' and '));
      expect(statuses).toContain('referred');
      const awards = await idsIn(tables, 'award');
      if (awards.length > 0) {
        const decisions = awards.map((awardId) => ({ awardId: awardId as AwardId, decision: 'approve' as const }));
        const docket = await stepsOver(tables, undefined, 9).close(callOf(approver, { decisions }));
        expect(docket).toMatchObject({ body: { answers: awards.map(() => ({ outcome: 'open-match' })) } });
      }
      expect(await troubles(tables)).toEqual([]);
      return widths;
    });
    expect(orders).toBeGreaterThan(150);
    expect([...seen].sort()).toEqual(['awarded and referred', 'referred and referred']);
  }, 60_000);
});

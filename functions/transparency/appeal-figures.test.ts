// The figures of appeals: each in one of four, promises that were not kept beside them, by the month in which they were made.
import type { Appeal, AppealEvent } from '@hearth/domain/appeals';
import { derivedId } from '@hearth/domain/ids';
import { dora, eastPartner } from '@hearth/domain/relief-fund.fixture';
import { appealStream } from '@hearth/store/projection';
import { founded, write } from '@hearth/store/relief-estate.fixture';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appealFigures, countAppeals } from './appeal-figures.ts';

const statuses = ['open', 'granted', 'stands', 'withdrawn'] as const;

test('each appeal is in exactly one of open, granted, stood and taken back; overdue are open, late are answered', async () => {
  const day = fc.integer({ min: 1, max: 28 }).map((nth) => `2026-11-${String(nth).padStart(2, '0')}`);
  const one = fc.record({ status: fc.constantFrom(...statuses), dueOn: day, on: day }).map(
    ({ status, dueOn, on }) =>
      ({
        status,
        dueOn,
        ...(status === 'granted' || status === 'stands' ? { answeredAt: `${on}T12:00:00.000Z` } : {}),
      }) as Appeal,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(one), day, async (appeals, today) => {
      const told = await countAppeals(appeals, `${today}T12:00:00.000Z`);
      expect(told.open + told.granted + told.stood + told.withdrawn).toBe(appeals.length);
      expect([told.made, told.answered]).toEqual([appeals.length, told.granted + told.stood]);
      expect(told.overdue).toBe(appeals.filter(({ status, dueOn }) => status === 'open' && dueOn < today).length);
      expect(told.late).toBe(
        appeals.filter(({ answeredAt = '', dueOn }) => answeredAt !== '' && answeredAt.slice(0, 10) > dueOn).length,
      );
    }),
    { numRuns: 100 },
  );
});

test('what was made in the months of a period is counted with what became of it since, page by page, and nothing else', async () => {
  const tables = await founded();
  const [application, household] = [derivedId('application', 'one'), derivedId('household', 'one')];
  const appealed = async (name: string, month: string, ...after: readonly AppealEvent[]): Promise<void> => {
    const data = {
      applicationId: application,
      householdId: household,
      partnerId: eastPartner,
      decidedAt: `${month}-01T00:00:00.000Z`,
      channel: 'household',
      dueOn: `${month}-20`,
    } as const;
    const id = derivedId('appeal', name);
    await write(tables, appealStream, id, [{ type: 'AppealMade', data }], { at: `${month}-06T12:00:00.000Z` });
    for (const event of after) await write(tables, appealStream, id, [event], { at: '2026-12-24T12:00:00.000Z' });
  };
  const answered = (outcome: 'granted' | 'stands'): AppealEvent => ({
    type: 'AppealAnswered',
    data: { applicationId: application, outcome, by: dora },
  });
  await appealed('before', '2026-09');
  for (let nth = 0; nth < 205; nth += 1) await appealed(`waits ${nth}`, '2026-10');
  await appealed('granted', '2026-11', answered('granted'));
  await appealed('stands', '2026-11', answered('stands'));
  await appealed('back', '2026-12', { type: 'AppealWithdrawn', data: { applicationId: application } });
  await appealed('after', '2027-01');
  expect(await appealFigures(tables, { from: '2026-10', until: '2026-12' }, '2026-12-31T00:00:00.000Z')).toEqual({
    made: 208,
    answered: 2,
    granted: 1,
    stood: 1,
    withdrawn: 1,
    open: 205,
    overdue: 205,
    late: 2,
  });
});

// Appeals under attack: by whoever answered before under another hat, and by who takes a household's one appeal away from it.
import { appealOf } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import { claimOf } from '@hearth/domain/claims';
import { adjudicated, award, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { applicationStream, claimStream } from '@hearth/store/projection';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, person, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { opened, otherReviewer } from './appeals.fixture.ts';

const third = person('rhea, reviewer', fiscalAgentId, 'reviewer');

describe('somebody new', () => {
  test('is not who granted the appeal before', async () => {
    const { appeal, answer, tables, applicationId } = await opened();
    await appeal();
    await answer('granted');
    await write(tables, applicationStream, applicationId, [adjudicated('decline')], { at: addDays(monday, 3) });
    await appeal({ now: addDays(monday, 4) });
    const { changedAt } = await stateOf<Application>(tables, applicationId);
    const again = { id: appealOf(applicationId, changedAt), now: addDays(monday, 5) };
    expect(await answer('stands', otherReviewer, again)).toMatchObject({ rejected: 'same-person' });
    expect(await answer('stands', third, again)).toMatchObject({ status: 200 });
  });

  test('is not who sent its award back as an approver', async () => {
    const { appeal, answer, tables, applicationId } = await opened({ isDeclined: false });
    const both = person('otto, reviewer and approver', fiscalAgentId, 'reviewer', 'approver');
    await write(tables, applicationStream, applicationId, [
      adjudicated('award'),
      { type: 'ApplicationReopened', data: { reason: 'unclear', awardId: award, by: both.memberId } },
      adjudicated('decline'),
    ]);
    await appeal();
    const { changedAt } = await stateOf<Application>(tables, applicationId);
    const id = appealOf(applicationId, changedAt);
    expect(await answer('stands', both, { id })).toMatchObject({ rejected: 'same-person' });
    expect(await answer('stands', third, { id })).toMatchObject({ status: 200 });
  });

  test('is not who gave out a claim code, with which the appeal may have been made', async () => {
    const { appeal, answer, tables, applicationId } = await opened();
    const id = claimOf(applicationId);
    await appeal();
    const data = { applicationId, generation: 2, claimKey: 'f'.repeat(64), by: otherReviewer.memberId };
    await write(tables, claimStream, id, [{ type: 'ClaimReissued', data }]);
    expect(await answer('granted')).toMatchObject({ rejected: 'same-person' });
    expect(await answer('granted', third)).toMatchObject({ status: 200 });
  });
});

describe('an appeal that was taken back', () => {
  test('by whoever wrote it down is no loss: the household makes its own', async () => {
    const { appeal, record, withdraw, tables, appealId, read } = await opened();
    await record();
    await withdraw();
    expect(await appeal({}, 'in my own words')).toMatchObject({ status: 201 });
    expect(await typesOf(tables, appealId)).toEqual(['AppealMade', 'AppealWithdrawn', 'AppealMade']);
    expect(await read()).toMatchObject({ body: { status: 'open', channel: 'household', words: 'in my own words' } });
    expect(await troubles(tables)).toEqual([]);
  });
});

// Odd second factors, and appeals that were taken back, as a household's phone would meet them.
import { appealOf } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import { adjudicated, ben } from '@hearth/domain/relief-fund.fixture';
import { appealStream, applicationStream } from '@hearth/store/projection';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { opened } from './status.fixture.ts';

describe('a second factor', () => {
  test.each([
    ['a half letter at the end of the bound', `${'a'.repeat(199)}😀b`],
    ['a byte of nothing', '\u0000'],
    ['letters alone', 'abc'],
    ['signs alone', '----'],
    ['encoded blanks', '%20%20'],
  ])('of %s is refused like any other', async (_, second) => {
    const { look } = await opened();
    expect(await look(second)).toMatchObject({ rejected: 'claim-refused' });
    const without = await opened({ identity: { applicant: { given: 'A', phone: '+()..' } } });
    expect(await without.look(second)).toMatchObject({ rejected: 'claim-refused' });
    const nothing = await opened({ identity: null });
    expect(await nothing.look(second)).toMatchObject({ rejected: 'claim-refused' });
  });
});

test('an appeal that was taken back can be made again, and its household is told so', async () => {
  const { tables, applicationId, householdId, look, screened } = await opened();
  await screened('referred');
  await write(tables, applicationStream, applicationId, [adjudicated('decline')]);
  const { partnerId, changedAt: decidedAt } = await stateOf<Application>(tables, applicationId);
  const about = { applicationId, householdId, partnerId, decidedAt, channel: 'phone', dueOn: '2026-11-30' } as const;
  await write(tables, appealStream, appealOf(applicationId, decidedAt), [
    { type: 'AppealMade', data: { ...about, by: ben } },
    { type: 'AppealWithdrawn', data: { applicationId, by: ben } },
  ]);
  expect(await look()).toMatchObject({ body: { stage: 'declined', appeal: { is: 'possible' } } });
});

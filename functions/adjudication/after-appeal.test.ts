// A case that an appeal opened again is decided anew by somebody else than who said no.
import { derivedId } from '@hearth/domain/ids';
import { applicationStream } from '@hearth/store/projection';
import { referredCase } from '@hearth/store/relief-cases.fixture';
import { fiscalAgentId, founded, person, reviewer, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { decide } from './adjudication.fixture.ts';

const second = person('ruth, reviewer', fiscalAgentId, 'reviewer');

test('who declined does not decide a granted appeal away', async () => {
  const tables = await founded();
  const one = await referredCase(tables, { name: 'one' });
  const no = { decision: 'decline', reason: 'x' } as const;
  expect(await decide(tables, one, no)).toMatchObject({ status: 200 });
  const appealId = derivedId('appeal', 'one');
  await write(tables, applicationStream, one.applicationId, [
    { type: 'ApplicationReopened', data: { reason: 'appeal-granted', appealId, by: second.memberId } },
  ]);
  expect(await decide(tables, one, no, reviewer, 'k')).toMatchObject({ rejected: 'same-person' });
  expect(await decide(tables, one, no, second, 'l')).toMatchObject({ status: 200 });
});

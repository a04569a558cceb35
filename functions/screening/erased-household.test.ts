import { monday } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { bytesOf, troubles } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { keyDeleted, sealedDeleted, sealedRowsOf } from '@hearth/store/vault-rows';
import { expect, test } from 'vitest';
import { opened } from './screening.fixture.ts';

const phone = '617 555 0142';

const withErased = async () => {
  const estate = await opened();
  const { tables, arrives } = estate;
  const gone = await arrives({ name: 'Ana', phone });
  const rows = await sealedRowsOf(tables, gone.householdId);
  await write(
    tables,
    applicationStream,
    gone.applicationId,
    [
      { type: 'ApplicationWithdrawn', data: { reason: 'household-erased' } },
      { type: 'ApplicationErased', data: { householdId: gone.householdId } },
    ],
    { changes: [keyDeleted(gone.householdId), ...rows.map(sealedDeleted)] },
  );
  return { ...estate, gone };
};

test('a message about a household that was erased meanwhile is done with: nothing is read, nothing written', async () => {
  const { tables, screen, arrived, gone } = await withErased();
  const before = bytesOf(tables);
  expect(await screen(arrived(gone), monday)).toEqual(['done']);
  expect(bytesOf(tables)).toBe(before);
});

test('who was erased is nobody’s match, also while a block still names it', async () => {
  const { tables, screen, arrives, arrived } = await withErased();
  const other = await arrives({ name: 'Eva', phone });
  expect(await screen(arrived(other), monday)).toEqual(['done']);
  expect([...tables.items.keys()].filter((key) => key.startsWith('events|mat_'))).toEqual([]);
  expect((await troubles(tables)).filter((trouble) => !trouble.startsWith('state|block#'))).toEqual([]);
});

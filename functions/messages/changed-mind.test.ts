// A household that takes its wish back, or is forgotten, at the last moment: between what was read of it and the one try.

import { derivedId } from '@hearth/domain/ids';
import { monday, submitted } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { write } from '@hearth/store/relief-estate.fixture';
import { keyDeleted } from '@hearth/store/vault-rows';
import { expect, test } from 'vitest';
import type { SendPorts } from './hand-over.ts';
import { arrived, messagesAbout, opened } from './messages.fixture.ts';
import { tellHousehold } from './tell-household.ts';

const interrupted = async (act: (estate: Awaited<ReturnType<typeof opened>>, id: string) => Promise<unknown>) => {
  const estate = await opened();
  const app = await estate.arrives('one');
  let looks = 0;
  const ports: SendPorts = {
    ...estate.ports,
    vault: {
      ...estate.ports.vault,
      openFields: async (...args) => {
        const opened = await estate.ports.vault.openFields(...args);
        looks += 1;
        // The second look is the one that the message is made from.
        if (looks === 2) await act(estate, app);
        return opened;
      },
    },
  };
  await tellHousehold(ports)(arrived(app), monday);
  return { ...estate, app };
};

test('who is erased in that moment is not written to', async () => {
  const { senders, tables, app } = await interrupted(({ tables }, id) =>
    write(tables, applicationStream, id, [{ type: 'ApplicationErased', data: {} } as never], {
      changes: [keyDeleted(derivedId('household', 'one'))],
    }),
  );
  expect(senders.calls()).toBe(0);
  expect(await messagesAbout(tables, app)).toMatchObject([{ status: 'dropped' }]);
});

test('who takes the wish back in that moment is not written to', async () => {
  const { senders, tables, app } = await interrupted(({ tables }, id) => {
    const { partnerId: _p, programId: _g, partnerRefKey: _r, ...data } = submitted.data;
    return write(tables, applicationStream, id, [
      { type: 'ApplicationAmended', data: { ...data, householdId: derivedId('household', 'one') } } as never,
    ]);
  });
  expect(senders.calls()).toBe(0);
  expect(await messagesAbout(tables, app)).toMatchObject([{ status: 'dropped' }]);
});

import { expect, test } from 'vitest';
import { inMemoryProvider } from './in-memory-provider.ts';
import { recipientRequest } from './provider.ts';

const open = recipientRequest({
  partnerId: 'org_2',
  fiscalAgentId: 'org_1',
  kind: 'company',
  country: 'US',
  displayName: 'Partner',
  attempt: 1,
});

test('the twin names what changed once, as events would', async () => {
  const twin = inMemoryProvider({ now: () => 0 });
  const creditId = twin.credit(100);
  expect(twin.changes()).toEqual([creditId]);
  expect(twin.changes()).toEqual([]);
});

test('a fault of the twin waits for its call and goes away after its times', async () => {
  const twin = inMemoryProvider({ now: () => 0 });
  twin.fail({ on: 'openRecipient', how: 'refused', next: 'later' });
  await expect(twin.readBalance()).resolves.toMatchObject({ known: 'done' });
  await expect(twin.openRecipient(open)).resolves.toMatchObject({ known: 'refused', next: 'later' });
  await expect(twin.openRecipient(open)).resolves.toMatchObject({ known: 'done' });
});

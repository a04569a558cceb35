// What is told of relationships comes out alike in whatever order streams are folded, and says each application's word.
import type { RelationshipDisclosed } from '@hearth/domain/applications';
import { derivedId } from '@hearth/domain/ids';
import type { RecordedEvent } from '@hearth/domain/record';
import { ana, application, household } from '@hearth/domain/relief-fund.fixture';
import { expect, test } from 'vitest';
import { ofRelationship, relatedRef } from './duty-items.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import { relationshipsPage } from './relationships.ts';

const saidIn = (stream: string, at: string): RecordedEvent<RelationshipDisclosed> => ({
  type: 'RelationshipDisclosed',
  data: { by: ana },
  stream,
  sequence: 2,
  at,
  actor: ana,
  version: 1,
  previousHash: '',
  hash: '',
});

const other = derivedId('application', 'another of the same household');
const events = [saidIn(application, '2026-11-20T10:00:00.000Z'), saidIn(other, '2026-11-21T10:00:00.000Z')];

const folded = async (order: readonly RecordedEvent<RelationshipDisclosed>[]) => {
  const tables = inMemoryTables();
  for (const event of order) await tables.transact(ofRelationship(event, { householdId: household }));
  const [asked] = await tables.read([relatedRef(household, ana)]);
  return { asked, listed: await relationshipsPage(tables, {}) };
};

test('two applications of one household that name the same person fold alike in either order, and both are listed', async () => {
  const inOrder = await folded(events);
  expect(await folded(events.toReversed())).toEqual(inOrder);
  expect(inOrder.asked).toMatchObject({ memberId: ana });
  expect(inOrder.listed).toMatchObject({
    relationships: [{ applicationId: application }, { applicationId: other }],
  });
});

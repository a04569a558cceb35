// A small house with a fund, a partner, a paid grant and queues, in memory, for the tests of the report's use cases.
import { randomBytes } from 'node:crypto';
import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import type { Award } from '@hearth/domain/awards';
import type { Actor } from '@hearth/domain/duties';
import { allotmentEntry, giftEntry } from '@hearth/domain/entries';
import type { FundEvent } from '@hearth/domain/fund-events';
import type { Organization, OrganizationEvent } from '@hearth/domain/governance';
import { derivedId, newId } from '@hearth/domain/ids';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { fundStream, organizationStream } from '@hearth/store/projection';
import { rowBegun, rowPaid } from '@hearth/store/reporting-rows';
import { encumbered, liquidated } from '@hearth/store/slices';
import type { ReportQuery } from './read-report.ts';

const now = '2026-11-21T21:00:00.000Z';
const by = derivedId('member', 'x');
const controller: Actor = {
  memberId: by,
  organizationId: derivedId('organization', 'agent'),
  organizationKind: 'fiscal-agent',
  roles: ['controller'],
};
export const callOf = <B, Q>(body: B, query: Q, key = 'k'): Call<B, Q> => ({
  actor: controller,
  body,
  query,
  params: {},
  ifMatch: 0,
  request: { key, input: JSON.stringify(body ?? '') },
  rawBody: '',
  headers: {},
  now,
});
export const asked = (query: ReportQuery = {}) => callOf(undefined, query);

/** A fund of $1,000 with $500 at one partner, of which one grant of $200 was paid, and as many waiting awards as told. */
export const house = async ({ waitingAwards = 2, fundName = 'River' } = {}) => {
  const tables = inMemoryTables();
  const occasion = { at: '2026-11-02T00:00:00.000Z', actor: by };
  const [fundId, partnerId, programId] = [
    newId('fund', randomBytes),
    newId('organization', randomBytes),
    newId('program', randomBytes),
  ];
  const organization: OrganizationEvent[] = [
    { type: 'OrganizationProposed', data: { name: 'Casa Abierta', kind: 'partner', by } },
    { type: 'OrganizationConfirmed', data: { by } },
  ];
  await commit(tables, {
    occasion,
    appends: [append(organizationStream, loaded<Organization>(partnerId, undefined), organization)],
  });
  const slice = { fundId, programId, partnerId, purpose: 'any' };
  const fund: FundEvent[] = [
    { type: 'FundOpened', data: { name: fundName, currency: 'USD', by } },
    {
      type: 'GiftReceived',
      data: {
        giftId: newId('gift', randomBytes),
        amountMinor: 100_000,
        receivedOn: '2026-10-31',
        restriction: {},
        entry: giftEntry(fundId, 100_000, 'USD'),
        by,
      },
    },
    {
      type: 'Allotted',
      data: {
        programId,
        partnerId,
        purpose: 'any',
        amountMinor: 50_000,
        entry: allotmentEntry({ ...slice, amountMinor: 50_000 }, 'USD'),
        by,
      },
    },
  ];
  await commit(tables, { occasion, appends: [append(fundStream, loaded(fundId, undefined), fund)] });
  const draw = { ...slice, amountMinor: 20_000 };
  const award = {
    id: 'awd_1',
    attempt: 1,
    programId,
    partnerId,
    amountMinor: 20_000,
    rail: 'bank',
    submittedAt: '2026-11-01T00:00:00.000Z',
    coarse: { need: 'rent', area: 'US-MA', sizeBand: '1', language: 'es' },
  } as Award;
  await tables.transact([encumbered(draw), rowBegun(award, [draw], '2026-11-03T00:00:00.000Z', '2026-11')]);
  await tables.transact([liquidated(draw), rowPaid('2026-11', 'awd_1#1', 20_000, '2026-11-08T00:00:00.000Z')]);
  for (let index = 0; index < waitingAwards; index += 1) {
    const pk = `awd_w${index}`;
    await tables.transact([
      {
        put: { table: 'state', pk, sk: 'state' },
        item: { pk, sk: 'state', queue: 'docket', since: `2026-11-1${index % 10}T00:00:00.000Z`, doc: '{}' },
        when: [],
      },
    ]);
  }
  for (const [queue, since] of [
    [`to-hand-over#${partnerId}`, '2026-11-09T00:00:00.000Z'],
    ['held', '2026-11-05T00:00:00.000Z'],
  ] as const) {
    await tables.transact([
      {
        put: { table: 'state', pk: queue, sk: 'state' },
        item: { pk: queue, sk: 'state', queue, since, doc: '{}' },
        when: [],
      },
    ]);
  }
  return { tables, files: inMemoryFiles(), fundId, partnerId };
};

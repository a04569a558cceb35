// The register of legal demands: by default nothing leaves, and nobody lets anything out alone.
import { derivedId } from '@hearth/domain/ids';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { stateDifferences } from '@hearth/store/rebuild';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { referredCase } from '@hearth/store/relief-cases.fixture';
import { controller, fiscalAgentId, founded, person, reviewer, treasurer } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { adviseDemand, answerDemand } from './answer-demand.ts';
import { told } from './governance.fixture.ts';
import { listDemands, readDemand } from './read-demands.ts';
import { receiveDemand } from './receive-demand.ts';

const committee = person('dora, committee', fiscalAgentId, 'committee');
const subpoena = { source: 'court', authority: 'Suffolk County Superior Court', instrument: 'subpoena' } as const;

const opened = async () => {
  const tables = await founded();
  const { applicationId } = await referredCase(tables, { name: 'a' });
  const ports = { tables, random: seededBytes(9) };
  const receive = (about: readonly string[] = [applicationId], more: object = {}, key?: string, actor = controller) =>
    receiveDemand(ports)(
      callOf(actor, { ...subpoena, receivedOn: '2026-11-16', about, ...more }, key === undefined ? {} : { key }),
    );
  const advise = (id: string, advice: 'refuse' | 'comply' | 'narrow', actor = controller) =>
    adviseDemand(ports)(callOf(actor, { advice, grounds: ['binding-as-served' as const] }, { id }));
  const answer = (
    id: string,
    left: Parameters<ReturnType<typeof answerDemand>>[0]['body']['left'],
    actor = committee,
    key?: string,
  ) => answerDemand(ports)(callOf(actor, { left }, { id, ...(key === undefined ? {} : { key }) }));
  const read = async (id: string) => JSON.stringify(await readDemand(ports)(callOf(controller, undefined, { id })));
  const registered = async () => told(await receive(), 'demandId');
  return { tables, ports, applicationId, receive, advise, answer, read, registered };
};

describe('a legal demand', () => {
  test('is registered once for each request', async () => {
    const { ports, tables, applicationId, receive } = await opened();
    const first = await receive([applicationId], {}, 'k');
    expect(first).toMatchObject({ status: 201, body: { status: 'received' } });
    expect(await receive([applicationId], {}, 'k')).toEqual(first);
    expect(await receive([], {}, 'k')).toMatchObject({ rejected: 'idempotency-key-reused' });
    const listed = JSON.stringify(await listDemands(ports)(callOf(controller, undefined)));
    expect(listed).toContain('"status":"received","source":"court","authority":"Suffolk County Superior Court"');
    expect(listed.match(/demandId/g)).toHaveLength(1);
    expect(await stateDifferences(tables, monday)).toEqual([]);
  });

  test('asks for records that are there, and did not arrive in the future', async () => {
    const { receive, applicationId } = await opened();
    expect(await receive([applicationId, derivedId('award', 'nobody')], { receivedOn: '2026-11-20' })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/receivedOn' }, { pointer: '/about/1' }],
    });
    expect(await receive([derivedId('household', 'nobody'), eastPartner])).toMatchObject({ status: 201 });
  });

  test('is answered that nothing left, without anybody’s word', async () => {
    const { answer, read, registered } = await opened();
    const id = await registered();
    const first = await answer(id, [], controller, 'k');
    expect(first).toMatchObject({ status: 200, body: { status: 'answered' } });
    expect(await answer(id, [], controller, 'k')).toEqual(first);
    expect(await answer(id, [], controller)).toMatchObject({ rejected: 'wrong-state' });
    expect(await read(id)).toContain('"left":[]');
  });

  test('lets nothing out unless counsel said so and a second person answers', async () => {
    const { tables, applicationId, advise, answer, read, registered } = await opened();
    const id = await registered();
    const left = [{ what: 'decision-record', about: applicationId }] as const;
    expect(await answer(id, left)).toMatchObject({ rejected: 'wrong-state' });
    await advise(id, 'refuse');
    expect(await answer(id, left)).toMatchObject({ rejected: 'wrong-state' });
    await advise(id, 'narrow');
    expect(await answer(id, left, controller)).toMatchObject({ rejected: 'same-person' });
    expect(await answer(id, [...left, { what: 'identity', about: eastPartner }])).toMatchObject({
      rejected: 'invalid',
    });
    expect(await answer(id, left)).toMatchObject({ status: 200 });
    expect(await read(id)).toContain('"what":"decision-record"');
    expect(await advise(id, 'comply')).toMatchObject({ rejected: 'wrong-state' });
    expect(await stateDifferences(tables, monday)).toEqual([]);
  });

  test('is answered once when two answer it at the same moment', async () => {
    const { answer, registered } = await opened();
    const id = await registered();
    const outcomes = await Promise.all([answer(id, [], committee), answer(id, [], controller)]);
    expect(outcomes.map((each) => ('status' in each ? each.status : each.rejected)).sort()).toEqual([
      200,
      'wrong-state',
    ]);
  });

  test('that is not there, or nobody of these, is refused', async () => {
    const { ports, answer, advise, registered } = await opened();
    for (const id of ['', 'dem_x', derivedId('demand', 'nobody')]) {
      expect(await answer(id, [])).toMatchObject({ rejected: 'not-found' });
      expect(await advise(id, 'refuse')).toMatchObject({ rejected: 'not-found' });
      expect(await readDemand(ports)(callOf(controller, undefined, { id }))).toMatchObject({ rejected: 'not-found' });
    }
    const id = await registered();
    for (const actor of [reviewer, treasurer])
      expect(await answer(id, [], actor)).toMatchObject({ rejected: 'role-missing' });
  });
});

import { eastPartner } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import {
  caseworker,
  fiscalAgentId,
  otherCaseworker,
  person,
  treasurer,
  write,
} from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { advancePartner } from './advance-partner.ts';
import { advanced, desk } from './advanced-aid.fixture.ts';
import { opened } from './disbursement.fixture.ts';

const otherTreasurer = person('theo, treasurer', fiscalAgentId, 'treasurer');

/** They disclose it on the application of this disbursement's or award's household. */
const discloses = async (tables: Tables, awardId: string, { memberId }: typeof caseworker): Promise<void> => {
  const { applicationId } = await stateOf<{ readonly applicationId: string }>(tables, awardId);
  await write(tables, applicationStream, applicationId, [{ type: 'RelationshipDisclosed', data: { by: memberId } }]);
};

describe('for a household that they are close to', () => {
  test('nobody at the partner hands over, issues a code, confirms, or says that nobody came', async () => {
    const { tables, ids, give, issue, confirm, unclaimed, settle } = await advanced(20_000, 20_000);
    await settle();
    const [one = '', two = ''] = ids;
    const { awardId } = await stateOf<{ readonly awardId: string }>(tables, one);
    await discloses(tables, awardId, caseworker);
    await discloses(tables, awardId, desk);
    expect(await give(one)).toMatchObject({ rejected: 'related' });
    expect(await unclaimed(one)).toMatchObject({ rejected: 'related' });
    expect(await issue(one)).toMatchObject({ rejected: 'related' });
    expect(await give(one, otherCaseworker)).toMatchObject({ status: 200 });
    expect(await confirm(one)).toMatchObject({ rejected: 'related' });
    expect(await give(two)).toMatchObject({ status: 200 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('a treasurer advances nothing; the others go, and another treasurer advances it', async () => {
    const estate = await opened();
    const { tables, ports, toHandOver, partnerReady } = estate;
    const [close, fine] = [await toHandOver({ name: 'close' }), await toHandOver({ name: 'fine' })];
    await partnerReady();
    await discloses(tables, close.awardId, treasurer);
    const advance = (actor: typeof treasurer) => advancePartner(ports)(callOf(actor, { partnerId: eastPartner }));
    expect(await advance(treasurer)).toMatchObject({ body: { disbursementIds: [fine.disbursementId] } });
    expect(await advance(treasurer)).toMatchObject({ rejected: 'related' });
    expect(await advance(otherTreasurer)).toMatchObject({ body: { disbursementIds: [close.disbursementId] } });
    expect(await troubles(tables)).toEqual([]);
  });
});

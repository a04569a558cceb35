// What the sanctions step means for money that is about to leave: an advance to a partner, a payment to a household.
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { treasurer } from '@hearth/store/relief-estate.fixture';
import { hitResolved, lookedUp } from '@hearth/store/relief-sanctions.fixture';
import { describe, expect, test } from 'vitest';
import { advancePartner } from './advance-partner.ts';
import { opened } from './disbursement.fixture.ts';

const withHandovers = async (count = 1) => {
  const estate = await opened();
  const { tables, ports } = estate;
  const cases = [];
  for (let nth = 0; nth < count; nth += 1)
    cases.push(await estate.toHandOver({ name: `household ${nth}`, amountMinor: 10_000 }));
  await estate.partnerReady();
  const advance = (now = monday) => advancePartner(ports)(callOf(treasurer, { partnerId: eastPartner }, { now }));
  return { ...estate, tables, cases, advance };
};

describe('an advance', () => {
  test('goes to a partner that was looked up within the year, and not after it', async () => {
    const { tables, advance, cases } = await withHandovers();
    expect(await advance(addDays(monday, 400))).toMatchObject({
      rejected: 'wrong-state',
      facts: { sanctions: 'outdated', maxAgeDays: 365 },
    });
    expect(await stateOf(tables, cases[0]?.disbursementId ?? '')).toMatchObject({ status: 'waiting-for-advance' });
    expect(await advance()).toMatchObject({ status: 202 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('waits while the partner is a hit or listed, and goes when it is somebody else', async () => {
    const { tables, advance } = await withHandovers();
    await lookedUp(tables, eastPartner, 'hit');
    expect(await advance()).toMatchObject({ rejected: 'wrong-state', facts: { sanctions: 'hit' } });
    await hitResolved(tables, eastPartner, 'listed');
    expect(await advance()).toMatchObject({ rejected: 'wrong-state', facts: { sanctions: 'listed' } });
    await hitResolved(tables, eastPartner, 'somebody-else');
    expect(await advance()).toMatchObject({ status: 202 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not intended when the hit is recorded in the very moment', async () => {
    const { tables, portsOver, cases } = await withHandovers();
    let isFirst = true;
    const raced = {
      ...tables,
      transact: async (changes: Parameters<typeof tables.transact>[0]) => {
        if (isFirst) {
          isFirst = false;
          await lookedUp(tables, eastPartner, 'hit');
        }
        return tables.transact(changes);
      },
    };
    const answer = await advancePartner(portsOver(raced))(callOf(treasurer, { partnerId: eastPartner }));
    expect(answer).toMatchObject({ rejected: 'wrong-state', facts: { sanctions: 'hit' } });
    expect(await stateOf(tables, cases[0]?.disbursementId ?? '')).toMatchObject({ status: 'waiting-for-advance' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('leaves out the aid of a household that is a hit; the others go', async () => {
    const { tables, advance, cases } = await withHandovers(3);
    await lookedUp(tables, cases[1]?.applicationId ?? '', 'hit');
    const answer = JSON.parse(JSON.stringify(await advance()));
    expect(answer.body.disbursementIds).toEqual(
      [cases[0], cases[2]].map((each) => each?.disbursementId).sort((a, b) => (`${a}` < `${b}` ? -1 : 1)),
    );
    expect(await stateOf(tables, cases[1]?.disbursementId ?? '')).toMatchObject({ status: 'waiting-for-advance' });
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('a payment to a household', () => {
  test('stays where it is while the household is a hit, and goes when it is somebody else', async () => {
    const { tables, approved, take, messages, asked } = await opened();
    const { applicationId, awardId, disbursementId } = await approved({ name: 'a' });
    await lookedUp(tables, applicationId, 'hit');
    expect(await take(messages.approved(awardId))).toMatchObject({
      rejected: 'wrong-state',
      facts: { sanctions: 'hit' },
    });
    expect(asked).toEqual([]);
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'approved' });
    await hitResolved(tables, applicationId, 'somebody-else');
    await take(messages.approved(awardId));
    expect(asked).toHaveLength(1);
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'released' });
    expect(await troubles(tables)).toEqual([]);
  });
});

test('a partner that nobody ever looked up gets no advance', async () => {
  const { tables, ports, toHandOver, partnerReady } = await opened();
  await toHandOver({ name: 'a' });
  await partnerReady();
  const never = {
    ...tables,
    read: async (refs: Parameters<typeof tables.read>[0]) =>
      (await tables.read(refs)).map((item) =>
        item?.pk === eastPartner && item.sk === 'state'
          ? { ...item, doc: JSON.stringify({ ...JSON.parse(`${item['doc']}`), sanctions: undefined }) }
          : item,
      ),
  };
  expect(
    await advancePartner({ ...ports, tables: never })(callOf(treasurer, { partnerId: eastPartner })),
  ).toMatchObject({
    rejected: 'wrong-state',
    facts: { sanctions: 'missing' },
  });
});

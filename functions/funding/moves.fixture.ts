// A fund with allotments that can be moved, for the tests of moves.
import { opened } from './funding.fixture.ts';
import { bodyOf, now } from './funding-calls.fixture.ts';
import { setAside } from './house-books.fixture.ts';

/** A fund with a gift, of which a part is allotted to one partner for any need. */
export const allottedHouse = async () => {
  const house = await opened();
  const giftId = String(bodyOf(await house.gift())['giftId']);
  await house.allotment();
  const { fundId, programId, partnerId } = house;
  const any = { programId, partnerId, purpose: 'any' };
  const aside = (amountMinor: number) => setAside(house.tables, { ...any, fundId, amountMinor }, now);
  const proposed = async (body = {}) => String(bodyOf(await house.propose(body))['moveId']);
  return { ...house, giftId, any, aside, proposed };
};

/** The same of restricted money. */
export const allottedRestricted = async () => {
  const house = await opened();
  await house.gift({ restriction: { needs: ['rent', 'food'], until: '2026-11-21' } });
  await house.allotment();
  const { programId, partnerId, propose } = house;
  return { ...house, to: (purpose: string) => propose({ to: { programId, partnerId, purpose } }) };
};

type Slices = readonly { readonly purpose: string; readonly allottedMinor: number; readonly availableMinor: number }[];

/** A fund's slices in short: purpose, allotted, available. */
export const slicesIn = (fund: Record<string, unknown>) =>
  (fund['slices'] as Slices).map(({ purpose, allottedMinor, availableMinor }) => [
    purpose,
    allottedMinor,
    availableMinor,
  ]);

// Tables of a house whose refusals are watched and whose books are checked, and an award that money is set aside for.
import { encumbranceEntry } from '@hearth/domain/entries';
import type { Fund } from '@hearth/domain/funds';
import { idOrThrow, kindOf } from '@hearth/domain/ids';
import { balances, type Draw, type Entry, entryOf, sliceFigures, sumMinor } from '@hearth/domain/ledger';
import { isRejected } from '@hearth/domain/rejections';
import { approved, award, made } from '@hearth/domain/relief-fund.fixture';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { awardStream } from '@hearth/store/projection';
import { readStreams } from '@hearth/store/rebuild';
import { bytesOf, troubles } from '@hearth/store/relief-checks.fixture';
import { sliceOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';

/** Sets an amount of one slice aside, as the approval of an award does. */
export const setAside = async (tables: Tables, draw: Draw, at: string): Promise<void> => {
  const { amountMinor, partnerId, programId } = draw;
  const of = { partnerId: idOrThrow('organization', partnerId), programId: idOrThrow('program', programId) };
  const approval = approved();
  const entry = encumbranceEntry([draw], 'USD');
  const outcome = await commit(tables, {
    occasion: { at, actor: 'step:test' },
    appends: [
      append(awardStream, { id: award, head: { version: 0, hash: '' }, state: undefined }, [
        { ...made, data: { ...made.data, ...of, amountMinor } },
        { ...approval, data: { ...approval.data, draws: [draw], entry } },
      ]),
    ],
  });
  if ('refused' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.refused)}`);
};

const entriesOf = async (tables: Tables): Promise<readonly Entry[]> =>
  [...(await readStreams(tables)).values()].flat().flatMap((event) => entryOf(event) ?? []);

/** Tables with `untouched`, around calls of which a refusal must leave every byte as it was, and `sound`, what is wrong with the books. */
export const openHouse = (now: string) => {
  const tables = inMemoryTables();
  const calls = { underWay: 0, begun: 0 };

  /** Calls at the same moment are not compared: one of them may write while another is refused. */
  const untouched = async <T>(does: () => Promise<T>): Promise<T> => {
    const isAlone = calls.underWay === 0;
    const before = bytesOf(tables);
    calls.begun += 1;
    calls.underWay += 1;
    const nth = calls.begun;
    try {
      const outcome = await does();
      if (isRejected(outcome) && isAlone && nth === calls.begun && bytesOf(tables) !== before)
        throw new Error(`a refusal wrote something: ${JSON.stringify(outcome)}`);
      return outcome;
    } finally {
      calls.underWay -= 1;
    }
  };

  /** Nothing, ever: what the checks of the store find, slices that differ from the entries, funds that do not add up. */
  const sound = async (): Promise<readonly string[]> => {
    const wrong = [...(await troubles(tables, now))];
    const sums = balances(await entriesOf(tables));
    const slices = [...tables.items.values()].filter(({ pk }) => pk.startsWith('slices#')).map(sliceOf);
    for (const slice of slices) {
      const { allottedMinor, availableMinor, encumberedMinor, spentMinor } = slice;
      const is = JSON.stringify({ allottedMinor, availableMinor, encumberedMinor, spentMinor });
      const told = JSON.stringify(sliceFigures(sums, slice));
      if (is !== told) wrong.push(`${slice.partnerId} ${slice.purpose} is ${is}, entries tell ${told}`);
    }
    for (const [key, item] of tables.items) {
      if (kindOf(item.pk) !== 'fund' || item.sk !== 'state') continue;
      const fund = loaded<Fund>(key, item).state;
      if (fund === undefined) continue;
      const inSlices = sumMinor(slices.filter(({ fundId }) => fundId === item.pk).map((slice) => slice.allottedMinor));
      const held = sumMinor(fund.gifts.map(({ amountMinor }) => amountMinor));
      if (inSlices !== fund.allottedMinor || held !== fund.receivedMinor || inSlices > held)
        wrong.push(
          `${fund.id}: ${held} held, ${fund.receivedMinor} received, ${fund.allottedMinor} allotted, ${inSlices} in slices`,
        );
      if (held !== -(sums.get(`netassets:${item.pk}`) ?? 0))
        wrong.push(`${fund.id}: entries tell another sum than ${held}`);
    }
    return wrong;
  };
  return { tables, untouched, sound };
};

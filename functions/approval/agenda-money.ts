// What an agenda would take out of the funds: looked at award after award as they would be applied, with nothing written.
import type { Fund } from '@hearth/domain/funds';
import { type Grant, grantKey } from '@hearth/domain/households';
import { isRejected } from '@hearth/domain/rejections';
import { loaded, stateRef } from '@hearth/store/entities';
import type { AgendaLine } from './meeting-agenda.ts';
import { isWaiting } from './meeting-agenda.ts';
import { drawsOf, fundsFor, isShort, type Ports } from './set-aside.ts';
import { sliceBook } from './slice-book.ts';

/** What would become of a line that is approved: `be-approved`, `wait-for-consent` (of a second person), `wait-for-funds`, or a reason why not. */
type Would = string;
/** What slices of one fund hold for the partners of this agenda, before and after, in minor units. */
type FundBefore = {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  readonly beforeMinor: number;
  /** If everything is approved that there is money for. */ readonly afterAllMinor: number;
  /** If the green lines alone are. */ readonly afterGreenMinor: number;
};
export type AgendaMoney = { readonly would: ReadonlyMap<string, Would>; readonly funds: readonly FundBefore[] };

type Look = { readonly would: ReadonlyMap<string, Would>; readonly takenMinor: ReadonlyMap<string, number> };

const lookAt = async (ports: Ports, now: string, lines: readonly AgendaLine[]): Promise<Look> => {
  const book = sliceBook(ports.tables);
  const would = new Map<string, Would>();
  const takenMinor = new Map<string, number>();
  const brought = new Map<string, readonly Grant[]>();
  for (const { award, root, needsTwo, consents, recused } of lines) {
    const consented = [...consents, ...(award.consentedBy ?? [])].some((memberId) => !recused.includes(memberId));
    if (needsTwo && !consented) {
      would.set(award.id, 'wait-for-consent');
      continue;
    }
    const grants = [...root.window.grants, ...(brought.get(root.household.id) ?? [])];
    const funds = await fundsFor(ports, { now, book }, award, grants);
    if (isShort(funds) || isRejected(funds)) {
      would.set(award.id, isShort(funds) ? 'wait-for-funds' : funds.rejected);
      continue;
    }
    const draws = drawsOf(funds);
    book.drawn(draws);
    for (const { fundId, amountMinor } of draws) takenMinor.set(fundId, (takenMinor.get(fundId) ?? 0) + amountMinor);
    const grant = { key: grantKey(award.id, award.attempt + 1), at: now, amountMinor: award.amountMinor };
    brought.set(root.household.id, [...(brought.get(root.household.id) ?? []), grant]);
    would.set(award.id, 'be-approved');
  }
  return { would, takenMinor };
};

const beforeMinor = async ({ tables }: Ports, lines: readonly AgendaLine[]): Promise<ReadonlyMap<string, number>> => {
  const book = sliceBook(tables);
  const held = new Map<string, number>();
  const pairs = new Map(lines.map(({ award }) => [`${award.partnerId}/${award.programId}`, award]));
  for (const { partnerId, programId } of pairs.values())
    for (const { fundId, availableMinor } of await book.slices(partnerId, programId))
      held.set(fundId, (held.get(fundId) ?? 0) + availableMinor);
  return held;
};

/** Looks at the lines that wait. It promises nothing: what counts is what stands when the decisions are applied. */
export const readMoney = async (ports: Ports, now: string, lines: readonly AgendaLine[]): Promise<AgendaMoney> => {
  const waiting = lines.filter(({ award }) => isWaiting(award));
  const green = waiting.filter(({ notGreen }) => notGreen.length === 0);
  const [held, all, greens] = [
    await beforeMinor(ports, waiting),
    await lookAt(ports, now, waiting),
    await lookAt(ports, now, green),
  ];
  const ids = [...held.keys()].sort();
  const items = await ports.tables.read(ids.map(stateRef));
  const funds = ids.flatMap((fundId, at): FundBefore[] => {
    const { state } = loaded<Fund>(fundId, items[at]);
    const before = held.get(fundId) ?? 0;
    if (state === undefined) return [];
    return [
      {
        fundId,
        name: state.name,
        currency: state.currency,
        beforeMinor: before,
        afterAllMinor: before - (all.takenMinor.get(fundId) ?? 0),
        afterGreenMinor: before - (greens.takenMinor.get(fundId) ?? 0),
      },
    ];
  });
  return { would: all.would, funds };
};

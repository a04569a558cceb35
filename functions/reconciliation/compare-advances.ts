// The fourth equation: what is due from each partner, by the ledger, by what it did, and handover by handover; and how long it has had it.
import type { Advance } from '@hearth/domain/advances';
import type { Finding } from '@hearth/domain/breaks';
import type { Disbursement } from '@hearth/domain/disbursements';
import { minorOf } from '@hearth/domain/folded-books';
import type { Ageing, EquationSeen } from '@hearth/domain/observations';
import { loaded, stateRef } from '@hearth/store/entities';
import { type PartnerStanding, standingOf } from '@hearth/store/partner-standing';
import type { Tables } from '@hearth/store/tables';
import { agedFrom, type Held, leftOf } from './ageing.ts';
import { everyId, everyState } from './every-id.ts';
import { type Gap, isOneOf, type Look, seenAs } from './looks.ts';
import type { Ledger } from './read-ledger.ts';
import { type LaidOut, laidOutBy, owedToPartner } from './returned-advances.ts';

const mostItems = 2_000;
/** It left, and did not come back: what it covers is with the partner. */
const hasArrived = ({ status }: Advance): boolean => status === 'settled';

type Items = { readonly held: readonly Held[]; readonly laidOut: readonly LaidOut[]; readonly isWhole: boolean };

const itemsOf = async (tables: Tables, partnerId: string): Promise<Items> => {
  const queues = ['to-hand-over', 'to-confirm', 'unclaimed'];
  const lists = await Promise.all(
    queues.map((queue) => everyState<Disbursement>(tables, `${queue}#${partnerId}`, mostItems)),
  );
  const all = lists.flatMap(({ states }) => states);
  const advanceIds = [...new Set(all.flatMap(({ advanceId }) => advanceId ?? []))];
  const items = await tables.read(advanceIds.map(stateRef));
  const advances = new Map(advanceIds.map((id, at) => [id as string, loaded<Advance>(id, items[at]).state]));
  const held = all.flatMap(({ advanceId = '', amountMinor, currency, status }): Held[] => {
    const advance = advances.get(advanceId);
    return advance === undefined || !hasArrived(advance)
      ? []
      : [{ amountMinor, currency, since: advance.changedAt, isOpen: status !== 'unclaimed' }];
  });
  const returned = await laidOutBy(tables, partnerId, mostItems);
  return { held, laidOut: returned.laidOut, isWhole: returned.isWhole && lists.every(({ isWhole }) => isWhole) };
};

const isStill = (a: PartnerStanding | undefined, b: PartnerStanding): boolean =>
  a !== undefined &&
  a.dueMinor === b.dueMinor &&
  a.owedMinor === b.owedMinor &&
  a.toHandOverMinor === b.toHandOverMinor;

const sumOf = (items: readonly { readonly amountMinor: number }[]): number =>
  items.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

const findingsOf = (
  standing: PartnerStanding,
  ledgerMinor: number,
  { held, laidOut }: Omit<Items, 'isWhole'>,
  aged: Ageing,
): readonly Finding[] => {
  const { partnerId, currency, dueMinor, refundedMinor } = standing;
  const common = { currency, slices: [], stopsLine: false, stopsAdvancesTo: partnerId } as const;
  const itemsMinor = sumOf(held) - refundedMinor - sumOf(laidOut);
  const overdueMinor = aged.upTo60Minor + aged.upTo90Minor + aged.over90Minor;
  const differ = { code: 'advances-differ', owner: 'controller', ...common } as const;
  return [
    ...(ledgerMinor === dueMinor
      ? []
      : [{ ...differ, about: `${partnerId}#${currency}`, expectedMinor: ledgerMinor, foundMinor: dueMinor }]),
    ...(itemsMinor === dueMinor
      ? []
      : [{ ...differ, about: `${partnerId}#${currency}#items`, expectedMinor: dueMinor, foundMinor: itemsMinor }]),
    ...(overdueMinor === 0
      ? []
      : [
          {
            ...common,
            code: 'advance-overdue' as const,
            about: `${partnerId}#${currency}`,
            expectedMinor: 0,
            foundMinor: overdueMinor,
            owner: { partnerId },
          },
        ]),
    ...owedToPartner(standing, sumOf(laidOut)),
  ];
};

export type AdvancesLook = Look & { readonly ageing: readonly Ageing[] };

/** Compares every partner's advances with its handovers. `readBooks` reads the ledger, between two readings of the partners. */
export const compareAdvances = async (
  tables: Tables,
  now: string,
  readBooks: () => Promise<Ledger | undefined>,
): Promise<AdvancesLook> => {
  const partners = await everyId(tables, 'organization');
  const standings = async () => (await Promise.all(partners.map((id) => standingOf(tables, id)))).flat();
  const before = await standings();
  const items = new Map(await Promise.all(partners.map(async (id) => [id, await itemsOf(tables, id)] as const)));
  const ledger = await readBooks();
  const after = await standings();
  const finds: Finding[] = [];
  const ageing: Ageing[] = [];
  const sums = new Map<string, { due: number; ledger: number }>();
  const gaps: Gap[] = [];
  const said = new Set<string>();
  let moving = 0;
  for (const standing of after) {
    const { partnerId, currency, refundedMinor } = standing;
    const all = items.get(partnerId);
    const own = {
      held: (all?.held ?? []).filter((each) => each.currency === currency),
      laidOut: (all?.laidOut ?? []).filter((each) => each.currency === currency),
    };
    const left = leftOf(own.held, refundedMinor);
    const aged = agedFrom(partnerId, currency, left, now);
    const ledgerMinor =
      ledger === undefined ? standing.dueMinor : minorOf(ledger.books, currency, `due-from:${partnerId}`);
    const sum = sums.get(currency) ?? { due: 0, ledger: 0 };
    sums.set(currency, { due: sum.due + standing.dueMinor, ledger: sum.ledger + ledgerMinor });
    if (left.length > 0) ageing.push(aged);
    if (all?.isWhole === false) gaps.push({ code: 'list-too-long', about: `handovers of ${partnerId}` });
    else if (
      !isStill(
        before.find((each) => each.partnerId === partnerId && each.currency === currency),
        standing,
      )
    )
      moving += 1;
    else {
      said.add(`${partnerId}#${currency}`);
      finds.push(...findingsOf(standing, ledgerMinor, own, aged));
    }
  }
  const seen: EquationSeen[] = [...sums].map(([currency, { due, ledger: byLedger }]) =>
    seenAs('due-from-partners', currency, byLedger, due, moving > 0),
  );
  return {
    seen,
    finds,
    gaps,
    moving,
    covers: (known) =>
      isOneOf('advances-differ', 'advance-overdue', 'owed-to-partner')(known) &&
      said.has(known.about.replace(/#(items|owed)$/, '')) &&
      (ledger !== undefined || known.code !== 'advances-differ'),
    ageing,
  };
};

// What is said of somebody on a list "who may apply": now, from a day on, or a person has to look. Never where or by whom they were helped.

import type { ToldRow } from '@hearth/contracts/import-rows';
import type { ListedPerson } from '@hearth/contracts/listed-person';
import type { Application } from '@hearth/domain/applications';
import { firstDayAgain } from '@hearth/domain/first-day';
import type { ListVerdict } from '@hearth/domain/import-events';
import type { Rule } from '@hearth/domain/policy-rules';
import { crowdedFrom } from '@hearth/matching/choose-candidates';
import { isContact, type MatchKeyKind, matchKeys } from '@hearth/matching/match-keys';
import { readProfile } from '@hearth/matching/read-profile';
import { blockRef, isCrowded, membersOf } from '@hearth/store/blocks';
import { loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import type { Item, Tables } from '@hearth/store/tables';
import { blockNames } from '@hearth/vault/block-names';
import type { JudgedRow } from './judged-file.ts';
import type { KnownPorts } from './known-rows.ts';

export type ListRow = {
  readonly row: number;
  readonly partnerRef: string;
  readonly body: ListedPerson | undefined;
  readonly problems: ToldRow['problems'];
};

/** By what the program's policy of today asks, on the program's own day. */
export type Asking = { readonly rules: readonly Rule[]; readonly today: string };

/** Three keys of three kinds are the same household in 96 of 100 cases (packages/matching/KEYS.md); fewer say nothing. */
const enoughKinds = 3;
const undecided: readonly Application['status'][] = ['submitted', 'question', 'referred'];

const profileOf = ({ applicant, address, members }: ListedPerson) => ({
  names: { given: applicant.given, family: applicant.family ?? '' },
  birthDate: applicant.birthDate,
  phones: applicant.phone === undefined ? [] : [applicant.phone],
  emails: applicant.email === undefined ? [] : [applicant.email],
  payees: [],
  ...(address === undefined ? {} : { address: { ...address, region: address.area?.split('-')[1], country: 'US' } }),
  members: members.map(({ given, family, birthDate }) => ({ given, family: family ?? '', birthDate })),
});

type Block = { readonly kind: MatchKeyKind; readonly name: string };

const blocksOf = async ({ macs }: KnownPorts, person: ListedPerson): Promise<readonly Block[]> => {
  const keys = matchKeys(readProfile(profileOf(person)));
  const names = await blockNames(macs, keys);
  return keys.map(({ kind }, at) => ({ kind, name: names[at] ?? '' }));
};

/** Contacts that many give are a helper's or a building's: no evidence for anybody. */
const speaks = (kind: MatchKeyKind, item: Item | undefined): boolean =>
  !isCrowded(item) && !(isContact(kind) && membersOf(item).length >= crowdedFrom);

type Met = { readonly kinds: Set<MatchKeyKind> };

/** Applications that share keys with somebody: surely the same people, or perhaps. */
const metBy = (blocks: readonly Block[], items: ReadonlyMap<string, Item | undefined>) => {
  const met = new Map<string, Met>();
  for (const { kind, name } of blocks) {
    const item = items.get(name);
    if (!speaks(kind, item)) continue;
    for (const id of membersOf(item)) {
      const one = met.get(id) ?? { kinds: new Set() };
      one.kinds.add(kind);
      met.set(id, one);
    }
  }
  const ids = (is: (kinds: ReadonlySet<MatchKeyKind>) => boolean) =>
    [...met].filter(([, { kinds }]) => is(kinds)).map(([id]) => id);
  const isSure = (kinds: ReadonlySet<MatchKeyKind>): boolean => kinds.has('person');
  const isPerhaps = (kinds: ReadonlySet<MatchKeyKind>): boolean =>
    !isSure(kinds) && (kinds.size >= enoughKinds || (kinds.size > 1 && [...kinds].some(isContact)));
  return { sure: ids(isSure), perhaps: ids(isPerhaps) };
};

const statesOf = async (tables: Tables, ids: readonly string[]): Promise<readonly Application[]> => {
  const items = await tables.read(ids.map(stateRef));
  return ids
    .flatMap((id, at) => loaded<Application>(id, items[at]).state ?? [])
    .filter(({ status, erasedAt }) => status !== 'withdrawn' && status !== 'declined' && erasedAt === undefined);
};

type Said = { readonly verdict: ListVerdict; readonly mayApplyFrom?: string };

/** One answer over all that is known, whoever helped: whether a request is open or a grant was made is not told apart by more than it must. */
const saidOf = async (
  tables: Tables,
  { rules, today }: Asking,
  { sure, perhaps }: ReturnType<typeof metBy>,
): Promise<Said> => {
  const [known, others] = await Promise.all([statesOf(tables, sure), statesOf(tables, perhaps)]);
  const isOpen = known.some(({ status }) => undecided.includes(status));
  if (isOpen || others.length > 0) return { verdict: 'needs-review' };
  const roots = await Promise.all(
    [...new Set(known.map(({ householdId }) => householdId))].map((id) => rootOf(tables, id)),
  );
  const windows = new Map(roots.map(({ household, window }) => [household.id, window.grants] as const));
  const first = firstDayAgain(rules, [...windows.values()].flat(), today);
  if (first === undefined) return { verdict: 'needs-review' };
  return first === today ? { verdict: 'may-apply' } : { verdict: 'may-apply-from', mayApplyFrom: first };
};

/** What is said of each row, in their order. Nothing in the vault is opened, and no name, place or partner is told. */
export const judgeList = async (
  ports: KnownPorts,
  asking: Asking,
  rows: readonly ListRow[],
): Promise<readonly JudgedRow[]> => {
  const blocks = await Promise.all(
    rows.map(({ body }) => (body === undefined ? Promise.resolve([]) : blocksOf(ports, body))),
  );
  const names = [...new Set(blocks.flat().map(({ name }) => name))];
  const found = await ports.tables.read(names.map(blockRef));
  const items = new Map(names.map((name, at) => [name, found[at]] as const));
  return Promise.all(
    rows.map(async ({ row, partnerRef, body, problems }, at): Promise<JudgedRow> => {
      if (body === undefined) return { told: { row, partnerRef, verdict: 'error', problems } };
      const said = await saidOf(ports.tables, asking, metBy(blocks[at] ?? [], items));
      return { told: { row, partnerRef, problems: [], ...said } };
    }),
  );
};

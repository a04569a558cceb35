// Who is close to which household, through all of its aliases: read by key and strongly consistent, before anybody acts for it.
import type { Actor } from '@hearth/domain/duties';
import type { Household } from '@hearth/domain/households';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { pageEnd } from './cursors.ts';
import { relatedRef, relationships } from './duty-items.ts';
import { loaded, stateRef } from './entities.ts';
import type { ListQuery } from './lists.ts';
import { aliasesRef } from './shared-items.ts';
import { type Change, type Item, type Query, type Ref, type Tables, textOf } from './tables.ts';

/** Of a household that came oftener, the rest is not looked at. */
const mostAliases = 100;

const idsIn = (item: Item | undefined): readonly string[] =>
  item?.['ids'] instanceof Set ? [...item['ids']].map(String) : [];

/** Who of those asked about is close to the people of a household, and all the households that these people are. */
export type Kin = {
  readonly asked: ReadonlySet<string>;
  readonly close: ReadonlySet<string>;
  readonly householdIds: readonly string[];
};

/**
 * The kin of many households among these members, strongly consistent: one read of them all where nobody has an alias. What is one
 * household is followed in both directions, so no root has to be known first; from what are roots only downwards.
 */
export const kinOf = async (
  tables: Tables,
  householdIds: readonly string[],
  memberIds: readonly string[],
  areRoots = false,
): Promise<ReadonlyMap<string, Kin>> => {
  const asked = new Set(memberIds);
  const refsOf = (id: string): readonly Ref[] => [
    aliasesRef(id),
    ...[...asked].map((by) => relatedRef(id, by)),
    ...(areRoots ? [] : [stateRef(id)]),
  ];
  const families = new Map([...new Set(householdIds)].map((id) => [id, { ids: [id], close: new Set<string>() }]));
  let level = asked.size === 0 ? [] : [...families].map(([id, family]) => ({ id, family }));
  while (level.length > 0) {
    const found = await Promise.all(level.map(({ id }) => tables.read(refsOf(id))));
    level = level.flatMap(({ id, family }, at) => {
      const [aliases, ...items] = found[at] ?? [];
      for (const item of items.slice(0, asked.size)) if (item !== undefined) family.close.add(textOf(item, 'memberId'));
      const elder = loaded<Household>(id, items[asked.size]).state?.aliasOf ?? [];
      const more = [elder, idsIn(aliases)].flat().filter((other) => !family.ids.includes(other));
      const room = more.slice(0, Math.max(0, mostAliases - family.ids.length));
      family.ids.push(...room);
      return room.map((other) => ({ id: other, family }));
    });
  }
  return new Map([...families].map(([id, { ids, close }]) => [id, { asked, close, householdIds: ids }]));
};

/** Those of these households that the member is close to, by any application of any of their aliases. */
export const relatedAmong = async (
  tables: Tables,
  memberId: string,
  householdIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const kin = await kinOf(tables, householdIds, [memberId]);
  return new Set(householdIds.filter((id) => kin.get(id)?.close.has(memberId)));
};

/** So many disclosures are held in the transaction of an act. */
const mostHeld = 10;

/** Whether kin that was read ahead can be held until the act; of a large family it is read when its turn comes. */
export const isHoldable = ({ asked, householdIds }: Kin): boolean => asked.size * householdIds.length <= mostHeld;

/** The guards that nobody came to be close since kin was read. Who is one family is held by the version of its root's window. */
export const stillApart = (kin: Kin | undefined): readonly Change[] =>
  kin === undefined || !isHoldable(kin)
    ? []
    : [...kin.asked]
        .filter((by) => !kin.close.has(by))
        .flatMap((by) => kin.householdIds.map((id) => ({ check: relatedRef(id, by), when: [{ absent: true }] })));

/** What `refusal` is told of these households: the caller, if close to one of them. */
export const relatedTo = async (
  tables: Tables,
  { memberId }: Pick<Actor, 'memberId'>,
  ...householdIds: readonly string[]
): Promise<readonly string[]> => ((await relatedAmong(tables, memberId, householdIds)).size === 0 ? [] : [memberId]);

/** One disclosure. `at`: when it was last said. */
export type Relationship = {
  readonly householdId: string;
  readonly memberId: string;
  readonly applicationId: string;
  readonly at: string;
};

/** All disclosures, the oldest first; for people, who may see them late. Rejection: `invalid` for a foreign cursor. */
export const relationshipsPage = async (
  tables: Tables,
  { cursor, limit = 50 }: ListQuery,
): Promise<{ readonly relationships: readonly Relationship[]; readonly next?: string } | Rejected> => {
  const query: Query = { table: 'state', index: 'byQueue', partition: relationships, limit };
  if (cursor !== undefined && pageEnd(query, cursor) === undefined)
    return reject('invalid', 'The cursor is not of this list.', {
      errors: [{ pointer: '/cursor', code: 'cursor', detail: 'Take the cursor from the last page of this list.' }],
    });
  const page = await tables.query({ ...query, ...(cursor === undefined ? {} : { cursor }) });
  return {
    relationships: page.items.map((item) => ({
      householdId: item.pk,
      memberId: textOf(item, 'memberId'),
      applicationId: textOf(item, 'applicationId'),
      at: textOf(item, 'since'),
    })),
    ...(page.cursor === undefined ? {} : { next: page.cursor }),
  };
};

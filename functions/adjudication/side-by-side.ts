// Two applications as a reviewer compares them: field by field, how alike they are, and which characters differ. Pure.
import type { Json } from '@hearth/domain/canonical';
import { type Alike, fieldLikeness, type Identity, isHelpers, memberLikeness } from './field-likeness.ts';
import { type Marks, marksOf } from './text-marks.ts';

type Member = NonNullable<Identity['members']>[number];
type Likeness = Alike | 'missing';
type Field = {
  readonly field: 'name' | 'birthDate' | 'phone' | 'email' | 'address';
  readonly a: string | null;
  readonly b: string | null;
  readonly likeness: Likeness;
  /** Ranges of characters (UTF-16, end exclusive) that have no counterpart on the other side. */ readonly marks: Marks;
};
type Members = {
  readonly field: 'members';
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly likeness: Likeness;
  /** Which of `a` is which of `b`, by place. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly likeness: 'same' | 'alike' }[];
};

const fieldOf = (field: Field['field'], alike: Alike, a: string | undefined, b: string | undefined): Field => {
  if (a === undefined || b === undefined)
    return { field, a: a ?? null, b: b ?? null, likeness: 'missing', marks: { a: [], b: [] } };
  return { field, a, b, likeness: alike, marks: marksOf(a, b) };
};

const said = (parts: readonly (string | undefined)[], glue: string): string | undefined => {
  const told = parts.filter((part) => part !== undefined && part !== '');
  return told.length === 0 ? undefined : told.join(glue);
};

const nameOf = ({ given, family }: Pick<Member, 'given' | 'family'>): string | undefined => said([given, family], ' ');

const addressOf = ({ address }: Identity): string | undefined => {
  if (address === undefined) return undefined;
  const { generalDelivery, line1, line2, city, postalCode, area } = address;
  return said([generalDelivery === true ? 'general delivery' : undefined, line1, line2, city, postalCode, area], ', ');
};

const memberText = (member: Member): string => said([nameOf(member), member.birthDate, member.relation], ', ') ?? '';

const membersOf = (a: Identity | undefined, b: Identity | undefined): Members => {
  const [ofA, ofB] = [a?.members ?? [], b?.members ?? []];
  const taken = new Set<number>();
  const pairs = ofA.flatMap((one, at): Members['pairs'] => {
    const met = ofB
      .map((other, to) => ({ to, likeness: memberLikeness(one, other) }))
      .filter(({ to }) => !taken.has(to));
    for (const wanted of ['same', 'alike'] as const) {
      const found = met.find(({ likeness }) => likeness === wanted);
      if (found === undefined) continue;
      taken.add(found.to);
      return [{ a: at, b: found.to, likeness: wanted }];
    }
    return [];
  });
  const isWhole = pairs.length === ofA.length && pairs.length === ofB.length;
  const likeness =
    ofA.length === 0 || ofB.length === 0
      ? 'missing'
      : isWhole && pairs.every((pair) => pair.likeness === 'same')
        ? 'same'
        : pairs.length > 0
          ? 'alike'
          : 'different';
  return { field: 'members', a: ofA.map(memberText), b: ofB.map(memberText), likeness, pairs };
};

/** All fields of two applications beside each other; an erased side is missing everywhere. Work is bounded by the contract's lengths. */
export const sideBySide = (a: Identity | undefined, b: Identity | undefined): Json => {
  const [one, two] = [a?.applicant, b?.applicant];
  const alike = a === undefined || b === undefined ? undefined : fieldLikeness(a, b);
  const field = (name: Field['field'], ofA: string | undefined, ofB: string | undefined): Field =>
    fieldOf(name, alike?.[name] ?? 'different', ofA, ofB);
  const isAHelpers = [a, b].some((side) => side !== undefined && isHelpers(side));
  const contact = (name: 'phone' | 'email', ofA: string | undefined, ofB: string | undefined): Field => {
    const own = field(name, ofA, ofB);
    return isAHelpers ? { ...own, likeness: 'missing', marks: { a: [], b: [] } } : own;
  };
  const fields: readonly (Field | Members)[] = [
    field('name', one && nameOf(one), two && nameOf(two)),
    field('birthDate', one?.birthDate, two?.birthDate),
    contact('phone', one?.phone, two?.phone),
    contact('email', one?.email, two?.email),
    field('address', a && addressOf(a), b && addressOf(b)),
    membersOf(a, b),
  ];
  return JSON.parse(JSON.stringify(fields));
};

// Two applications as a reviewer compares them: field by field, how alike they are, and which characters differ. Pure.
import type { Json } from '@hearth/domain/canonical';
import { gluedName, normalDate, normalEmail, normalPhone } from '@hearth/matching/normalize';
import { alikeness, type Marks, marksOf } from './text-marks.ts';

type Person = { readonly given: string; readonly family?: string; readonly birthDate?: string };

/** Who a household is, as the vault keeps it for an application. */
export type Identity = {
  readonly applicant: Person & { readonly phone?: string; readonly email?: string };
  readonly address?: {
    readonly generalDelivery?: boolean;
    readonly line1?: string;
    readonly line2?: string;
    readonly city?: string;
    readonly postalCode?: string;
    readonly area?: string;
  };
  readonly members?: readonly (Person & { readonly relation?: string })[];
};

type Likeness = 'same' | 'alike' | 'different' | 'missing';
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

/** From here on two names are alike: two of three letters stand in both in the same order. */
const namesFrom = 2 / 3;

/** How the texts of a field are brought to one form, and from which share of characters on they are alike: a digit says more than a letter. */
const fieldKinds: Readonly<
  Record<Field['field'], { readonly normal: (text: string) => string | undefined; readonly alikeFrom: number }>
> = {
  name: { normal: gluedName, alikeFrom: namesFrom },
  birthDate: { normal: normalDate, alikeFrom: 0.8 },
  phone: { normal: normalPhone, alikeFrom: 0.9 },
  email: { normal: normalEmail, alikeFrom: 0.8 },
  address: { normal: gluedName, alikeFrom: namesFrom },
};

const likenessOf = (field: Field['field'], a: string | undefined, b: string | undefined): Likeness => {
  if (a === undefined || b === undefined) return 'missing';
  const { normal, alikeFrom } = fieldKinds[field];
  const [normalA, normalB] = [normal(a) ?? a, normal(b) ?? b];
  if (normalA === normalB) return 'same';
  return alikeness(normalA, normalB) >= alikeFrom ? 'alike' : 'different';
};

const fieldOf = (field: Field['field'], a: string | undefined, b: string | undefined): Field => ({
  field,
  a: a ?? null,
  b: b ?? null,
  likeness: likenessOf(field, a, b),
  marks: a === undefined || b === undefined ? { a: [], b: [] } : marksOf(a, b),
});

const said = (parts: readonly (string | undefined)[], glue: string): string | undefined => {
  const told = parts.filter((part) => part !== undefined && part !== '');
  return told.length === 0 ? undefined : told.join(glue);
};

const nameOf = ({ given, family }: Person): string | undefined => said([given, family], ' ');

const addressOf = ({ address }: Identity): string | undefined => {
  if (address === undefined) return undefined;
  const { generalDelivery, line1, line2, city, postalCode, area } = address;
  return said([generalDelivery === true ? 'general delivery' : undefined, line1, line2, city, postalCode, area], ', ');
};

const memberText = (member: Person & { readonly relation?: string }): string =>
  said([nameOf(member), member.birthDate, member.relation], ', ') ?? '';

const personKey = ({ birthDate, ...names }: Person): string => `${gluedName(nameOf(names) ?? '')}${birthDate ?? ''}`;

const membersOf = (a: Identity | undefined, b: Identity | undefined): Members => {
  const [ofA, ofB] = [a?.members ?? [], b?.members ?? []];
  const taken = new Set<number>();
  const pairs = ofA.flatMap((one, at): Members['pairs'] => {
    const found = ofB
      .map((other, to) => ({ to, alike: alikeness(personKey(one), personKey(other)) }))
      .filter(({ to, alike }) => alike >= namesFrom && !taken.has(to))
      .sort((x, y) => y.alike - x.alike)[0];
    if (found === undefined) return [];
    taken.add(found.to);
    return [{ a: at, b: found.to, likeness: found.alike === 1 ? 'same' : 'alike' }];
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
  const fields: readonly (Field | Members)[] = [
    fieldOf('name', one && nameOf(one), two && nameOf(two)),
    fieldOf('birthDate', one?.birthDate, two?.birthDate),
    fieldOf('phone', one?.phone, two?.phone),
    fieldOf('email', one?.email, two?.email),
    fieldOf('address', a && addressOf(a), b && addressOf(b)),
    membersOf(a, b),
  ];
  return JSON.parse(JSON.stringify(fields));
};

// Makes the records of a population one by one, in an arrival order that is a shuffle, without holding any. Hides ids and order.
import { kinds, type PopulationKind } from './kinds.ts';
import type { Flat, Person, Population } from './population.ts';
import { mixed, randomOf, textNumber } from './random.ts';

export type PopulationOptions = { readonly kind: PopulationKind; readonly households: number; readonly seed: number };

export type MemberLine = { readonly givenName?: string; readonly familyName?: string; readonly dateOfBirth?: string };
export type AddressLine = Readonly<
  Partial<Record<'line1' | 'line2' | 'city' | 'region' | 'postalCode' | 'country', string>>
>;
export type ApplicationLine = MemberLine & {
  readonly applicationId: string;
  readonly partnerId: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: AddressLine;
  readonly members?: readonly MemberLine[];
};
export type Generated = { readonly application: ApplicationLine; readonly entityId: string };

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');

/** A shuffle of 0 up to `count` that needs no list: four rounds of a Feistel network, walked until it falls inside. */
const shuffleOf = (count: number, seed: number): ((position: number) => number) => {
  let half = 1;
  while (4 ** half < count) half += 1;
  const mask = 2 ** half - 1;
  const turned = (position: number): number => {
    let left = Math.floor(position / (mask + 1));
    let right = position & mask;
    for (let round = 0; round < 4; round += 1)
      [left, right] = [right, left ^ (mixed(mixed(seed, round), right) & mask)];
    return left * (mask + 1) + right;
  };
  return (position) => {
    let found = turned(position);
    while (found >= count) found = turned(found);
    return found;
  };
};

const set = (name: string, value: string): Record<string, string> => (value === '' ? {} : { [name]: value });

const personLine = ({ given, family, birth }: Person): MemberLine => ({
  ...set('givenName', given),
  ...set('familyName', family),
  ...set('dateOfBirth', birth),
});

/** A flat record as an application line; what is empty is absent. */
const applicationLine = (flat: Flat, applicationId: string): ApplicationLine => {
  const address = {
    ...set('line1', flat.line1),
    ...set('line2', flat.line2),
    ...set('city', flat.city),
    ...set('region', flat.region),
    ...set('postalCode', flat.postalCode),
    ...set('country', flat.country),
  };
  return {
    applicationId,
    partnerId: flat.partner,
    ...personLine(flat),
    ...set('phone', flat.phone),
    ...set('email', flat.email),
    ...(Object.keys(address).length === 0 ? {} : { address }),
    ...(flat.members.length === 0 ? {} : { members: flat.members.map(personLine) }),
  };
};

const highBits = 28;

/**
 * Every record of the population with the entity it belongs to, in ascending order of id, which is a shuffle of the
 * entities. Same options, same records. Memory does not grow with `households` (at most 5 million for kinds with few copies).
 */
export function* generatePopulation({ kind, households, seed }: PopulationOptions): Generator<Generated> {
  const population: Population = kinds[kind](households, seed);
  const slots = population.entities * population.mostCopies;
  if (slots > 2 ** highBits) throw new Error(`${households} households of kind ${kind} are too many.`);
  const shuffled = shuffleOf(slots, mixed(seed, textNumber(kind)));
  const width = 2 ** highBits / slots;
  for (let position = 0; position < slots; position += 1) {
    const slot = shuffled(position);
    const copy = Math.floor(slot / population.entities);
    const entity = slot % population.entities;
    if (copy >= population.copiesOf(entity)) continue;
    const random = randomOf(seed, textNumber(kind), position);
    const high = Math.floor(position * width + random.next() * Math.max(0, width - 1));
    const applicationId = `app-${hex(high, 7)}${hex(random.below(2 ** highBits), 7)}`;
    const entityId = `ent-${hex(mixed(seed, entity), 8)}${hex(entity, 6)}`;
    yield { application: applicationLine(population.record(entity, copy), applicationId), entityId };
  }
}

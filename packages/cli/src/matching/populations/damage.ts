// Damages a record as clerks, scanners and memory do, field by field. Hides which error befalls which field.
import { misdated } from './birth-dates.ts';
import type { Flat, FlatField } from './population.ts';
import { type Random, weighed } from './random.ts';
import { misspelt, mistyped } from './typos.ts';

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bStreet\b/i, 'St'],
  [/\bRoad\b/i, 'Rd'],
  [/\bAvenue\b/i, 'Ave'],
  [/\bDrive\b/i, 'Dr'],
  [/\bCourt\b/i, 'Ct'],
  [/\bPlace\b/i, 'Pl'],
  [/\bLane\b/i, 'Ln'],
  [/\bCrescent\b/i, 'Cres'],
  [/\bCircle\b/i, 'Cir'],
  [/\bTerrace\b/i, 'Tce'],
  [/\bParade\b/i, 'Pde'],
  [/\bCircuit\b/i, 'Cct'],
  [/\bNorth\b/i, 'N'],
  [/\bSouth\b/i, 'S'],
  [/\bEast\b/i, 'E'],
  [/\bWest\b/i, 'W'],
  [/\bMount\b/i, 'Mt'],
  [/\bUnit\b/i, '#'],
  [/\bApt\b/i, 'Apartment'],
  [/\bVillage\b/i, 'Vlge'],
  [/\bSaint\b/i, 'St'],
  [/\bSt\b/i, 'Street'],
  [/\bAve\b/i, 'Avenue'],
  [/\bRd\b/i, 'Road'],
];

/** Writes one word of an address short, or a short one out. */
export const abbreviated = (text: string): string => {
  for (const [from, to] of shortForms) if (from.test(text)) return text.replace(from, to);
  return text;
};

const wordsTurned = (random: Random, text: string): string => {
  const words = text.split(' ');
  if (words.length < 2) return text;
  const at = random.below(words.length - 1);
  return [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(' ');
};

const gapMoved = (random: Random, text: string): string => {
  if (text.includes(' ')) return text.replace(' ', '');
  const at = 1 + random.below(Math.max(1, text.length - 1));
  return `${text.slice(0, at)} ${text.slice(at)}`;
};

const exchange = (flat: Flat, one: FlatField, other: FlatField): void => {
  [flat[one], flat[other]] = [flat[other], flat[one]];
};

const damageName = (random: Random, flat: Flat, field: 'given' | 'family'): void => {
  const kind = random.next();
  if (kind < 0.74) flat[field] = misspelt(random, flat[field]);
  else if (kind < 0.84) exchange(flat, 'given', 'family');
  else if (kind < 0.9) flat[field] = '';
  else if (kind < 0.95) flat[field] = gapMoved(random, flat[field]);
  else flat[field] = flat[field].slice(0, field === 'given' ? 1 : 4);
};

const damageLine = (random: Random, flat: Flat, field: 'line1' | 'line2' | 'city'): void => {
  const kind = random.next();
  if (kind < 0.52) flat[field] = misspelt(random, flat[field]);
  else if (kind < 0.66) flat[field] = abbreviated(flat[field]);
  else if (kind < 0.74) flat[field] = wordsTurned(random, flat[field]);
  else if (kind < 0.82) flat[field] = '';
  else if (kind < 0.87) flat[field] = gapMoved(random, flat[field]);
  else if (field === 'city') exchange(flat, 'city', 'line2');
  else if (kind < 0.94) exchange(flat, 'line1', 'line2');
  else flat[field] = flat[field].replace(/^\d+\s*/, '');
};

const damageCode = (random: Random, flat: Flat): void => {
  const kind = random.next();
  if (kind < 0.7) flat.postalCode = mistyped(random, flat.postalCode);
  else if (kind < 0.85) flat.postalCode = String(Number.parseInt(flat.postalCode, 10) + random.pick([-1, 1, 2]) || '');
  else flat.postalCode = '';
};

const damageDate = (random: Random, flat: Flat): void => {
  const kind = random.next();
  if (kind < 0.8) flat.birth = misdated(random, flat.birth);
  else if (kind < 0.9) flat.birth = '';
  else if (kind < 0.94) flat.birth = flat.birth.slice(0, 4);
  else flat.birth = mistyped(random, flat.birth);
};

/** Puts one error into one field; a field that is absent stays so. */
export const damageField = (random: Random, flat: Flat, field: FlatField): void => {
  if (flat[field] === '') return;
  if (field === 'given' || field === 'family') damageName(random, flat, field);
  else if (field === 'birth') damageDate(random, flat);
  else if (field === 'postalCode') damageCode(random, flat);
  else if (field === 'line1' || field === 'line2' || field === 'city') damageLine(random, flat, field);
  else if (random.chance(0.9)) flat[field] = mistyped(random, flat[field]);
  else flat[field] = '';
};

/** Which fields are damaged how often against one another. */
export type DamageWeights = readonly (readonly [number, FlatField])[];

/** Puts `count` errors into a record, at most `mostInField` into one field. */
export const damage = (random: Random, flat: Flat, count: number, weights: DamageWeights, mostInField = 3): void => {
  const done: Partial<Record<FlatField, number>> = {};
  for (let left = count; left > 0; left -= 1) {
    const field = weighed(random, weights);
    const before = done[field] ?? 0;
    if (before >= mostInField) continue;
    done[field] = before + 1;
    damageField(random, flat, field);
  }
};

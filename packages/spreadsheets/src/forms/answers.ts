// What was answered to a form, by the path of each question. Hides how two providers nest groups and repeats, and drops what nobody asked.

/** Answers by the path of their question; in a repeat, one for each time it was filled in (empty where nothing was said). */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

const mostAnswers = 2_000;
const deepest = 8;

/** What telephones and servers add of themselves: no answers of a household, and not needed for anything. */
const ofDevices = new Set([
  'deviceid',
  'simserial',
  'phonenumber',
  'subscriberid',
  'username',
  'audit',
  'background-audio',
]);
/** Of what begins with an underscore this alone: when it was sent. */
const whenSent = '_submission_time';

const isDropped = (name: string): boolean =>
  (name.startsWith('_') && name !== whenSent) ||
  name.includes('@odata') ||
  name === 'meta' ||
  name.startsWith('meta/') ||
  name.startsWith('formhub/') ||
  ofDevices.has(name);

type Found = { readonly path: string; readonly text: string; readonly turn: number | undefined };
type Place = { readonly path: string; readonly depth: number; readonly turn: number | undefined };

const textOf = (value: string | number | boolean): string => {
  if (typeof value !== 'number') return String(value);
  return Number.isSafeInteger(value) ? String(value) : value.toFixed(2);
};

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** KoboToolbox writes whole paths into a repeat, ODK only the names below it. */
const below = (path: string, name: string): string =>
  path === '' || name.startsWith(`${path}/`) ? name : `${path}/${name}`;

const search = (value: unknown, place: Place, found: Found[]): void => {
  if (value === null || value === undefined || place.depth > deepest || found.length > mostAnswers) return;
  if (isScalar(value)) {
    found.push({ path: place.path, text: textOf(value), turn: place.turn });
    return;
  }
  if (Array.isArray(value)) {
    if (value.every(isScalar)) found.push({ path: place.path, text: value.map(textOf).join(' '), turn: place.turn });
    // A repeat within a repeat counts as one of the outer: no column of ours is so deep.
    else
      for (const [turn, each] of value.entries())
        search(each, { ...place, depth: place.depth + 1, turn: place.turn ?? turn }, found);
    return;
  }
  for (const [name, member] of Object.entries(value))
    if (place.depth > 0 || !isDropped(name))
      if (!name.includes('@odata') && !name.startsWith('__'))
        search(member, { ...place, path: below(place.path, name), depth: place.depth + 1 }, found);
};

/** Reads the answers out of one body. `too-many` when it has more than any form asks. Never throws. */
export const answersOf = (body: Readonly<Record<string, unknown>>): Answers | 'too-many' => {
  const found: Found[] = [];
  search(body, { path: '', depth: 0, turn: undefined }, found);
  if (found.length > mostAnswers) return 'too-many';
  const answers = new Map<string, string | string[]>();
  for (const one of found) {
    // Half a character can't be kept in canonical form: it is written as one that nobody can read, and whoever checks the row says so.
    const { path, text, turn } = { ...one, path: one.path.toWellFormed(), text: one.text.toWellFormed() };
    if (turn === undefined) {
      answers.set(path, text);
      continue;
    }
    const before = answers.get(path);
    const turns = Array.isArray(before) ? before : [];
    while (turns.length < turn) turns.push('');
    if (turns.length === turn) turns.push(text);
    answers.set(path, turns);
  }
  return Object.fromEntries(answers);
};

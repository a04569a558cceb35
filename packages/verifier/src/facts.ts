// The facts behind decisions: what applications were decided on, which households are gone, and whether facts shown are those.
import { type Event, nameOf } from './event.ts';
import { canonicalJson, type JsonObject, textAt, textsAt } from './json.ts';
import { sha256Hex } from './merkle-tree.ts';
import type { Problems } from './problems.ts';

type Bound = { readonly sequence: number; readonly hash: string };

export const openFacts = (problems: Problems) => {
  const [shown, matching] = [new Set<string>(), new Set<string>()];
  return {
    problems,
    /** By application: the hash of each facts that it ever held. */ bound: new Map<string, Bound[]>(),
    /** By application: the event that says it was erased. */ erased: new Map<string, string>(),
    shown,
    /** Applications whose facts are here, and are those. */ matching,
  };
};
export type Facts = ReturnType<typeof openFacts>;

/** One stream: what its events bind, and that decisions were made on the facts that were there. */
export const hearFacts = ({ problems, bound, erased }: Facts, stream: string, events: readonly Event[]): void => {
  for (const event of events) {
    const { type, data, sequence } = event;
    if (type === 'HouseholdErased' && stream.startsWith('hh_'))
      for (const id of textsAt(data, 'applicationIds')) erased.set(id, `${stream}/${sequence}`);
    const hash = textAt(data, 'factsHash');
    if (!stream.startsWith('app_') || hash === '') continue;
    const known = bound.get(stream) ?? [];
    bound.set(stream, known);
    const held = known.at(-1)?.hash;
    if (type !== 'ApplicationScreened') known.push({ sequence, hash });
    else if (held !== hash)
      problems.add(
        'facts',
        `${nameOf(event)} was decided on other facts (${hash}) than the application holds (${held ?? 'none'}).`,
        event,
      );
  }
};

/** Facts as a bundle shows them: those of an application that is not erased, and its newest. */
export const showFacts = ({ problems, bound, erased, shown, matching }: Facts, line: JsonObject): void => {
  const stream = textAt(line, 'application');
  const hashes = bound.get(stream) ?? [];
  const found = sha256Hex(`${textAt(line, 'nonce')}${canonicalJson(line['facts'] ?? null)}`);
  const older = hashes.find(({ hash }) => hash === found);
  const last = hashes.at(-1);
  const gone = erased.get(stream);
  shown.add(stream);
  if (last === undefined) {
    problems.add('facts', `There are facts of ${stream}, and no event that they belong to.`, { stream });
    return;
  }
  const place = { stream, sequence: last.sequence };
  const name = `${stream}/${last.sequence}`;
  if (gone !== undefined) problems.add('facts', `${stream} was erased (${gone}), but its facts are here.`, place);
  else if (last.hash === found) matching.add(stream);
  else if (older === undefined)
    problems.add(
      'facts',
      `The facts behind ${name} were changed: they hash to ${found}, and the event holds ${last.hash}.`,
      place,
    );
  else
    problems.add(
      'facts',
      `The facts of ${stream} are those of ${stream}/${older.sequence}, which ${name} replaced.`,
      place,
    );
};

/** In a bundle with facts: none is missing without an erasure. */
export const closeFacts = ({ problems, bound, erased, shown }: Facts): void => {
  for (const [stream, hashes] of bound) {
    const last = hashes.at(-1);
    if (shown.has(stream) || erased.has(stream) || last === undefined) continue;
    problems.add(
      'facts',
      `The facts behind ${stream}/${last.sequence} are missing, and no event says that they were erased.`,
      { stream, sequence: last.sequence },
    );
  }
};

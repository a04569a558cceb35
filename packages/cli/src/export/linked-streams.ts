// Which streams belong to one grant, or to one fund: ids are followed from what an event names, and back from what names it.
import { type IdKind, idKinds, kindOf } from '@hearth/domain/ids';
import type { StoredEvent, StoredRecord } from './record-streams.ts';

/** What a bundle is of. */
export type BundleOf =
  | { readonly kind: 'all' }
  | { readonly kind: 'grant'; readonly id: string }
  | { readonly kind: 'fund'; readonly id: string };

type Links = { readonly [K in IdKind]?: readonly IdKind[] };

/** From a stream to the streams that its events name. Another household's application is never followed. */
const named: Links = {
  award: ['application', 'household', 'policy', 'program', 'meeting', 'override', 'organization', 'fund', 'member'],
  application: ['award', 'household', 'policy', 'program', 'organization', 'member'],
  household: ['household', 'match', 'member'],
  disbursement: ['advance', 'register', 'member'],
  advance: ['organization', 'member'],
  fund: ['program', 'member'],
  policy: ['organization', 'member'],
  register: ['member'],
  meeting: ['member'],
  program: ['member'],
  override: ['member'],
  match: ['member'],
  break: ['member'],
  demand: ['member'],
  appeal: ['member'],
  claim: ['member'],
  access: ['member'],
  member: ['organization'],
};

/** From a stream to those that name it: a payment names its award, a match and a read of identity their application. */
const naming: Links = {
  award: ['disbursement', 'override', 'demand', 'break'],
  application: ['match', 'access', 'demand', 'appeal', 'claim', 'message'],
  disbursement: ['break'],
};
/** And of the fund that a bundle is of, whatever drew on it. */
const drawing: readonly IdKind[] = ['award', 'disbursement', 'advance'];

const kinds = Object.values(idKinds).map((prefix) => prefix.slice(0, -1));
const idsIn = (events: readonly StoredEvent[]): ReadonlySet<string> => {
  const pattern = new RegExp(`\\b(?:${kinds.join('|')})_[0-9A-HJKMNP-TV-Z]{26}\\b`, 'g');
  return new Set(events.flatMap(({ body }) => body.match(pattern) ?? []));
};

const isOf = (id: string, wanted: readonly IdKind[]): boolean => {
  const kind = kindOf(id);
  return kind !== undefined && wanted.includes(kind);
};

/** By id, the streams that name it: of the kinds that are ever looked up so. */
const namingStreams = (record: StoredRecord): ReadonlyMap<string, readonly string[]> => {
  const looked = [...new Set([...Object.values(naming).flat(), ...drawing])];
  const streams = new Map<string, string[]>();
  for (const [stream, events] of record) {
    if (!isOf(stream, looked)) continue;
    for (const id of idsIn(events)) {
      const known = streams.get(id);
      if (known === undefined) streams.set(id, [stream]);
      else known.push(stream);
    }
  }
  return streams;
};

/** Money of a fund stands in an entry (`program/fund/purpose/partner`); a fund that was only looked at has no part in it. */
const movesMoneyOf = (fundId: string, events: readonly StoredEvent[] = []): boolean =>
  events.some(({ body }) => body.includes(`/${fundId}/`));

type Known = {
  readonly record: StoredRecord;
  readonly back: ReadonlyMap<string, readonly string[]>;
  readonly of: BundleOf;
};

/** The streams that come with one, of which these are the events. */
const nextTo = ({ record, back, of }: Known, id: string, kind: IdKind, events: readonly StoredEvent[]) => {
  const isRoot = of.kind === 'fund' && id === of.id;
  const behind = (back.get(id) ?? []).filter((stream) =>
    isRoot ? isOf(stream, drawing) && movesMoneyOf(id, record.get(stream)) : isOf(stream, naming[kind] ?? []),
  );
  // Another fund beside the one that a bundle is of is somebody else's money.
  const isFollowed = (one: string): boolean =>
    kindOf(one) !== 'fund' || (of.kind !== 'fund' && movesMoneyOf(one, events));
  const ahead = [...idsIn(events)].filter((one) => isOf(one, named[kind] ?? []) && isFollowed(one));
  return [...behind, ...ahead];
};

/** Every stream of a bundle, in the order of the record. None when the id it is of has no stream. */
export const linkedStreams = (record: StoredRecord, of: BundleOf): readonly string[] => {
  if (of.kind === 'all') return [...record.keys()];
  const known = { record, back: namingStreams(record), of };
  const found = new Set<string>();
  const waiting = [of.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const events = record.get(id);
    const kind = kindOf(id);
    if (events === undefined || kind === undefined || found.has(id)) continue;
    found.add(id);
    waiting.push(...nextTo(known, id, kind, events));
  }
  return [...record.keys()].filter((stream) => found.has(stream));
};

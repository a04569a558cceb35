// Other applications that look like this one: brought up by match keys, compared on the profiles of the few candidates.
import type { Application } from '@hearth/domain/applications';
import { type ApplicationId, idOrThrow } from '@hearth/domain/ids';
import { type Around, lookAround } from '@hearth/matching/choose-candidates';
import type { Comparison, compare, World } from '@hearth/matching/compare';
import { matchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { type Reading, readProfile } from '@hearth/matching/read-profile';
import { withoutContacts } from '@hearth/matching/without-contacts';
import { blockRef, isCrowded, membersOf } from '@hearth/store/blocks';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Item, Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import { blockNames } from '@hearth/vault/block-names';
import type { Vault } from '@hearth/vault/vault';
import { type BusyContact, busyContacts } from './raise-signals.ts';

export type Ports = { readonly tables: Tables; readonly vault: Vault; readonly compare: typeof compare };
export type Candidate = { readonly id: ApplicationId; readonly state: Application };

/** A candidate that may be the same household, with what the comparison says. */
export type Likely = { readonly candidate: Candidate; readonly comparison: Comparison };
export type Found = {
  readonly likely: readonly Likely[];
  /** Households whose profiles were read. */ readonly read: readonly string[];
  /** Contacts that many applications give. */ readonly busy: readonly BusyContact[];
};

/** Nothing will be paid under it, so it can't be paid twice: rejected applications must not count against a family. */
const isOver = ({ status }: Application): boolean => status === 'withdrawn' || status === 'declined';

/**
 * What the blocks of every key hold, read again after the commit with strong consistency: those too that intake
 * found full, for a contact that many share must not speak for anybody.
 */
const around = async (
  { tables, vault }: Ports,
  application: Application,
  reading: Reading,
): Promise<Around & Pick<Found, 'busy'>> => {
  const keys = matchKeys(reading);
  const names = await blockNames(vault, keys);
  const items = await tables.read(names.map(blockRef));
  const blocks = items.map((item) => ({
    members: membersOf(item).filter((id) => id !== application.id),
    isFull: isCrowded(item),
  }));
  return { ...lookAround(keys, blocks), busy: busyContacts(keys, names, items) };
};

const candidatesOf = async (
  tables: Tables,
  application: Application,
  ids: readonly string[],
): Promise<readonly Candidate[]> => {
  const states = await tables.read(ids.map(stateRef));
  return ids.flatMap((id, at) => {
    const { state } = loaded<Application>(id, states[at]);
    return state === undefined || isOver(state) || state.householdId === application.householdId
      ? []
      : [{ id: idOrThrow('application', id), state }];
  });
};

/** The profile of a candidate, read for comparing; undefined when the household was erased or its partner keeps who it is. */
const readingOf = async (vault: Vault, row: Item | undefined, key: Item | undefined): Promise<Reading | undefined> => {
  const sealed = sealedRowOf(row);
  const opened = sealed === undefined ? 'erased' : await vault.openFields(sealed, keyRowOf(key), ['profile']);
  if (opened === 'erased') return undefined;
  const profile: MatchProfile | null = JSON.parse(JSON.stringify(opened.profile));
  return profile === null ? undefined : readProfile(profile);
};

const nobody: Found = { likely: [], read: [], busy: [] };

/**
 * Finds the applications that may be the same household. `world` is about how many applications and households there are. Work is bounded whatever the
 * blocks hold: at most 24 blocks and 50 profiles are read. Who was erased, withdrew or was declined is nobody's match; neither is who
 * has no profile, because in the confidential lane nothing leaves the partner.
 */
export const findLikely = async (
  ports: Ports,
  application: Application,
  profile: MatchProfile | null,
  world: World,
): Promise<Found> => {
  if (profile === null) return nobody;
  const { tables, vault, compare } = ports;
  const whole = readProfile(profile);
  const { candidates: ids, crowded, busy } = await around(ports, application, whole);
  const own = withoutContacts(whole, crowded);
  const candidates = await candidatesOf(tables, application, ids);
  const items = await tables.read(
    candidates.flatMap(({ id, state }) => [sealedRef(state.householdId, id), keyRef(state.householdId)]),
  );
  const likely: Likely[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const other = await readingOf(vault, items[at * 2], items[at * 2 + 1]);
    if (other === undefined) continue;
    const comparison = compare(own, withoutContacts(other, crowded), world);
    if (comparison.band !== 'none') likely.push({ candidate, comparison });
  }
  return { likely, read: candidates.map(({ state }) => state.householdId), busy };
};

// Other applications that look like this household: brought up by match keys, judged on the profiles of the few candidates.
import type { Application } from '@hearth/domain/applications';
import { type ApplicationId, idOrThrow, type MatchId } from '@hearth/domain/ids';
import { type MatchOpened, matchOf } from '@hearth/domain/matches';
import { emptyHead, type Occasion } from '@hearth/domain/record';
import { evidence } from '@hearth/matching/compare';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { blockRef, membersOf } from '@hearth/store/blocks';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { matchStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { type KeyRow, keyRef, keyRowOf, type SealedRow, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';

export type Ports = { readonly tables: Tables; readonly vault: Vault };

/** A match that nobody opened yet. */
export type NewMatch = { readonly id: MatchId; readonly data: MatchOpened['data'] };
export type Found = {
  readonly news: readonly NewMatch[] /** Households whose profiles were read. */;
  readonly read: readonly string[];
};

/** As many candidates as one screening looks at, and as many matches as it opens: the rest is found when these are decided. */
const mostCandidates = 50;
const mostNew = 8;

/** The match profile of a sealed row; undefined when the household was erased. */
const profileOf = async (
  vault: Vault,
  row: SealedRow,
  keyRow: KeyRow | undefined,
): Promise<MatchProfile | undefined> => {
  const opened = await vault.openFields(row, keyRow, ['profile']);
  if (opened === 'erased') return undefined;
  const profile: MatchProfile = JSON.parse(JSON.stringify(opened.profile));
  return profile;
};

type Candidate = { readonly id: ApplicationId; readonly state: Application };

/** Nothing will be paid under it, so it can't be paid twice: rejected applications must not count against a family. */
const isOver = ({ status }: Application): boolean => status === 'withdrawn' || status === 'declined';

/** Candidates by their keys, read again after the commit with strong consistency (design section 6). */
const candidatesOf = async (
  tables: Tables,
  application: Application,
  blocks: readonly string[],
): Promise<readonly Candidate[]> => {
  if (blocks.length === 0) return [];
  const items = await tables.read(blocks.map(blockRef));
  const ids = [...new Set(items.flatMap(membersOf))].filter((id) => id !== application.id).sort();
  if (ids.length === 0) return [];
  const matches = await tables.read(ids.map((id) => stateRef(matchOf(application.id, id))));
  const unknown = ids.filter((_, at) => matches[at] === undefined).slice(0, mostCandidates);
  const states = await tables.read(unknown.map(stateRef));
  return unknown.flatMap((id, at) => {
    const { state } = loaded<Application>(id, states[at]);
    return state === undefined || isOver(state) || state.householdId === application.householdId
      ? []
      : [{ id: idOrThrow('application', id), state }];
  });
};

const isElder = (a: Application, b: Application): boolean =>
  a.submittedAt === b.submittedAt ? a.id < b.id : a.submittedAt < b.submittedAt;

const sides = (application: Application, { id, state }: Candidate): Pick<MatchOpened['data'], 'elder' | 'newer'> => {
  const here = { applicationId: idOrThrow('application', application.id), householdId: application.householdId };
  const there = { applicationId: id, householdId: state.householdId };
  return isElder(application, state) ? { elder: here, newer: there } : { elder: there, newer: here };
};

/** Finds matches of an application that are not known yet. Reads strongly; work is bounded whatever the blocks hold. */
export const findMatches = async (
  { tables, vault }: Ports,
  application: Application,
  row: SealedRow,
  profile: MatchProfile,
): Promise<Found> => {
  const candidates = await candidatesOf(tables, application, row.blocks);
  const items = await tables.read(
    candidates.flatMap(({ id, state }) => [sealedRef(state.householdId, id), keyRef(state.householdId)]),
  );
  const news: NewMatch[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const sealed = sealedRowOf(items[at * 2]);
    const other = sealed === undefined ? undefined : await profileOf(vault, sealed, keyRowOf(items[at * 2 + 1]));
    const found = other === undefined ? undefined : evidence(profile, other);
    if (found === undefined || found.verdict === 'none') continue;
    news.push({
      id: matchOf(application.id, candidate.id),
      data: { ...sides(application, candidate), evidence: found.fields },
    });
  }
  return { news: news.slice(0, mostNew), read: candidates.map(({ state }) => state.householdId) };
};

/** Opens matches one by one, since all of them count on this application. What somebody else opened meanwhile is there already. */
export const openMatches = async (tables: Tables, news: readonly NewMatch[], occasion: Occasion): Promise<void> => {
  for (const { id, data } of news) {
    await commit(tables, {
      occasion,
      appends: [append(matchStream, { id, head: emptyHead, state: undefined }, [{ type: 'MatchOpened', data }])],
    });
  }
};

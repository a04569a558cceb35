// What screening sees anyway and a person should know: a contact of many households, awards in a row just under a limit.
import type { Application } from '@hearth/domain/applications';
import type { AwardMade } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import type { CaseFacts } from '@hearth/domain/case-facts';
import { type Program, todayIn } from '@hearth/domain/governance';
import { limitJustAbove } from '@hearth/domain/just-under';
import type { Policy } from '@hearth/domain/policy';
import type { Occasion } from '@hearth/domain/record';
import { firstStep, hasGrown, type SharedContact } from '@hearth/domain/signals';
import type { MatchKey } from '@hearth/matching/match-keys';
import { isShared, standingIn } from '@hearth/store/blocks';
import { loaded, stateRef } from '@hearth/store/entities';
import { rootIdsOf } from '@hearth/store/household-roots';
import { batchOf } from '@hearth/store/signal-items';
import { hasRoomInBatch, knownSignals, raiseBatch, raiseSignal } from '@hearth/store/signals';
import type { Item, Tables } from '@hearth/store/tables';

/** A contact of this application that many applications give, as its block was read. */
export type BusyContact = { readonly about: SharedContact; readonly applicationIds: readonly string[] };

const contacts = ['address', 'email', 'phone'] as const;

/**
 * The busy contacts among the blocks that were read for matching. Of each kind the first key is the contact itself; the others are
 * wider ways to find it. A contact of which a reviewer said whose it is needs nobody's look any more.
 */
export const busyContacts = (
  keys: readonly MatchKey[],
  names: readonly string[],
  items: readonly (Item | undefined)[],
): readonly BusyContact[] =>
  contacts.flatMap((contact) => {
    const at = keys.findIndex(({ kind }) => kind === contact);
    const block = names[at];
    const applicationIds = standingIn(items[at]);
    if (block === undefined || isShared(items[at]) || applicationIds.length < firstStep('shared-contact')) return [];
    return [{ about: { kind: 'shared-contact', contact, block }, applicationIds }];
  });

/**
 * Raises signals for busy contacts that grew by a step. Nothing is read for an application without a busy contact; of one that grew
 * the applications of its block are read, at most fifty. One household that came often is not many.
 */
export const raiseContacts = async (
  tables: Tables,
  busy: readonly BusyContact[],
  occasion: Occasion,
): Promise<void> => {
  if (busy.length === 0) return;
  const known = await knownSignals(
    tables,
    busy.map(({ about }) => about),
  );
  const grown = busy.filter(({ about, applicationIds }, at) => hasGrown(about.kind, known[at], applicationIds.length));
  const ids = [...new Set(grown.flatMap(({ applicationIds }) => applicationIds))];
  if (ids.length === 0) return;
  const items = await tables.read(ids.map(stateRef));
  const states = new Map(ids.map((id, at) => [id, loaded<Application>(id, items[at]).state]));
  const roots = await rootIdsOf(
    tables,
    [...states.values()].flatMap((state) => state?.householdId ?? []),
  );
  for (const { about, applicationIds } of grown) {
    const applications = applicationIds.flatMap((id) => states.get(id) ?? []);
    const households = new Set(applications.map(({ householdId }) => roots.get(householdId))).size;
    if (households < firstStep(about.kind)) continue;
    const partnerIds = [...new Set(applications.map(({ partnerId }) => partnerId))].sort();
    const memberIds = [...new Set(applications.map(({ submittedBy }) => submittedBy))].sort();
    await raiseSignal(tables, { about, count: applicationIds.length, households, partnerIds, memberIds }, occasion);
  }
};

/** What an award by policy carries if it lies just under a limit and is to be counted. One read for such an award, none for others. */
export const justUnder = async (
  tables: Tables,
  { submittedBy, submittedAt, partnerId, programId, currency }: Application,
  policy: Policy,
  facts: CaseFacts,
  program: Program | undefined,
): Promise<Pick<AwardMade['data'], 'justUnder'>> => {
  const limitMinor = limitJustAbove(policy, facts);
  if (limitMinor === undefined) return {};
  const day = todayIn(program, submittedAt);
  const batch = {
    kind: 'batch-under-limit',
    memberId: submittedBy,
    partnerId,
    programId,
    day,
    limitMinor,
    currency,
  } as const;
  return (await hasRoomInBatch(tables, batch)) ? { justUnder: { limitMinor, day, by: submittedBy } } : {};
};

/** Looks at the day of an award that lies just under a limit; of others there is nothing to look at. */
export const raiseForAward = async (
  tables: Tables,
  award: Parameters<typeof batchOf>[0] | undefined,
  occasion: Occasion,
): Promise<void> => {
  const batch = award === undefined ? undefined : batchOf(award);
  if (batch !== undefined) await raiseBatch(tables, batch, occasion);
};

/** The same for an application that was screened already: its message came again, perhaps because this look was cut off. */
export const raiseMissed = async (tables: Tables, { awardId }: Application, occasion: Occasion): Promise<void> => {
  if (awardId === undefined) return;
  const [item] = await tables.read([stateRef(awardId)]);
  await raiseForAward(tables, loaded<Award>(awardId, item).state, occasion);
};

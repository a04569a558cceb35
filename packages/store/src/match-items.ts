// What matches and aliases mean for items that several streams share: counts beside applications, matches and aliases of a
// household, shared contacts. Every change commutes, so that any order of streams folds to the same bytes.
import type { HouseholdAliased } from '@hearth/domain/households';
import type { MatchEvent } from '@hearth/domain/matches';
import type { RecordedEvent } from '@hearth/domain/record';
import { markedShared } from './blocks.ts';
import { becameAlias } from './household-count.ts';
import { aliasesRef, householdMatchesRef, matchCountRef } from './shared-items.ts';
import type { Change } from './tables.ts';

const opened = (applicationId: string, matchId: string): Change => ({
  update: matchCountRef(applicationId),
  add: { open: 1 },
  include: { ids: matchId },
  when: [],
});
const closed = (applicationId: string): Change => ({
  update: matchCountRef(applicationId),
  add: { open: -1 },
  when: [{ present: true }],
});
const remembered = (householdId: string, matchId: string): Change => ({
  update: householdMatchesRef(householdId),
  include: { ids: matchId },
  when: [],
});

/** A match opens and closes on both of its applications, and stays known to both of their households. */
export const ofMatch = ({ stream, type, data }: RecordedEvent<MatchEvent>): readonly Change[] => {
  const sides = [data.elder, data.newer];
  switch (type) {
    case 'MatchOpened':
      return sides.flatMap(({ applicationId, householdId }) => [
        opened(applicationId, stream),
        remembered(householdId, stream),
      ]);
    case 'MatchReopened':
      return sides.map(({ applicationId }) => opened(applicationId, stream));
    case 'MatchDecided':
      return [...sides.map(({ applicationId }) => closed(applicationId)), ...(data.shared ?? []).map(markedShared)];
  }
};

/** The elder household knows who became an alias of it, and there is one household less. */
export const ofAlias = ({ stream, data }: RecordedEvent<HouseholdAliased>): readonly Change[] => [
  { update: aliasesRef(data.elder), include: { ids: stream }, when: [] },
  ...becameAlias(stream),
];

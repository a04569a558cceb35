// The port of matching to what remembers applications: blocks by key, and what is known of each application.
import type { Block } from '@hearth/matching/choose-candidates';
import type { MatchKey } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import type { Reading } from '@hearth/matching/read-profile';

/** An application as an index takes it in. */
export type IndexedApplication = {
  readonly id: string;
  readonly keys: readonly MatchKey[];
  readonly profile: MatchProfile;
  readonly reading: Reading;
};

/** Remembers applications. Two implementations behave alike: compact memory, and the store's dialect on an engine. */
export type MatchIndex = {
  /** How many applications it holds. */ readonly size: () => number;
  readonly has: (id: string) => boolean;
  /** One answer a key, in their order. */ readonly blocksOf: (keys: readonly MatchKey[]) => Promise<readonly Block[]>;
  /** What is known of applications that it holds, in the order of their ids. Faults: an id it doesn't hold. */
  readonly readingsOf: (ids: readonly string[]) => Promise<readonly Reading[]>;
  /** Remembers an application, and lets it join those of its blocks that have room. */
  readonly add: (application: IndexedApplication) => Promise<void>;
};

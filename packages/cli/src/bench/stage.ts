// What all who act in a measured story share: the cloud, who is who, and how far the story is. Hides nothing; counts only.
import type { CloudAccess } from '../cloud-access.ts';
import type { Founded } from '../found.ts';
import type { FoundPartner } from '../found-people.ts';

/** A household's application on its way. `isPayable`: it has been to the provider's page, or need not go there. */
export type Underway = {
  readonly partner: FoundPartner;
  readonly rail: 'bank' | 'partner' | 'manual';
  isPayable: boolean;
};

export type Stage = {
  readonly cloud: CloudAccess;
  readonly founded: Founded;
  /** By application: handed in, and neither approved nor declined yet. */
  readonly open: Map<string, Underway>;
  /** Handovers that wait for an advance, by partner. */
  readonly toAdvance: Map<FoundPartner, number>;
  /** Counted as they happen. */
  readonly done: { handedIn: number; approved: number; declined: number; confirmed: number };
  /** Approved handovers whose match was opened meanwhile: the next reconciliation takes them up. */
  left: number;
  /** Everything was handed in: what is left is worked off in whatever amounts are there. */
  isDraining: boolean;
  /** Messages and provider events that wait, as last seen. */
  waiting: number;
};

/** An empty stage. */
export const openStage = (cloud: CloudAccess, founded: Founded): Stage => ({
  cloud,
  founded,
  open: new Map(),
  toAdvance: new Map(),
  done: { handedIn: 0, approved: 0, declined: 0, confirmed: 0 },
  left: 0,
  isDraining: false,
  waiting: 0,
});

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

// The money as a few numbers: what funding, approval and payment mean for it, told without any of the code under test.

export const places = ['east', 'west', 'operations'] as const;
/** A slice of the one fund: a partner's, or what fees are paid from. */
export type Place = (typeof places)[number];
export type Figures = { allotted: number; available: number; encumbered: number; spent: number };
type Pending = { readonly from: Place; readonly to: Place | 'unallotted'; readonly minor: number };
type AwardStatus = 'made' | 'approved' | 'sent-back' | 'waiting' | 'paid' | 'returned' | 'failed';
type ModelAward = {
  readonly place: 'east' | 'west';
  readonly minor: number;
  readonly household: number;
  status: AwardStatus;
};

/** Everything the model remembers. Gifts hold what is left of each. */
export type Model = {
  readonly gifts: number[];
  readonly slices: Record<Place, Figures | undefined>;
  readonly moves: (Pending | undefined)[];
  readonly awards: ModelAward[];
};

export const emptyModel = (): Model => ({
  // The estate is founded with a gift of one cent.
  gifts: [1],
  slices: { east: undefined, west: undefined, operations: undefined },
  moves: [],
  awards: [],
});

export const received = ({ gifts }: Model): number => gifts.reduce((sum, minor) => sum + minor, 0);
export const allotted = ({ slices }: Model): number =>
  places.reduce((sum, place) => sum + (slices[place]?.allotted ?? 0), 0);
export const unallotted = (model: Model): number => received(model) - allotted(model);

const most = 100_000_000_000;
/** An amount that the wire takes at all. */
export const isAmount = (minor: unknown): minor is number =>
  typeof minor === 'number' && Number.isSafeInteger(minor) && minor > 0 && minor <= most;

/** The figures of a slice; asking for them makes it. */
export const sliceAt = (model: Model, place: Place): Figures => {
  const slice = model.slices[place] ?? { allotted: 0, available: 0, encumbered: 0, spent: 0 };
  model.slices[place] = slice;
  return slice;
};

/** What one household was granted and still has. */
export const grantedTo = ({ awards }: Model, household: number): number =>
  awards
    .filter((award) => award.household === household && (award.status === 'approved' || award.status === 'paid'))
    .reduce((sum, { minor }) => sum + minor, 0);

/** Moves an amount of a slice from one part to another. */
export const shift = (slice: Figures, from: keyof Figures, to: keyof Figures, minor: number): void => {
  slice[from] -= minor;
  slice[to] += minor;
};

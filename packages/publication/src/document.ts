// The published object: protected tables with where they come from. Every form is made from it and from nothing else.
import type { PublicationAsked } from '@hearth/domain/publication-events';

/** The fixed templates, as the record names them; there are no others and none takes a filter. */
export type TemplateName = PublicationAsked['data']['template'];

/** Who may read it. `filer`: exact figures for whoever files the fund's returns. */
export type Audience = PublicationAsked['data']['audience'];

/** A span that is over. `from` and `until` are days (YYYY-MM-DD, UTC), both inclusive; `name` such as `2026-Q4` or `2026`. */
export type Period = {
  readonly kind: 'quarter' | 'round' | 'year';
  readonly name: string;
  readonly from: string;
  readonly until: string;
};

/** Whose money or which program it tells of. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'funder'; readonly funderId: string; readonly name: string; readonly fundIds: readonly string[] }
  | { readonly kind: 'program'; readonly programId: string; readonly name: string };

/**
 * One figure. Counts are whole numbers, money is in minor units (measures that end in `Minor`), days are whole days, shares are
 * whole percents. `suppressed`: fewer than the threshold, or hidden so that such a number can't be worked out; `missing`: not recorded.
 */
export type Figure = number | { readonly suppressed: true } | { readonly missing: true };

export const suppressed = { suppressed: true } as const;
export const missing = { missing: true } as const;
/** Says whether a figure is a number. */
export const isShown = (figure: Figure | undefined): figure is number => typeof figure === 'number';

/** One category of a dimension as it is published; `of` are the finest codes that it holds. */
export type Category = { readonly id: string; readonly of: readonly string[] };

export type TableRow = {
  /** A category id for each dimension of its table. */ readonly key: readonly string[];
  readonly values: Readonly<Record<string, Figure>>;
};

/** A table of the registry, after protection. `level` names the step of the ladder that each dimension stands on. */
export type Table = {
  readonly id: string;
  readonly dimensions: readonly {
    readonly id: string;
    readonly level: string;
    readonly categories: readonly Category[];
  }[];
  readonly measures: readonly string[];
  readonly rows: readonly TableRow[];
  readonly total?: Readonly<Record<string, Figure>>;
};

/** The record it was made from. `at`: instant, exclusive; `entries`: how many ledger entries lie before it. */
export type CutOff = {
  readonly at: string;
  readonly entries: number;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string };
};

/** How it was protected: households, households, minor units; and which tables were coarsened or left out. */
export type Protection = {
  readonly threshold: number;
  readonly roundTo: number;
  readonly roundMinorTo: number;
  readonly leftOut: readonly string[];
};

export type PublicationDocument = {
  readonly format: 'hearth-publication/1';
  readonly publicationId: string;
  readonly template: TemplateName;
  readonly templateVersion: number;
  readonly audience: Audience;
  readonly period: Period;
  readonly scope: Scope;
  readonly currency: string;
  /** The name of the fiscal agent. */ readonly publisher: string;
  /** The instant at which it was asked for. */ readonly issuedAt: string;
  readonly cutOff: CutOff;
  readonly protection: Protection;
  readonly tables: readonly Table[];
};

// What can happen to a publication: asked for, made and checked, refused, signed by two people, dropped, published.
import type { MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';
import type { Reason } from './rejections.ts';

/** The fixed templates, by name; what each of them shows is in the registry of `publication`. */
export const publicationTemplates = [
  'public-report',
  'funder-statement',
  'need-picture',
  'steering-view',
  'fiscal-year-worksheets',
  'grant-rows',
] as const;
export const publicationAudiences = ['public', 'funder', 'members', 'committee', 'filer'] as const;
/** Why a publication is given up before it is signed off. */
export const dropReasons = ['mistaken', 'figures-in-doubt', 'not-needed', 'asked-anew'] as const;

/** What is published of what: it stays as it was asked for, however often it is made. */
export type PublicationAsked = NewEvent<
  'PublicationAsked',
  {
    readonly template: (typeof publicationTemplates)[number];
    readonly templateVersion: number;
    readonly audience: (typeof publicationAudiences)[number];
    readonly period: {
      readonly kind: 'quarter' | 'round' | 'year';
      readonly name: string;
      readonly from: string;
      readonly until: string;
    };
    readonly scope:
      | { readonly kind: 'all' }
      | {
          readonly kind: 'funder';
          readonly funderId: string;
          readonly name: string;
          readonly fundIds: readonly string[];
        }
      | { readonly kind: 'program'; readonly programId: string; readonly name: string };
    readonly currency: string;
    /** The fiscal agent's name. */ readonly publisher: string;
    /** Exclusive. */ readonly cutOffAt: string;
    readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string };
    readonly by: MemberId;
  }
>;
/** The same again, checked against what was signed off since. */
export type PublicationAskedAgain = NewEvent<'PublicationAskedAgain', { readonly by: MemberId }>;

/** A form as it was made: its file's name, its media type and SHA-256. */
export type MadeForm = {
  readonly name: string;
  readonly contentType: string;
  readonly sha256: string;
  readonly bytes: number;
};
/** A cell by its table and categories (none: its total), or one measure of it: codes, never a count. */
export type CellName = { readonly table: string; readonly key: readonly string[]; readonly measure?: string };

/** Made, and checked against everything that was signed off before: so many publications. */
export type PublicationDrafted = NewEvent<
  'PublicationDrafted',
  {
    /** Of the document that all forms are made from: SHA-256 over its canonical bytes. */ readonly documentHash: string;
    readonly forms: readonly MadeForm[];
    /** Ledger entries before the cut-off. */ readonly entries: number;
    /** `moved`: figures signed off before that would be others by today's cases; absent where none would. */
    readonly audit: {
      readonly checked: number;
      readonly warned: number;
      readonly solved: number;
      readonly moved?: number;
    };
    /** How it was protected, so that the same can be made again. */
    readonly made: {
      readonly steps: Readonly<Record<string, number>>;
      readonly withheld: readonly CellName[];
      readonly leftOut: readonly string[];
    };
    readonly signedOffBefore: number;
    /** Counts publications of one template and scope. */ readonly version: number;
  }
>;
/** It may not be published. `because`: which figures would give a cell away, in ids of publications and tables. */
export type PublicationRefused = NewEvent<
  'PublicationRefused',
  {
    readonly reason: Reason;
    readonly detail: string;
    readonly cells: readonly (CellName & { readonly because: readonly string[] })[];
    /** Awards or applications that are told of in two ways. */ readonly about: readonly string[];
  }
>;
/** A person signs what was made. The second signature signs it off: `signedOffBefore` is what its guard counts. */
export type PublicationSigned = NewEvent<
  'PublicationSigned',
  { readonly documentHash: string; readonly by: MemberId; readonly signedOffBefore?: number }
>;
export type PublicationDropped = NewEvent<
  'PublicationDropped',
  { readonly by: MemberId; readonly reason: (typeof dropReasons)[number] }
>;
/** Its forms lie where its audience may read them. */
export type PublicationPublished = NewEvent<'PublicationPublished', { readonly forms: readonly string[] }>;
export type PublicationEvent =
  | PublicationAsked
  | PublicationAskedAgain
  | PublicationDrafted
  | PublicationRefused
  | PublicationSigned
  | PublicationDropped
  | PublicationPublished;

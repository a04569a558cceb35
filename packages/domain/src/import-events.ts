// What can happen to a list that a partner sends: its file comes up, is checked, its rows are applied in parts, or it is given up.
import type { MemberId, OrganizationId, ProgramId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** What a list is sent for: to hand in applications, or only to ask who may apply. */
export const importPurposes = ['applications', 'confidential', 'list'] as const;
export type ImportPurpose = (typeof importPurposes)[number];
export const importFormats = ['csv', 'xlsx'] as const;
/** What is applied of a checked list: all of it, which needs a list without an error, or the rows without one. */
export const applyChoices = ['all', 'good-rows'] as const;

/** What a check may say of a row that asks for help. `changed-after-decision`: other content, but it is decided already. */
export const rowVerdicts = ['new', 'update', 'same', 'possible-match', 'changed-after-decision', 'error'] as const;
/** What a check may say of a row that only asks who may apply. */
export const listVerdicts = ['may-apply', 'may-apply-from', 'needs-review', 'error'] as const;
/** What became of a row when it was applied. `left-out`: it was in error, and only the good rows were asked for. */
export const rowOutcomes = [
  'new',
  'updated',
  'same',
  'changed-after-decision',
  'changed-since',
  'refused',
  'left-out',
] as const;
export type RowVerdict = (typeof rowVerdicts)[number];
export type ListVerdict = (typeof listVerdicts)[number];
export type RowOutcome = (typeof rowOutcomes)[number];

/** Why a file as a whole could not be checked: codes, for its words may hold what stands in the file. */
export const importFailures = ['missing', 'other-content', 'unreadable', 'too-large', 'forbidden', 'too-few'] as const;
export type ImportFailure = (typeof importFailures)[number];

/** Rows by what was said of them. */
export type Counts<K extends string> = { readonly [Name in K]?: number };

/** The file itself is told by its size and hash, and by nothing that stands in it or on it. */
export type ImportOpened = NewEvent<
  'ImportOpened',
  {
    readonly partnerId: OrganizationId;
    readonly programId: ProgramId;
    readonly purpose: ImportPurpose;
    readonly format: (typeof importFormats)[number];
    readonly bytes: number;
    /** SHA-256 of the file, lower-case hex. */ readonly sha256: string;
    /** In which the file is answered. */ readonly language: string;
    readonly by: MemberId;
  }
>;
export type ImportCheckAsked = NewEvent<'ImportCheckAsked', { readonly by: MemberId }>;
/** `run` names the place of what was found, row by row. `codes`: how often each thing was wrong. */
export type ImportChecked = NewEvent<
  'ImportChecked',
  {
    readonly run: string;
    readonly rows: number;
    readonly parts: number;
    readonly counts: Counts<RowVerdict | ListVerdict>;
    readonly codes: Readonly<Record<string, number>>;
  }
>;
export type ImportFailed = NewEvent<'ImportFailed', { readonly reason: ImportFailure }>;
export type ImportApplyAsked = NewEvent<
  'ImportApplyAsked',
  { readonly choice: (typeof applyChoices)[number]; readonly by: MemberId }
>;
/** A run of bounded time ends before the list does; the next one goes on behind these parts. */
export type ImportContinued = NewEvent<'ImportContinued', { readonly reached: number }>;
export type ImportApplied = NewEvent<'ImportApplied', { readonly counts: Counts<RowOutcome> }>;
export type ImportDropped = NewEvent<'ImportDropped', { readonly by: MemberId }>;
export type ImportEvent =
  | ImportOpened
  | ImportCheckAsked
  | ImportChecked
  | ImportFailed
  | ImportApplyAsked
  | ImportContinued
  | ImportApplied
  | ImportDropped;

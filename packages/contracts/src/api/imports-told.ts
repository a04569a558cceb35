// What is told of the routes of lists: how a file comes up, what its check says, and what became of its rows.
import {
  importFailures,
  importFormats,
  importPurposes,
  listVerdicts,
  rowOutcomes,
  rowVerdicts,
} from '@hearth/domain/import-events';
import { z } from 'zod';
import type { importsRoutes } from '../imports-routes.ts';
import { code, idOf, instant, isoDate } from '../primitives.ts';
import { count, exampleId, next, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const status = z.enum(['opened', 'checking', 'checked', 'failed', 'applying', 'applied', 'dropped']);
const counted = <const K extends readonly [string, ...string[]]>(names: K) => z.partialRecord(z.enum(names), count);

const acted = z.strictObject({ importId: idOf('import'), status });

/** The file goes there by PUT, with these headers, exactly as it was announced. */
const upload = z.strictObject({
  method: z.literal('PUT'),
  address: text,
  headers: z.record(z.string(), text),
  expiresAt: instant,
  limits: z.strictObject({ bytes: count, rows: count }),
});

const inShort = {
  importId: idOf('import'),
  programId: idOf('program'),
  purpose: z.enum(importPurposes),
  format: z.enum(importFormats),
  bytes: count,
  status,
  openedAt: instant,
  changedAt: instant,
  rows: count.optional(),
  checked: counted([...rowVerdicts, 'may-apply', 'may-apply-from', 'needs-review']).optional(),
  applied: counted(rowOutcomes).optional(),
};

const about = z.strictObject({
  unknown: z.array(text),
  remarks: z.array(z.strictObject({ code, detail: text, row: count.optional(), column: text.optional() })),
  problems: z.array(z.strictObject({ column: text, code, count, firstRow: count, detail: text })),
});

const whole = z.strictObject({
  ...inShort,
  upload: upload.optional(),
  progress: z.strictObject({ stage: z.enum(['checking', 'applying']), done: count, of: count }).optional(),
  failure: z.enum(importFailures).optional(),
  refused: z.strictObject({ detail: text, errors: z.array(text) }).optional(),
  parts: count.optional(),
  codes: z.record(z.string(), count).optional(),
  about: about.optional(),
  /** Each address lives for five minutes. */ files: z.array(z.strictObject({ name: text, address: text })).optional(),
});

const row = z.strictObject({
  row: count,
  partnerRef: text,
  verdict: z.enum([...rowVerdicts, ...listVerdicts]),
  problems: z.array(z.strictObject({ column: text, code, detail: text })),
  like: z.union([z.strictObject({ row: count }), z.strictObject({ applicationId: idOf('application') })]).optional(),
  mayApplyFrom: isoDate.optional(),
  outcome: z.enum(rowOutcomes).optional(),
  applicationId: idOf('application').optional(),
});

export const importsTold = {
  openImport: {
    summary: 'Open a list and get the address that its file goes to',
    description:
      'Nothing is handed in by opening or checking a list. Send the file by PUT to `upload.address` with `upload.headers`, then ask for the check.',
    answers: { 201: z.strictObject({ importId: idOf('import'), status: z.literal('opened'), upload }) },
    example: {
      programId: exampleId('program'),
      purpose: 'applications',
      format: 'csv',
      bytes: 20_480,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      language: 'es',
    },
    reasons: ['policy-not-in-force', 'too-large'],
    location: true,
  },
  listImports: {
    summary: 'List your lists, the oldest first',
    answers: { 200: z.strictObject({ imports: z.array(z.strictObject(inShort)), next }) },
  },
  readImportTemplate: {
    summary: 'Get a template to fill in, in your language',
    answers: {
      200: z.strictObject({ fileName: text, mediaType: text, language: text, address: text, expiresAt: instant }),
    },
    spoken: true,
  },
  readImport: {
    summary: 'Read how far a list is, what was found in it, and where its files lie',
    answers: { 200: whole },
    etag: true,
  },
  readImportRows: {
    summary: 'Read what is said of the rows of a list, part by part',
    answers: { 200: z.strictObject({ importId: idOf('import'), part: count, parts: count, rows: z.array(row) }) },
    reasons: ['wrong-state'],
  },
  readImportPage: { summary: 'Read a list as a page to print', answers: { 200: 'page' } },
  checkImport: {
    summary: 'Have the file of a list checked: nothing is handed in',
    answers: { 202: acted },
    reasons: ['wrong-state', 'too-many'],
  },
  applyImport: {
    summary: 'Hand in the rows of a checked list: all of them, or the good ones',
    answers: { 202: acted },
    example: { choice: 'good-rows' },
    reasons: ['wrong-state'],
  },
  dropImport: {
    summary: 'Give up a list and take its files away',
    answers: { 200: acted },
    reasons: ['wrong-state'],
  },
} satisfies ToldOf<typeof importsRoutes>;

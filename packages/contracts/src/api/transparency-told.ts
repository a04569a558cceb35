// What is told of the routes of transparency: the internal report, the record of a grant, and publications.
import { dropReasons, publicationAudiences, publicationTemplates } from '@hearth/domain/publication-events';
import { reasons } from '@hearth/domain/rejections';
import { z } from 'zod';
import { currency, idOf, instant, isoDate } from '../primitives.ts';
import type { transparencyRoutes } from '../record-routes.ts';
import { count, hash, next, text } from './answer-shapes.ts';
import { awardRecordTold } from './award-record-answer.ts';
import { reportTold } from './report-answer.ts';
import type { ToldOf } from './told.ts';

const status = z.enum(['asked', 'drafted', 'signed-once', 'signed-off', 'published', 'refused', 'dropped']);
const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({
    kind: z.literal('funder'),
    funderId: idOf('organization'),
    name: text,
    fundIds: z.array(idOf('fund')),
  }),
  z.strictObject({ kind: z.literal('program'), programId: idOf('program'), name: text }),
]);
const publication = {
  publicationId: idOf('publication'),
  template: z.enum(publicationTemplates),
  templateVersion: count,
  version: count.nullable(),
  audience: z.enum(publicationAudiences),
  period: z.strictObject({ kind: z.enum(['quarter', 'year', 'round']), name: text, from: isoDate, until: isoDate }),
  scope,
  currency,
  publisher: text,
  cutOff: z.strictObject({
    at: instant,
    entries: count.nullable(),
    checkpoint: z.strictObject({ origin: text, size: count, root: hash }),
  }),
  documentHash: hash.nullable(),
  publishedAt: instant.nullable(),
  forms: z.array(
    z.strictObject({
      name: text,
      contentType: text,
      sha256: hash,
      bytes: count,
      /** Where it is read. */ address: text,
    }),
  ),
};
const cell = { table: text, key: z.array(text), measure: text.optional() };
/** How it came about, for who prepares, signs or audits it. */
const own = {
  ...publication,
  status: status.optional(),
  askedBy: idOf('member').optional(),
  askedAt: instant.optional(),
  changedAt: instant.optional(),
  signatures: z.array(z.strictObject({ by: idOf('member'), at: instant })).optional(),
  refused: z
    .strictObject({
      reason: z.enum(reasons),
      detail: text,
      cells: z.array(z.strictObject({ ...cell, because: z.array(text) })),
      about: z.array(text),
    })
    .optional(),
  dropReason: z.enum(dropReasons).optional(),
  audit: z.strictObject({ checked: count, warned: count, solved: count, moved: count.optional() }).optional(),
  made: z
    .strictObject({
      steps: z.record(z.string(), count),
      withheld: z.array(z.strictObject(cell)),
      leftOut: z.array(text),
    })
    .optional(),
};
const act = z.strictObject({ publicationId: idOf('publication'), status });
const signatureExample = { hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' };

/** How far its making is; `of` nothing where it was broken off. */
const progress = z.looseObject({ stage: text, done: count, of: count, startedAt: instant.optional() });

export const transparencyTold = {
  readReport: { summary: 'Read the internal report of some months', answers: { 200: reportTold } },
  exportReport: {
    summary: 'Get the internal report as files',
    answers: {
      201: z.strictObject({
        from: text,
        until: text,
        links: z.record(z.string(), z.string()),
        expiresAt: instant,
      }),
    },
    example: { from: '2026-01-01', until: '2026-11-30' },
  },
  readAwardRecord: { summary: 'Read everything the record says of one grant', answers: { 200: awardRecordTold } },
  readAwardPage: { summary: 'Read the record of one grant as a page', answers: { 200: 'page' } },
  askPublication: {
    summary: 'Ask for a publication to be made',
    answers: { 202: act },
    reasons: ['open-period', 'not-sealed', 'would-expose'],
    example: { template: 'public-report', period: { kind: 'quarter', name: '2026-Q3' }, scope: { kind: 'all' } },
  },
  askPublicationAgain: {
    summary: 'Have a publication made again, against what was signed off since',
    answers: { 202: act },
    reasons: ['wrong-state'],
  },
  signPublication: {
    summary: 'Sign a publication that you read',
    answers: { 200: act },
    reasons: ['wrong-state', 'same-person', 'version-conflict', 'would-expose'],
    example: signatureExample,
  },
  dropPublication: {
    summary: 'Give a publication up before it is signed off',
    answers: { 200: act },
    reasons: ['wrong-state'],
    example: { reason: 'not-needed' },
  },
  listPublications: {
    summary: 'List what is published for everybody',
    answers: { 200: z.strictObject({ publications: z.array(z.strictObject(publication)), next }) },
  },
  readPublication: { summary: 'Read one publication', answers: { 200: z.strictObject(publication) } },
  readPublicationForm: { summary: 'Go to one form of a publication', answers: { 303: 'elsewhere' }, location: true },
  listOwnPublications: {
    summary: 'List publications that you may read',
    answers: { 200: z.strictObject({ publications: z.array(z.strictObject(own)), next }) },
  },
  readOwnPublication: {
    summary: 'Read one publication that you may read, and how far its making is',
    answers: { 200: z.strictObject({ ...own, progress: progress.optional() }) },
  },
  readOwnPublicationForm: {
    summary: 'Go to one form of a publication that you may read',
    answers: { 303: 'elsewhere' },
    location: true,
  },
} as const satisfies ToldOf<typeof transparencyRoutes>;

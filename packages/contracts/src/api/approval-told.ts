// What is told of the routes of approvers: dockets, meetings, overrides, relationships, waiting lists, payments made again.
import { z } from 'zod';
import type { approvalRoutes } from '../decision-routes.ts';
import { idOf, instant, isoDate } from '../primitives.ts';
import { awardAnswers, count, exampleId, minor, next, text, version } from './answer-shapes.ts';
import {
  answers,
  docket,
  ids,
  inLine,
  meetingAct,
  overrideAct,
  overrideTold,
  preview,
  relationship,
  unpaid,
  waitingAward,
} from './approval-answers.ts';
import { meetingHead, meetingTold, minutesTold } from './meeting-answers.ts';
import type { ToldOf } from './told.ts';

const inMeeting = ['wrong-state', 'invalid'] as const;
const awardIds = [exampleId('award')];

const meetingsTold = {
  openMeeting: {
    summary: 'Call a meeting over awards that wait',
    answers: {
      201: z.strictObject({
        meetingId: idOf('meeting'),
        version,
        heldOn: isoDate,
        awards: count,
        quorum: count,
        moreWait: z.boolean(),
      }),
    },
    reasons: ['wrong-state'],
    example: { heldOn: '2026-12-03' },
  },
  listMeetings: {
    summary: 'List meetings',
    answers: { 200: z.strictObject({ meetings: z.array(meetingHead), next }) },
  },
  readMeeting: { summary: 'Read one meeting with its agenda', answers: { 200: meetingTold }, etag: true },
  readMeetingPage: { summary: 'Read a meeting as a page', answers: { 200: 'page' } },
  readMinutes: { summary: 'Read the minutes of a meeting', answers: { 200: minutesTold }, reasons: ['wrong-state'] },
  recordAttendance: {
    summary: 'Record who is there',
    answers: { 200: z.strictObject({ ...meetingAct, present: count, quorum: count }) },
    reasons: inMeeting,
    example: { present: [exampleId('member')] },
  },
  recuse: {
    summary: 'Stand back from awards of the agenda',
    answers: { 200: z.strictObject({ ...meetingAct, recusedFrom: ids }) },
    reasons: inMeeting,
    example: { because: 'relationship', awardIds },
  },
  consent: {
    summary: 'Consent as the first of two approvers',
    answers: { 200: z.strictObject({ ...meetingAct, consentedTo: ids }) },
    reasons: [...inMeeting, 'same-person', 'related', 'no-quorum', 'over-limit'],
    example: { awardIds },
  },
  closeMeeting: {
    summary: 'Close a meeting and apply what was decided',
    description: 'Each award has its own answer. What is neither named nor green stays where it is.',
    answers: { 200: docket },
    reasons: ['wrong-state', 'no-quorum', 'same-person'],
    example: { approveGreen: true },
  },
} as const;

export const approvalTold = {
  readDocket: {
    summary: 'List awards that wait for approval',
    answers: { 200: z.strictObject({ awards: z.array(waitingAward), totalMinor: minor, next }) },
  },
  closeDocket: {
    summary: 'Approve awards or send them back, up to 200 at once',
    description: 'Each award has its own answer.',
    answers: { 200: docket },
    example: { decisions: [{ awardId: exampleId('award'), decision: 'approve' }] },
  },
  readClosedDocket: {
    summary: 'Read a closed docket',
    answers: {
      200: z.strictObject({
        docketId: idOf('meeting'),
        closedAt: instant.optional(),
        by: idOf('member').optional(),
        isApplied: z.boolean(),
        answers: awardAnswers,
      }),
    },
  },
  ...meetingsTold,
  proposeOverride: {
    summary: 'Propose that a cap or a limit be passed',
    answers: { 201: overrideAct },
    reasons: ['not-found', 'related', 'same-person', 'wrong-state'],
    example: { of: 'household-cap', awardId: exampleId('award'), reason: 'fire-in-the-house', until: '2026-12-31' },
  },
  decideOverride: {
    summary: 'Confirm or refuse an override',
    answers: { 200: overrideAct },
    reasons: ['same-person', 'related', 'wrong-state'],
    example: { decision: 'confirm' },
  },
  listOverrides: {
    summary: 'List overrides',
    answers: { 200: z.strictObject({ overrides: z.array(overrideTold), next }) },
  },
  discloseRelationship: {
    summary: 'Disclose that you are close to a household',
    answers: {
      200: z.strictObject({
        applicationId: idOf('application'),
        disclosed: z.literal(true),
        actedBefore: z.array(text),
      }),
    },
  },
  listRelationships: {
    summary: 'List disclosed relationships',
    answers: { 200: z.strictObject({ relationships: z.array(relationship), next }) },
  },
  readWaitingList: {
    summary: 'Read the line for money of a partner',
    answers: { 200: z.strictObject({ partnerId: idOf('organization'), awards: z.array(inLine), next }) },
    reasons: ['not-found'],
  },
  listReissues: {
    summary: 'List awards that ended unpaid',
    answers: { 200: z.strictObject({ awards: z.array(unpaid), totalMinor: minor, next }) },
  },
  previewReissues: {
    summary: 'See what paying again would do',
    answers: { 200: preview },
    example: { awardIds },
  },
  proposeReissues: {
    summary: 'Propose that awards be paid again',
    answers: { 200: answers },
    example: { awardIds, reason: 'account-was-closed' },
  },
  confirmReissues: {
    summary: 'Confirm or drop what was proposed to be paid again',
    answers: { 200: docket },
    example: { decision: 'confirm', awardIds },
  },
} as const satisfies ToldOf<typeof approvalRoutes>;

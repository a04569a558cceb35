// A meeting over an estate: people with a seat, a quorum, and each act as its route calls it.
import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import type { AwardId } from '@hearth/domain/ids';
import type { Policy } from '@hearth/domain/policy';
import { isRejected } from '@hearth/domain/rejections';
import { ben, cleo, eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import type { Answer } from '@hearth/runtime/http-answer';
import { memberStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import {
  approver,
  fiscalAgentId,
  founded,
  person,
  reliefPolicy,
  type SliceMinor,
  write,
} from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { portsOver } from './approval.fixture.ts';
import { closeMeeting } from './close-meeting.ts';
import { consent } from './consent.ts';
import { openMeeting } from './open-meeting.ts';
import { readMeeting } from './read-meeting.ts';
import { readMeetingPage } from './read-meeting-page.ts';
import { readMinutes } from './read-minutes.ts';
import { recordAttendance } from './record-attendance.ts';
import { recuse } from './recuse.ts';

export const chair = person('mira, committee', fiscalAgentId, 'committee');
export const director = person('noor, committee', fiscalAgentId, 'committee');
export const secondApprover = person('otto, approver', fiscalAgentId, 'approver');
export const heldOn = monday.slice(0, 10);

/** Two approvers from 40,000 minor units on. */
export const twoFrom40000: Policy['tiers'] = [
  { upToMinor: 40_000, approvers: 1, separate: [] },
  { approvers: 2, separate: [] },
];

/** The estate with a committee, a second approver, and a policy with this quorum and these tiers. */
export const foundedHouse = async ({
  quorum = 2,
  tiers = reliefPolicy.tiers,
  approverLimit = null,
  slices,
}: {
  readonly quorum?: number;
  readonly tiers?: Policy['tiers'];
  readonly approverLimit?: Policy['approverLimit'];
  readonly slices?: readonly SliceMinor[];
} = {}) => {
  const relief: Policy = { ...reliefPolicy, quorum, tiers, approverLimit };
  const tables = await founded({
    relief,
    slices: slices ?? [{ amountMinor: 500_000 }, { partnerId: eastPartner, purpose: 'food', amountMinor: 100_000 }],
  });
  for (const { memberId, ...membership } of [chair, director, secondApprover])
    await write(tables, memberStream, memberId, [
      { type: 'MemberProposed', data: { ...membership, by: ben } },
      { type: 'MemberConfirmed', data: { by: cleo } },
    ]);
  return tables;
};

type Told = Record<string, Json> & { readonly meetingId: string };
const bodyOf = (answer: Answer | { readonly rejected: string; readonly detail: string }): Told => {
  if (isRejected(answer)) throw new Error(`${answer.rejected}: ${answer.detail}`);
  return JSON.parse(JSON.stringify('body' in answer ? answer.body : null));
};

/** A meeting that was opened, and its acts; each throws in the words of a refusal. */
export const opened = async (
  tables: Tables,
  awardIds?: readonly AwardId[],
  { by = chair, on = heldOn }: { readonly by?: Actor; readonly on?: string } = {},
) => {
  const ports = portsOver(tables);
  const body = { heldOn: on, ...(awardIds === undefined ? {} : { awardIds }) };
  const called = bodyOf(await openMeeting(ports)(callOf(by, body)));
  const id = called.meetingId;
  const read = async (as: Actor = chair, language?: string) =>
    bodyOf(await readMeeting(ports)(callOf(as, undefined, { id, query: language === undefined ? {} : { language } })));
  const version = async (): Promise<number> => Number((await read())['version']);
  return {
    id,
    called,
    ports,
    read,
    version,
    attend: async (present: readonly Actor[], as: Actor = chair) =>
      bodyOf(await recordAttendance(ports)(callOf(as, { present: present.map(({ memberId }) => memberId) }, { id }))),
    standBack: async (as: Actor, ids: readonly AwardId[], because: 'relationship' | 'other' = 'other') =>
      bodyOf(await recuse(ports)(callOf(as, { because, awardIds: ids }, { id }))),
    consent: async (as: Actor, ids: readonly AwardId[]) =>
      bodyOf(await consent(ports)(callOf(as, { awardIds: ids }, { id }))),
    close: async (
      decided: Parameters<ReturnType<typeof closeMeeting>>[0]['body'],
      { as = approver, key, ifMatch, now = monday }: { as?: Actor; key?: string; ifMatch?: number; now?: string } = {},
    ) =>
      bodyOf(
        await closeMeeting(ports)(
          callOf(as, decided, {
            id,
            now,
            ifMatch: ifMatch ?? (await version()),
            ...(key === undefined ? {} : { key }),
          }),
        ),
      ),
    minutes: async () => bodyOf(await readMinutes(ports)(callOf(chair, undefined, { id }))),
    page: async (): Promise<string> => {
      const answer = await readMeetingPage(ports)({ params: { id }, query: {}, now: monday });
      return 'page' in answer ? (answer.page?.markup ?? '') : '';
    },
  };
};

/** The outcome of each answer, by award. */
export const outcomes = (told: Told): Readonly<Record<string, string>> => {
  const answers: readonly { awardId: string; outcome: string }[] = JSON.parse(JSON.stringify(told['answers'] ?? []));
  return Object.fromEntries(answers.map(({ awardId, outcome }) => [awardId, outcome]));
};

/** Three awards that wait, each of another household. */
export const threeAwards = async (tables: Tables) =>
  [
    await awardedCase(tables, { name: 'one', amountMinor: 30_000 }),
    await awardedCase(tables, { name: 'two', amountMinor: 20_000 }),
    await awardedCase(tables, { name: 'three', amountMinor: 10_000 }),
  ] as const;

/** A line of an agenda as it is told. */
type Line = { awardId: string; isGreen: boolean; notGreen: string[]; would?: string; notYours?: { reason: string } };
export const linesOf = (told: Record<string, unknown>): readonly Line[] => JSON.parse(JSON.stringify(told['lines']));

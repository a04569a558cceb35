// A meeting of the demo: called over named awards, with a quorum there; over the tier's amount one approver consents and the other closes.
import { localDate } from '@hearth/domain/time';
import { memberOf } from '@hearth/store/members';
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { program } from '../found-policy.ts';
import { staff } from '../founding-plan.ts';
import type { Story } from './story.ts';

export type Answer = { readonly awardId: string; readonly outcome: string; readonly detail?: string };
type Called = { readonly meetingId: string };
type Line = { readonly awardId: string; readonly needsTwo: boolean; readonly consents: readonly string[] };
type Seen = { readonly version: number; readonly lines: readonly Line[] };

const [chair, ...directors] = staff.committee;

/** Two approvers take turns: who closes one meeting consents in the next. */
const seatsOf = (at: number): { readonly closer: string; readonly other: string } => {
  const [first, second] = staff.approvers;
  return at % 2 === 0 ? { closer: first, other: second } : { closer: second, other: first };
};

/** Holds one meeting that approves all of these awards, in turn `at`; `occasion` tells meetings over the same awards apart. */
export const meet = async (
  { cloud }: Story,
  awardIds: readonly string[],
  at: number,
  occasion: string,
): Promise<readonly Answer[]> => {
  const { closer, other } = seatsOf(at);
  const { api, controls } = cloud;
  const key = (act: string): string => keyOf(act, occasion, ...awardIds);
  const heldOn = localDate((await controls.status()).nowAt, program.timeZone);
  const opened = await api.as(chair).post<Called>('/v1/meetings', key('meeting'), { heldOn, awardIds });
  const { meetingId } = bodyOrThrow(opened, 'calling a meeting');
  const path = `/v1/meetings/${meetingId}`;
  const present = [chair, ...directors, ...staff.approvers].map(memberOf);
  bodyOrThrow(await api.as(chair).post(`${path}/attendance`, key('attendance'), { present }), 'taking attendance');
  const agenda = bodyOrThrow(await api.as(other).get<Seen>(path), 'reading the agenda');
  const needTwo = agenda.lines
    .filter(({ needsTwo, consents }) => needsTwo && consents.length === 0)
    .map(({ awardId }) => awardId);
  if (needTwo.length > 0)
    bodyOrThrow(await api.as(other).post(`${path}/consents`, key('consents'), { awardIds: needTwo }), 'consenting');
  const { version } = bodyOrThrow(await api.as(closer).get<Seen>(path), 'reading the meeting');
  const decisions = awardIds.map((awardId) => ({ awardId, decision: 'approve' }));
  const closed = await api
    .as(closer)
    .post<{ answers: readonly Answer[] }>(`${path}/closing`, key('closing'), { decisions }, version);
  return bodyOrThrow(closed, 'closing a meeting').answers;
};

// The page of a meeting: read as it stands, with names of organizations and roles of those who were there.
import type { Member, Organization } from '@hearth/domain/governance';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { type Agenda, agendaOf } from './agenda-told.ts';
import { meetingPage } from './meeting-page.ts';
import { type LoadedMeeting, readCalled } from './meeting-round.ts';
import type { Ports } from './set-aside.ts';

const membersIn = ({ state }: LoadedMeeting): readonly string[] => [
  ...new Set([
    ...state.present,
    ...state.recusals.map(({ by }) => by),
    ...state.consents.map(({ by }) => by),
    ...[state.openedBy, state.by, state.attendanceBy].filter((id) => id !== undefined),
  ]),
];

const namesFor = async (tables: Tables, meeting: LoadedMeeting, { lines }: Agenda) => {
  const organizations = [...new Set(lines.map(({ award }) => award.partnerId))];
  const members = membersIn(meeting);
  const [ofOrganizations, ofMembers] = await Promise.all([
    tables.read(organizations.map(stateRef)),
    tables.read(members.map(stateRef)),
  ]);
  const names = new Map<string, string>();
  for (const [at, id] of organizations.entries())
    names.set(id, loaded<Organization>(id, ofOrganizations[at]).state?.name ?? id);
  for (const [at, id] of members.entries()) {
    const roles = loaded<Member>(id, ofMembers[at]).state?.confirmed?.roles ?? [];
    names.set(id, roles.length === 0 ? id : `${id} (${roles.join(', ')})`);
  }
  return (id: string): string => names.get(id) ?? id;
};

/** Answers 200 with the page: the agenda while the meeting is open, the minutes once it is closed. Rejection: `not-found`. */
export const readMeetingPage =
  (ports: Ports) =>
  async ({
    now,
    params,
    query,
  }: Pick<Call<undefined, { readonly language?: string | undefined }>, 'now' | 'params' | 'query'>): Promise<
    Answer | Rejected
  > => {
    const meeting = await readCalled(ports.tables, params['id']);
    if (isRejected(meeting)) return meeting;
    const agenda = await agendaOf(ports, meeting.state, now);
    const nameOf = await namesFor(ports.tables, meeting, agenda);
    const { head, state } = meeting;
    const page = meetingPage({
      meeting: state,
      version: head.version,
      agenda,
      language: query.language ?? 'en',
      nameOf,
      now,
    });
    return { status: 200, body: { meetingId: meeting.id }, page };
  };

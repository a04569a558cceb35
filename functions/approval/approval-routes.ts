// Which use case answers which route.
import { approvalRoutes as on } from '@hearth/contracts/decision-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { type ClosePorts, closeDocket } from './close-docket.ts';
import { closeMeeting } from './close-meeting.ts';
import { confirmReissues } from './confirm-reissues.ts';
import { consent } from './consent.ts';
import { decideOverride } from './decide-override.ts';
import { discloseRelationship } from './disclose-relationship.ts';
import { listOverrides } from './list-overrides.ts';
import { listReissues } from './list-reissues.ts';
import { listRelationships } from './list-relationships.ts';
import { openMeeting } from './open-meeting.ts';
import { previewReissues } from './preview-reissues.ts';
import { proposeOverride } from './propose-override.ts';
import { proposeReissues } from './propose-reissues.ts';
import { readClosedDocket } from './read-closed-docket.ts';
import { readDocket } from './read-docket.ts';
import { listMeetings, readMeeting } from './read-meeting.ts';
import { readMeetingPage } from './read-meeting-page.ts';
import { readMinutes } from './read-minutes.ts';
import { readWaitingList } from './read-waiting-list.ts';
import { recordAttendance } from './record-attendance.ts';
import { recuse } from './recuse.ts';

/** The routes of approval over their ports. */
export const approvalRoutes = (ports: ClosePorts): readonly Route[] => [
  route(on.readDocket, readDocket(ports)),
  route(on.closeDocket, closeDocket(ports)),
  route(on.readClosedDocket, readClosedDocket(ports)),
  route(on.openMeeting, openMeeting(ports)),
  route(on.listMeetings, listMeetings(ports)),
  route(on.readMeeting, readMeeting(ports)),
  route(on.readMeetingPage, readMeetingPage(ports)),
  route(on.readMinutes, readMinutes(ports)),
  route(on.recordAttendance, recordAttendance(ports)),
  route(on.recuse, recuse(ports)),
  route(on.consent, consent(ports)),
  route(on.closeMeeting, closeMeeting(ports)),
  route(on.proposeOverride, proposeOverride(ports)),
  route(on.decideOverride, decideOverride(ports)),
  route(on.listOverrides, listOverrides(ports)),
  route(on.discloseRelationship, discloseRelationship(ports)),
  route(on.listRelationships, listRelationships(ports)),
  route(on.readWaitingList, readWaitingList(ports)),
  route(on.listReissues, listReissues(ports)),
  route(on.previewReissues, previewReissues(ports)),
  route(on.proposeReissues, proposeReissues(ports)),
  route(on.confirmReissues, confirmReissues(ports)),
];

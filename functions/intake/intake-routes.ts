// Which use case answers which route.
import { intakeRoutes as on } from '@hearth/contracts/decision-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { amendApplication } from './amend-application.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { assistedRoutes } from './assisted-routes.ts';
import type { IntakePorts } from './lane.ts';
import { listApplications, readApplication } from './read-applications.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

/** The routes of intake over its ports. */
export const intakeRoutes = (ports: IntakePorts): readonly Route[] => [
  route(on.submitApplication, submitApplication(ports)),
  route(on.readApplication, readApplication(ports)),
  route(on.listApplications, listApplications(ports)),
  route(on.amendApplication, amendApplication(ports)),
  route(on.withdrawApplication, withdrawApplication(ports)),
  route(on.answerFollowUp, answerFollowUp(ports)),
  ...assistedRoutes(ports),
];

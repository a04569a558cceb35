// Forms as functions: partners connect them and they hand in over HTTP, and by the clock they are pulled from where they are kept.
import type { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { type Access, decides } from './access.ts';
import type { Gateway } from './api.ts';
import type { Ground } from './ground.ts';
import { HttpEndpoint } from './http-endpoint.ts';
import { ScheduledJob } from './scheduled-job.ts';

/** What was answered is sealed as it comes, under a key of its own; so is the key to a provider. */
const keepsAnswers = {
  ...decides,
  vault: 'read and write',
  keys: 'read and write',
  vaultKey: 'wrap and unwrap',
  macs: true,
} as const satisfies Access;

/** Adds `forms-http` and `forms-schedule`. */
export const addForms = (scope: Construct, ground: Ground, api: Gateway): void => {
  new HttpEndpoint(scope, 'forms-http', {
    ground,
    api,
    hurts: 'Partners with a form: what households answered on it is not taken.',
    may: { ...keepsAnswers, files: true },
  });
  new ScheduledJob(scope, 'forms-schedule', {
    ground,
    hurts: 'Partners with a form: what they corrected on it does not come, and what was refused is not read again.',
    may: keepsAnswers,
    everyMinutes: 15,
    timeoutSeconds: limits.formsTimeoutSeconds,
  });
};

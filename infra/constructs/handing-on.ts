// Referrals as functions: who points to whom and who takes it over HTTP, and by the clock that nobody is forgotten.
import type { Construct } from 'constructs';
import { type Access, decides } from './access.ts';
import type { Gateway } from './api.ts';
import type { Ground } from './ground.ts';
import { HttpEndpoint } from './http-endpoint.ts';
import { ScheduledJob } from './scheduled-job.ts';

/** Who a referral is about lies under a key of its own, made with it and deleted with its end. */
const keepsNotes = { ...decides, vault: 'read and write', keys: 'read and write' } as const satisfies Access;

/** Adds `referrals-http` and `referrals-schedule`. */
export const addHandingOn = (scope: Construct, ground: Ground, api: Gateway): void => {
  new HttpEndpoint(scope, 'referrals-http', {
    ground,
    api,
    hurts: 'Households that were pointed to or handed on: no partner hears of them.',
    may: { ...keepsNotes, vaultKey: 'wrap and unwrap', macs: true },
  });
  new ScheduledJob(scope, 'referrals-schedule', {
    ground,
    hurts: 'Households whose referral nobody answers: it lies with a partner that is silent, and goes on to nobody.',
    may: keepsNotes,
    everyMinutes: 60,
  });
};

// The household's side as functions: status by claim code, appeals and their answers, and somebody hears when an answer is late.
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type Access, decides } from './access.ts';
import { addAlarm } from './alarm.ts';
import type { Gateway } from './api.ts';
import type { Ground } from './ground.ts';
import { HttpEndpoint } from './http-endpoint.ts';
import { ScheduledJob } from './scheduled-job.ts';

const knowsByClaim = {
  ...decides,
  vault: 'read',
  keys: 'read',
  vaultKey: 'unwrap',
  macs: true,
} as const satisfies Access;

/** Told by every run: rings when a day passes that was promised, and stops when nothing is late any more. */
const addOverdueAlarm = (scope: Construct, { settings, records }: Ground): void => {
  const metric = new Metric({
    namespace: 'Hearth',
    metricName: 'OverdueAppeal',
    dimensionsMap: { service: 'appeals-schedule' },
    statistic: 'Maximum',
    period: Duration.hours(1),
  });
  addAlarm(
    scope,
    'overdue-appeals',
    {
      metric,
      threshold: 1,
      hurts: 'Households that were told no and asked again: the day on which they were promised an answer has passed.',
      means: 'An appeal is open after its day: GET /v1/appeals?overdue=yes says which; a reviewer answers it.',
    },
    { name: settings.name, topic: records.topic },
  );
};

/** Adds `status-http`, `appeals-http` and `appeals-schedule`. */
export const addHouseholdSide = (scope: Construct, ground: Ground, api: Gateway): void => {
  new HttpEndpoint(scope, 'status-http', {
    ground,
    api,
    hurts: 'Households: they can not learn what became of their request.',
    may: knowsByClaim,
  });
  const unheard = 'Households that were told no: nobody hears that they ask again, or what they are answered.';
  new HttpEndpoint(scope, 'appeals-http', {
    ground,
    api,
    hurts: unheard,
    // What they say is sealed under their key, which must still be there when it is written.
    may: { ...knowsByClaim, vault: 'read and write', keys: 'read and check' },
  });
  new ScheduledJob(scope, 'appeals-schedule', { ground, hurts: unheard, may: { state: 'read' }, everyMinutes: 60 });
  addOverdueAlarm(scope, ground);
};

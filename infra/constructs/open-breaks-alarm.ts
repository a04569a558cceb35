// Somebody hears of it while the books do not add up.
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { addAlarm } from './alarm.ts';
import type { Ground } from './ground.ts';

/** Told by every run; an hour holds four of them, so that the alarm rings once and stops when nothing is open any more. */
export const addOpenBreaksAlarm = (scope: Construct, { settings, records }: Ground): void => {
  const metric = new Metric({
    namespace: 'Hearth',
    metricName: 'OpenBreak',
    dimensionsMap: { service: 'reconciliation-schedule' },
    statistic: 'Maximum',
    period: Duration.hours(1),
  });
  addAlarm(
    scope,
    'open-breaks',
    {
      metric,
      threshold: 1,
      hurts: 'Households whose money would leave from there: nothing is paid where the books do not add up.',
      means: 'A break of reconciliation is open: GET /v1/breaks says since when, whose it is and what to do.',
    },
    { name: settings.name, topic: records.topic },
  );
};

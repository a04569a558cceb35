// Somebody hears of it when the record is not whole.
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { addAlarm } from './alarm.ts';
import type { Ground } from './ground.ts';

/** Told by every run of sealing; an hour holds four of them, so that the alarm rings once and stops when it is mended. */
export const addRecordFlawAlarm = (scope: Construct, { settings, records }: Ground): void => {
  const metric = new Metric({
    namespace: 'Hearth',
    metricName: 'RecordFlaw',
    dimensionsMap: { service: 'sealing-schedule' },
    statistic: 'Maximum',
    period: Duration.hours(1),
  });
  addAlarm(
    scope,
    'record-flaw',
    {
      metric,
      threshold: 1,
      hurts:
        'Everyone: an event is missing from the record, or is not what was written, and somebody may have done it.',
      means: 'The log of sealing-schedule names stream and sequence; everything else was sealed.',
    },
    { name: settings.name, topic: records.topic },
  );
};

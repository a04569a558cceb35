// The one way to make an alarm: it tells the topic, and its description begins with whom it hurts.
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Where alarms go, and the prefix of every physical name. */
export type Listeners = { readonly name: string; readonly topic: ITopic };

/** What is watched. `hurts` is a whole sentence about people; `means` says what to look at. */
export type Watch = {
  readonly metric: IMetric;
  readonly hurts: string;
  readonly means: string;
  /** The alarm rings at this value or above; with `below`, under it. */
  readonly threshold: number;
  readonly below?: true;
  readonly periods?: number;
  /** Silence is the failure (a job that should have run). */
  readonly silenceIsBad?: true;
};

/** Every metric is looked at in steps of five minutes: nothing here is decided faster by a person. */
export const step = Duration.minutes(5);

/** Makes the alarm `<name>-<id>`. Faults: a `hurts` that is not a sentence. */
export const addAlarm = (scope: Construct, id: string, watch: Watch, listeners: Listeners): Alarm => {
  if (!/^[A-Z].{20,}\.$/.test(watch.hurts)) throw new Error(`${id}: say in a sentence whom the alarm hurts.`);
  const alarm = new Alarm(scope, id, {
    alarmName: `${listeners.name}-${id}`,
    alarmDescription: `${watch.hurts} ${watch.means} What to do: infra/README.md.`,
    metric: watch.metric,
    threshold: watch.threshold,
    evaluationPeriods: watch.periods ?? 1,
    comparisonOperator:
      watch.below === true
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: watch.silenceIsBad === true ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(listeners.topic));
  return alarm;
};

// Counts what alarms look at, and publishes it as embedded metrics: nothing is written when nothing was counted.
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** What is counted, by service. */
export type MetricName =
  | 'RequestFault'
  | 'RequestBusy'
  | 'MessageFault'
  | 'MessageRejected'
  | 'EventFault'
  | 'RecordChanged'
  | 'JobFault'
  | 'OpenBreak'
  | 'OverdueAppeal'
  | 'RecordFlaw';

/** Adds to a count of this invocation. */
export type Count = (metric: MetricName, times: number) => void;

const metrics = new Metrics({ namespace: 'Hearth' });

/** Adds to a count of this invocation. */
export const count: Count = (metric, times) => {
  if (times > 0) metrics.addMetric(metric, MetricUnit.Count, times);
};

/** Writes what was counted, at the end of an invocation. */
export const publishMetrics = (): void => {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
};

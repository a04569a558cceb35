// What spans the stacks: one page that shows the story, its queues and every alarm.
import { ArnFormat, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  Alarm,
  AlarmStatusWidget,
  CfnAlarm,
  Dashboard,
  GraphWidget,
  type IWidget,
  Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { EdgeStack } from './edge.ts';
import type { PipelineStack } from './pipeline.ts';
import type { ReachStack } from './reach.ts';
import type { RecordsStack } from './records.ts';

export type ObservabilityProps = StackProps & {
  readonly name: string;
  readonly records: RecordsStack;
  readonly reach: ReachStack;
  readonly pipeline: PipelineStack;
  readonly edge: EdgeStack;
  readonly functions: readonly string[];
};

const queues = [
  'screening',
  'approval',
  'disbursement',
  'transparency',
  'imports',
  'intake',
  'messages',
  'webhooks',
  'provider-payments',
  'provider-accounts',
  'relay-failures',
];
const width = 12;

/** By name, in the region of their stack: the edge may be in another one. */
const alarmArns = (stack: Stack): string[] =>
  stack.node
    .findAll()
    .filter((node) => node instanceof CfnAlarm)
    .flatMap(({ alarmName }) => alarmName ?? [])
    .map((resourceName) =>
      stack.formatArn({
        service: 'cloudwatch',
        resource: 'alarm',
        resourceName,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );

/** The dashboard. It knows the others by their physical names, so that it never holds back their deployment. */
export class ObservabilityStack extends Stack {
  constructor(scope: Construct, id: string, props: ObservabilityProps) {
    super(scope, id, props);
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: props.name,
      defaultInterval: Duration.days(1),
    });
    dashboard.addWidgets(
      new TextWidget({
        markdown: `# ${props.name}\nAn alarm says whom it hurts. What to do: \`infra/README.md\`, "When an alarm rings".`,
        width: 2 * width,
        height: 2,
      }),
    );
    dashboard.addWidgets(this.alarms([props.records, props.reach, props.pipeline, props.edge].flatMap(alarmArns)));
    dashboard.addWidgets(this.waiting(props.name), this.fallenOut(props.name));
    dashboard.addWidgets(this.ofFunctions(props, 'Errors', 'Sum'), this.ofFunctions(props, 'Duration', 'p99'));
    dashboard.addWidgets(this.ofApi(props.pipeline), this.ofFunctions(props, 'ConcurrentExecutions', 'Maximum'));
    new CfnOutput(this, 'DashboardName', { value: dashboard.dashboardName });
  }

  private alarms(arns: readonly string[]): IWidget {
    const alarms = arns.map((arn, at) => Alarm.fromAlarmArn(this, `Alarm${at}`, arn));
    return new AlarmStatusWidget({ title: 'Alarms', alarms, width: 2 * width, height: 10 });
  }

  private waiting(name: string): IWidget {
    const age = (queue: string): Metric =>
      new Metric({
        namespace: 'AWS/SQS',
        metricName: 'ApproximateAgeOfOldestMessage',
        dimensionsMap: { QueueName: `${name}-${queue}` },
        statistic: 'Maximum',
        label: queue,
      });
    return new GraphWidget({ title: 'Longest wait in a queue, seconds', left: queues.map(age), width });
  }

  private fallenOut(name: string): IWidget {
    const held = (queue: string): Metric =>
      new Metric({
        namespace: 'AWS/SQS',
        metricName: 'ApproximateNumberOfMessagesVisible',
        dimensionsMap: { QueueName: `${name}-${queue}-dlq` },
        statistic: 'Maximum',
        label: queue,
      });
    const holders = [...queues, 'relay-schedule', 'reconciliation-schedule', 'sealing-schedule'];
    return new GraphWidget({ title: 'Work that failed for good, messages', left: holders.map(held), width });
  }

  private ofFunctions(props: ObservabilityProps, metricName: string, statistic: string): IWidget {
    const left = props.functions.map(
      (fn) =>
        new Metric({
          namespace: 'AWS/Lambda',
          metricName,
          dimensionsMap: { FunctionName: `${props.name}-${fn}` },
          statistic,
          label: fn,
        }),
    );
    return new GraphWidget({ title: `${metricName} (${statistic}) by function`, left, width });
  }

  private ofApi({ api }: PipelineStack): IWidget {
    return new GraphWidget({
      title: 'API: requests, refusals, faults; p99 latency',
      left: [api.http.metricCount(), api.http.metricClientError(), api.http.metricServerError()],
      right: [api.http.metricLatency({ statistic: 'p99' })],
      width,
    });
  }
}

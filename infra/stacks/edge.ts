// What stands before readers of publications: distribution, firewall, log, alarms. In us-east-1 wherever the fund is: the edge knows no other region.
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { addAlarm, step, type Watch } from '../constructs/alarm.ts';
import { addAlarmTopic } from '../constructs/alarm-topic.ts';
import { PublishedPages } from '../constructs/published-pages.ts';
import { addReaderFirewall } from '../constructs/reader-firewall.ts';
import { ReadingLog } from '../constructs/reading-log.ts';
import { refuseUnset } from '../constructs/refuse-unset.ts';
import { limits } from '../limits.ts';
import { edgeRegion, type Settings } from '../settings.ts';

/** `topic`: who hears alarms in the fund's own region. */
export type EdgeProps = StackProps & { readonly settings: Settings; readonly topic: ITopic };

/** It holds no record, and takes nothing from the other stacks but the topic, where that is in reach. */
export class EdgeStack extends Stack {
  private readonly settings: Settings;
  private readonly topic: ITopic;

  constructor(scope: Construct, id: string, { settings, topic, ...props }: EdgeProps) {
    super(scope, id, { ...props, env: { region: edgeRegion } });
    this.settings = settings;
    // An alarm tells topics of its own region only.
    this.topic = settings.region === edgeRegion ? topic : addAlarmTopic(this, settings);
    const { name } = settings;
    const firewall = addReaderFirewall(this, name);
    const { distribution } = new PublishedPages(this, 'PublishedPages', { settings, webAclArn: firewall.attrArn });
    new ReadingLog(this, 'ReadingLog', { name, distribution });
    this.watch(distribution.distributionId);
    refuseUnset(this, settings, ['region', 'publicationsDomain', 'publicationsCertificate', 'alarmEmail']);
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId });
    new CfnOutput(this, 'DistributionDomain', { value: distribution.distributionDomainName });
  }

  private watch(distributionId: string): void {
    const { name } = this.settings;
    const listeners = { name, topic: this.topic };
    const metric = (namespace: string, metricName: string, statistic: string, dimensionsMap: Record<string, string>) =>
      new Metric({ namespace, metricName, statistic, dimensionsMap, period: step });
    const unread: Watch = {
      metric: metric('AWS/CloudFront', '5xxErrorRate', 'Average', { DistributionId: distributionId, Region: 'Global' }),
      threshold: 5,
      periods: 3,
      hurts: 'Everyone who reads: what the fund has published can not be opened.',
      means: 'One in twenty answers of the distribution is a fault.',
    };
    const refused: Watch = {
      metric: metric('AWS/WAFV2', 'BlockedRequests', 'Sum', { WebACL: `${name}-readers`, Rule: 'ALL' }),
      threshold: limits.readsPerFiveMinutes,
      periods: 3,
      hurts: 'Everyone who reads: some who mean well may be among those who are refused.',
      means: 'The firewall refuses as much as one busy address may read.',
    };
    addAlarm(this, 'publications-faults', unread, listeners);
    addAlarm(this, 'publications-refused', refused, listeners);
  }
}

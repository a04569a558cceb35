// What stands before readers of publications and before callers of the API: distributions, firewalls, a log, alarms. In us-east-1
// wherever the fund is: the edge knows no other region.
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { addAlarm, step, type Watch } from '../constructs/alarm.ts';
import { addAlarmTopic } from '../constructs/alarm-topic.ts';
import { CallerDoor } from '../constructs/caller-door.ts';
import { addCallerFirewall } from '../constructs/caller-firewall.ts';
import { PublishedPages } from '../constructs/published-pages.ts';
import { addReaderFirewall } from '../constructs/reader-firewall.ts';
import { ReadingLog } from '../constructs/reading-log.ts';
import { refuseUnset } from '../constructs/refuse-unset.ts';
import { limits } from '../limits.ts';
import { edgeRegion, type Settings } from '../settings.ts';

/** `topic`: who hears alarms in the fund's own region. `largePlaces`: where the API takes large bodies. */
export type EdgeProps = StackProps & {
  readonly settings: Settings;
  readonly topic: ITopic;
  readonly largePlaces: readonly string[];
};

const metric = (namespace: string, metricName: string, statistic: string, dimensionsMap: Record<string, string>) =>
  new Metric({ namespace, metricName, statistic, dimensionsMap, period: step });

/** It holds no record, and takes nothing from the other stacks but the topic, where that is in reach. */
export class EdgeStack extends Stack {
  private readonly settings: Settings;
  private readonly topic: ITopic;

  constructor(scope: Construct, id: string, { settings, topic, largePlaces, ...props }: EdgeProps) {
    super(scope, id, { ...props, env: { region: edgeRegion } });
    this.settings = settings;
    // An alarm tells topics of its own region only.
    this.topic = settings.region === edgeRegion ? topic : addAlarmTopic(this, settings);
    const { name } = settings;
    const firewall = addReaderFirewall(this, name);
    const { distribution } = new PublishedPages(this, 'PublishedPages', { settings, webAclArn: firewall.attrArn });
    new ReadingLog(this, 'ReadingLog', { name, distribution });
    this.watch(distribution.distributionId);
    this.addDoor(largePlaces);
    refuseUnset(this, settings, [
      'region',
      'publicationsDomain',
      'publicationsCertificate',
      'apiDomain',
      'apiCertificate',
      'apiOrigin',
      'alarmEmail',
    ]);
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId });
    new CfnOutput(this, 'DistributionDomain', { value: distribution.distributionDomainName });
  }

  private addDoor(largePlaces: readonly string[]): void {
    const { name } = this.settings;
    const firewall = addCallerFirewall(this, name, largePlaces);
    const { distribution } = new CallerDoor(this, 'CallerDoor', {
      settings: this.settings,
      webAclArn: firewall.attrArn,
    });
    const refused: Watch = {
      metric: metric('AWS/WAFV2', 'BlockedRequests', 'Sum', { WebACL: `${name}-callers`, Rule: 'ALL' }),
      threshold: limits.callsPerFiveMinutes,
      periods: 3,
      hurts: 'Partners and households: some who mean well may be among those who are refused at the door.',
      means: 'The firewall refuses as much as one busy address may call.',
    };
    addAlarm(this, 'callers-refused', refused, { name, topic: this.topic });
    new CfnOutput(this, 'ApiDoorDomain', { value: distribution.distributionDomainName });
  }

  private watch(distributionId: string): void {
    const { name } = this.settings;
    const listeners = { name, topic: this.topic };
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

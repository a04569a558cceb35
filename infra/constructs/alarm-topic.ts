// Where alarms are told: an encrypted topic with whoever the settings name; one in each region that has alarms.
import { RemovalPolicy, type Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Settings } from '../settings.ts';

/** Adds the topic and its key to the stack. */
export const addAlarmTopic = (stack: Stack, { alarmEmail }: Pick<Settings, 'alarmEmail'>): Topic => {
  const key = new Key(stack, 'AlarmsKey', {
    description: 'Encrypts alarms on their way',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  );
  const topic = new Topic(stack, 'Alarms', { masterKey: key, enforceSSL: true });
  if (alarmEmail === undefined) return topic;
  Validations.of(topic.addSubscription(new EmailSubscription(alarmEmail))).acknowledge({
    id: 'Serverless-SNSRedrivePolicy',
    reason:
      'A mail that can not be delivered is not worth keeping: the alarm itself stays on the dashboard until it is over.',
  });
  return topic;
};

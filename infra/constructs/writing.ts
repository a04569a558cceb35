// Messages to households as functions, and who they are from: a mail identity, and a set that stops writing to who complained.
import { CfnOutput, Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { type Access, decides } from './access.ts';
import type { Gateway } from './api.ts';
import type { Ground } from './ground.ts';
import { HttpEndpoint } from './http-endpoint.ts';
import { addMailReceipts } from './mail-receipts.ts';
import { QueueConsumer } from './queue-consumer.ts';
import { ScheduledJob } from './scheduled-job.ts';

type Sender = { readonly set: ConfigurationSet; readonly name: string; readonly writes: NonNullable<Access['writes']> };

const addSender = (scope: Construct, { settings }: Ground): Sender => {
  const configurationSetName = `${settings.name}-messages`;
  const set = new ConfigurationSet(scope, 'Messages', {
    configurationSetName,
    // Whoever bounced or complained is not written to again.
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    reputationMetrics: true,
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
  });
  const [, domain = ''] = settings.messagesFrom.split('@');
  const identity = new EmailIdentity(scope, 'MailIdentity', {
    identity: Identity.domain(domain),
    configurationSet: set,
  });
  for (const [at, { name, value }] of identity.dkimRecords.entries())
    new CfnOutput(scope, `MailRecord${at + 1}`, { value: `${name} CNAME ${value}` });
  const configurationSetArn = Stack.of(scope).formatArn({
    service: 'ses',
    resource: 'configuration-set',
    resourceName: configurationSetName,
  });
  const writes = { identityArn: identity.emailIdentityArn, configurationSetArn };
  return { set, name: configurationSetName, writes };
};

/** Adds `messages-http`, `messages-queue` and `messages-schedule`; answers the queue's, for the relay to send to. */
export const addWriting = (scope: Construct, ground: Ground, api: Gateway): QueueConsumer => {
  const hurts = 'Households that asked for messages: they hear nothing of their request.';
  const { set, name, writes } = addSender(scope, ground);
  const may = {
    ...decides,
    vault: 'read',
    keys: 'read',
    vaultKey: 'unwrap',
    // A contact is asked for among those of helpers, by its keyed hash.
    macs: true,
    writes,
  } as const satisfies Access;
  new HttpEndpoint(scope, 'messages-http', {
    ground,
    api,
    hurts: 'Partners: they can not see what their households were told, or say which number to call.',
    may: decides,
  });
  new ScheduledJob(scope, 'messages-schedule', {
    ground,
    hurts,
    may,
    everyMinutes: 5,
    timeoutSeconds: limits.messageTimeoutSeconds,
  });
  const consumer = new QueueConsumer(scope, 'messages-queue', {
    ground,
    queue: 'messages',
    hurts,
    may,
    batchesAtOnce: limits.messageBatchesAtOnce,
    lateAfterMinutes: 30,
  });
  addMailReceipts(scope, { set, name, to: consumer });
  return consumer;
};

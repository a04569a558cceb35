// What the mail service tells of our mails, onto the queue of messages: each event cut down to which message it was, before it leaves the bus.
import { mailEvents, mailSource, ofOurMail, receiptPaths } from '@hearth/contracts/message-receipts';
import { Validations } from 'aws-cdk-lib';
import { EventBus, EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export type MailReceipts = {
  readonly set: ConfigurationSet;
  readonly name: string;
  readonly to: { readonly queue: Queue };
};

/**
 * Mails that came back or were complained of reach `to`. The service knows the default bus only. Its events hold the address and the
 * subject; the rule hands on the tag of ours and the kind of bounce, and nothing else is kept anywhere. So it has no dead-letter queue: what
 * is put there is not promised to be the cut-down event, and a receipt that is lost comes again with the next mail. Mails of others are
 * not of ours: the pattern asks for this set by its tag.
 */
export const addMailReceipts = (scope: Construct, { set, name, to }: MailReceipts): void => {
  const bus = EventBus.fromEventBusName(scope, 'MailBus', 'default');
  set.addEventDestination('Receipts', {
    destination: EventDestination.eventBus(bus),
    events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
  });
  for (const receipt of ['bounced', 'complained'] as const) {
    const fields = Object.entries(receiptPaths[receipt]).map(([field, path]) => [field, EventField.fromPath(path)]);
    const rule = new Rule(scope, `mail-${receipt}`, {
      description: 'Households whose mail came back, or who want none: nobody sees it, and they are written to again.',
      eventBus: bus,
      eventPattern: {
        source: [mailSource],
        detailType: [mailEvents[receipt]],
        detail: ofOurMail(name),
      },
      targets: [
        new SqsQueue(to.queue, {
          message: RuleTargetInput.fromObject({ receipt, ...Object.fromEntries(fields) }),
        }),
      ],
    });
    Validations.of(rule).acknowledge({
      id: 'Serverless-EventBusDLQ',
      reason: 'The event holds an address: what can not be delivered is lost, and told again by the next mail.',
    });
  }
};

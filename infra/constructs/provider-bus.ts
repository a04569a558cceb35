// The provider's event bus: its partner source where a deployment names one, otherwise a bus that stays empty in the cloud.
import { providerSource } from '@hearth/contracts/provider-events';
import { EventBus, type EventBusProps, Match, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

type Named = Pick<Settings, 'name' | 'providerEventSource'>;
export type ProviderBusProps = { readonly settings: Named };

/** What of the bus goes to whom. `hurts` is a sentence about people. */
export type ProviderRule = {
  readonly name: string;
  readonly types: readonly string[];
  readonly to: { readonly queue: Queue; readonly deadLetters: Queue };
  readonly hurts: string;
};

/** A partner's bus has the name of its source: AWS takes no other. */
export const busFor = ({ name, providerEventSource }: Named): EventBusProps =>
  providerEventSource === undefined
    ? { eventBusName: `${name}-provider`, description: "Stands where the provider's own bus would be" }
    : { eventSourceName: providerEventSource };

/**
 * The bus and its rules. Without a partner source it is a bus of our own, so that the same rules and queues are in every template
 * and are exercised locally; in the cloud nobody can put an event of the provider's on it, because AWS keeps sources that begin
 * with `aws.`.
 */
export class ProviderBus extends Construct {
  private readonly bus: EventBus;

  constructor(scope: Construct, id: string, { settings }: ProviderBusProps) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', busFor(settings));
  }

  /** Sends the events of these types to a queue; what can't be delivered within a day goes to the queue's dead letters. */
  tell({ name, types, to, hurts }: ProviderRule): void {
    // No name of its own: a rule that moves to the partner's bus is replaced, and AWS replaces nothing that has one.
    new Rule(this, name, {
      description: hurts,
      eventBus: this.bus,
      eventPattern: { source: Match.prefix(providerSource), detailType: [...types] },
      targets: [new SqsQueue(to.queue, { deadLetterQueue: to.deadLetters })],
    });
  }
}

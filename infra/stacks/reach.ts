// How partners and households reach the fund, and are reached by it: lists, forms, referrals, the household's own side, messages, webhooks.
// Functions and queues alone: a stack holds 500 resources, and the API with its routes is another stack's.
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { addForms } from '../constructs/forms.ts';
import type { Ground } from '../constructs/ground.ts';
import { addHandingOn } from '../constructs/handing-on.ts';
import { addHouseholdSide } from '../constructs/household-side.ts';
import { HttpEndpoint } from '../constructs/http-endpoint.ts';
import { addImporting } from '../constructs/importing.ts';
import { refuseUnsetBeforeEdge } from '../constructs/refuse-unset.ts';
import { addTelling } from '../constructs/telling.ts';
import { addWriting } from '../constructs/writing.ts';

export type ReachProps = StackProps & { readonly ground: Ground };

/** Stateless, and deployed before the pipeline, whose API and relay lead here. */
export class ReachStack extends Stack {
  /** Functions that wait for their routes, by name. */ readonly endpoints = new Map<string, IFunction>();
  /** Queues that wait for events, by the names that events wait for. */
  readonly queues: Readonly<Record<'imports' | 'intake' | 'webhooks' | 'messages', IQueue>>;

  constructor(scope: Construct, id: string, { ground, ...props }: ReachProps) {
    super(scope, id, props);
    const api = { serve: (name: string, fn: IFunction): void => void this.endpoints.set(name, fn) };
    const { imports, intake } = addImporting(this, ground, api);
    addForms(this, ground, api);
    addHandingOn(this, ground, api);
    addHouseholdSide(this, ground, api);
    const messages = addWriting(this, ground, api);
    const webhooks = addTelling(this, ground, api);
    new HttpEndpoint(this, 'reference-http', {
      ground,
      api,
      hurts: "Partners' developers: they can not read what the API is.",
      may: {},
    });
    this.queues = {
      imports: imports.queue,
      intake: intake.queue,
      messages: messages.queue,
      webhooks: webhooks.queue,
    };
    refuseUnsetBeforeEdge(this, ground.settings);
  }
}

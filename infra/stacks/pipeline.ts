// The life of a grant as functions, queues and schedules. It holds no record: it can be deployed anew at any time.
import { waitsFor } from '@hearth/contracts/events';
import { heardTypes } from '@hearth/contracts/provider-events';
import { Annotations, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Access } from '../constructs/access.ts';
import { Api, type ApiRoute } from '../constructs/api.ts';
import type { Ground } from '../constructs/ground.ts';
import { HttpEndpoint } from '../constructs/http-endpoint.ts';
import { addOpenBreaksAlarm } from '../constructs/open-breaks-alarm.ts';
import { ProviderBus } from '../constructs/provider-bus.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ScheduledJob } from '../constructs/scheduled-job.ts';
import { StreamConsumer } from '../constructs/stream-consumer.ts';
import { limits } from '../limits.ts';

export type PipelineProps = StackProps & { readonly ground: Ground; readonly routes: readonly ApiRoute[] };

/** State and events in one transaction: what every step that decides needs. */
const decides = { state: 'read and write', events: 'put' } as const satisfies Access;
/** As `decides`, and reads what households told, under their keys. */
const opensVault = { ...decides, vault: 'read', keys: 'read', vaultKey: 'unwrap' } as const satisfies Access;
const readsRecord = { ...decides, events: 'read and put' } as const satisfies Access;

/** The stateless stack, in the order of the story. */
export class PipelineStack extends Stack {
  readonly api: Api;
  private readonly ground: Ground;

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id, props);
    this.ground = props.ground;
    this.api = new Api(this, 'Api', {
      ground: props.ground,
      routes: props.routes,
      hurts: 'Members and partners: what they ask for is answered with a fault.',
    });
    this.before();
    const screening = this.intake();
    const approval = this.decisions();
    const disbursement = this.payments();
    this.afterwards();
    this.heard();
    this.relay({ screening: screening.queue, approval: approval.queue, disbursement: disbursement.queue });
    this.api.assertAllServed();
    this.refuseUnset();
    new CfnOutput(this, 'ApiUrl', { value: this.api.http.apiEndpoint });
  }

  private endpoint(id: string, hurts: string, may: Access, atMostAtOnce?: number): void {
    const bound = atMostAtOnce === undefined ? {} : { atMostAtOnce };
    new HttpEndpoint(this, id, { ground: this.ground, api: this.api, hurts, may, ...bound });
  }

  private before(): void {
    this.endpoint(
      'governance-http',
      'The committee and administrators: no member, program or policy can be set.',
      decides,
    );
    this.endpoint('funding-http', 'Funders and the treasurer: gifts can not be recorded or allotted.', decides);
  }

  private intake(): QueueConsumer {
    this.endpoint('intake-http', 'Households and their partners: applications are refused at the door.', {
      ...opensVault,
      vault: 'read and write',
      keys: 'read and write',
      vaultKey: 'wrap and unwrap',
      macs: true,
    });
    return new QueueConsumer(this, 'screening-queue', {
      ground: this.ground,
      queue: 'screening',
      hurts: 'Households: their applications are taken but nobody looks at them.',
      may: { ...opensVault, macs: true },
      lateAfterMinutes: 15,
    });
  }

  private decisions(): QueueConsumer {
    this.endpoint(
      'adjudication-http',
      'Households whose case a person must judge: reviewers can not work.',
      opensVault,
    );
    this.endpoint('approval-http', 'Households with an award: approvers can not consent to it.', decides);
    return new QueueConsumer(this, 'approval-queue', {
      ground: this.ground,
      queue: 'approval',
      hurts: 'Households with an award: it does not reach the approvers.',
      may: decides,
      lateAfterMinutes: 15,
    });
  }

  private payments(): QueueConsumer {
    const bound = limits.providerConcurrency;
    this.endpoint(
      'payees-http',
      'Households and partners to be paid: their payment details can not be taken.',
      { ...decides, provider: true },
      bound,
    );
    this.endpoint(
      'disbursement-http',
      'Households paid through a partner: handovers and advances stand still.',
      // An advance asks where the partner is paid before it is intended, an inquiry what became of a payment.
      { ...decides, provider: true },
      limits.disbursementConcurrency,
    );
    this.endpoint(
      'checks-http',
      'Households paid by check: no register can be prepared, printed or recorded.',
      opensVault,
    );
    return new QueueConsumer(this, 'disbursement-queue', {
      ground: this.ground,
      queue: 'disbursement',
      hurts: 'Households with an approved award: their money is not sent.',
      may: { ...decides, provider: true },
      batchesAtOnce: bound,
      lateAfterMinutes: 30,
    });
  }

  private afterwards(): void {
    const settled = 'Households whose payment failed or came back: nobody learns of it.';
    this.endpoint('settlement-http', settled, { ...decides, provider: true }, limits.settlementConcurrency);
    const unreconciled = 'The treasurer and every household: money that went astray is not noticed.';
    this.endpoint('reconciliation-http', unreconciled, { ...readsRecord, provider: true }, limits.providerConcurrency);
    new ScheduledJob(this, 'reconciliation-schedule', {
      ground: this.ground,
      hurts: unreconciled,
      may: { ...readsRecord, provider: true },
      everyMinutes: 15,
      timeoutSeconds: limits.reconcileTimeoutSeconds,
    });
    addOpenBreaksAlarm(this, this.ground);
    this.endpoint('transparency-http', 'Funders, the committee and the controller: they can not read the report.', {
      state: 'read',
      events: 'read',
      files: true,
    });
  }

  /** The second way in for the provider's events: its bus, and a queue for each step that looks. */
  private heard(): void {
    const { ground } = this;
    const bus = new ProviderBus(this, 'provider-bus', { settings: ground.settings });
    const common = {
      ground,
      may: { ...decides, provider: true },
      batchesAtOnce: limits.providerConcurrency,
      lateAfterMinutes: 30,
    } as const;
    const settled = 'Households whose payment failed or came back: nobody learns of it from the event bus.';
    const payments = new QueueConsumer(this, 'settlement-queue', {
      ...common,
      queue: 'provider-payments',
      hurts: settled,
    });
    bus.tell({ name: 'provider-payments', types: heardTypes.payments, to: payments, hurts: settled });
    const ready = 'Households and partners to be paid: that they became ready is not heard from the event bus.';
    const accounts = new QueueConsumer(this, 'payees-queue', { ...common, queue: 'provider-accounts', hurts: ready });
    bus.tell({ name: 'provider-accounts', types: heardTypes.accounts, to: accounts, hurts: ready });
  }

  private relay(sendsTo: NonNullable<Access['sendsTo']>): void {
    const hurts = 'Households at every step: what was decided is not handed on.';
    const common = { ground: this.ground, hurts, may: { events: 'read', sendsTo } } as const;
    const again = new QueueConsumer(this, 'relay-queue', { ...common, queue: 'relay-failures', lateAfterMinutes: 15 });
    new StreamConsumer(this, 'relay-stream', {
      ...common,
      failures: again.queue,
      lateAfterMinutes: 10,
      eventTypes: Object.keys(waitsFor),
    });
    new ScheduledJob(this, 'relay-schedule', { ...common, may: { ...common.may, state: 'read' }, everyMinutes: 5 });
  }

  /** Local work needs no settings; the cdk command refuses to deploy a stack that carries an error. */
  private refuseUnset(): void {
    for (const key of this.ground.settings.unset) {
      Annotations.of(this).addError(
        `The setting '${key}' is not set: give -c ${key}=... (infra/README.md, "Settings").`,
      );
    }
  }
}

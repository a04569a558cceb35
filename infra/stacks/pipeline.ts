// The life of a grant as functions, queues and schedules. It holds no record: it can be deployed anew at any time.
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type Access, decides } from '../constructs/access.ts';
import { Api, type ApiRoute } from '../constructs/api.ts';
import type { Ground } from '../constructs/ground.ts';
import { addHeard } from '../constructs/heard-from-provider.ts';
import { HttpEndpoint } from '../constructs/http-endpoint.ts';
import { addOpenBreaksAlarm } from '../constructs/open-breaks-alarm.ts';
import { addPublishing } from '../constructs/publishing.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { addRecordFlawAlarm } from '../constructs/record-flaw-alarm.ts';
import { refuseUnsetBeforeEdge } from '../constructs/refuse-unset.ts';
import { addRelay } from '../constructs/relayed-events.ts';
import { ScheduledJob } from '../constructs/scheduled-job.ts';
import { limits } from '../limits.ts';
import type { ReachStack } from './reach.ts';

export type PipelineProps = StackProps & {
  readonly ground: Ground;
  readonly routes: readonly ApiRoute[];
  readonly reach: Pick<ReachStack, 'endpoints' | 'queues'>;
};

/** As `decides`, and reads what households told, under their keys. */
const opensVault = { ...decides, vault: 'read', keys: 'read', vaultKey: 'unwrap' } as const satisfies Access;
const readsRecord = { ...decides, events: 'read and put' } as const satisfies Access;

/** The stateless stack, in the order of the story. It has the API and the relay, so it comes after whatever they reach. */
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
    const transparency = addPublishing(this, this.ground, this.api);
    this.sealing();
    addHeard(this, this.ground);
    this.retention();
    for (const [name, fn] of props.reach.endpoints) this.api.serve(name, fn);
    addRelay(this, this.ground, {
      screening: screening.queue,
      approval: approval.queue,
      disbursement: disbursement.queue,
      transparency: transparency.queue,
      ...props.reach.queues,
    });
    this.api.assertAllServed();
    // The door is told where this API is once it is there.
    refuseUnsetBeforeEdge(this, this.ground.settings);
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
  }

  private retention(): void {
    const hurts = 'Households that want to be forgotten: their data is kept longer than it may be.';
    this.endpoint('retention-http', hurts, opensVault);
    new ScheduledJob(this, 'retention-schedule', {
      ground: this.ground,
      hurts,
      // What is kept of a paid grant is sealed anew, under a key of its own; an account at the provider is closed.
      may: {
        ...opensVault,
        vault: 'read and write',
        keys: 'read and write',
        vaultKey: 'wrap and unwrap',
        provider: true,
      },
      everyMinutes: 15,
      timeoutSeconds: limits.retentionTimeoutSeconds,
    });
  }

  private sealing(): void {
    const hurts = 'Everyone: what was decided and paid is recorded, but nobody outside can prove it.';
    new ScheduledJob(this, 'sealing-schedule', {
      ground: this.ground,
      hurts,
      may: { ...readsRecord, log: 'read and put', signs: true, sweeps: true },
      everyMinutes: 15,
      timeoutSeconds: limits.sealTimeoutSeconds,
    });
    addRecordFlawAlarm(this, this.ground);
    this.endpoint('sealing-http', 'Funders and auditors: checkpoints and proofs can not be read.', {
      state: 'read',
      log: 'read',
    });
  }
}

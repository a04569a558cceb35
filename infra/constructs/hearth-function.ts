// The base of every trigger: one entry file's bundle with its own role, log group, environment and two alarms.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { type Access, statementsFor, wildcardsOf } from './access.ts';
import { addAlarm, step } from './alarm.ts';
import { environmentFor } from './environment.ts';
import type { Ground } from './ground.ts';

/** What a step says of a function; its construct adds the trigger. */
export type FunctionProps = {
  readonly ground: Ground;
  readonly hurts: string;
  readonly may: Access;
  /** Upper bound of parallel runs; required where the provider is called and no mapping bounds it. */
  readonly atMostAtOnce?: number;
};

type Built = {
  readonly timeoutSeconds: number;
  /** That of all functions when absent. */ readonly memoryMiB?: number;
  readonly statements?: readonly PolicyStatement[];
  readonly deadLetters?: IQueue;
  /** Why Lambda's own dead-letter target is not set. */
  readonly withoutDeadLetters?: string;
};

const tracing = (): PolicyStatement =>
  new PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] });

const codeOf = (id: string, bundles: string): Code => {
  const folder = join(bundles, id);
  const file = id.replace('-', '/');
  if (!existsSync(folder)) throw new Error(`functions/${file}.handler.ts is missing: the pipeline has a ${id}.`);
  return Code.fromAsset(folder);
};

/** The Lambda `<step>-<trigger>`; the bundle of that name must exist. */
export class HearthFunction extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string, props: FunctionProps, built: Built) {
    super(scope, 'Function');
    const { name } = props.ground.settings;
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/${name}/${id}`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.fn = new LambdaFunction(this, 'Lambda', {
      functionName: `${name}-${id}`,
      description: props.hurts,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: codeOf(id, props.ground.bundles),
      memorySize: built.memoryMiB ?? limits.memoryMiB,
      timeout: Duration.seconds(built.timeoutSeconds),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      logGroup,
      // The role is whole before the function sees it: nothing CDK does later can widen it.
      role: this.roleFor(logGroup, props, built).withoutPolicyUpdates(),
      environment: environmentFor(id, props.ground, props.may),
      ...(built.deadLetters === undefined ? {} : { deadLetterQueue: built.deadLetters }),
      ...(props.atMostAtOnce === undefined ? {} : { reservedConcurrentExecutions: props.atMostAtOnce }),
    });
    if (built.withoutDeadLetters !== undefined) {
      Validations.of(this.fn).acknowledge({ id: 'Serverless-LambdaDLQ', reason: built.withoutDeadLetters });
    }
    this.watch(id, props);
  }

  private roleFor(logGroup: LogGroup, props: FunctionProps, built: Built): Role {
    const statements = [
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
      tracing(),
      ...statementsFor(props.ground.records, props.may),
      ...(built.statements ?? []),
    ];
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { access: new PolicyDocument({ statements }) },
    });
    const reason = 'X-Ray knows no resources: its two put actions can only be allowed on all. Nothing else is.';
    Validations.of(role).acknowledge(
      { id: 'AwsSolutions-IAM5[Resource::*]', reason },
      { id: 'Serverless-LambdaStarPermissions', reason },
      ...wildcardsOf(props.ground.records, props.may),
    );
    return role;
  }

  private watch(id: string, props: FunctionProps): void {
    const { settings, records } = props.ground;
    const listeners = { name: settings.name, topic: records.topic };
    const watch = { hurts: props.hurts, threshold: 1 };
    addAlarm(
      this,
      `${id}-errors`,
      { ...watch, metric: this.fn.metricErrors({ period: step }), means: `${id} fails.` },
      listeners,
    );
    addAlarm(
      this,
      `${id}-throttles`,
      { ...watch, metric: this.fn.metricThrottles({ period: step }), means: `${id} has no room to run.`, periods: 3 },
      listeners,
    );
  }
}

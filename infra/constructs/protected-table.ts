// A table that can't be lost by a deployment: encrypted, recoverable, protected, and watched.
import { RemovalPolicy } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  type StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { addAlarm, type Listeners, step } from './alarm.ts';

type Index = { readonly name: string; readonly pk: string; readonly sk: string; readonly keysOnly?: true };

export type ProtectedTableProps = {
  readonly listeners: Listeners;
  readonly encryptedBy: IKey;
  readonly hurts: string;
  /** How far back the table can be restored; also how long an erased item can still be brought back. */
  readonly recoveryDays: number;
  readonly indexes?: readonly Index[];
  readonly stream?: StreamViewType;
  readonly expiresBy?: string;
  readonly resourcePolicy?: PolicyDocument;
};

/** A table with the keys `pk` and `sk`, and nothing that a stack update could take away. */
export class ProtectedTable extends Construct {
  readonly table: Table;
  readonly indexNames: readonly string[];

  constructor(scope: Construct, id: string, props: ProtectedTableProps) {
    super(scope, id);
    this.indexNames = (props.indexes ?? []).map((index) => index.name);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.encryptedBy,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: props.recoveryDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(props.stream === undefined ? {} : { stream: props.stream }),
      ...(props.expiresBy === undefined ? {} : { timeToLiveAttribute: props.expiresBy }),
      ...(props.resourcePolicy === undefined ? {} : { resourcePolicy: props.resourcePolicy }),
    });
    for (const index of props.indexes ?? []) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: { name: index.pk, type: AttributeType.STRING },
        sortKey: { name: index.sk, type: AttributeType.STRING },
        projectionType: index.keysOnly === true ? ProjectionType.KEYS_ONLY : ProjectionType.ALL,
      });
    }
    this.watch(id, props);
  }

  private watch(id: string, props: ProtectedTableProps): void {
    const throttled = (metricName: string): Metric =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: { TableName: this.table.tableName },
        statistic: 'Sum',
        period: step,
      });
    addAlarm(
      this,
      `table-${id}-throttled`,
      {
        metric: new MathExpression({
          expression: 'FILL(reads, 0) + FILL(writes, 0)',
          usingMetrics: { reads: throttled('ReadThrottleEvents'), writes: throttled('WriteThrottleEvents') },
          period: step,
        }),
        threshold: 10,
        periods: 3,
        hurts: props.hurts,
        means: `The table ${id} refuses reads or writes.`,
      },
      props.listeners,
    );
  }
}

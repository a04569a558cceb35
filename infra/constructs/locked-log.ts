// What proves the record, where nobody can take it away: tiles and checkpoints of the log under Object Lock, for seven years.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

export type LockedLogProps = Pick<Settings, 'stage'> & { readonly accessLogs: IBucket };

/** Seven years, leap days counted. */
const kept = Duration.days(2557);

/** In production nobody at all can shorten it; elsewhere only who may bypass governance, which the bucket refuses to everybody. */
export const retentionOf = (stage: Settings['stage']): ObjectLockRetention =>
  stage === 'production' ? ObjectLockRetention.compliance(kept) : ObjectLockRetention.governance(kept);

/** A bucket that only grows. */
export class LockedLog extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { stage, accessLogs }: LockedLogProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      // Hashes and signatures that everybody may know: a key of ours could only lock out who must read them in seven years.
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: retentionOf(stage),
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'log/',
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NobodyUnlocks',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          's3:BypassGovernanceRetention',
          's3:DeleteObjectVersion',
          's3:PutBucketObjectLockConfiguration',
          's3:PutBucketVersioning',
          's3:PutLifecycleConfiguration',
        ],
        resources: [this.bucket.bucketArn, this.bucket.arnForObjects('*')],
      }),
    );
  }
}

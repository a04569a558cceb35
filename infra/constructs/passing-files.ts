// Files on their way to somebody: closed, encrypted, logged, and gone within a week, since the record is in the tables.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

// CDK types one member of Bucket and IBucket differently under exactOptionalPropertyTypes.
const isBucket = (value: unknown): value is IBucket => value instanceof Bucket;

/** A bucket that is reached by presigned addresses only, and one for the log of who reached it. */
export class PassingFiles extends Construct {
  readonly bucket: Bucket;
  /** Who reached which bucket. */ readonly accessLogs: IBucket;

  constructor(scope: Construct, id: string, encryptedBy: IKey) {
    super(scope, id);
    const closed = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    };
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...closed,
      // Log delivery knows no other encryption.
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(365) }],
    });
    if (!isBucket(accessLogs)) throw new Error('The access logs have no bucket.');
    this.accessLogs = accessLogs;
    this.bucket = new Bucket(this, 'Files', {
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey: encryptedBy,
      bucketKeyEnabled: true,
      serverAccessLogsBucket: accessLogs,
      lifecycleRules: [{ expiration: Duration.days(7), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
  }
}

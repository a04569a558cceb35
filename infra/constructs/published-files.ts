// Where publications lie: drafts and restricted forms for members, public ones for everybody; the distribution reads the public place only.
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

/** The places in the bucket, as prefixes without a slash. */
export const publicPlace = 'public';
export const places = ['drafts', publicPlace, 'restricted'] as const;

export type PublishedFilesProps = { readonly name: string; readonly accessLogs: IBucket };

/** The name of the bucket, by rule, so that the distribution knows it from another region without asking the stack that holds it. */
export const publishedFilesName = (name: string, account: string): string => `${name}-publications-${account}`;

/** A bucket that keeps every version; what is placed in it is never written over with something else. */
export class PublishedFiles extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { name, accessLogs }: PublishedFilesProps) {
    super(scope, id);
    const { account, partition } = Stack.of(this);
    this.bucket = new Bucket(this, 'Bucket', {
      bucketName: publishedFilesName(name, account),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      // A key of ours would have to trust the distribution, and would guard what everybody may read.
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'publications/',
      lifecycleRules: [
        // Nobody can sign a draft in its last month (sign-publication.ts): it is made again, and lies here anew.
        { prefix: 'drafts/', expiration: Duration.days(180) },
        { noncurrentVersionExpiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ReadersReadWhatIsPublic',
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [this.bucket.arnForObjects(`${publicPlace}/*`)],
        // Any distribution of this account: to name the one would tie two stacks to each other, and what it opens is public.
        conditions: { ArnLike: { 'AWS:SourceArn': `arn:${partition}:cloudfront::${account}:distribution/*` } },
      }),
    );
  }
}

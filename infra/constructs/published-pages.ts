// The distribution that serves what is published: reading only, over TLS only, from the public place only, with headers for pages that run nothing.
import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  type IOrigin,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { publicPlace, publishedFilesName } from './published-files.ts';

export type PublishedPagesProps = { readonly settings: Settings; readonly webAclArn: string };

const priceClasses = {
  '100': PriceClass.PRICE_CLASS_100,
  '200': PriceClass.PRICE_CLASS_200,
  all: PriceClass.PRICE_CLASS_ALL,
} as const;

/** A page brings its own style and pictures, loads nothing, runs nothing, sends nothing, and stands in nobody's frame. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The distribution, at the domain of the settings. */
export class PublishedPages extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { settings, webAclArn }: PublishedPagesProps) {
    super(scope, id);
    const { name, publicationsDomain, publicationsCertificate, publicationsPriceClass } = settings;
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `What ${name} has published`,
      domainNames: [publicationsDomain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', publicationsCertificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: priceClasses[publicationsPriceClass],
      webAclId: webAclArn,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        origin: this.origin(settings),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        // No query, header or cookie makes another copy; how long one lives, the form itself says.
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        responseHeadersPolicy: this.headers(settings),
      },
      // Who may not list is told "forbidden" of what is not there.
      errorResponses: [
        { httpStatus: 403, responseHttpStatus: 404, responsePagePath: '/404.html', ttl: Duration.minutes(1) },
      ],
    });
    Validations.of(this.distribution).acknowledge(
      {
        id: 'AwsSolutions-CFR1',
        reason: 'What is published is for everybody, wherever they are: no country is shut out.',
      },
      {
        id: 'AwsSolutions-CFR3',
        reason:
          'Its access log is delivered without the fields that tell who reads (reading-log.ts); the old one can leave out none.',
      },
    );
  }

  /** By name, not by reference: the bucket may be of another region, and trusts every distribution of this account. */
  private origin({ name, region }: Settings): IOrigin {
    const bucketName = publishedFilesName(name, Stack.of(this).account);
    const bucket = Bucket.fromBucketAttributes(this, 'Published', { bucketName, region });
    const access = new S3OriginAccessControl(this, 'Access', { originAccessControlName: `${name}-publications` });
    return S3BucketOrigin.withBucketDefaults(bucket, {
      originPath: `/${publicPlace}`,
      originAccessControlId: access.originAccessControlId,
    });
  }

  private headers({ name }: Settings): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: `${name}-publications`,
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: false,
          preload: false,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [{ header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true }],
      },
      removeHeaders: ['x-amz-server-side-encryption', 'x-amz-version-id'],
    });
  }
}

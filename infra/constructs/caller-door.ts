// The door in front of the API: every request goes through it and its firewall, and it shows a secret that no caller has.
import { originHeader } from '@hearth/contracts/origin';
import { Duration, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { shownSecret } from './origin-secret.ts';

export type CallerDoorProps = { readonly settings: Settings; readonly webAclArn: string };

/** The distribution, at the API's domain. It keeps nothing, and hands on all but the host. */
export class CallerDoor extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { settings, webAclArn }: CallerDoorProps) {
    super(scope, id);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `In front of the API of ${settings.name}`,
      domainNames: [settings.apiDomain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.apiCertificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Who calls is where the fund is, so that the nearest copies of the door do.
      priceClass: PriceClass.PRICE_CLASS_100,
      webAclId: webAclArn,
      defaultBehavior: {
        origin: new HttpOrigin(settings.apiOrigin, {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          // The API gives up after 30 seconds; whoever asks is told by it, not by the door.
          readTimeout: Duration.seconds(35),
          // In the template it is a reference: the value is put in when the edge is deployed.
          customHeaders: { [originHeader]: shownSecret(settings).unsafeUnwrap() },
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        compress: true,
      },
    });
    Validations.of(this.distribution).acknowledge(
      { id: 'AwsSolutions-CFR1', reason: 'A household may ask what became of its request wherever it is.' },
      {
        id: 'AwsSolutions-CFR3',
        reason:
          "The API's own log says what was asked for; a log of the door would keep the addresses of households, too.",
      },
    );
  }
}

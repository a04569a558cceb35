// Turns distributions over a bucket into what their door has to know. What one asks for and nothing runs is refused by name.
import type { CloudView } from './cloud-view.ts';
import { isTrue, type Json, type JsonObject, listIn, numberIn, objectIn, textIn, textInOrThrow } from './json.ts';
import type { Resource } from './template.ts';

/** A header that every answer gets; with `overrides` also where the file has one of that name. */
export type HeaderPlan = { readonly name: string; readonly value: string; readonly overrides: boolean };
/** What a reader is told instead of an error of the bucket: another status, and a file of the same place for its body. */
export type ErrorPlan = { readonly status: number; readonly becomes: number; readonly page: string };
/** One distribution: names it is known by, and what it serves from where. */
export type DistributionPlan = {
  readonly name: string;
  readonly domains: readonly string[];
  readonly bucket: string;
  /** Begins with a slash or is empty; a reader's path comes after it. */ readonly originPath: string;
  readonly rootObject: string | undefined;
  readonly methods: readonly string[];
  readonly headers: readonly HeaderPlan[];
  readonly errors: readonly ErrorPlan[];
};

const refuse = (name: string, what: string): never => {
  throw new Error(`${name}: ${what} has no local engine`);
};

/** Of a distribution and its one behavior: what the door does, or what changes nothing on a loopback address. */
const knownOfDistribution: ReadonlySet<string> = new Set(
  `Aliases Comment CustomErrorResponses DefaultCacheBehavior DefaultRootObject Enabled HttpVersion IPV6Enabled Logging Origins
  PriceClass ViewerCertificate WebACLId`.split(/\s+/),
);
const knownOfBehavior: ReadonlySet<string> = new Set(
  `AllowedMethods CachePolicyId CachedMethods Compress ResponseHeadersPolicyId TargetOriginId ViewerProtocolPolicy`.split(
    /\s+/,
  ),
);

const refuseOthers = (name: string, properties: JsonObject, known: ReadonlySet<string>): void => {
  const odd = Object.keys(properties).filter((key) => !known.has(key));
  if (odd.length > 0) refuse(name, odd.join(', '));
};

const bucketOf = (view: CloudView, origin: JsonObject, name: string): string => {
  const domain = textInOrThrow(origin['DomainName'], `the origin of ${name}`);
  const asked = /^(.+)\.s3(\.[a-z0-9-]+)?\.amazonaws\.com$/.exec(domain)?.[1];
  const known = view.ofType('AWS::S3::Bucket').map((bucket) => view.physical(bucket).ref);
  return known.find((bucket) => bucket === asked) ?? refuse(name, `${domain}, which is no bucket of the templates,`);
};

const hsts = (config: JsonObject): string => {
  const more = isTrue(config['IncludeSubdomains']) ? '; includeSubDomains' : '';
  const preload = isTrue(config['Preload']) ? '; preload' : '';
  return `max-age=${numberIn(config['AccessControlMaxAgeSec']) ?? 0}${more}${preload}`;
};

/** How each section of a policy's security headers becomes a header. */
const securityHeaders: Readonly<
  Record<string, readonly [name: string, value: (config: JsonObject) => Json | undefined]>
> = {
  ContentSecurityPolicy: ['content-security-policy', (config) => config['ContentSecurityPolicy']],
  ContentTypeOptions: ['x-content-type-options', () => 'nosniff'],
  FrameOptions: ['x-frame-options', (config) => config['FrameOption']],
  ReferrerPolicy: ['referrer-policy', (config) => config['ReferrerPolicy']],
  StrictTransportSecurity: ['strict-transport-security', hsts],
};

const headersOf = (view: CloudView, reference: string | undefined, name: string): HeaderPlan[] => {
  if (reference === undefined) return [];
  const policies = view.ofType('AWS::CloudFront::ResponseHeadersPolicy');
  const policy =
    policies.find((one) => view.physical(one).ref === reference) ?? refuse(name, `the policy ${reference}`);
  const config = objectIn(view.resolver.property(policy, 'ResponseHeadersPolicyConfig'));
  refuseOthers(
    policy.id,
    config,
    new Set(['Comment', 'CustomHeadersConfig', 'Name', 'RemoveHeadersConfig', 'SecurityHeadersConfig']),
  );
  const security = Object.entries(objectIn(config['SecurityHeadersConfig'])).map(([section, written]): HeaderPlan => {
    const [header, write] = securityHeaders[section] ?? refuse(policy.id, section);
    const own = objectIn(written);
    return { name: header, value: textInOrThrow(write(own), section), overrides: isTrue(own['Override']) };
  });
  const custom = listIn(objectIn(config['CustomHeadersConfig'])['Items']).map(objectIn);
  return [
    ...security,
    ...custom.map((item) => ({
      name: textInOrThrow(item['Header'], 'Header').toLowerCase(),
      value: textInOrThrow(item['Value'], 'Value'),
      overrides: isTrue(item['Override']),
    })),
  ];
};

const errorsOf = (value: Json | undefined): ErrorPlan[] =>
  listIn(value)
    .map(objectIn)
    .flatMap((one) => {
      const [status, becomes, page] = [
        numberIn(one['ErrorCode']),
        numberIn(one['ResponseCode']),
        textIn(one['ResponsePagePath']),
      ];
      // Without a page the entry only says how long the edge remembers the error.
      return status === undefined || becomes === undefined || page === undefined ? [] : [{ status, becomes, page }];
    });

/** In front of the API, not of a bucket: locally the API is reached directly on the loopback address. */
const isDoor = (config: JsonObject): boolean =>
  listIn(config['Origins']).every((origin) =>
    /\.execute-api\.[a-z0-9-]+\.amazonaws\.com$/.test(textIn(objectIn(origin)['DomainName']) ?? ''),
  );

const distributionOf = (view: CloudView, resource: Resource): DistributionPlan[] => {
  const { id } = resource;
  const config = objectIn(view.resolver.property(resource, 'DistributionConfig'));
  if (!isTrue(config['Enabled']) || isDoor(config)) return [];
  refuseOthers(id, config, knownOfDistribution);
  const behavior = objectIn(config['DefaultCacheBehavior']);
  refuseOthers(id, behavior, knownOfBehavior);
  const [origin, ...others] = listIn(config['Origins']).map(objectIn);
  if (origin === undefined || others.length > 0) return refuse(id, `a distribution with ${others.length + 1} origins`);
  const methods = listIn(behavior['AllowedMethods']).flatMap((method) => textIn(method) ?? []);
  const aliases = listIn(config['Aliases']).flatMap((alias) => textIn(alias) ?? []);
  return [
    {
      name: id,
      domains: [...aliases, view.physical(resource).attribute('DomainName')],
      bucket: bucketOf(view, origin, id),
      originPath: textIn(origin['OriginPath']) ?? '',
      rootObject: textIn(config['DefaultRootObject']),
      methods: methods.length === 0 ? ['GET', 'HEAD'] : methods,
      headers: headersOf(view, textIn(behavior['ResponseHeadersPolicyId']), id),
      errors: errorsOf(config['CustomErrorResponses']),
    },
  ];
};

/** All enabled distributions over buckets. */
export const planDistributions = (view: CloudView): DistributionPlan[] =>
  view.ofType('AWS::CloudFront::Distribution').flatMap((resource) => distributionOf(view, resource));

// Laws of what readers are served: one place of one bucket, put there by one function, over a distribution that asks nobody who they are.

import type { Estate, Resource } from '../estate.ts';
import { at, type Found, listOf, nameOf, ofType, refersTo, whoMay } from '../reading.ts';

const bucketOf = (estate: Estate): Found | undefined =>
  ofType(estate, 'AWS::S3::Bucket').find(([id]) => id.startsWith('PublishedFiles'));

const statementsOn = (estate: Estate, bucket: string): unknown[] =>
  ofType(estate, 'AWS::S3::BucketPolicy')
    .filter(([, policy]) => refersTo(policy.Properties['Bucket']).includes(bucket))
    .flatMap(([, policy]) => listOf(at(policy.Properties['PolicyDocument'], 'Statement')));

const told = (about: string, holds: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(holds).flatMap(([says, held]) => (held ? [] : [`${about} ${says}`]));

/** Whoever could put into the public place could publish what nobody signed. */
export const onlyTransparencyPlaces = (estate: Estate): string[] => {
  const may = whoMay(estate, /^s3:(?!GetObject$|ListBucket$)/, /^PublishedFiles/);
  const reads = whoMay(estate, /^s3:GetObject/, /^PublishedFiles/);
  return [
    ...may.filter((name) => name !== 'transparency-queue').map((name) => `${name} may change what is published`),
    ...(may.includes('transparency-queue') ? [] : ['nobody can publish']),
    ...reads.filter((name) => !name.startsWith('transparency-')).map((name) => `${name} may read drafts`),
    ...whoMay(estate, /^s3:(Delete|Restore|PutBucket|PutLifecycle)/, /^PublishedFiles/).map(
      (name) => `${name} may take away what was published`,
    ),
  ];
};

const isReadersRight = (statement: unknown): boolean =>
  at(statement, 'Principal', 'Service') === 'cloudfront.amazonaws.com' &&
  listOf(at(statement, 'Action')).join() === 's3:GetObject' &&
  listOf(at(statement, 'Resource')).every((one) => /^PublishedFilesBucket\/public\/\*$/.test(nameOf(one))) &&
  JSON.stringify(at(statement, 'Condition', 'ArnLike', 'AWS:SourceArn') ?? '').includes(':distribution/*');

/** The bucket keeps every version, is closed to everybody, and lets distributions of this account read the public place alone. */
export const onlyThePublicPlaceIsRead = (estate: Estate): string[] => {
  const [id, bucket] = bucketOf(estate) ?? ['', undefined];
  const own: Resource['Properties'] = bucket?.Properties ?? {};
  const statements = statementsOn(estate, id);
  const allowed = statements.filter((one) => at(one, 'Effect') === 'Allow');
  const plain = statements.filter(
    (one) => at(one, 'Effect') === 'Deny' && at(one, 'Condition', 'Bool', 'aws:SecureTransport') === 'false',
  );
  const lifecycle = listOf(at(own['LifecycleConfiguration'], 'Rules'));
  return told('the bucket of publications', {
    'is not there': bucket !== undefined,
    'is not versioned': at(own['VersioningConfiguration'], 'Status') === 'Enabled',
    'goes with its stack': bucket?.DeletionPolicy === 'Retain' && bucket.UpdateReplacePolicy === 'Retain',
    'is open':
      Object.values(own['PublicAccessBlockConfiguration'] ?? {}).filter((closed) => closed === true).length === 4,
    'is read without TLS': plain.length === 1,
    'lets somebody else in than readers of what is public': allowed.length === 1 && allowed.every(isReadersRight),
    'forgets what was published': lifecycle.every(
      (rule) => at(rule, 'ExpirationInDays') === undefined || at(rule, 'Prefix') === 'drafts/',
    ),
  });
};

const headersOf = (estate: Estate, behavior: unknown): unknown => {
  const policy = estate[refersTo(at(behavior, 'ResponseHeadersPolicyId'))[0] ?? ''];
  return at(policy?.Properties['ResponseHeadersPolicyConfig'], 'SecurityHeadersConfig');
};

/** Reading only, by the public place only, over TLS 1.2, behind a firewall, with headers for pages that run nothing. */
export const readersOnlyRead = (estate: Estate): string[] => {
  const found = ofType(estate, 'AWS::CloudFront::Distribution').filter(([id]) => id.startsWith('PublishedPages'));
  const [, distribution] = found[0] ?? [];
  const config = distribution?.Properties['DistributionConfig'];
  const origins = listOf(at(config, 'Origins'));
  const behavior = at(config, 'DefaultCacheBehavior');
  const security = headersOf(estate, behavior);
  const policy = String(at(security, 'ContentSecurityPolicy', 'ContentSecurityPolicy'));
  const access = estate[refersTo(at(origins[0], 'OriginAccessControlId'))[0] ?? ''];
  return told('the distribution', {
    'is not the only one': found.length === 1,
    'reads another place': origins.length === 1 && at(origins[0], 'OriginPath') === '/public',
    'reads without signing': at(access?.Properties['OriginAccessControlConfig'], 'SigningBehavior') === 'always',
    'has other ways in': at(config, 'CacheBehaviors') === undefined && at(config, 'OriginGroups') === undefined,
    'takes more than reading': listOf(at(behavior, 'AllowedMethods')).join() === 'GET,HEAD',
    'is read without TLS': at(behavior, 'ViewerProtocolPolicy') === 'https-only',
    'takes TLS that is outdated': at(config, 'ViewerCertificate', 'MinimumProtocolVersion') === 'TLSv1.2_2021',
    'has no firewall': estate[refersTo(at(config, 'WebACLId'))[0] ?? '']?.Type === 'AWS::WAFv2::WebACL',
    'lets pages run or load': policy.startsWith("default-src 'none'") && !/script-src|https?:|\*/.test(policy),
    'lets pages be framed': policy.includes("frame-ancestors 'none'"),
    'tells other sites where readers come from': at(security, 'ReferrerPolicy', 'ReferrerPolicy') === 'no-referrer',
    'may be read without TLS the next time':
      Number(at(security, 'StrictTransportSecurity', 'AccessControlMaxAgeSec')) >= 31_536_000,
  });
};

const whoReads = /^(c-|x-forwarded|x-edge-location|cs\(|cs-uri-query|asn|ssl)/;

/** The firewall bounds and refuses, and nothing remembers who came: no samples, no log of its own, no such field in the log, two weeks. */
export const readersArePrivate = (estate: Estate): string[] => {
  const [, firewall] = ofType(estate, 'AWS::WAFv2::WebACL').find(([id]) => id.startsWith('Readers')) ?? [];
  const rules = listOf(firewall?.Properties['Rules']);
  const seen = [...rules, firewall?.Properties].map((one) => at(one, 'VisibilityConfig', 'SampledRequestsEnabled'));
  const fields = ofType(estate, 'AWS::Logs::Delivery').flatMap(([, one]) =>
    listOf(one.Properties['RecordFields']).map(String),
  );
  const logs = ofType(estate, 'AWS::Logs::DeliveryDestination').map(
    ([, one]) => estate[refersTo(one.Properties['DestinationResourceArn'])[0] ?? '']?.Properties['RetentionInDays'],
  );
  return told('what stands before readers', {
    'bounds nobody': rules.some((rule) => Number(at(rule, 'Statement', 'RateBasedStatement', 'Limit')) > 0),
    'knows no attack': rules.some(
      (rule) => at(rule, 'Statement', 'ManagedRuleGroupStatement', 'Name') === 'AWSManagedRulesCommonRuleSet',
    ),
    'keeps samples of requests': seen.every((sampled) => sampled === false),
    'keeps a log of its own': ofType(estate, 'AWS::WAFv2::LoggingConfiguration').length === 0,
    'logs nothing': fields.length > 0,
    'logs who reads': fields.every((field) => !whoReads.test(field)),
    'remembers for longer than two weeks': logs.length > 0 && logs.every((days) => Number(days) <= 14),
  });
};

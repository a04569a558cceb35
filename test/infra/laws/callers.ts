// Laws of what stands in front of the API: one door with a firewall, which shows a secret that every endpoint asks for.
import { originHeader } from '@hearth/contracts/origin';
import type { Estate, Resource } from '../estate.ts';
import { at, functionsOf, listOf, ofType, refersTo, whoMay } from '../reading.ts';

const told = (about: string, holds: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(holds).flatMap(([says, held]) => (held ? [] : [`${about} ${says}`]));

const startingWith = (estate: Estate, type: string, start: string): Resource | undefined =>
  ofType(estate, type).find(([id]) => id.startsWith(start))?.[1];

// Managed policies of CloudFront have the same ids everywhere: "CachingDisabled", "AllViewerExceptHostHeader".
const cachesNothing = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const allButHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** Every call goes over TLS through the firewall to the API, is kept nowhere, and carries the secret that only the door knows. */
export const callersComeThroughTheDoor = (estate: Estate): string[] => {
  const config = startingWith(estate, 'AWS::CloudFront::Distribution', 'CallerDoor')?.Properties['DistributionConfig'];
  const [origin, ...others] = listOf(at(config, 'Origins'));
  const [shown, ...more] = listOf(at(origin, 'OriginCustomHeaders'));
  const behavior = at(config, 'DefaultCacheBehavior');
  const secret = startingWith(estate, 'AWS::SecretsManager::Secret', 'OriginSecret');
  const reference = `{{resolve:secretsmanager:${String(secret?.Properties['Name'])}:SecretString:first`;
  return told('the door', {
    'has other ways in': others.length === 0 && at(config, 'CacheBehaviors') === undefined,
    'leads elsewhere': /\.execute-api\./.test(String(at(origin, 'DomainName'))),
    'speaks to the API without TLS': at(origin, 'CustomOriginConfig', 'OriginProtocolPolicy') === 'https-only',
    'shows no secret':
      more.length === 0 &&
      at(shown, 'HeaderName') === originHeader &&
      String(at(shown, 'HeaderValue')).startsWith(reference),
    'has the secret in its template': String(at(shown, 'HeaderValue')).endsWith('}}'),
    'has no firewall': estate[refersTo(at(config, 'WebACLId'))[0] ?? '']?.Properties['Name'] === 'hearth-callers',
    'is open without TLS': at(behavior, 'ViewerProtocolPolicy') === 'https-only',
    'takes TLS that is outdated': at(config, 'ViewerCertificate', 'MinimumProtocolVersion') === 'TLSv1.2_2021',
    'keeps answers': at(behavior, 'CachePolicyId') === cachesNothing,
    'leaves out what the API is told': at(behavior, 'OriginRequestPolicyId') === allButHost,
    'writes down who calls': at(config, 'Logging') === undefined,
  });
};

/** What was not shown the secret is no caller: every endpoint asks, and nobody else knows. */
export const everyEndpointAsksForTheDoor = (estate: Estate): string[] => {
  const may = whoMay(estate, /^secretsmanager:GetSecretValue$/, /^OriginSecret$/);
  return functionsOf(estate).flatMap(({ name, resource }) => {
    const variables = at(resource.Properties['Environment'], 'Variables');
    const isEndpoint = name.endsWith('-http');
    const id = refersTo(at(variables, 'ORIGIN_SECRET_ID'))[0] ?? '';
    return told(name, {
      'does not ask for the door, or asks where nobody calls': id.startsWith('OriginSecret') === isEndpoint,
      'can not read what it asks for, or can for nothing': may.includes(name) === isEndpoint,
      'counts no calls': !isEndpoint || Number(at(variables, 'CALLS_PER_MINUTE')) > 0,
      'may call this machine': at(variables, 'OUTBOUND_LOOPBACK') === undefined,
    });
  });
};

const limitOf = (rule: unknown): number => Number(at(rule, 'Statement', 'RateBasedStatement', 'Limit'));

/** Whoever tries claim codes may try few; bodies have a size; attacks that AWS knows are refused; nobody is remembered. */
export const theDoorIsGuarded = (estate: Estate): string[] => {
  const firewall = startingWith(estate, 'AWS::WAFv2::WebACL', 'Callers');
  const rules = listOf(firewall?.Properties['Rules']);
  const named = (name: string): unknown => rules.find((rule) => at(rule, 'Name') === name);
  const seen = [...rules, firewall?.Properties].map((one) => at(one, 'VisibilityConfig', 'SampledRequestsEnabled'));
  const claims = named('TooManyClaims');
  return told("the door's firewall", {
    'bounds nobody': limitOf(named('TooManyCalls')) > 0,
    'lets codes be tried': limitOf(claims) > 0 && limitOf(claims) <= 100,
    'does not know a claim code': JSON.stringify(claims ?? '').includes('claim-code'),
    'lets forms in without bound': limitOf(named('TooManyForms')) < limitOf(named('TooManyCalls')),
    'takes any body': JSON.stringify(named('TooLarge') ?? '').includes('"OversizeHandling":"MATCH"'),
    'refuses large bodies where they are due': JSON.stringify(named('TooLarge') ?? '').includes('/v1/forms/'),
    'knows no attack': ['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet'].every(
      (name) => at(named(name), 'Statement', 'ManagedRuleGroupStatement', 'Name') === name,
    ),
    'keeps samples of requests': seen.every((sampled) => sampled === false),
  });
};

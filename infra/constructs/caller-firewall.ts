// What stands before callers of the API: so many requests from one address, fewer of those that carry a claim code or a form's secret,
// bodies of a size, and the patterns of attack that AWS keeps. It remembers nobody.
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { limits } from '../limits.ts';

type Rule = CfnWebACL.RuleProperty;
type Statement = CfnWebACL.StatementProperty;

const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // A sample holds addresses of households, and what they sent.
  sampledRequestsEnabled: false,
});

const asItIs = [{ priority: 0, type: 'NONE' }];

/** Whoever comes with a claim code is, or guesses to be, a household. */
const withClaimCode: Statement = {
  sizeConstraintStatement: {
    fieldToMatch: { singleHeader: { Name: 'claim-code' } },
    comparisonOperator: 'GE',
    size: 0,
    textTransformations: asItIs,
  },
};
const under = (place: string): Statement => ({
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString: place,
    textTransformations: asItIs,
  },
});

const blocked = (responseCode: number): CfnWebACL.RuleActionProperty => ({
  block: { customResponse: { responseCode } },
});

const rate = (name: string, priority: number, limit: number, scopeDownStatement?: Statement): Rule => ({
  name,
  priority,
  statement: {
    rateBasedStatement: {
      limit,
      evaluationWindowSec: 300,
      aggregateKeyType: 'IP',
      ...(scopeDownStatement === undefined ? {} : { scopeDownStatement }),
    },
  },
  action: blocked(429),
  visibilityConfig: counted(name),
});

/** `largePlaces`: where a body may be larger than elsewhere. What the firewall can not see the end of is too large. */
const tooLarge = (largePlaces: readonly string[]): Rule => {
  const large: Statement = {
    sizeConstraintStatement: {
      fieldToMatch: { body: { oversizeHandling: 'MATCH' } },
      comparisonOperator: 'GT',
      size: limits.usualBodyBytes,
      textTransformations: asItIs,
    },
  };
  return {
    name: 'TooLarge',
    priority: 3,
    statement: {
      andStatement: {
        statements: [large, ...largePlaces.map((place) => ({ notStatement: { statement: under(place) } }))],
      },
    },
    action: blocked(413),
    visibilityConfig: counted('TooLarge'),
  };
};

/**
 * Rules of the managed set that only count. What people write in their own words is JSON that nothing here shows as markup: a rule
 * that takes it for an attack would turn a household away.
 */
const onlyCounted = [
  'NoUserAgent_HEADER',
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
];

const managed = (name: string, priority: number, counting: readonly string[] = []): Rule => ({
  name,
  priority,
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counting.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  overrideAction: { none: {} },
  visibilityConfig: counted(name),
});

/**
 * Adds the web ACL `<name>-callers` for a distribution; only a stack in us-east-1 can hold one. There is no list of anonymous networks
 * among its rules, on purpose: a household may have a reason to come through one.
 */
export const addCallerFirewall = (scope: Construct, name: string, largePlaces: readonly string[]): CfnWebACL =>
  new CfnWebACL(scope, 'Callers', {
    name: `${name}-callers`,
    description: 'In front of the API',
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    associationConfig: { requestBody: { CLOUDFRONT: { defaultSizeInspectionLimit: 'KB_64' } } },
    rules: [
      rate('TooManyClaims', 0, limits.claimsPerFiveMinutes, withClaimCode),
      rate('TooManyForms', 1, limits.formsPerFiveMinutes, under('/v1/forms/')),
      rate('TooManyCalls', 2, limits.callsPerFiveMinutes),
      tooLarge(largePlaces),
      managed('AWSManagedRulesCommonRuleSet', 4, onlyCounted),
      managed('AWSManagedRulesKnownBadInputsRuleSet', 5),
    ],
    visibilityConfig: counted(`${name}-callers`),
  });

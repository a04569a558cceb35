// What stands before readers: so many requests from one address, and the patterns of attack that AWS keeps; it remembers nobody.
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { limits } from '../limits.ts';

const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // A sample holds the addresses of those who were refused.
  sampledRequestsEnabled: false,
});

const tooMany: CfnWebACL.RuleProperty = {
  name: 'TooMany',
  priority: 0,
  statement: {
    rateBasedStatement: { limit: limits.readsPerFiveMinutes, evaluationWindowSec: 300, aggregateKeyType: 'IP' },
  },
  action: { block: { customResponse: { responseCode: 429 } } },
  visibilityConfig: counted('TooMany'),
};

const attacks: CfnWebACL.RuleProperty = {
  name: 'Attacks',
  priority: 1,
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name: 'AWSManagedRulesCommonRuleSet',
      // A program that recomputes a publication need not say what it is.
      ruleActionOverrides: [{ name: 'NoUserAgent_HEADER', actionToUse: { count: {} } }],
    },
  },
  overrideAction: { none: {} },
  visibilityConfig: counted('Attacks'),
};

/**
 * Adds the web ACL `<name>-readers` for a distribution; only a stack in us-east-1 can hold one. There is no list of anonymous
 * networks among its rules, on purpose: who reads through one has a reason.
 */
export const addReaderFirewall = (scope: Construct, name: string): CfnWebACL =>
  new CfnWebACL(scope, 'Readers', {
    name: `${name}-readers`,
    description: 'In front of what is published',
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    rules: [tooMany, attacks],
    visibilityConfig: counted(`${name}-readers`),
  });

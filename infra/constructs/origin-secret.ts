// The secret by which the API knows the door in front of it: two values, so that one is replaced while the other is in use.
import { RemovalPolicy, SecretValue, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { edgeRegion, type Settings } from '../settings.ts';

const secretName = (name: string): string => `${name}-origin`;

/** Makes the secret, with a copy where the door is. Its second value is empty, and counts for nothing, until it is first rotated. */
export const addOriginSecret = (scope: Construct, { name, region }: Settings): Secret => {
  const secret = new Secret(scope, 'OriginSecret', {
    secretName: secretName(name),
    description: 'What the door in front of the API shows to it: {first, second}',
    generateSecretString: {
      secretStringTemplate: JSON.stringify({ second: '' }),
      generateStringKey: 'first',
      passwordLength: 64,
      excludePunctuation: true,
    },
    ...(region === edgeRegion ? {} : { replicaRegions: [{ region: edgeRegion }] }),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      "The door takes a new value only when it is deployed: infra/README.md, 'In front of the API', rotates it by hand.",
  });
  return secret;
};

/** The value that the door shows, by name: the edge knows no other stack. It is resolved when the edge is deployed. */
export const shownSecret = ({ name, originSecretKey }: Settings): SecretValue =>
  SecretValue.secretsManager(secretName(name), { jsonField: originSecretKey });

// Where the engines answer, and how a worker is told so.
import { REGION } from './aws-json.ts';

export type Endpoints = {
  readonly dynamodb: string;
  readonly sqs: string;
  readonly s3: string;
  readonly kms: string;
  readonly secrets: string;
  /** SNS and SES, and the page of what was written to households. */
  readonly outbox: string;
  /** http://localhost:PORT, exactly the `iss` claim. Key set at `/jwks`, tokens at `/token`. */
  readonly issuer: string;
};

/** AWS_ENDPOINT_URL_*, region and credentials that open nothing. `streams`: the engine itself, past the fault proxy. */
export const environmentFor = (endpoints: Endpoints, streams: string): Record<string, string> => ({
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_DYNAMODB_STREAMS: streams,
  AWS_ENDPOINT_URL_SQS: endpoints.sqs,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_ENDPOINT_URL_KMS: endpoints.kms,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secrets,
  AWS_ENDPOINT_URL_SNS: endpoints.outbox,
  AWS_ENDPOINT_URL_SESV2: endpoints.outbox,
});

// The environment of a function on this machine: the template's, what Lambda adds, and the local addresses.
import { devNull } from 'node:os';
import type { FunctionPlan } from './plan-functions.ts';

/** The stand-in provider: where it listens, and the secret that functions read about it. */
export type HostProvider = {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly webhookSecrets: readonly string[];
};

export type EnvironmentSetting = {
  /** Endpoints, region and credentials, as the engines hand them out. */
  readonly engines: Readonly<Record<string, string>>;
  readonly provider: HostProvider | undefined;
  /** What an address of the cloud is on this machine. */
  readonly hereOf: (value: string) => string;
  /** Wins over everything else. */
  readonly overrides: Readonly<Record<string, string>>;
};

/** What stands in front of the API in the cloud, and counts who calls it, is not here: a laptop plays a year in minutes. */
const onlyInTheCloud: ReadonlySet<string> = new Set(['ORIGIN_SECRET_ID', 'CALLS_PER_MINUTE', 'CALLS_AT_ONCE']);

/** All variables of one function. Nothing of the person's own environment or AWS configuration is among them. */
export const functionEnvironment = (
  { engines, provider, hereOf, overrides }: EnvironmentSetting,
  plan: FunctionPlan,
): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(plan.environment).flatMap(([name, value]) =>
      onlyInTheCloud.has(name) ? [] : [[name, hereOf(value)]],
    ),
  ),
  // Whoever is told something by webhook during local work listens on this machine.
  OUTBOUND_LOOPBACK: 'allowed',
  TZ: 'UTC',
  LANG: 'en_US.UTF-8',
  AWS_LAMBDA_FUNCTION_NAME: plan.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.memoryMb),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  ...(plan.logLevel === undefined ? {} : { AWS_LAMBDA_LOG_LEVEL: plan.logLevel }),
  // Not read from the person's home folder: an endpoint or a profile set there would lead out of this machine.
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
  // X-Ray has no local engine.
  POWERTOOLS_TRACE_ENABLED: 'false',
  AWS_XRAY_CONTEXT_MISSING: 'IGNORE_ERROR',
  ...engines,
  ...(provider !== undefined && plan.environment['PROVIDER_SECRET_ID'] !== undefined
    ? { PROVIDER_BASE_URL: provider.baseUrl }
    : {}),
  ...overrides,
});

// Turns AWS::Lambda::Function resources into what a worker needs to load and run one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudView } from './cloud-view.ts';
import { type Json, numberIn, objectIn, textIn, textInOrThrow } from './json.ts';
import type { Resource } from './template.ts';

/** One function, ready to load. */
export type FunctionPlan = {
  readonly name: string;
  /** The name without the prefix of a deployment, such as `intake-http`: what the function calls itself in its logs. */
  readonly shortName: string;
  readonly arn: string;
  readonly logicalId: string;
  /** The module file, and the export that is the handler. */
  readonly module: string;
  readonly handler: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
  /** The level below which Lambda drops log lines; undefined when the template leaves it open. */
  readonly logLevel: string | undefined;
  /** Reserved concurrent executions; undefined when the function takes from the pool freely. */
  readonly reserved: number | undefined;
  /** How often a failed asynchronous invocation is tried again. */
  readonly asyncRetries: number;
  /** ARN of the queue for asynchronous events that failed for good. */
  readonly deadLetterArn: string | undefined;
};

const environmentOf = (value: Json | undefined): Record<string, string> => {
  const variables = Object.entries(objectIn(objectIn(value)['Variables']));
  return Object.fromEntries(variables.map(([name, text]) => [name, textInOrThrow(text, name)]));
};

const moduleOf = (folder: string, path: string): string => {
  const candidates = ['.mjs', '.js', '.cjs'].map((extension) => join(folder, `${path}${extension}`));
  return candidates.find((file) => existsSync(file)) ?? candidates[0] ?? path;
};

const asyncSetting = (view: CloudView, name: string): { retries: number; failureArn: string | undefined } => {
  const config = view
    .ofType('AWS::Lambda::EventInvokeConfig')
    .map((resource) => view.resolver.properties(resource))
    .find((properties) => textIn(properties['FunctionName']) === name);
  const onFailure = objectIn(objectIn(config?.['DestinationConfig'])['OnFailure']);
  return {
    retries: numberIn(config?.['MaximumRetryAttempts']) ?? 2,
    failureArn: textIn(onFailure['Destination']),
  };
};

const functionOf = (view: CloudView, resource: Resource): FunctionPlan | undefined => {
  const properties = view.resolver.properties(resource);
  const runtime = textIn(properties['Runtime']) ?? '';
  const s3Key = textIn(objectIn(properties['Code'])['S3Key']);
  // A helper of CDK's own deployments: other languages or code written into the template. It has no trigger of ours.
  if (!runtime.startsWith('nodejs') || s3Key === undefined) return undefined;
  const physical = view.physical(resource);
  const [path = 'index', handler = 'handler'] = (textIn(properties['Handler']) ?? 'index.handler').split('.');
  const setting = asyncSetting(view, physical.ref);
  const environment = environmentOf(properties['Environment']);
  return {
    name: physical.ref,
    shortName: environment['POWERTOOLS_SERVICE_NAME'] ?? physical.ref,
    arn: physical.attribute('Arn'),
    logicalId: resource.id,
    module: moduleOf(view.assetFolder(s3Key), path),
    handler,
    timeoutMs: (numberIn(properties['Timeout']) ?? 3) * 1000,
    memoryMb: numberIn(properties['MemorySize']) ?? 128,
    environment,
    logLevel: textIn(objectIn(properties['LoggingConfig'])['ApplicationLogLevel']),
    reserved: numberIn(properties['ReservedConcurrentExecutions']),
    asyncRetries: setting.retries,
    deadLetterArn: setting.failureArn ?? textIn(objectIn(properties['DeadLetterConfig'])['TargetArn']),
  };
};

/** All functions with code of ours. */
export const planFunctions = (view: CloudView): FunctionPlan[] =>
  view.ofType('AWS::Lambda::Function').flatMap((resource) => functionOf(view, resource) ?? []);

/**
 * The function that an ARN, a name, or an API Gateway invocation URI of it means. Versions and aliases mean the function.
 * A fault that names the trigger when there is none.
 */
export const functionOrThrow = (functions: readonly FunctionPlan[], target: string, trigger: string): FunctionPlan => {
  const arn = /arn:aws:lambda:[^/]*/.exec(target.replace(/^.*\/functions\//, ''))?.[0] ?? target;
  const found = functions.find((one) => arn === one.name || arn === one.arn || arn.startsWith(`${one.arn}:`));
  if (found === undefined) throw new Error(`${trigger} starts ${target}, which is no function of the templates`);
  return found;
};

// The app: five stacks over the bundles, checked by cdk-nag; run by synth.ts, which caches it.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RouteContract } from '@hearth/contracts/route-contract';
import { routeGroups, routes } from '@hearth/contracts/routes';
import { App, Validations } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { bundle } from './bundle.ts';
import { limits } from './limits.ts';
import { readSettings } from './settings.ts';
import { EdgeStack } from './stacks/edge.ts';
import { ObservabilityStack } from './stacks/observability.ts';
import { PipelineStack } from './stacks/pipeline.ts';
import { ReachStack } from './stacks/reach.ts';
import { RecordsStack } from './stacks/records.ts';

/** Where the bundles are, where the assembly goes, and the context on top of what the cdk command hands in. */
export type AppOptions = {
  readonly bundles: string;
  readonly outdir: string;
  readonly context?: Readonly<Record<string, unknown>>;
};

/** Where a body may be larger than elsewhere, by the contracts: paths up to their first id. */
const largePlaces = [
  ...new Set(
    Object.values(routeGroups).flatMap((group) =>
      Object.values(group).flatMap((route: RouteContract) =>
        (route.maxBytes ?? 0) > limits.usualBodyBytes ? [route.path.replace(/\{.*$/, '')] : [],
      ),
    ),
  ),
];

const ownFlags = {
  // Exports and imports, as every reader of a template knows them, rather than the newer weak references.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  // A missing setting is an error of the stack: it must stop a deployment, not a synthesis for local work.
  '@aws-cdk/core:annotationsInValidationReport': false,
  '@aws-cdk/core:validationReportJson': true,
};

/**
 * Builds the app. Faults: an entry file that no stack names, a function without entry file, a route that nothing serves,
 * a malformed setting; `synth()` fails on a finding of cdk-nag that is not acknowledged in place.
 */
export const hearthApp = ({ bundles, outdir, context = {} }: AppOptions): App => {
  const app = new App({
    outdir,
    analyticsReporting: false,
    autoSynth: false,
    stackTraces: false,
    treeMetadata: false,
    context: { ...flags, ...ownFlags, ...context },
  });
  const settings = readSettings((key) => app.node.tryGetContext(key));
  const env = { region: settings.region };
  const records = new RecordsStack(app, 'HearthRecords', { env, settings, terminationProtection: true });
  const ground = { settings, records, bundles };
  const reach = new ReachStack(app, 'HearthReach', { env, ground });
  const pipeline = new PipelineStack(app, 'HearthPipeline', { env, ground, routes, reach });
  const edge = new EdgeStack(app, 'HearthEdge', { settings, topic: records.topic, largePlaces });
  const functions = readdirSync(bundles).sort();
  for (const name of functions) {
    if ([reach, pipeline].some(({ node }) => node.tryFindChild(name) !== undefined)) continue;
    throw new Error(`functions/${name.replace('-', '/')}.handler.ts has no function in infra/stacks.`);
  }
  new ObservabilityStack(app, 'HearthObservability', {
    env,
    name: settings.name,
    records,
    reach,
    pipeline,
    edge,
    functions,
  });
  const packs = { writeSuppressionsToCloudFormation: true };
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, packs), new ServerlessChecks(app, packs));
  return app;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      functions: { type: 'string', default: 'functions' },
      bundles: { type: 'string', default: '.build/functions' },
      out: { type: 'string', default: 'cdk.out' },
      context: { type: 'string', default: '{}' },
    },
  });
  const bundles = resolve(values.bundles);
  const sizes = await bundle({
    functions: resolve(values.functions),
    out: bundles,
    log: (line) => console.error(line),
  });
  const started = performance.now();
  const context: Record<string, unknown> = JSON.parse(values.context);
  hearthApp({ bundles, outdir: resolve(values.out), context }).synth();
  console.error(`synthesized five stacks in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  console.log(JSON.stringify(sizes));
};

if (import.meta.main) {
  await main().catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  });
}

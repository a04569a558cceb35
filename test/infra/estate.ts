// The synthesized templates as one estate: every resource of every stack, with references between stacks followed.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { entryFiles } from '@hearth/infra/bundle';
import { ensureSynthesized, type SynthOptions } from '@hearth/infra/synth';

export type Node = string | number | boolean | null | readonly Node[] | { readonly [key: string]: Node };
export type Resource = {
  readonly Type: string;
  Properties: { [key: string]: Node };
  readonly Metadata?: { readonly [key: string]: Node };
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};
/** By logical id, which CDK keeps unique across these stacks. */
export type Estate = { [id: string]: Resource };

type Template = { Resources: Estate; Outputs?: Record<string, { Value: Node; Export?: { Name: string } }> };

const functionsOfThePipeline =
  'governance-http funding-http reference-http intake-http imports-http imports-queue intake-queue forms-http forms-schedule screening-queue adjudication-http approval-http approval-queue payees-http payees-queue disbursement-http disbursement-queue checks-http settlement-http settlement-queue reconciliation-http reconciliation-schedule transparency-http transparency-queue sealing-http sealing-schedule retention-http retention-schedule status-http appeals-http appeals-schedule referrals-http referrals-schedule webhooks-http webhooks-queue webhooks-schedule messages-http messages-queue messages-schedule relay-stream relay-queue relay-schedule';

/** The names that the story asks for. */
export const expectedFunctions: readonly string[] = functionsOfThePipeline.split(' ').sort();
export const functionsFolder = resolve(import.meta.dirname, '../../functions');

/** Empty entry files in a folder of their own: the laws over templates do not wait for the steps to compile. */
export const standIns = async (): Promise<string> => {
  const folder = resolve(import.meta.dirname, '../../.build/stand-in/entry-files');
  for (const name of expectedFunctions) {
    const [step, trigger] = name.split('-') as [string, string];
    await mkdir(join(folder, step), { recursive: true });
    await writeFile(join(folder, step, `${trigger}.handler.ts`), 'export const handler = async () => undefined;\n');
  }
  return folder;
};

const follow = (value: Node, exported: ReadonlyMap<string, Node>): Node => {
  if (Array.isArray(value)) return value.map((part: Node) => follow(part, exported));
  if (typeof value !== 'object' || value === null) return value;
  const imported = (value as { [key: string]: Node })['Fn::ImportValue'];
  if (typeof imported === 'string') return exported.get(imported) ?? `not exported: ${imported}`;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, follow(part as Node, exported)]));
};

/** Reads the stacks of an assembly. Faults: two resources of one logical id. */
const readEstate = async (cdkOut: string): Promise<Estate> => {
  const files = (await readdir(cdkOut)).filter((name) => name.endsWith('.template.json'));
  const templates = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(cdkOut, file), 'utf8')) as Template),
  );
  const outputs = templates.flatMap((template) => Object.values(template.Outputs ?? {}));
  const exported = new Map(outputs.map(({ Export, Value }) => [Export?.Name ?? '', Value] as const));
  const estate: Estate = {};
  for (const [id, resource] of templates.flatMap((template) => Object.entries(template.Resources))) {
    if (estate[id] !== undefined) throw new Error(`${id} stands in two stacks`);
    estate[id] = follow(resource as unknown as Node, exported) as unknown as Resource;
  }
  return estate;
};

/** The real entry files, or stand-ins while some of them are missing. */
export const synthOptions = async (): Promise<SynthOptions> => {
  const found = (await entryFiles(functionsFolder).catch(() => [])).map(({ name }) => name);
  if (expectedFunctions.every((name) => found.includes(name))) return {};
  return { functions: await standIns(), bundles: '.build/stand-in/functions', cdkOut: '.build/stand-in/cdk.out' };
};

/** The estate as it is synthesized from this working copy. */
export const synthesized = async (): Promise<{ readonly estate: Estate; readonly cdkOut: string }> => {
  const { cdkOut } = await ensureSynthesized(await synthOptions());
  return { estate: await readEstate(cdkOut), cdkOut };
};

/** A copy in which one thing was made wrong: a law that does not speak about it is no law. */
export const broken = (estate: Estate, harm: (copy: Estate) => void): Estate => {
  const copy = structuredClone(estate);
  harm(copy);
  return copy;
};

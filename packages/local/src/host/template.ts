// Reads the synthesized assembly: every stack's template and where each asset lies. Hides the files of cdk.out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { type Json, type JsonObject, objectIn, parseJson, textIn } from './json.ts';

/** One resource of a template, unresolved. */
export type Resource = {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: JsonObject;
  readonly condition: string | undefined;
};

/** One synthesized stack. */
export type Stack = {
  readonly name: string;
  readonly resources: readonly Resource[];
  readonly parameters: JsonObject;
  readonly conditions: JsonObject;
  readonly mappings: JsonObject;
  readonly outputs: JsonObject;
};

/** All stacks of one synthesis, and the folder of an asset by its S3 key ("<hash>.zip"). */
export type Assembly = {
  readonly stacks: readonly Stack[];
  readonly assetFolder: (s3Key: string) => string;
};

const readObject = (path: string): JsonObject => objectIn(parseJson(readFileSync(path, 'utf8')));

const stackNames = (folder: string): Map<string, string> => {
  const names = new Map<string, string>();
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return names;
  for (const [id, artifact] of Object.entries(objectIn(readObject(manifest)['artifacts']))) {
    const properties = objectIn(objectIn(artifact)['properties']);
    const file = textIn(properties['templateFile']);
    if (file !== undefined) names.set(file, textIn(properties['stackName']) ?? id);
  }
  return names;
};

const readResources = (stack: string, resources: Json | undefined): Resource[] =>
  Object.entries(objectIn(resources)).map(([id, value]) => {
    const resource = objectIn(value);
    return {
      stack,
      id,
      type: textIn(resource['Type']) ?? 'no type',
      properties: objectIn(resource['Properties']),
      condition: textIn(resource['Condition']),
    };
  });

const readStack = (folder: string, file: string, names: Map<string, string>): Stack => {
  const template = readObject(join(folder, file));
  const name = names.get(file) ?? file.replace(/\.template\.json$/, '');
  return {
    name,
    resources: readResources(name, template['Resources']),
    parameters: objectIn(template['Parameters']),
    conditions: objectIn(template['Conditions']),
    mappings: objectIn(template['Mappings']),
    outputs: objectIn(template['Outputs']),
  };
};

const readAssets = (folder: string, files: string[]): Map<string, string> => {
  const paths = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.assets.json'))) {
    for (const [hash, asset] of Object.entries(objectIn(readObject(join(folder, file))['files']))) {
      const path = textIn(objectIn(objectIn(asset)['source'])['path']);
      if (path !== undefined) paths.set(hash, isAbsolute(path) ? path : resolve(folder, path));
    }
  }
  return paths;
};

/** Reads the assembly in `folder` (cdk.out). A fault when there is no template in it. */
export const readAssembly = (folder: string): Assembly => {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const templates = files.filter((name) => name.endsWith('.template.json'));
  if (templates.length === 0) throw new Error(`no *.template.json in ${folder}: synthesize first`);
  const names = stackNames(folder);
  const assets = readAssets(folder, files);
  return {
    stacks: templates.map((file) => readStack(folder, file, names)),
    assetFolder: (s3Key) => {
      const hash = s3Key.replace(/^.*\//, '').replace(/\.zip$/, '');
      return assets.get(hash) ?? join(folder, `asset.${hash}`);
    },
  };
};

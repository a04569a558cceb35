// What a rule makes of an event before a target gets it: paths taken out of the envelope, put into a template. Nothing else reaches the target.
import { isObject, type Json, objectIn, textInOrThrow } from './json.ts';

export type InputTransformer = { readonly paths: Readonly<Record<string, string>>; readonly template: string };

/** The transformer of a target as its template has it; undefined where the event goes on as it is. Refuses a path that is not plain. */
export const transformerOf = (transformer: Json | undefined, rule: string): InputTransformer | undefined => {
  if (transformer === undefined) return undefined;
  const { InputPathsMap = {}, InputTemplate } = objectIn(transformer);
  const paths = Object.entries(objectIn(InputPathsMap)).map(([name, path]) => {
    const text = textInOrThrow(path, `the path ${name} of ${rule}`);
    if (!/^\$(\.[\w-]+)+$/.test(text)) throw new Error(`${rule}: the path ${text} has no local engine`);
    return [name, text] as const;
  });
  return { paths: Object.fromEntries(paths), template: textInOrThrow(InputTemplate, `the template of ${rule}`) };
};

const at = (envelope: Json, path: string): Json | undefined =>
  path
    .slice(2)
    .split('.')
    .reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), envelope);

/** The body that the target gets. Throws an Error where the event lacks a path: AWS would hand on broken JSON. */
export const transformed = ({ paths, template }: InputTransformer, envelope: Json): string =>
  template.replaceAll(/<([\w.-]+)>/g, (_whole, name: string) => {
    const value = at(envelope, paths[name] ?? '');
    if (value === undefined) throw new Error(`the event has no ${paths[name] ?? name}`);
    return JSON.stringify(value);
  });

// The part of an OpenAPI document that the page shows. Hides references: whoever asks gets the thing itself.

export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
};
export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
};
type Linked = { readonly $ref?: string };
type Media = { readonly schema?: Schema; readonly example?: unknown };
export type Answer = {
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly 'x-reasons'?: readonly string[];
};
export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | Linked)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer | Linked>>;
};
export type Described = {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description: string;
  };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Answer>>;
  };
};

const nameIn = (link: string): string => link.split('/').at(-1) ?? '';

const orThrow = <T>(found: T | undefined, link: string): T => {
  if (found === undefined) throw new Error(`the description has no ${link}`);
  return found;
};

/** The name of the shape that a schema refers to; none where it is told in place. */
export const shapeName = ({ $ref }: Schema): string | undefined => ($ref === undefined ? undefined : nameIn($ref));

/** A schema itself. Throws when the document does not have it. */
export const schemaOf = ({ components }: Described, schema: Schema): Schema =>
  schema.$ref === undefined ? schema : orThrow(components.schemas[nameIn(schema.$ref)], schema.$ref);

const isParameter = (one: Parameter | Linked): one is Parameter => 'name' in one;
const isAnswer = (one: Answer | Linked): one is Answer => 'description' in one;

/** The parameters of an operation themselves. */
export const parametersOf = ({ components }: Described, { parameters = [] }: Operation): readonly Parameter[] =>
  parameters.map((one) =>
    isParameter(one) ? one : orThrow(components.parameters[nameIn(one.$ref ?? '')], one.$ref ?? 'parameter'),
  );

/** An answer with its status, and its name where several operations have it. */
export type Told = { readonly status: string; readonly name: string | undefined; readonly answer: Answer };

/** The answers of an operation themselves, by status. */
export const answersOf = ({ components }: Described, { responses }: Operation): readonly Told[] =>
  Object.entries(responses).map(([status, one]) => {
    if (isAnswer(one)) return { status, name: undefined, answer: one };
    const name = nameIn(one.$ref ?? '');
    return { status, name, answer: orThrow(components.responses[name], one.$ref ?? 'answer') };
  });

/** One way of calling: its method, its path, and all that is told of it. */
export type Way = { readonly method: string; readonly path: string; readonly operation: Operation };

/** Every way of calling under a step's name, in the order of the document. */
export const waysOf = ({ paths }: Described, tag: string): readonly Way[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation.tags.includes(tag) ? [{ method: method.toUpperCase(), path, operation }] : [],
    ),
  );

// The description of the API in OpenAPI 3.1, made from the contracts of the routes and what is told of them. Nothing is written twice.
import type { IdKind } from '@hearth/domain/ids';
import { idKinds } from '@hearth/domain/ids';
import { z } from 'zod';
import { createDocument, type ZodOpenApiObject } from 'zod-openapi';
import type { RouteContract } from '../route-contract.ts';
import { routeGroups } from '../routes.ts';
import { text } from './answer-shapes.ts';
import { headers, info, parameters, securitySchemes, tags } from './house-rules.ts';
import { type NamedRoute, operationOf, patternOf } from './operation.ts';
import { sayPlainly } from './plain-schema.ts';
import { gatewaySchema, type ProblemAnswer, problemAnswers, problemSchema } from './problem-answers.ts';
import { toldOnce } from './shared-shapes.ts';
import type { Told } from './told.ts';
import { toldGroups } from './told-groups.ts';

const groups: Readonly<Record<string, Readonly<Record<string, RouteContract>>>> = routeGroups;
const tellings: Readonly<Record<string, Readonly<Record<string, Told>>>> = toldGroups;

/** Every route with its name, its step and what is told of it. */
export const namedRoutes: readonly NamedRoute[] = Object.entries(groups).flatMap(([step, members]) =>
  Object.entries(members).flatMap(([name, contract]) => {
    const told = tellings[step]?.[name];
    return told === undefined ? [] : [{ step, name, contract, told }];
  }),
);

const isIdKind = (kind: unknown): kind is IdKind => typeof kind === 'string' && kind in idKinds;

const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Bodies and answers by names of their own, so that clients have types to speak of; what two routes share has the first one's name. */
const namedSchemas = (): Record<string, z.ZodType> => {
  const known = new Set<z.ZodType>();
  const named: Record<string, z.ZodType> = {};
  const add = (name: string, schema: z.ZodType): void => {
    if (known.has(schema)) return;
    known.add(schema);
    named[name] = schema;
  };
  for (const { name, contract, told } of namedRoutes) {
    if (contract.body !== undefined) add(`${pascal(name)}Body`, contract.body);
    const answers = Object.entries(told.answers).filter(
      (pair): pair is [string, z.ZodType] => typeof pair[1] !== 'string',
    );
    for (const [at, [status, answer]] of answers.entries())
      add(`${pascal(name)}Answer${at === 0 ? '' : status}`, answer);
  }
  return named;
};

/** Does a schema say anything of what it is about? `false` and `{}` say nothing that an answer has to keep. */
const hasWords = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length > 0;

const mostSafe = Number.MAX_SAFE_INTEGER;

/** What zod can't say by itself: ids, and what only looks like a bound. Answers may grow; bodies may not have a field too many. */
const override: NonNullable<Parameters<typeof createDocument>[1]>['override'] = ({ zodSchema, jsonSchema, io }) => {
  const kind = z.globalRegistry.get(zodSchema)?.['idKind'];
  if (isIdKind(kind)) {
    Object.assign(jsonSchema, { type: 'string', pattern: patternOf([kind]) });
    delete jsonSchema['idKind'];
  }
  // The form says the same as zod's long patterns of every day that there is; an instant is UTC besides.
  if (jsonSchema.format === 'date' || jsonSchema.format === 'email') delete jsonSchema.pattern;
  if (jsonSchema.format === 'date-time') jsonSchema.pattern = 'Z$';
  if (jsonSchema.minimum === -mostSafe) delete jsonSchema.minimum;
  if (jsonSchema.maximum === mostSafe) delete jsonSchema.maximum;
  if (io === 'output' && jsonSchema.properties !== undefined && !hasWords(jsonSchema.additionalProperties))
    delete jsonSchema.additionalProperties;
  if (io === 'output' && jsonSchema.maxLength === text.maxLength) delete jsonSchema.maxLength;
  sayPlainly(jsonSchema);
};

const paths = (): NonNullable<ZodOpenApiObject['paths']> => {
  const all: Record<string, Record<string, ReturnType<typeof operationOf>>> = {};
  for (const route of namedRoutes) {
    const { path, method } = route.contract;
    all[path] = { ...all[path], [method.toLowerCase()]: operationOf(route) };
  }
  return all;
};

/** Each problem answer once, however many routes give it. */
const problems = (): Record<string, ProblemAnswer> =>
  Object.fromEntries(namedRoutes.flatMap(({ contract, told }) => Object.values(problemAnswers(contract, told))));

type Document = ReturnType<typeof createDocument>;

const linkTo = (name: string): string => `"#/components/schemas/${name}"`;

/** An answer that stands within another one is drawn a second time, as if it could be sent: it is taken out, and the other has its name. */
const tidied = (document: Document): Document => {
  const schemas = { ...document.components?.schemas };
  let written = JSON.stringify(document);
  const twins = Object.keys(schemas).filter((name) => `${name}Output` in schemas && !written.includes(linkTo(name)));
  for (const name of twins) written = written.replaceAll(linkTo(`${name}Output`), linkTo(name));
  const whole: Document = JSON.parse(written);
  const kept = Object.entries(whole.components?.schemas ?? {}).filter(([name]) => !twins.includes(name));
  const named = kept.map(([name, schema]) => [twins.find((twin) => `${twin}Output` === name) ?? name, schema]);
  return { ...whole, components: { ...whole.components, schemas: Object.fromEntries(named) } };
};

/** Builds the document. Throws when a schema can't be described, or a path has an id of a kind that nobody told. */
export const openApiDocument = () =>
  toldOnce(
    tidied(
      createDocument(
        {
          openapi: '3.1.0',
          info,
          servers: [{ url: '/', description: 'The fund that serves this document.' }],
          tags: tags.filter(({ name }) => name in groups),
          paths: paths(),
          components: {
            schemas: { ...namedSchemas(), Problem: problemSchema, GatewayMessage: gatewaySchema },
            responses: problems(),
            parameters,
            headers,
            securitySchemes,
          },
        },
        { override },
      ),
    ),
  );

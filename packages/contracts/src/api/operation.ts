// One route as an operation of OpenAPI: what it takes, what it answers, who may call it. Hides where each of our contracts goes there.
import { type IdKind, idKinds } from '@hearth/domain/ids';
import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import type { RouteContract } from '../route-contract.ts';
import { scopesFor } from '../scopes.ts';
import { innerKindIn, kindsOfPath } from './path-ids.ts';
import { problemAnswers } from './problem-answers.ts';
import type { OtherAnswer, Told } from './told.ts';

/** A route with its name and step. */
export type NamedRoute = {
  readonly step: string;
  readonly name: string;
  readonly contract: RouteContract;
  readonly told: Told;
};

/** The form of an id, as `isId` checks it. */
export const patternOf = (kinds: readonly IdKind[]): string => {
  const prefixes = kinds.map((kind) => idKinds[kind].slice(0, -1));
  const prefix = prefixes.length === 1 ? prefixes[0] : `(${prefixes.join('|')})`;
  return `^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`;
};

const inPath = (path: string, name: string): z.ZodType => {
  if (name === 'id') return z.string().regex(new RegExp(patternOf(kindsOfPath(path))));
  if (name === 'size') return z.string().regex(/^(0|[1-9]\d{0,14})$/);
  const kind = innerKindIn[name];
  return kind === undefined ? z.string().max(80) : z.string().regex(new RegExp(patternOf([kind])));
};

const pathNames = (path: string): readonly string[] =>
  [...path.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name = '']) => name);

const contentTypes = {
  page: 'text/html',
  text: 'text/plain',
  csv: 'text/csv',
  file: 'application/octet-stream',
} as const satisfies Partial<Record<OtherAnswer, string>>;

const words: Readonly<Record<number, string>> = {
  200: 'Done, or read.',
  201: 'Made.',
  202: 'Taken: it goes on by itself, or waits for a second person.',
  204: 'Done.',
  303: 'It lies elsewhere: go to Location.',
};

const link = (name: string) => ({ $ref: `#/components/${name}` });

const contentOf = (answer: z.ZodType | OtherAnswer) => {
  if (typeof answer !== 'string') return { content: { 'application/json': { schema: answer } } };
  if (answer === 'elsewhere') return { content: { 'application/json': { schema: z.object({ address: z.string() }) } } };
  return answer === 'nothing' ? {} : { content: { [contentTypes[answer]]: { schema: z.string() } } };
};

const answersOf = ({ contract, told }: NamedRoute): ZodOpenApiResponsesObject => {
  const headers = {
    ...(told.etag === true ? { ETag: link('headers/ETag') } : {}),
    ...(told.location === true ? { Location: link('headers/Location') } : {}),
  };
  const good = Object.entries(told.answers).map(([status, answer]) => [
    status,
    {
      description: words[Number(status)] ?? 'Done.',
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
      ...contentOf(answer),
    },
  ]);
  const problems = Object.entries(problemAnswers(contract, told)).map(([status, [name]]) => [
    status,
    link(`responses/${name}`),
  ]);
  return { ...Object.fromEntries(good), ...Object.fromEntries(problems) };
};

type Security = NonNullable<ZodOpenApiOperationObject['security']>;

const securityOf = ({ caller, action }: RouteContract): Security => {
  switch (caller) {
    case 'member':
      return scopesFor(action).map((scope) => ({ member: [scope] }));
    case 'provider':
      return [{ providerSignature: [] }];
    case 'household':
      return [{ claimCode: [], secondFactor: [] }];
    case 'form':
      return [{ formSecret: [] }];
    case 'public':
      return [];
  }
};

/** The operation of a route. Throws when a path has an id of a kind that nobody told (`path-ids`). */
export const operationOf = (route: NamedRoute): ZodOpenApiOperationObject => {
  const { step, name, contract, told } = route;
  const names = pathNames(contract.path);
  const parameters = [
    ...(contract.idempotent ? [link('parameters/IdempotencyKey')] : []),
    ...(contract.ifMatch === true ? [link('parameters/IfMatch')] : []),
    ...(told.spoken === true ? [link('parameters/AcceptLanguage')] : []),
  ];
  const path = z.object(Object.fromEntries(names.map((each) => [each, inPath(contract.path, each)])));
  const query = contract.query instanceof z.ZodObject ? { query: contract.query } : {};
  const body = contract.body;
  return {
    operationId: name,
    tags: [step],
    summary: told.summary,
    ...(told.description === undefined ? {} : { description: told.description }),
    security: securityOf(contract),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(names.length === 0 && contract.query === undefined
      ? {}
      : { requestParams: { ...(names.length === 0 ? {} : { path }), ...query } }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: body, ...(told.example === undefined ? {} : { example: told.example }) },
            },
          },
        }),
    responses: answersOf(route),
  };
};

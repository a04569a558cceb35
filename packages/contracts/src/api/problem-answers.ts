// Problems in the description: the one shape of RFC 9457, and for each route the statuses and reasons with which it may refuse.
import { type Reason, reasons } from '@hearth/domain/rejections';
import type { ZodOpenApiSchemaObject } from 'zod-openapi';
import { reasonStatus, reasonTitle } from '../reason-status.ts';
import type { RouteContract } from '../route-contract.ts';
import type { Told } from './told.ts';

/** Problems that are no refusal: they have no reason of the closed list. */
const apart = {
  unauthenticated: 'No access token, or one that is not for this API',
  busy: 'Many people are at work at once: nothing was done yet',
  'out-of-time': 'It is not certain that this was done',
  fault: 'Something broke on our side',
} as const;

/** RFC 9457, with our members: `errors` names each wrong field, `facts` are for programs, `traceId` is for asking us. */
export const problemSchema: ZodOpenApiSchemaObject = {
  type: 'object',
  description:
    'A problem (RFC 9457). `type` is `/problems/<reason>`; `detail` says to a person what was wrong and what to do.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'traceId'],
  properties: {
    type: { type: 'string', enum: [...reasons, ...Object.keys(apart)].map((reason) => `/problems/${reason}`) },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'The path of the request.' },
    traceId: { type: 'string' },
    errors: {
      type: 'array',
      description: 'Every wrong field at once.',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON pointer (RFC 6901) into the body; fields of the query lie below /query.',
          },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
    facts: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
  },
  example: {
    type: '/problems/invalid',
    title: 'Something in what was sent has to be corrected',
    status: 400,
    detail: 'One field has to be corrected. Nothing was kept; correct it and send it again.',
    instance: '/v1/applications',
    traceId: 'f3b1c9d2',
    errors: [{ pointer: '/household/size', code: 'too-small', detail: 'This must be at least 1.' }],
  },
};

/** What the gateway says by itself, before any code of ours: no or a wrong token, an unknown path, too many calls. */
export const gatewaySchema: ZodOpenApiSchemaObject = {
  type: 'object',
  description: 'What the gateway says before the request is looked at.',
  required: ['message'],
  properties: { message: { type: 'string' } },
};

const always: readonly Reason[] = ['too-large', 'invalid', 'too-many'];

/** Why a route may refuse: what its contract refuses by itself, and what its use case adds. */
export const reasonsOf = (contract: RouteContract, told: Told): readonly Reason[] => {
  const { caller, body, idempotent, ifMatch, path } = contract;
  const given: readonly Reason[] = [
    ...always,
    ...(caller === 'member' ? (['not-a-member', 'role-missing', 'scope-missing'] as const) : []),
    ...(caller === 'provider' ? (['signature-invalid'] as const) : []),
    ...(path.includes('{') ? (['not-found'] as const) : []),
    ...(body === undefined ? [] : (['unsupported-media-type', 'forbidden-field'] as const)),
    ...(idempotent ? (['idempotency-key-missing', 'idempotency-key-reused'] as const) : []),
    ...(ifMatch === true ? (['version-missing', 'version-conflict'] as const) : []),
    ...(told.reasons ?? []),
  ];
  return reasons.filter((reason) => given.includes(reason));
};

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } as const;
const orGateway = {
  ...problem,
  'application/json': { schema: { $ref: '#/components/schemas/GatewayMessage' } },
} as const;
const later = { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } as const;

/** One problem answer of a route. */
export type ProblemAnswer = {
  readonly description: string;
  readonly content: typeof problem | typeof orGateway;
  readonly headers?: typeof later;
  readonly 'x-reasons'?: readonly Reason[];
  /** Of the answer that stands for several statuses: which ones. */ readonly 'x-statuses'?: readonly number[];
};

const refused = (status: number, own: readonly Reason[]): ProblemAnswer => ({
  description: own.map((reason) => `\`${reason}\`: ${reasonTitle[reason]}.`).join('\n'),
  content: status === 403 ? orGateway : problem,
  'x-reasons': own,
});

type Named = readonly [name: string, answer: ProblemAnswer];

/** What any call may meet, whatever it asks for: told once, as what comes where no status of a route's own does. */
const anyCall: readonly Reason[] = ['too-large', 'too-many', 'unsupported-media-type'];
const apartStatuses = [401, 500, 503];
const otherwise: Named = [
  'Otherwise',
  {
    description: [
      'What any call may meet.',
      `401: ${apart.unauthenticated}, where one is asked for.`,
      ...anyCall.map((reason) => `${reasonStatus[reason]} \`${reason}\`: ${reasonTitle[reason]}.`),
      `500: ${apart.fault}. Send the same again, with the same Idempotency-Key.`,
      `503: ${apart.busy}; or ${apart['out-of-time'].toLowerCase()}. Send the same again.`,
    ].join('\n'),
    content: orGateway,
    headers: later,
    'x-reasons': anyCall,
    'x-statuses': [...apartStatuses, ...anyCall.map((reason) => reasonStatus[reason])].sort((a, b) => a - b),
  },
];

/** Names for what most routes refuse alike, by status: the reasons that they stand for come first. */
const usual: Readonly<Record<number, readonly (readonly [string, readonly Reason[]])[]>> = {
  400: [['Invalid', ['invalid']]],
  403: [['Forbidden', ['not-a-member', 'role-missing', 'scope-missing']]],
  422: [['Unprocessable', ['forbidden-field', 'idempotency-key-reused']]],
};

const pascal = (words: string): string =>
  words
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');

const nameOf = (status: number, own: readonly Reason[]): string => {
  const [name = '', covered = []] = usual[status]?.find(([, all]) => all.every((one) => own.includes(one))) ?? [];
  const others = own.filter((reason) => !covered.includes(reason));
  return [name, ...others.map(pascal)].join('');
};

/** The problem answers of a route, by status, each with the name under which the document has it once. */
export const problemAnswers = (contract: RouteContract, told: Told): Readonly<Record<string, Named>> => {
  const mine = reasonsOf(contract, told).filter((reason) => !anyCall.includes(reason));
  const statuses = [...new Set(mine.map((reason) => reasonStatus[reason]))];
  const refusals = statuses.map((status): readonly [string, Named] => {
    const own = mine.filter((reason) => reasonStatus[reason] === status);
    return [String(status), [nameOf(status, own), refused(status, own)]];
  });
  return { ...Object.fromEntries(refusals), default: otherwise };
};

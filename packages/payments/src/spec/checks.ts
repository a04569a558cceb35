// Calls and answers held against the provider's own description: what does not fit, and where.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { jsonOf } from '../wire-reading.ts';
import { nestedOf } from './form-text.ts';
import { type Operation, operationAt, schemas } from './subset.ts';

/** One thing that does not fit. An `open-enum` only warns: the provider may know more values than its description lists. */
export type Misfit = {
  readonly kind:
    | 'unknown-operation'
    | 'unreadable'
    | 'unknown-parameter'
    | 'missing'
    | 'wrong-type'
    | 'wrong-value'
    | 'open-enum';
  /** Where, as `body.amount.value`; empty for the whole call. */ readonly at: string;
  readonly says: string;
};

/** A call as it went over the wire: `query` without its question mark, `body` as the text that was sent. */
export type WireRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
};

/** What is wrong with a call, and its body as a value: form-encoded ones with the types of their fields. */
export type Examined = { readonly misfits: readonly Misfit[]; readonly body: unknown };

const ajvFor = (coerceTypes: boolean): Ajv => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, strictRequired: false, coerceTypes });
  ajv.addKeyword({
    keyword: 'x-open-enum',
    schemaType: 'array',
    validate: (known: readonly unknown[], value: unknown) => known.includes(value),
  });
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
  ajv.addFormat('decimal', /^-?[0-9]+(\.[0-9]+)?$/);
  return ajv.addSchema(schemas);
};

/** JSON has types of its own; text has none until its schema gives it one. */
const exact = ajvFor(false);
const fromText = ajvFor(true);

const compiled = new Map<object, ValidateFunction>();

const validatorOf = (ajv: Ajv, schema: object): ValidateFunction => {
  const known = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, known);
  return known;
};

const kinds: Readonly<Record<string, Misfit['kind']>> = {
  additionalProperties: 'unknown-parameter',
  required: 'missing',
  type: 'wrong-type',
  'x-open-enum': 'open-enum',
};

const misfitOf = (where: string, { keyword, instancePath, params, message }: ErrorObject): Misfit => {
  const named = params['additionalProperty'] ?? params['missingProperty'];
  const path = [where, ...instancePath.split('/').slice(1), ...(typeof named === 'string' ? [named] : [])];
  return { kind: kinds[keyword] ?? 'wrong-value', at: path.join('.'), says: message ?? keyword };
};

const misfitsIn = (ajv: Ajv, schema: object, where: string, value: unknown): readonly Misfit[] => {
  const validate = validatorOf(ajv, schema);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => misfitOf(where, error));
};

const unreadable = (at: string): Misfit => ({ kind: 'unreadable', at, says: 'cannot be read' });

const bodyOf = (operation: Operation, text: string): unknown => {
  if (operation.family === 'v1') return nestedOf(text);
  return text === '' ? {} : jsonOf(text);
};

/** Examines a call against the description; see {@link validateRequest}. */
export const examineRequest = (request: WireRequest): Examined => {
  const operation = operationAt(request.method, request.path);
  if (operation === undefined) {
    const says = `${request.method} ${request.path} is not described`;
    return { misfits: [{ kind: 'unknown-operation', at: '', says }], body: undefined };
  }
  const query = nestedOf(request.query);
  const body = bodyOf(operation, request.body);
  const ajv = operation.family === 'v1' ? fromText : exact;
  const misfits = [
    ...(query === undefined ? [unreadable('query')] : misfitsIn(fromText, operation.query, 'query', query)),
    ...(body === undefined ? [unreadable('body')] : misfitsIn(ajv, operation.body, 'body', body)),
  ];
  return { misfits, body };
};

/**
 * What does not fit the provider's description in a call: an unknown operation or parameter, a wrong type, something
 * missing, a value outside a closed list. A value outside an open list is told as `open-enum`, which only warns.
 * Source: the description in `packages/payments/spec`, ADR 013.
 */
export const validateRequest = (request: WireRequest): readonly Misfit[] => examineRequest(request).misfits;

/** What does not fit in a successful answer. Members that are not described are misfits too: a stand-in invents nothing. */
export const validateResponse = (method: string, path: string, body: unknown): readonly Misfit[] => {
  const operation = operationAt(method, path);
  if (operation === undefined)
    return [{ kind: 'unknown-operation', at: '', says: `${method} ${path} is not described` }];
  return misfitsIn(exact, operation.response, 'answer', body);
};

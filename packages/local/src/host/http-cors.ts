// The cross-origin answers an HTTP API gives by itself when its template configures them.
import type { HttpAnswer } from './http-payload.ts';
import type { CorsPlan } from './plan-http.ts';

const originFor = (cors: CorsPlan, origin: string): string | undefined => {
  if (cors.origins.includes(origin)) return origin;
  if (cors.origins.includes('*')) return cors.credentials ? origin : '*';
  return cors.origins.includes('https://*') && origin.startsWith('https://') ? origin : undefined;
};

/** Headers for a response to a request from this origin; none when the origin is not allowed or absent. */
export const corsHeaders = (cors: CorsPlan | undefined, origin: string | undefined): Record<string, string> => {
  const allowed = cors === undefined || origin === undefined ? undefined : originFor(cors, origin);
  if (cors === undefined || allowed === undefined) return {};
  return {
    'access-control-allow-origin': allowed,
    ...(cors.credentials ? { 'access-control-allow-credentials': 'true' } : {}),
    ...(cors.exposed.length > 0 ? { 'access-control-expose-headers': cors.exposed.join(',') } : {}),
    ...(allowed === '*' ? {} : { vary: 'origin' }),
  };
};

/** The answer to a preflight, which never reaches a function. */
export const preflightAnswer = (cors: CorsPlan, origin: string): HttpAnswer => ({
  status: 204,
  headers: {
    ...corsHeaders(cors, origin),
    'access-control-allow-methods': cors.methods.join(','),
    'access-control-allow-headers': cors.headers.join(','),
    ...(cors.maxAgeSeconds === undefined ? {} : { 'access-control-max-age': String(cors.maxAgeSeconds) }),
  },
  cookies: [],
  body: '',
});

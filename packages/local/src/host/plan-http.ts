// Turns an HTTP API's routes, integrations and authorizers into a route table.

import type { CloudView } from './cloud-view.ts';
import { isTrue, type JsonObject, listIn, numberIn, objectIn, textIn, textInOrThrow } from './json.ts';
import { type FunctionPlan, functionOrThrow } from './plan-functions.ts';
import type { Resource } from './template.ts';

/** Who may call a route: holders of a token of this issuer for one of these audiences, with one of the scopes if any. */
export type AuthorizerPlan = {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly scopes: readonly string[];
};
/** One route: "GET /v1/things/{id}" and the function behind it. */
export type RoutePlan = {
  readonly routeKey: string;
  readonly function: FunctionPlan;
  readonly authorizer: AuthorizerPlan | undefined;
};
/** Cross-origin answers the gateway gives by itself. */
export type CorsPlan = {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly maxAgeSeconds: number | undefined;
  readonly credentials: boolean;
};
export type HttpPlan = { readonly routes: readonly RoutePlan[]; readonly cors: CorsPlan | undefined };

const texts = (value: JsonObject[string] | undefined): string[] => listIn(value).flatMap((part) => textIn(part) ?? []);

const corsOf = (value: JsonObject[string] | undefined): CorsPlan | undefined => {
  if (value === undefined) return undefined;
  const cors = objectIn(value);
  return {
    origins: texts(cors['AllowOrigins']),
    methods: texts(cors['AllowMethods']),
    headers: texts(cors['AllowHeaders']),
    exposed: texts(cors['ExposeHeaders']),
    maxAgeSeconds: numberIn(cors['MaxAge']),
    credentials: isTrue(cors['AllowCredentials']),
  };
};

const byReference = (view: CloudView, type: string, reference: string, wantedBy: string): JsonObject => {
  const found = view.ofType(type).find((resource) => view.physical(resource).ref === reference);
  if (found === undefined) throw new Error(`${wantedBy} names ${reference}, which is no ${type} of the templates`);
  return view.resolver.properties(found);
};

const authorizerOf = (view: CloudView, route: JsonObject, name: string): AuthorizerPlan | undefined => {
  const type = textIn(route['AuthorizationType']) ?? 'NONE';
  if (type === 'NONE') return undefined;
  const authorizer = byReference(view, 'AWS::ApiGatewayV2::Authorizer', textIn(route['AuthorizerId']) ?? '', name);
  if (type !== 'JWT' || textIn(authorizer['AuthorizerType']) !== 'JWT') {
    throw new Error(`${name}: only JWT authorizers run locally, not ${type}`);
  }
  const jwt = objectIn(authorizer['JwtConfiguration']);
  return {
    issuer: textInOrThrow(jwt['Issuer'], `the issuer of ${name}`),
    audience: texts(jwt['Audience']),
    scopes: texts(route['AuthorizationScopes']),
  };
};

const routeOf = (view: CloudView, resource: Resource, functions: readonly FunctionPlan[]): RoutePlan => {
  const route = view.resolver.properties(resource);
  const routeKey = textInOrThrow(route['RouteKey'], `${resource.id}.RouteKey`);
  const target = textInOrThrow(route['Target'], `the target of ${routeKey}`).replace(/^integrations\//, '');
  const integration = byReference(view, 'AWS::ApiGatewayV2::Integration', target, routeKey);
  if (textIn(integration['PayloadFormatVersion']) !== '2.0') {
    throw new Error(`${routeKey}: only payload format 2.0 runs locally`);
  }
  return {
    routeKey,
    function: functionOrThrow(functions, textInOrThrow(integration['IntegrationUri'], routeKey), routeKey),
    authorizer: authorizerOf(view, route, routeKey),
  };
};

/** The first audience that an authorizer of the templates accepts; undefined when there is none. Needs no address. */
export const firstAudience = (view: CloudView): string | undefined =>
  view
    .ofType('AWS::ApiGatewayV2::Authorizer')
    .flatMap((resource) => texts(objectIn(view.resolver.property(resource, 'JwtConfiguration'))['Audience']))[0];

/** The route table of the one HTTP API. Two APIs are a fault: they would need two addresses. */
export const planHttp = (view: CloudView, functions: readonly FunctionPlan[]): HttpPlan => {
  const apis = view.ofType('AWS::ApiGatewayV2::Api');
  if (apis.length > 1) throw new Error('more than one HTTP API in the templates: the local host serves one');
  const api = apis[0];
  return {
    routes: view.ofType('AWS::ApiGatewayV2::Route').map((resource) => routeOf(view, resource, functions)),
    cors: api === undefined ? undefined : corsOf(view.resolver.property(api, 'CorsConfiguration')),
  };
};

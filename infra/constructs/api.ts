// The gateway: one HTTP API whose every route asks for a token unless its contract says that a signature does.
import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct, type IDependable } from 'constructs';
import { limits } from '../limits.ts';
import { addAlarm, step } from './alarm.ts';
import type { Ground } from './ground.ts';

/** What infra needs of a route's contract. */
export type ApiRoute = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly function: string;
  readonly caller: 'member' | 'provider' | 'public' | 'household' | 'form';
};

export type ApiProps = { readonly ground: Ground; readonly routes: readonly ApiRoute[]; readonly hurts: string };

// Ids and figures only; no body, no query, no header.
const accessLine = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  path: '$context.path',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  subject: '$context.authorizer.claims.sub',
  sourceIp: '$context.identity.sourceIp',
  refusal: '$context.authorizer.error',
  fault: '$context.integrationErrorMessage',
};

/** Why a route asks for no token, by who calls it. */
const withoutToken: Readonly<Record<Exclude<ApiRoute['caller'], 'member'>, string>> = {
  provider: 'The provider has no token of ours: the function checks its signature over the raw body and its age.',
  public:
    'Checkpoints, proofs, the list of publications and the description of the API are meant for everybody: they are read only, bounded, and name nobody.',
  household:
    'A household has no account with us: the function checks its claim code and a second factor, and locks the code after failures.',
  form: 'A form of a partner has no token of ours: the function checks the secret that was made for this form alone.',
};

/** Whoever binds functions to their routes: the API, or a stack that hands its functions on to it. */
export type Gateway = Pick<Api, 'serve'>;

/** The API and its default stage. `serve` binds a function to the routes that name it. */
export class Api extends Construct {
  readonly http: HttpApi;
  private readonly routes: readonly ApiRoute[];
  private readonly members: HttpJwtAuthorizer;
  private readonly scopes: readonly string[];
  private readonly served = new Set<string>();
  private readonly open: { readonly key: string; readonly route: IDependable }[] = [];
  private readonly stage: HttpStage;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const { settings, records } = props.ground;
    this.routes = props.routes;
    this.scopes = records.signIn.scopes;
    this.members = new HttpJwtAuthorizer('members', records.signIn.issuer, {
      jwtAudience: [...records.signIn.clientIds],
    });
    this.http = new HttpApi(this, 'Http', {
      apiName: settings.name,
      description:
        'The API of the fund. Web ACLs do not attach to HTTP APIs; see infra/README.md, "In front of the API".',
      createDefaultStage: false,
      ...(settings.webOrigins.length === 0
        ? {}
        : {
            corsPreflight: {
              allowOrigins: [...settings.webOrigins],
              allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT],
              allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match'],
              exposeHeaders: ['etag'],
            },
          }),
    });
    this.stage = this.addStage();
    addAlarm(
      this,
      'api-faults',
      {
        metric: this.http.metricServerError({ period: step, statistic: 'Sum' }),
        threshold: 1,
        hurts: props.hurts,
        means: 'The API answered with a 5xx.',
      },
      { name: settings.name, topic: records.topic },
    );
  }

  private addStage(): HttpStage {
    // Kept when the stack goes: it says who asked for what.
    const destination = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    return new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: limits.requestsPerSecond, burstLimit: limits.requestBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(destination),
        format: AccessLogFormat.custom(JSON.stringify(accessLine)),
      },
    });
  }

  /** Binds `fn` to every route of `name`. Faults: a function that no route names. */
  serve(name: string, fn: IFunction): void {
    const own = this.routes.filter((route) => route.function === name);
    if (own.length === 0) throw new Error(`${name} has no route in the contracts.`);
    this.served.add(name);
    const integration = new HttpLambdaIntegration(name, fn, { scopePermissionToRoute: false });
    for (const route of own) {
      const open = route.caller !== 'member';
      const made = this.http.addRoutes({
        path: route.path,
        methods: [HttpMethod[route.method]],
        integration,
        authorizer: open ? new HttpNoneAuthorizer() : this.members,
        ...(open ? {} : { authorizationScopes: [...this.scopes] }),
      });
      if (open) for (const one of made) this.acknowledgeOpen(one, route);
    }
  }

  /** Faults: a route whose function the pipeline does not have. */
  assertAllServed(): void {
    const left = this.routes.filter((route) => !this.served.has(route.function));
    if (left.length > 0) throw new Error(`No function serves ${left.map((r) => `${r.method} ${r.path}`).join(', ')}.`);
    this.boundPublic();
  }

  /** Whoever calls without a token must not use up what members need: these routes have a throttle of their own. */
  private boundPublic(): void {
    const bound = { ThrottlingRateLimit: limits.publicPerSecond, ThrottlingBurstLimit: limits.publicBurst };
    const stage = this.stage.node.defaultChild;
    if (!(stage instanceof CfnStage)) throw new Error('The stage has no resource.');
    stage.addPropertyOverride('RouteSettings', Object.fromEntries(this.open.map(({ key }) => [key, bound])));
    // The gateway refuses settings of routes that are not there yet.
    this.stage.node.addDependency(...this.open.map(({ route }) => route));
  }

  private acknowledgeOpen(made: Construct, route: ApiRoute): void {
    if (route.caller === 'member') return;
    if (route.caller !== 'provider') this.open.push({ key: `${route.method} ${route.path}`, route: made });
    Validations.of(made).acknowledge({ id: 'AwsSolutions-APIG4', reason: withoutToken[route.caller] });
  }
}

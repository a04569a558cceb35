// Who can get a token: people with a password and TOTP or with a passkey, partners' systems with client credentials.
import { personScope, type Scope, scopes, scopeWords, systemScopes } from '@hearth/contracts/scopes';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPool,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  PasskeyUserVerification,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** The user pool, its resource server and its clients. A token says who; what they may do is a record of ours. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly issuer: string;
  readonly clientIds: readonly string[];
  /** A token must carry one of these; identity tokens carry none and are refused. Which acts each lets through, runtime asks. */
  readonly scopes = scopes;
  readonly peopleClient: UserPoolClient;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.pool = this.makePool(settings);
    const stack = Stack.of(this);
    this.issuer = `https://cognito-idp.${stack.region}.amazonaws.com/${this.pool.userPoolId}`;
    const made = (scope: Scope): ResourceServerScope =>
      new ResourceServerScope({ scopeName: scope.replace(/^hearth\//, ''), scopeDescription: scopeWords[scope] });
    const member = made(personScope);
    const ofSystems = systemScopes.map(made);
    const server = this.pool.addResourceServer('Server', { identifier: 'hearth', scopes: [member, ...ofSystems] });
    this.peopleClient = this.addPeople(server, member, settings);
    const systems = settings.partnerSystems.map((name) => this.addSystem(server, ofSystems, name));
    this.clientIds = [this.peopleClient, ...systems].map((client) => client.userPoolClientId);
    this.addLoginPages(`${settings.name}-${stack.account}`);
  }

  private makePool(settings: Settings): UserPool {
    const pool = new UserPool(this, 'Pool', {
      userPoolName: settings.name,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
      passkeyUserVerification: PasskeyUserVerification.REQUIRED,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const raw = pool.node.defaultChild;
    // Without this a passkey counts as one factor, and a pool that requires two refuses it.
    if (raw instanceof CfnUserPool) raw.webAuthnFactorConfiguration = 'MULTI_FACTOR_WITH_USER_VERIFICATION';
    return pool;
  }

  private addPeople(server: UserPoolResourceServer, member: ResourceServerScope, settings: Settings): UserPoolClient {
    return this.pool.addClient('People', {
      userPoolClientName: 'people',
      // A browser keeps no secret: the code is bound to it by PKCE.
      generateSecret: false,
      authFlows: { user: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.resourceServer(server, member)],
        callbackUrls: [...settings.callbackUrls],
        logoutUrls: [...settings.callbackUrls],
      },
      accessTokenValidity: Duration.minutes(30),
      idTokenValidity: Duration.minutes(30),
      refreshTokenValidity: Duration.hours(12),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }

  /** A system may ask for each of its scopes; what it does not ask for, its token does not let through. */
  private addSystem(
    server: UserPoolResourceServer,
    ofSystems: readonly ResourceServerScope[],
    name: string,
  ): UserPoolClient {
    return this.pool.addClient(`System-${name}`, {
      userPoolClientName: name,
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: ofSystems.map((scope) => OAuthScope.resourceServer(server, scope)),
      },
      accessTokenValidity: Duration.minutes(30),
      enableTokenRevocation: true,
    });
  }

  private addLoginPages(domainPrefix: string): void {
    this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: this.pool.userPoolId,
      clientId: this.peopleClient.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }
}

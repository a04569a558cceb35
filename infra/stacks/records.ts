// What must outlive every deployment: the record, its keys, files, the provider's secret, who may sign in, who hears alarms.
import { CfnOutput, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { addAlarmTopic } from '../constructs/alarm-topic.ts';
import { LockedLog } from '../constructs/locked-log.ts';
import { addOriginSecret } from '../constructs/origin-secret.ts';
import { PassingFiles } from '../constructs/passing-files.ts';
import { ProtectedTable } from '../constructs/protected-table.ts';
import { PublishedFiles } from '../constructs/published-files.ts';
import { refuseUnset } from '../constructs/refuse-unset.ts';
import { SignIn } from '../constructs/sign-in.ts';
import { limits } from '../limits.ts';
import type { Settings } from '../settings.ts';

export type RecordsProps = StackProps & { readonly settings: Settings };

// The longest that DynamoDB keeps. What was erased can be restored for as long as the keys can: see limits.
const longestRecovery = 35;

// The deny is on the table itself, so that it also binds roles that are not in this code.
const appendOnly = (): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'AppendOnly',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          'dynamodb:BatchWriteItem',
          'dynamodb:DeleteItem',
          'dynamodb:PartiQLDelete',
          'dynamodb:PartiQLUpdate',
          'dynamodb:UpdateItem',
        ],
        // In a table's own policy this means the table; its name does not exist yet.
        resources: ['*'],
      }),
    ],
  });

/** The stateful stack. Everything in it is retained when the stack goes. */
export class RecordsStack extends Stack {
  readonly settings: Settings;
  readonly topic: Topic;
  /** Encrypts the tables at rest. It opens no envelope of the vault. */
  readonly tablesKey: Key;
  /** Wraps the epoch keys of the vault. */
  readonly vaultKey: Key;
  readonly macKey: Key;
  readonly filesKey: Key;
  readonly events: ProtectedTable;
  readonly state: ProtectedTable;
  readonly vault: ProtectedTable;
  readonly keys: ProtectedTable;
  readonly files: Bucket;
  /** Tiles and checkpoints of the log, locked. */
  readonly log: Bucket;
  readonly logKey: Key;
  /** Drafts, restricted forms, and what everybody may read. */
  readonly publications: Bucket;
  readonly providerSecret: Secret;
  /** What the door in front of the API shows to it. */
  readonly originSecret: Secret;
  readonly signIn: SignIn;

  constructor(scope: Construct, id: string, props: RecordsProps) {
    super(scope, id, props);
    this.settings = props.settings;
    this.topic = addAlarmTopic(this, props.settings);
    this.tablesKey = this.rotatingKey('TablesKey', 'Encrypts the tables at rest');
    this.vaultKey = this.rotatingKey('VaultKey', 'Wraps the epoch keys of the vault');
    this.filesKey = this.rotatingKey('FilesKey', 'Encrypts files at rest');
    this.macKey = new Key(this, 'MacKey', {
      description: 'Keyed hashes of match keys and requests',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.events = this.table('events', longestRecovery, 'Everyone: nothing can be decided, paid or proven.', {
      indexes: [{ name: 'byHour', pk: 'hour', sk: 'at', keysOnly: true }],
      stream: StreamViewType.NEW_IMAGE,
      resourcePolicy: appendOnly(),
    });
    this.state = this.table('state', longestRecovery, 'Everyone: no application can be taken, decided or paid.', {
      indexes: [
        { name: 'byQueue', pk: 'queue', sk: 'since' },
        { name: 'byPartner', pk: 'partner', sk: 'createdAt' },
      ],
      expiresBy: 'expiresAt',
    });
    this.vault = this.table('vault', longestRecovery, 'Households: applications are neither taken nor screened.');
    this.keys = this.table('keys', limits.keysRecoveryDays, 'Households: applications are neither taken nor screened.');
    const files = new PassingFiles(this, 'PassingFiles', this.filesKey);
    this.files = files.bucket;
    this.log = new LockedLog(this, 'LockedLog', { stage: props.settings.stage, accessLogs: files.accessLogs }).bucket;
    this.logKey = new Key(this, 'LogKey', {
      description: 'Signs the checkpoints of the log',
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const { name } = props.settings;
    this.publications = new PublishedFiles(this, 'PublishedFiles', { name, accessLogs: files.accessLogs }).bucket;
    this.providerSecret = this.makeProviderSecret();
    this.originSecret = addOriginSecret(this, props.settings);
    this.signIn = new SignIn(this, 'SignIn', props.settings);
    this.tellAddresses();
    // It is deployed first, and stays where it was deployed.
    refuseUnset(this, props.settings, ['region']);
  }

  get eventsStreamArn(): string {
    const arn = this.events.table.tableStreamArn;
    if (arn === undefined) throw new Error('The events table has no stream.');
    return arn;
  }

  private table(
    id: string,
    recoveryDays: number,
    hurts: string,
    more: Pick<
      ConstructorParameters<typeof ProtectedTable>[2],
      'indexes' | 'stream' | 'expiresBy' | 'resourcePolicy'
    > = {},
  ): ProtectedTable {
    const listeners = { name: this.settings.name, topic: this.topic };
    return new ProtectedTable(this, id, { listeners, encryptedBy: this.tablesKey, hurts, recoveryDays, ...more });
  }

  private rotatingKey(id: string, description: string): Key {
    return new Key(this, id, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
  }

  private makeProviderSecret(): Secret {
    const secret = new Secret(this, 'ProviderSecret', {
      description: "The provider's key and the secrets of its events: {apiKey, webhookSecrets}",
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ apiKey: 'not-set', webhookSecrets: [] }),
        generateStringKey: 'placeholder',
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        "The provider issues its key in its dashboard only; infra/README.md, 'The provider's key', rolls it by hand.",
    });
    return secret;
  }

  private tellAddresses(): void {
    new CfnOutput(this, 'UserPoolId', { value: this.signIn.pool.userPoolId });
    new CfnOutput(this, 'PeopleClientId', { value: this.signIn.peopleClient.userPoolClientId });
    new CfnOutput(this, 'AlarmTopic', { value: this.topic.topicArn });
    new CfnOutput(this, 'ProviderSecretArn', { value: this.providerSecret.secretArn });
  }
}

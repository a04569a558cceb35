// Configuration: the only module that reads the environment. What a function does not ask for need not be set.
import { queueNames } from '@hearth/contracts/queue-names';
import { isKeyName } from '@hearth/domain/checkpoint-note';
import { isId, type OrganizationId } from '@hearth/domain/ids';
import { z } from 'zod';

type Environment = Readonly<Record<string, string | undefined>>;

const name = z.string().min(1);
const isOrganization = (text: string): text is OrganizationId => isId('organization', text);
const organization = z.string().refine(isOrganization).pipe(z.custom<OrganizationId>());
const queueUrls = z.record(z.enum(queueNames), z.url());
const founders = z
  .string()
  .transform((list) => list.split(',').map((sub) => sub.trim()))
  .pipe(z.array(name).length(2))
  .refine(([first, second]) => first !== second, { error: 'two different people' });
const feeMinor = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .default(0);
const recoveryDays = z
  .string()
  .regex(/^([1-9]|[12]\d|3[0-5])$/)
  .transform(Number);
const logOrigin = z.string().refine(isKeyName);
const publicAddress = z.string().regex(/^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/(127\.0\.0\.1|localhost):\d+)$/);
const calls = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);
const mailAddress = z.string().regex(/^[^\s@<>]+@[a-z0-9.-]+$/);
const textNumber = z.string().regex(/^\+\d{7,15}$/);
const loopback = z.string().regex(/^http:\/\/(127\.0\.0\.1|localhost):\d+\/?$/);

const read = <T>(environment: Environment, variable: string, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(environment[variable]);
  if (parsed.success) return parsed.data;
  throw new Error(
    `environment variable ${variable} is ${environment[variable] === undefined ? 'missing' : 'not usable'}`,
  );
};

const readJson = <T>(environment: Environment, variable: string, schema: z.ZodType<T>): T => {
  const text = read(environment, variable, name);
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new Error(`environment variable ${variable} is not usable`);
  }
};

/** Both, each value still read when it is asked for. */
const joined = <A extends object, B extends object>(one: A, other: B): A & B => {
  const both = Object.create(null, {
    ...Object.getOwnPropertyDescriptors(one),
    ...Object.getOwnPropertyDescriptors(other),
  });
  return both;
};

/** Where things are kept, and the queues. */
const keptIn = (environment: Environment) => ({
  get eventsTable() {
    return read(environment, 'EVENTS_TABLE', name);
  },
  get stateTable() {
    return read(environment, 'STATE_TABLE', name);
  },
  get vaultTable() {
    return read(environment, 'VAULT_TABLE', name);
  },
  get keysTable() {
    return read(environment, 'KEYS_TABLE', name);
  },
  /** KMS key that wraps epoch keys. */
  get vaultKeyId() {
    return read(environment, 'VAULT_KEY_ID', name);
  },
  /** KMS key that derives match-key and request secrets. */
  get macKeyId() {
    return read(environment, 'MAC_KEY_ID', name);
  },
  get filesBucket() {
    return read(environment, 'FILES_BUCKET', name);
  },
  get publicationsBucket() {
    return read(environment, 'PUBLICATIONS_BUCKET', name);
  },
  /** Where everybody reads what is public, without a slash at its end. */
  get publicationsUrl() {
    return read(environment, 'PUBLICATIONS_URL', publicAddress);
  },
  /** The locked bucket that keeps the log's tiles and checkpoints. */
  get logBucket() {
    return read(environment, 'LOG_BUCKET', name);
  },
  /** KMS key that signs checkpoints. */
  get logKeyId() {
    return read(environment, 'LOG_KEY_ID', name);
  },
  /** The name of the log on its checkpoints, and of the key that signs them. */
  get logOrigin() {
    return read(environment, 'LOG_ORIGIN', logOrigin);
  },
  /** Set by the local host only: the files' engine speaks path style. */
  get filesEndpoint() {
    return read(environment, 'AWS_ENDPOINT_URL_S3', loopback.optional());
  },
  /** Queue addresses by step; the relay's only. */
  get queueUrls() {
    return readJson(environment, 'QUEUE_URLS', queueUrls);
  },
});

/** Whom the fund deals with: its people, the provider, whoever stands in front of it or is called by it. */
const dealsWith = (environment: Environment) => ({
  get providerSecretId() {
    return read(environment, 'PROVIDER_SECRET_ID', name);
  },
  get providerFinancialAccount() {
    return read(environment, 'PROVIDER_FINANCIAL_ACCOUNT', name.startsWith('fa_'));
  },
  /** What the provider takes for one payment, in minor units; nothing when it is not told. */
  get providerFeeMinor() {
    return read(environment, 'PROVIDER_FEE_MINOR', feeMinor);
  },
  /** The stand-in provider on this machine; undefined in AWS. */
  get providerBaseUrl() {
    return read(environment, 'PROVIDER_BASE_URL', loopback.optional());
  },
  /** How far back the table of keys can be restored, in days: so long a backup holds a key that was deleted. */
  get keysRecoveryDays() {
    return read(environment, 'KEYS_RECOVERY_DAYS', recoveryDays);
  },
  get fiscalAgentId() {
    return read(environment, 'FISCAL_AGENT_ID', organization);
  },
  /** What the fiscal agent is called: who publishes. */
  get fiscalAgentName() {
    return read(environment, 'FISCAL_AGENT_NAME', name.max(120));
  },
  /** Token subs of the first two administrators. */
  get founders() {
    return read(environment, 'FOUNDERS', founders);
  },
  /** How often one organization may call; undefined where nobody counts (on a laptop, which plays a year in minutes). */
  get callPace() {
    if (environment['CALLS_PER_MINUTE'] === undefined) return undefined;
    return {
      perMinute: read(environment, 'CALLS_PER_MINUTE', calls),
      burst: read(environment, 'CALLS_AT_ONCE', calls),
    };
  },
  /** The secret that the door in front of the API knows; undefined where there is no door (on a laptop). */
  get originSecretId() {
    return read(environment, 'ORIGIN_SECRET_ID', name.optional());
  },
  /** Where calls to addresses of others may go: never to our own hosts, and to this machine on a laptop only. */
  get outbound() {
    const own = ['API_URL', 'PUBLICATIONS_URL'].flatMap((variable) => {
      const address = read(environment, variable, publicAddress.optional());
      return address === undefined || address.startsWith('http:') ? [] : [new URL(address).hostname];
    });
    return { own, hasLoopback: read(environment, 'OUTBOUND_LOOPBACK', z.literal('allowed').optional()) === 'allowed' };
  },
  /** Who households' messages are from: an address, the set that keeps track of complaints, and a number where one is registered. */
  get messageSender() {
    return {
      from: read(environment, 'MESSAGES_FROM', mailAddress),
      configurationSet: read(environment, 'MESSAGES_CONFIGURATION_SET', name.optional()),
      originationNumber: read(environment, 'MESSAGES_NUMBER', textNumber.optional()),
    };
  },
  /** Whether X-Ray is on for this function. */
  get tracing() {
    return environment['POWERTOOLS_TRACE_ENABLED'] === 'true' && environment['AWS_XRAY_DAEMON_ADDRESS'] !== undefined;
  },
});

/**
 * The configuration of this function, each value read and checked when it is asked for (`const { stateTable } = readConfig()`).
 * Faults: an Error that names the variable that is missing or not usable, never its value.
 */
export const readConfig = (environment: Environment = process.env) =>
  joined(keptIn(environment), dealsWith(environment));

/** What `readConfig` returns. */
export type Config = ReturnType<typeof readConfig>;

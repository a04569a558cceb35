// What one deployment decides for itself, read from the CDK context, with defaults that only serve local work.

/** Settings of a deployment. `unset` names those that must be given before anything may be deployed. */
export type Settings = {
  /** Prefix of every physical name and of the sign-in domain. */
  readonly name: string;
  /** Token subjects of the first two administrators. */
  readonly founders: readonly string[];
  /** `org_` id of the fiscal agent, chosen once, before the first deployment. */
  readonly fiscalAgentId: string;
  /** What the fiscal agent is called on everything it publishes. */
  readonly fiscalAgentName: string;
  /** `fa_` id of the account at the provider that payments are drawn from. */
  readonly providerFinancialAccount: string;
  /** What the provider takes for one payment, in minor units; set aside on operations slices. */
  readonly providerFeeMinor: number;
  /** Name of the provider's partner event source in this account; without it the bus is there and stays empty. */
  readonly providerEventSource: string | undefined;
  /** Where the sign-in page may send people back to. */
  readonly callbackUrls: readonly string[];
  /** Web origins that may call the API from a browser; none means no CORS. */
  readonly webOrigins: readonly string[];
  /** One machine client each, so that each partner's system has a subject of its own. */
  readonly partnerSystems: readonly string[];
  /** Who hears alarms by e-mail; more can subscribe to the topic later. */
  readonly alarmEmail: string | undefined;
  /** In production nothing that the log's bucket keeps can be deleted for seven years, by nobody at all. */
  readonly stage: 'production' | 'trial';
  /** The name of the log on every checkpoint, such as `fund.example/log`: chosen once, before the first deployment. */
  readonly logOrigin: string;
  /** Where the records and the pipeline are; readers are served from `edgeRegion` wherever that is. */
  readonly region: string;
  /** Where publications are read, `reports.fund.example`: it stands in what others print and link to. */
  readonly publicationsDomain: string;
  /** ARN of a certificate for that domain, in `edgeRegion`. */
  readonly publicationsCertificate: string;
  /** Where in the world copies are kept near readers: the Americas and Europe (`100`), also Asia (`200`), everywhere (`all`). */
  readonly publicationsPriceClass: '100' | '200' | 'all';
  /** Where the API is called, `api.fund.example`: the door in front of it. */
  readonly apiDomain: string;
  /** ARN of a certificate for that domain, in `edgeRegion`. */
  readonly apiCertificate: string;
  /** Host name of the API behind its door, as the pipeline tells it once it is deployed (`ApiUrl`, without `https://`). */
  readonly apiOrigin: string;
  /** Which value of the origin's secret the door shows. */
  readonly originSecretKey: 'first' | 'second';
  /** The address that mails to households are from; its domain is an identity of ours at SES. */
  readonly messagesFrom: string;
  /** The number that text messages are from, E.164, once it is registered with the carriers. */
  readonly messagesNumber: string | undefined;
  readonly unset: readonly string[];
};

/** The region of distributions, their certificates, firewalls and figures. AWS has no other one for them. */
export const edgeRegion = 'us-east-1';

const required = [
  'founders',
  'fiscalAgentId',
  'fiscalAgentName',
  'providerFinancialAccount',
  'providerFeeMinor',
  'callbackUrls',
  'alarmEmail',
  'logOrigin',
  'region',
  'publicationsDomain',
  'publicationsCertificate',
  'apiDomain',
  'apiCertificate',
  'apiOrigin',
  'messagesFrom',
] as const;

const words = (value: unknown): string[] | undefined => {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : typeof value === 'number'
        ? [value]
        : [];
  const trimmed = list.map((word) => String(word).trim()).filter((word) => word !== '');
  return trimmed.length === 0 ? undefined : trimmed;
};

const oneWord = (value: unknown): string | undefined => words(value)?.[0];

const check = (holds: boolean, sentence: string): void => {
  if (!holds) throw new Error(`Setting refused: ${sentence}`);
};

/** Whole minor units, up to a hundred of the currency; NaN for anything else. */
const fee = (given: unknown): number => (/^\d{1,5}$/.test(String(given)) ? Number(given) : Number.NaN);

const checkReaders = (settings: Settings): void => {
  check(
    /^[^\p{Cc}<>]{1,120}$/u.test(settings.fiscalAgentName),
    'fiscalAgentName is a name of up to 120 letters, as it shall be printed.',
  );
  check(/^[a-z]{2}(-[a-z]+)+-\d$/.test(settings.region), 'region is a region of AWS, such as us-east-1.');
  check(
    settings.publicationsDomain.length <= 120 && /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(settings.publicationsDomain),
    'publicationsDomain is a domain of yours without a scheme, such as reports.fund.example.',
  );
  check(
    /^arn:aws(-[a-z]+)*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/.test(settings.publicationsCertificate),
    `publicationsCertificate is the ARN of a certificate in ${edgeRegion}, wherever the fund is.`,
  );
};

const checkDoor = (settings: Settings): void => {
  check(
    settings.apiDomain.length <= 120 && /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(settings.apiDomain),
    'apiDomain is a domain of yours without a scheme, such as api.fund.example.',
  );
  check(settings.apiDomain !== settings.publicationsDomain, 'apiDomain and publicationsDomain are two domains.');
  check(
    /^arn:aws(-[a-z]+)*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/.test(settings.apiCertificate),
    `apiCertificate is the ARN of a certificate in ${edgeRegion}, wherever the fund is.`,
  );
  check(
    /^[a-z0-9]{4,20}\.execute-api\.[a-z]{2}(-[a-z]+)+-\d\.amazonaws\.com$/.test(settings.apiOrigin),
    'apiOrigin is the host name of ApiUrl, such as a1b2c3d4e5.execute-api.us-east-1.amazonaws.com.',
  );
};

const checkMessages = ({ messagesFrom, messagesNumber }: Settings): void => {
  check(
    /^[a-z0-9._-]{1,60}@([a-z0-9-]+\.)+[a-z]{2,}$/.test(messagesFrom),
    'messagesFrom is a mail address of a domain of yours, such as requests@fund.example.',
  );
  check(
    messagesNumber === undefined || /^\+\d{7,15}$/.test(messagesNumber),
    'messagesNumber is a number with its country, such as +16175550100.',
  );
};

const checked = (settings: Settings): Settings => {
  check(/^[a-z][a-z0-9-]{1,30}$/.test(settings.name), 'name is 2 to 31 of a-z, 0-9 and hyphen.');
  check(
    settings.founders.length === 2 && settings.founders[0] !== settings.founders[1],
    'founders are two different people.',
  );
  check(/^org_[0-9A-Za-z]+$/.test(settings.fiscalAgentId), 'fiscalAgentId is an org_ id.');
  check(/^fa_\w+$/.test(settings.providerFinancialAccount), 'providerFinancialAccount is an fa_ id.');
  check(settings.providerFeeMinor <= 10_000, 'providerFeeMinor is 0 to 10000 minor units.');
  check(
    settings.providerEventSource === undefined ||
      /^aws\.partner\/stripe\.com\/[\w.-]{1,200}$/.test(settings.providerEventSource),
    'providerEventSource is the name of a partner event source, aws.partner/stripe.com/...',
  );
  check(
    /^[a-z0-9][a-z0-9.-]{1,80}(\/[a-z0-9._-]{1,60}){0,3}$/.test(settings.logOrigin),
    'logOrigin is a name of yours without a scheme, such as fund.example/log.',
  );
  checkReaders(settings);
  checkDoor(settings);
  checkMessages(settings);
  return settings;
};

const stageOf = (given: unknown): Settings['stage'] => {
  const stage = oneWord(given) ?? 'trial';
  if (stage === 'production' || stage === 'trial') return stage;
  throw new Error('Setting refused: stage is production or trial.');
};

const priceClassOf = (given: unknown): Settings['publicationsPriceClass'] => {
  const named = oneWord(given) ?? '100';
  if (named === '100' || named === '200' || named === 'all') return named;
  throw new Error('Setting refused: publicationsPriceClass is 100, 200 or all.');
};

const originSecretKeyOf = (given: unknown): Settings['originSecretKey'] => {
  const named = oneWord(given) ?? 'first';
  if (named === 'first' || named === 'second') return named;
  throw new Error('Setting refused: originSecretKey is first or second.');
};

/**
 * Reads the settings from a context lookup (`-c key=value` or `context` in cdk.json; lists are comma-separated).
 * Faults: a setting that is given and malformed.
 */
export const readSettings = (lookup: (key: string) => unknown): Settings =>
  checked({
    name: oneWord(lookup('name')) ?? 'hearth',
    founders: words(lookup('founders')) ?? ['founder-1', 'founder-2'],
    fiscalAgentId: oneWord(lookup('fiscalAgentId')) ?? 'org_00000000000000000000000000',
    // Whole: a name may have commas.
    fiscalAgentName: String(lookup('fiscalAgentName') ?? 'The fiscal agent of this fund').trim(),
    providerFinancialAccount: oneWord(lookup('providerFinancialAccount')) ?? 'fa_local',
    providerFeeMinor: fee(lookup('providerFeeMinor') ?? 150),
    providerEventSource: oneWord(lookup('providerEventSource')),
    callbackUrls: words(lookup('callbackUrls')) ?? ['http://localhost:5173/'],
    webOrigins: words(lookup('webOrigins')) ?? [],
    partnerSystems: words(lookup('partnerSystems')) ?? ['first-partner'],
    alarmEmail: oneWord(lookup('alarmEmail')),
    stage: stageOf(lookup('stage')),
    logOrigin: oneWord(lookup('logOrigin')) ?? 'hearth.local/log',
    region: oneWord(lookup('region')) ?? edgeRegion,
    publicationsDomain: oneWord(lookup('publicationsDomain')) ?? 'publications.hearth.local',
    publicationsCertificate:
      oneWord(lookup('publicationsCertificate')) ?? `arn:aws:acm:${edgeRegion}:000000000000:certificate/local`,
    publicationsPriceClass: priceClassOf(lookup('publicationsPriceClass')),
    apiDomain: oneWord(lookup('apiDomain')) ?? 'api.hearth.local',
    apiCertificate: oneWord(lookup('apiCertificate')) ?? `arn:aws:acm:${edgeRegion}:000000000000:certificate/local`,
    apiOrigin: oneWord(lookup('apiOrigin')) ?? `local.execute-api.${edgeRegion}.amazonaws.com`,
    originSecretKey: originSecretKeyOf(lookup('originSecretKey')),
    messagesFrom: oneWord(lookup('messagesFrom')) ?? 'requests@hearth.local',
    messagesNumber: oneWord(lookup('messagesNumber')),
    unset: required.filter((key) => words(lookup(key)) === undefined),
  });

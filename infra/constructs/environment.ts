// The environment of a function: names of things, never secrets; who holds the provider's secret and the queues only where used.
import { limits } from '../limits.ts';
import type { Access } from './access.ts';
import type { Ground } from './ground.ts';

const provider = ({ records }: Ground, may: Access): Record<string, string> =>
  may.provider === true ? { PROVIDER_SECRET_ID: records.providerSecret.secretArn } : {};

/** What an endpoint checks before anything else, and how often an organization may call it. */
const door = ({ records }: Ground, may: Access): Record<string, string> =>
  may.door === true
    ? {
        ORIGIN_SECRET_ID: records.originSecret.secretArn,
        CALLS_PER_MINUTE: String(limits.callsPerMinute),
        CALLS_AT_ONCE: String(limits.callsAtOnce),
      }
    : {};

const messages = ({ settings }: Ground, may: Access): Record<string, string> => {
  if (may.writes === undefined) return {};
  const { messagesFrom, messagesNumber, name } = settings;
  const number: Record<string, string> = messagesNumber === undefined ? {} : { MESSAGES_NUMBER: messagesNumber };
  return { MESSAGES_FROM: messagesFrom, MESSAGES_CONFIGURATION_SET: `${name}-messages`, ...number };
};

const queues = (may: Access): Record<string, string> => {
  if (may.sendsTo === undefined) return {};
  const urls = Object.entries(may.sendsTo).map(([name, queue]) => [name, queue.queueUrl]);
  return { QUEUE_URLS: JSON.stringify(Object.fromEntries(urls)) };
};

/** What runtime's config reads, for the function `id`. */
export const environmentFor = (id: string, ground: Ground, may: Access): Record<string, string> => {
  const { records, settings } = ground;
  return {
    EVENTS_TABLE: records.events.table.tableName,
    STATE_TABLE: records.state.table.tableName,
    VAULT_TABLE: records.vault.table.tableName,
    KEYS_TABLE: records.keys.table.tableName,
    VAULT_KEY_ID: records.vaultKey.keyId,
    MAC_KEY_ID: records.macKey.keyId,
    FILES_BUCKET: records.files.bucketName,
    LOG_BUCKET: records.log.bucketName,
    LOG_KEY_ID: records.logKey.keyId,
    LOG_ORIGIN: settings.logOrigin,
    PUBLICATIONS_BUCKET: records.publications.bucketName,
    // By its setting, not by reference: the distribution may be of another region.
    PUBLICATIONS_URL: `https://${settings.publicationsDomain}`,
    API_URL: `https://${settings.apiDomain}`,
    KEYS_RECOVERY_DAYS: String(limits.keysRecoveryDays),
    FISCAL_AGENT_ID: settings.fiscalAgentId,
    FISCAL_AGENT_NAME: settings.fiscalAgentName,
    FOUNDERS: settings.founders.join(','),
    PROVIDER_FINANCIAL_ACCOUNT: settings.providerFinancialAccount,
    PROVIDER_FEE_MINOR: String(settings.providerFeeMinor),
    POWERTOOLS_SERVICE_NAME: id,
    POWERTOOLS_METRICS_NAMESPACE: 'Hearth',
    POWERTOOLS_TRACE_ENABLED: 'true',
    ...provider(ground, may),
    ...door(ground, may),
    ...messages(ground, may),
    ...queues(may),
  };
};

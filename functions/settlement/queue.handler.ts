// Settlement from its queue: the provider's events about payments and credits that came over the event bus.
import { busMessage } from '@hearth/contracts/provider-events';
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { readSecretJson } from '@hearth/runtime/secrets';
import { openTables } from '@hearth/store/open-tables';
import { hearFromBus } from './hear-from-bus.ts';

const config = readConfig();
const tables = openTables(config);
const secret = () => readSecretJson(providerSecret, config.providerSecretId);

export const handler = queueConsumer(busMessage, hearFromBus({ tables, provider: openProvider(config, secret) }));

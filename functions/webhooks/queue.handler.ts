// Webhooks from their queue: what happened is told, and messages are sent. Wiring only.
import { outboundCaller } from '@hearth/channels/outbound-call';
import { webhooksMessage } from '@hearth/contracts/webhook-messages';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { randomBytes } from '@hearth/runtime/random';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { webhookSigner } from '@hearth/vault/webhook-signer';
import { hearMessage } from './hear-message.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), randomBytes, now);
const ports = { tables, vault, callOut: outboundCaller(config.outbound), signer: webhookSigner(vault) };

export const handler = queueConsumer(webhooksMessage, hearMessage(ports));

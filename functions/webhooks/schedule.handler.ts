// Webhooks by the clock: what failed is tried again. Wiring only.
import { outboundCaller } from '@hearth/channels/outbound-call';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { randomBytes } from '@hearth/runtime/random';
import { scheduled } from '@hearth/runtime/scheduled';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { webhookSigner } from '@hearth/vault/webhook-signer';
import { workOffWebhooks } from './work-off-webhooks.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), randomBytes, now);
const ports = { tables, vault, callOut: outboundCaller(config.outbound), signer: webhookSigner(vault) };

export const handler = scheduled(workOffWebhooks(ports));

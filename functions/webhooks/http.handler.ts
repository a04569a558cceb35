// Webhooks over HTTP: where partners want to be told, and what became of each message. Wiring only.
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { webhookSigner } from '@hearth/vault/webhook-signer';
import { webhooks } from './webhook-routes.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, now);
const ports = { tables, vault, random, signer: webhookSigner(vault), outbound: config.outbound };

export const handler = httpEndpoint(identify(tables, config), webhooks(ports));

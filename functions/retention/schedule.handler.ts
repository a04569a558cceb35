// Retention by the clock.
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { randomBytes as random } from '@hearth/runtime/random';
import { scheduled } from '@hearth/runtime/scheduled';
import { readSecretJson } from '@hearth/runtime/secrets';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { workOffRetention } from './work-off.ts';

const config = readConfig();
const { keysRecoveryDays, providerSecretId } = config;
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, now);
const provider = openProvider(config, () => readSecretJson(providerSecret, providerSecretId));
const ports = { tables, vault, provider, keysRecoveryDays, readPolicy: policyReader(tables) };
export const handler = scheduled(workOffRetention(ports));

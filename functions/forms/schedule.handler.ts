// Forms by the clock: they are pulled, and what was refused is looked at again. Wiring only.
import { outboundCaller } from '@hearth/channels/outbound-call';
import { now as clock } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { randomBytes as random } from '@hearth/runtime/random';
import { scheduled } from '@hearth/runtime/scheduled';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { tendForms } from './tend-forms.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, clock);

export const handler = scheduled(tendForms({ tables, vault, random, callOut: outboundCaller(config.outbound) }));

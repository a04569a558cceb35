// Reconciliation by the clock.
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { count } from '@hearth/runtime/metrics';
import { pause } from '@hearth/runtime/pause';
import { randomBytes as random } from '@hearth/runtime/random';
import { scheduled } from '@hearth/runtime/scheduled';
import { readSecretJson } from '@hearth/runtime/secrets';
import { openTables } from '@hearth/store/open-tables';
import { reconcileBySchedule } from './reconcile.ts';

const config = readConfig();
const provider = openProvider(config, () => readSecretJson(providerSecret, config.providerSecretId));
const tellOpen = (open: number) => count('OpenBreak', open);
const ports = { tables: openTables(config), provider, random, pause: () => pause(3_000), tellOpen };

export const handler = scheduled(reconcileBySchedule(ports));

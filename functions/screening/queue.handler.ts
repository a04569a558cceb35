// Screening from its queue: applications that arrived or changed, matches that were decided.
import { screeningMessage } from '@hearth/contracts/events';
import { compare } from '@hearth/matching/compare';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { randomBytes } from '@hearth/runtime/random';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { screenApplication } from './screen-application.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), randomBytes, now);
const screen = screenApplication({ tables, vault, compare, readPolicy: policyReader(tables) });

export const handler = queueConsumer(screeningMessage, screen);

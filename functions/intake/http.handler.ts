// Intake over HTTP: applications arrive, are amended, read and withdrawn.
import { intakeRoutes as on } from '@hearth/contracts/routes';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint, route } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { kmsKeyService } from '@hearth/vault/kms-key-service';
import { openVault } from '@hearth/vault/vault';
import { amendApplication } from './amend-application.ts';
import { listApplications, readApplication } from './read-applications.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

const config = readConfig();
const tables = openTables(config);
const { fiscalAgentId, vaultKeyId, macKeyId } = config;
const vault = openVault({
  kms: kmsKeyService(),
  keyRows: keyRows(tables),
  fiscalAgentId,
  vaultKeyId,
  macKeyId,
  random,
  now,
});
const ports = { tables, vault, random };

export const handler = httpEndpoint(identify(tables, config), [
  route(on.submitApplication, submitApplication(ports)),
  route(on.readApplication, readApplication(ports)),
  route(on.listApplications, listApplications(ports)),
  route(on.amendApplication, amendApplication(ports)),
  route(on.withdrawApplication, withdrawApplication(ports)),
]);

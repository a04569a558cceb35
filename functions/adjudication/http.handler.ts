// Adjudication over HTTP: what was referred, matches, awards and declines by a reviewer.
import { adjudicationRoutes as on } from '@hearth/contracts/routes';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint, route } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { keyRows } from '@hearth/store/vault-rows';
import { kmsKeyService } from '@hearth/vault/kms-key-service';
import { openVault } from '@hearth/vault/vault';
import { adjudicate, declineMany } from './adjudicate.ts';
import { decideMatch } from './decide-match.ts';
import { listReferrals, readReferral } from './read-referrals.ts';

const config = readConfig();
const tables = openTables(config);
const vault = openVault({
  kms: kmsKeyService(),
  keyRows: keyRows(tables),
  fiscalAgentId: config.fiscalAgentId,
  vaultKeyId: config.vaultKeyId,
  random,
  now,
});
const ports = { tables, vault, random, readPolicy: policyReader(tables) };

export const handler = httpEndpoint(identify(tables, config), [
  route(on.listReferrals, listReferrals(ports)),
  route(on.readReferral, readReferral(ports)),
  route(on.decideMatch, decideMatch(ports)),
  route(on.adjudicate, adjudicate(ports)),
  route(on.declineMany, declineMany(ports)),
]);

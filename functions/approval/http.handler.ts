// Approval over HTTP: the docket and closing it, the waiting list, and what may be paid again.
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { approvalRoutes } from './approval-routes.ts';

const config = readConfig();
const tables = openTables(config);
const { providerFeeMinor: feeMinor } = config;
const ports = { tables, random, readPolicy: policyReader(tables), feeMinor };

export const handler = httpEndpoint(identify(tables, config), approvalRoutes(ports));

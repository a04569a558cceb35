// Approval from its queue: a docket that was closed is applied to its end, whatever became of the call that closed it.
import { approvalMessage } from '@hearth/contracts/events';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { actorOf } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { applyDocket } from './close-docket.ts';

const config = readConfig();
const tables = openTables(config);
const { providerFeeMinor: feeMinor } = config;
const apply = applyDocket({ tables, readPolicy: policyReader(tables), feeMinor }, actorOf(tables, config));

export const handler = queueConsumer(approvalMessage, ({ stream }, now) => apply(stream, now));

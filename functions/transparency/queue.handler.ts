// Transparency from its queue: publications are made, and placed once two people signed them off. Wiring only.
import { bucketFiles } from '@hearth/channels/files';
import { transparencyMessage } from '@hearth/contracts/events';
import { highsSolver } from '@hearth/publication/audit/highs-solver';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { openTables } from '@hearth/store/open-tables';
import { gatherCases } from './gather-cases.ts';
import { makePublication } from './make-publication.ts';
import { protectPublication } from './protect-publication.ts';
import { workOffPublication } from './work-off-publication.ts';

const config = readConfig();
const [tables, { fiscalAgentId }] = [openTables(config), config];
const files = bucketFiles({ bucket: config.publicationsBucket, endpoint: config.filesEndpoint });
const gather = gatherCases({ tables, fiscalAgentId });
const make = makePublication({ tables, gather, protect: protectPublication(highsSolver) });
const workOff = workOffPublication({ tables, files, make });

export const handler = queueConsumer(transparencyMessage, ({ stream }, now) => workOff(stream, now));

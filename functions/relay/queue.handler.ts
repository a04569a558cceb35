// The relay on its failure queue: positions only, so the events are read again from their table.
import { queueSender } from '@hearth/channels/queue-sender';
import { readConfig } from '@hearth/runtime/config';
import { positionConsumer } from '@hearth/runtime/position-consumer';
import { openTables } from '@hearth/store/open-tables';
import { relaySpan } from './relay-events.ts';

const config = readConfig();
const { queueUrls } = config;

export const handler = positionConsumer(relaySpan({ tables: openTables(config), sendAll: queueSender(), queueUrls }));

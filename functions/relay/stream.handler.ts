// The relay on the stream of events: what was committed is sent to the queue that waits for it.
import { queueSender } from '@hearth/channels/queue-sender';
import { readConfig } from '@hearth/runtime/config';
import { streamConsumer } from '@hearth/runtime/stream-consumer';
import { openTables } from '@hearth/store/open-tables';
import { hasListeners } from '@hearth/store/webhook-items';
import { relayEvents } from './relay-events.ts';

const config = readConfig();
const [tables, { queueUrls }] = [openTables(config), config];
const ports = { sendAll: queueSender(), queueUrls, hasListeners: () => hasListeners(tables) };

export const handler = streamConsumer(relayEvents(ports));

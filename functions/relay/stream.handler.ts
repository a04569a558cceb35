// The relay on the stream of events: what was committed is sent to the queue that waits for it.
import { queueSender } from '@hearth/channels/queue-sender';
import { readConfig } from '@hearth/runtime/config';
import { streamConsumer } from '@hearth/runtime/stream-consumer';
import { relayEvents } from './relay-events.ts';

const { queueUrls } = readConfig();

export const handler = streamConsumer(relayEvents({ sendAll: queueSender(), queueUrls }));

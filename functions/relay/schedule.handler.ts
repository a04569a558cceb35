// The relay by the clock: what waits too long for a step is sent again.
import { queueSender } from '@hearth/channels/queue-sender';
import { readConfig } from '@hearth/runtime/config';
import { scheduled } from '@hearth/runtime/scheduled';
import { openTables } from '@hearth/store/open-tables';
import { redriveStuck } from './redrive-stuck.ts';

const config = readConfig();
const { queueUrls } = config;

export const handler = scheduled(redriveStuck({ tables: openTables(config), sendAll: queueSender(), queueUrls }));

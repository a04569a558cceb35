// Referrals by the clock.
import { readConfig } from '@hearth/runtime/config';
import { scheduled } from '@hearth/runtime/scheduled';
import { openTables } from '@hearth/store/open-tables';
import { passOnReferrals } from './pass-on.ts';

export const handler = scheduled(passOnReferrals({ tables: openTables(readConfig()) }));

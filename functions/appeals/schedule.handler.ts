// Overdue appeals by the clock.
import { readConfig } from '@hearth/runtime/config';
import { count } from '@hearth/runtime/metrics';
import { scheduled } from '@hearth/runtime/scheduled';
import { openTables } from '@hearth/store/open-tables';
import { countOverdue } from './count-overdue.ts';

const ports = { tables: openTables(readConfig()), tellOverdue: (overdue: number) => count('OverdueAppeal', overdue) };
export const handler = scheduled(countOverdue(ports));

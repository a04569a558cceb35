// Command: writes a file of invented applications to standard output. See README.md beside it for what is in it.
import { parseArgs } from 'node:util';
import { benchPlan, demoPlan, inventApplications } from './invented-applications.ts';
import { applicationsCsv, plantedCsv } from './sample-columns.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '600' },
    seed: { type: 'string', default: '2026' },
    columns: { type: 'string', default: 'template' },
    planted: { type: 'boolean', default: false },
    bench: { type: 'boolean', default: false },
    repeats: { type: 'string', default: '0.05' },
  },
});

const rows = Number(values.rows);
const plan = values.bench ? benchPlan(rows, Number(values.repeats)) : demoPlan(rows);
const applications = inventApplications(rows, Number(values.seed), plan);
const variant = values.columns === 'spanish' ? 'spanish' : 'template';
for (const piece of values.planted ? plantedCsv(applications) : applicationsCsv(applications, variant)) {
  process.stdout.write(piece);
}

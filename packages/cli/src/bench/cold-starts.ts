// The cold start of each function: its bundle loaded in a fresh process, several times. Hides the process and its environment.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { queueNames } from '@hearth/contracts/queue-names';

/** Milliseconds from the first byte read to the handler being there, without Node's own start; the median of some runs. */
export type ColdStart = {
  readonly name: string;
  readonly kib: number;
  readonly initMs: number;
  readonly cpuMs: number;
};

const runs = 3;
const run = promisify(execFile);

const probe = `
const before = process.cpuUsage();
const started = performance.now();
await import(process.argv[1]);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ initMs: performance.now() - started, cpuMs: (user + system) / 1000 }));
`;

/** What a function reads while it loads; nothing is called. */
const environment = (name: string): Record<string, string> => ({
  POWERTOOLS_SERVICE_NAME: name,
  POWERTOOLS_METRICS_NAMESPACE: 'Hearth',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  EVENTS_TABLE: 'events',
  STATE_TABLE: 'state',
  VAULT_TABLE: 'vault',
  KEYS_TABLE: 'keys',
  VAULT_KEY_ID: 'vault-key',
  MAC_KEY_ID: 'mac-key',
  FILES_BUCKET: 'files',
  LOG_BUCKET: 'log',
  LOG_KEY_ID: 'log-key',
  LOG_ORIGIN: 'hearth.local/log',
  PUBLICATIONS_BUCKET: 'publications',
  PUBLICATIONS_URL: 'https://publications.hearth.local',
  FISCAL_AGENT_NAME: 'The fiscal agent of this fund',
  KEYS_RECOVERY_DAYS: '1',
  PROVIDER_SECRET_ID: 'provider',
  PROVIDER_FINANCIAL_ACCOUNT: 'fa_local',
  FISCAL_AGENT_ID: 'org_00000000000000000000000000',
  FOUNDERS: 'founder-1,founder-2',
  MESSAGES_FROM: 'requests@hearth.local',
  QUEUE_URLS: JSON.stringify(Object.fromEntries(queueNames.map((queue) => [queue, `http://127.0.0.1/0/${queue}`]))),
});

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Loads every bundle; `sizes` is in bytes by function, `bundles` the folder that holds them. */
export const coldStarts = async (
  bundles: string,
  sizes: Readonly<Record<string, number>>,
  tick: () => void,
): Promise<readonly ColdStart[]> => {
  const starts: ColdStart[] = [];
  for (const [name, bytes] of Object.entries(sizes)) {
    const looks: { initMs: number; cpuMs: number }[] = [];
    for (let at = 0; at < runs; at += 1) {
      const args = ['--input-type=module', '-e', probe, join(bundles, name, 'index.mjs')];
      const { stdout } = await run(process.execPath, args, { env: environment(name) });
      looks.push(JSON.parse(stdout));
    }
    starts.push({
      name,
      kib: bytes / 1024,
      initMs: middle(looks.map(({ initMs }) => initMs)),
      cpuMs: middle(looks.map(({ cpuMs }) => cpuMs)),
    });
    tick();
  }
  return starts;
};

// The inside of the process that runs the measured cloud: answers what its parent asks about it. Hides nothing but the messages.
import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { FunctionFigures } from '@hearth/local/host/function-figures';
import { type Cloud, runCloud } from '../cloud.ts';
import type { CloudAddresses } from '../cloud-addresses.ts';
import { providerElsewhere } from './provider-elsewhere.ts';

export type CloudOrder =
  | { readonly ask: 'figures' }
  /** Copies the database of the engine, which has to be idle, to a file. */
  | { readonly ask: 'copy'; readonly path: string }
  /** Writes the calls to the database from now on, one JSON line each, when `stop-recording` comes. */
  | { readonly ask: 'record' }
  | { readonly ask: 'stop-recording'; readonly path: string }
  | { readonly ask: 'stop' };

/** What the cloud's process tells of itself. CPU is since it began. */
export type CloudFigures = {
  readonly enginePid: number;
  /** By full function name. */ readonly functions: Readonly<Record<string, FunctionFigures>>;
  /** Messages that wait. */ readonly waiting: number;
};

export type CloudSays =
  | { readonly ready: CloudAddresses }
  | { readonly figures: CloudFigures }
  | { readonly done: true };

/** One recorded call: its operation and the body as it was sent. */
export type RecordedCall = { readonly operation: string; readonly body: unknown };

const say = (message: CloudSays): void => void process.send?.(message);

const figuresOf = ({ host }: Cloud): CloudFigures => {
  const depths = Object.values(host.engines.queueDepths());
  return {
    enginePid: host.engines.enginePid() ?? 0,
    functions: host.pool.figures(),
    waiting: depths.reduce((sum, { ready, inFlight }) => sum + ready + inFlight, 0),
  };
};

const copyDatabase = (from: string, to: string): void => {
  const database = new DatabaseSync(from, { readOnly: true });
  database.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`);
  database.close();
};

const recorder = (cloud: Cloud) => {
  const lines: string[] = [];
  const unwatch = cloud.host.engines.faults?.watch(({ operation, request, status }) => {
    // What the engine refused is tried again, and recorded then.
    if (status === 200) lines.push(`{"operation":"${operation}","body":${request.toString('utf8')}}`);
  });
  return (path: string): void => {
    unwatch?.();
    writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 });
  };
};

const serve = (cloud: Cloud): void => {
  let stopRecording: ((path: string) => void) | undefined;
  const carryOut = async (order: CloudOrder): Promise<CloudSays> => {
    if (order.ask === 'figures') return { figures: figuresOf(cloud) };
    if (order.ask === 'copy') copyDatabase(cloud.host.engines.dynamodb.filePath, order.path);
    if (order.ask === 'record') stopRecording = recorder(cloud);
    if (order.ask === 'stop-recording') stopRecording?.(order.path);
    if (order.ask === 'stop') await cloud.stop();
    return { done: true };
  };
  process.on('message', (order: CloudOrder) => {
    carryOut(order).then(
      (answer) => {
        say(answer);
        if (order.ask === 'stop') process.disconnect();
      },
      (fault: unknown) => {
        console.error(fault);
        process.exit(1);
      },
    );
  });
  // The parent is gone, however it went.
  process.once('disconnect', () => setTimeout(() => process.exit(0), 100).unref());
  say({ ready: cloud.addresses });
};

const [dataDir = '', workers = '', records = '', provider = ''] = process.argv.slice(2);
serve(
  await runCloud({
    dataDir,
    workers: Number(workers),
    countsCalls: true,
    provider: providerElsewhere(JSON.parse(provider)),
    faultProxy: records === 'yes',
    log: (line) => console.error(line),
  }),
);

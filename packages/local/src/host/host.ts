// The local cloud: from the synthesized templates to a running API in one call. Hides the order in which its parts start and stop.
import { join } from 'node:path';
import type { Engines } from '../engines/engines.ts';
import type { Clock } from './clock.ts';
import { type Controls, controlTokenIn, createControlServer } from './control.ts';
import { startBase } from './host-base.ts';
import { type HostParts, openApi, openBus, startParts } from './host-parts.ts';
import type { HostSetting } from './host-setting.ts';
import type { LambdaPool } from './lambda-pool.ts';
import { declaredOnly } from './plan.ts';
import { atDoors, openReadingDoors } from './reading-doors.ts';

export type Host = {
  readonly apiUrl: string;
  /** Where PutEvents is answered; undefined when the templates have no event bus. */
  readonly eventBusUrl: string | undefined;
  /** Where readers are served, by distribution; no slash at the end. */
  readonly readingUrls: readonly string[];
  readonly controlUrl: string;
  /** Sent to the control server as `authorization: Bearer ...`; also in `<dataDir>/control-token`. */
  readonly controlToken: string;
  /** The controls without the way over HTTP. */
  readonly controls: Controls;
  /** A token the API accepts, for this subject: audience and scope come from the template. */
  readonly tokenFor: (sub: string) => Promise<string>;
  readonly engines: Engines;
  /** What the template tells its functions under this name: the bucket of the log, the key of the vault. */
  readonly settingOf: (name: string) => string | undefined;
  readonly clock: Clock;
  readonly pool: Pick<LambdaPool, 'figures' | 'load'>;
  /** What the templates declare and nothing runs, with reasons. */
  readonly declaredOnly: ReturnType<typeof declaredOnly>;
  readonly logFolder: string;
  /** Lets what runs end, up to five seconds, then stops everything. What was cut off is done again at the next start. */
  readonly stop: () => Promise<void>;
};

const GRACE_MS = 5_000;

/** Opens the doors: API, event bus, control server. Undoes everything when one of them can't be opened. */
const openDoors = async (
  parts: HostParts,
  controlToken: string,
): Promise<{ controlPort: number; eventBusUrl: string | undefined; stop: () => Promise<void> }> => {
  const { engines, pool, mappings, schedules } = parts;
  const api = openApi(parts, pool);
  const control = createControlServer(parts.controls, controlToken);
  let bus: Awaited<ReturnType<typeof openBus>>;
  let closeReading = async (): Promise<void> => {};
  const stop = async (): Promise<void> => {
    schedules.stop();
    await Promise.all([api.stop(), control.stop(), bus?.stop(), closeReading()]);
    await Promise.all([mappings.stop(), pool.stop(GRACE_MS)]);
    mappings.client.close();
    await engines.stop();
  };
  try {
    const controlPort = await engines.portFor('control');
    bus = await openBus(parts, mappings);
    closeReading = await openReadingDoors(parts.doors, engines.endpoints.s3);
    await Promise.all([api.listen(parts.apiPort), control.listen(controlPort)]);
    schedules.start();
    return { controlPort, eventBusUrl: bus?.url, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
};

/**
 * Starts the local cloud and answers when its API listens. It goes on where it was, also after a kill at any moment.
 * Throws an Error that says what to do: a template the host can't run, a folder in use, an engine that is missing.
 */
export const startHost = async (setting: HostSetting): Promise<Host> => {
  const base = await startBase(setting);
  const parts = await startParts(base).catch(async (fault: unknown) => {
    await base.engines.stop();
    throw fault;
  });
  const { engines, clock, controls, pool, plan, apiPort } = parts;
  const controlToken = controlTokenIn(join(setting.dataDir, 'control-token'));
  const { controlPort, eventBusUrl, stop } = await openDoors(parts, controlToken);
  const authorizer = plan.http.routes.find((route) => route.authorizer !== undefined)?.authorizer;
  return {
    apiUrl: `http://127.0.0.1:${apiPort}`,
    eventBusUrl,
    readingUrls: parts.doors.map(({ url }) => url),
    controlUrl: `http://127.0.0.1:${controlPort}`,
    controlToken,
    controls,
    tokenFor: (sub) =>
      engines.tokenFor({ sub, audience: authorizer?.audience[0], scope: authorizer?.scopes.join(' ') }),
    engines,
    settingOf: (name) =>
      plan.functions
        .flatMap(({ environment }) => environment[name] ?? [])
        .map(atDoors(parts.doors))
        .at(0),
    clock,
    pool,
    declaredOnly: declaredOnly(base.assembly),
    logFolder: join(setting.dataDir, 'log'),
    stop,
  };
};

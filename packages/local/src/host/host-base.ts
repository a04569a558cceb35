// The ground of a running host: templates read, engines up, everything that runs planned. Hides what must come before what.
import { mkdirSync } from 'node:fs';
import { ACCOUNT_ID, REGION } from '../engines/aws-json.ts';
import { type Engines, startEngines } from '../engines/engines.ts';
import { type Clock, openClock } from './clock.ts';
import { viewCloud } from './cloud-view.ts';
import type { HostSetting } from './host-setting.ts';
import { type CloudPlan, planCloud } from './plan.ts';
import { firstAudience } from './plan-http.ts';
import { planStorage, type StoragePlan } from './plan-storage.ts';
import { planDoors, type ReadingDoor } from './reading-doors.ts';
import { type Assembly, readAssembly } from './template.ts';

export type HostBase = {
  readonly setting: HostSetting;
  readonly assembly: Assembly;
  readonly clock: Clock;
  readonly engines: Engines;
  readonly storage: StoragePlan;
  readonly plan: CloudPlan;
  readonly doors: readonly ReadingDoor[];
  readonly apiPort: number;
};

const registerProvider = ({ setting, engines, plan }: HostBase): void => {
  if (setting.provider === undefined) return;
  const { apiKey, webhookSecrets } = setting.provider;
  const ids = new Set(plan.functions.flatMap(({ environment }) => environment['PROVIDER_SECRET_ID'] ?? []));
  for (const id of ids) engines.putSecret({ id, value: JSON.stringify({ apiKey, webhookSecrets }) });
};

/** Starts the engines and plans what runs. Names first, engines second, everything that needs an address last. */
export const startBase = async (setting: HostSetting): Promise<HostBase> => {
  mkdirSync(setting.dataDir, { recursive: true, mode: 0o700 });
  const assembly = readAssembly(setting.cdkOut);
  const clock = setting.clock ?? openClock(setting.dataDir);
  let engines: Engines | undefined;
  let apiPort = setting.apiPort ?? 0;
  const view = viewCloud(
    assembly,
    {
      region: REGION,
      accountId: ACCOUNT_ID,
      queueUrl: (name) => engines?.queueUrl(name) ?? '',
      apiUrl: () => `http://127.0.0.1:${apiPort}`,
    },
    setting.parameters ?? {},
  );
  const storage = planStorage(view, () => '{}');
  const { faultProxy = false, log = () => {} } = setting;
  engines = await startEngines({
    dataDir: setting.dataDir,
    ...storage,
    audience: firstAudience(view),
    now: clock.now,
    faultProxy,
    log,
  });
  try {
    if (setting.apiPort === undefined) apiPort = await engines.portFor('api');
    const plan = planCloud(view);
    const doors = await planDoors(plan.distributions, engines);
    const base = { setting, assembly, clock, engines, storage, plan, doors, apiPort };
    registerProvider(base);
    return base;
  } catch (fault) {
    await engines.stop();
    throw fault;
  }
};

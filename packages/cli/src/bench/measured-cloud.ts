// A cloud in a process of its own, measured from outside: neither the load on it nor the provider counts as its own.
import { mkdirSync } from 'node:fs';
import { type Clock, openClock } from '@hearth/local/host/clock';
import { accessTo, type CloudAccess } from '../cloud-access.ts';
import { type ProviderHere, startProvider, underWayAt } from '../cloud-provider.ts';
import { startChild } from './child-orders.ts';
import type { CloudFigures } from './cloud-process.ts';
import { cpuMsOf } from './process-figures.ts';
import { addressOf } from './provider-elsewhere.ts';
import { pause } from './stage.ts';

/** What was spent since the cloud began, in CPU milliseconds, and what each function did. */
export type Spending = CloudFigures & {
  readonly engineCpuMs: number;
  readonly cloudCpuMs: number;
  readonly atMs: number;
};

export type MeasuredCloud = CloudAccess & {
  readonly pids: () => Readonly<Record<string, number>>;
  readonly spending: () => Promise<Spending>;
  readonly copyDatabase: (path: string) => Promise<void>;
  readonly record: () => Promise<void>;
  readonly stopRecording: (path: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type MeasuredSetting = {
  readonly dataDir: string;
  readonly workers: number;
  /** The cloud's clock shows this instant at least, in milliseconds since 1970: nobody consents tomorrow. */
  readonly notBeforeMs: number;
  /** Puts a proxy before the engine that can record calls; its CPU is the cloud's, so such a cloud is not measured. */
  readonly canRecord?: boolean;
};

const settleMs = 200;
const lookAgainMs = 20;

const clockFrom = (dataDir: string, notBeforeMs: number): Clock => {
  const clock = openClock(dataDir);
  clock.advance(Math.max(0, Math.ceil(notBeforeMs - clock.now())));
  return clock;
};

/** Idle is when cloud and provider are idle at the same time. */
const untilBothIdle = async ({ controls }: CloudAccess, { standIn }: ProviderHere, patienceMs?: number) => {
  const isResting = (): boolean => underWayAt(standIn).length === 0;
  do {
    while (!isResting()) await pause(lookAgainMs);
    await controls.untilIdle(patienceMs);
  } while (!isResting());
};

/** Starts cloud and provider, and answers when the API listens. */
export const openMeasuredCloud = async (setting: MeasuredSetting): Promise<MeasuredCloud> => {
  const { dataDir, workers, notBeforeMs, canRecord = false } = setting;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const provider = await startProvider(dataDir, settleMs, clockFrom(dataDir, notBeforeMs));
  const child = await startChild(dataDir, workers, canRecord, addressOf(provider));
  // The signed way only: figures of another day came in by it.
  provider.openDoor({ apiUrl: child.addresses.apiUrl });
  const access = accessTo(child.addresses);
  const spending = async (): Promise<Spending> => {
    const said = await child.order({ ask: 'figures' });
    if (!('figures' in said)) throw new Error('The measured cloud did not give its figures.');
    const { figures } = said;
    const [engineCpuMs, cloudCpuMs] = [cpuMsOf(figures.enginePid), cpuMsOf(child.pid)];
    const waiting = figures.waiting + provider.standIn.undelivered();
    return { ...figures, waiting, engineCpuMs, cloudCpuMs, atMs: performance.now() };
  };
  const { enginePid } = await spending();
  return {
    ...access,
    controls: { ...access.controls, untilIdle: (patienceMs) => untilBothIdle(access, provider, patienceMs) },
    pids: () => ({ engine: enginePid, cloud: child.pid, driver: process.pid }),
    spending,
    copyDatabase: async (path) => void (await child.order({ ask: 'copy', path })),
    record: async () => void (await child.order({ ask: 'record' })),
    stopRecording: async (path) => void (await child.order({ ask: 'stop-recording', path })),
    stop: async () => {
      await child.order({ ask: 'stop' });
      access.close();
      await child.ended;
      await provider.standIn.stop();
    },
  };
};

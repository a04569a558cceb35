// What sealing costs on an engine: so many events of a fund at work, found, read, checked, put in their places, signed and kept. Prints a line of JSON.
import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import { cpuMsOf } from '@hearth/cli/bench/process-figures';
import type { SealingFigures } from '@hearth/cli/bench/sealing-figures';
import { planInclusion } from '@hearth/domain/merkle';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { lies } from '@hearth/functions/sealing/sealed-truth.fixture.ts';
import { sealerOf } from '@hearth/functions/sealing/sealing.fixture.ts';
import type { Tables } from '@hearth/store/tables';
import { openEngine } from '../contract/tables-benches.ts';
import { awardsWaiting, copied } from './money-estate.ts';

const [wanted = 10_000] = process.argv.slice(2).map(Number);
const minutesAfter = (count: number): string => new Date(Date.parse(monday) + count * 60_000).toISOString();

const eventCount = async (tables: Tables): Promise<number> => (await tables.scan('events')).items.length;

/** A fund in memory with at least so many events. */
const fundOf = async (events: number) => {
  const few = 20;
  const [once, twice] = [await awardsWaiting(few, 1), await awardsWaiting(2 * few, 1)];
  const perAward = ((await eventCount(twice.tables)) - (await eventCount(once.tables))) / few;
  return (await awardsWaiting(Math.ceil(events / perAward), 15)).tables;
};

const twin = await fundOf(wanted);
const events = await eventCount(twin);
const streams = new Set((await twin.scan('events')).items.map(({ pk }) => pk)).size;
const engine = await openEngine();
const files = inMemoryFiles();
const sealer = await sealerOf(engine.tables, { files });
// The log has begun, so that what is measured is a usual run; and the client is warm.
await sealer.sealAt(monday);
await copied(twin, engine.tables);
const [began, cpu, engineCpu] = [performance.now(), process.cpuUsage(), cpuMsOf(engine.pid())];
await sealer.sealAt(minutesAfter(15));
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(cpu);
const engineCpuMs = cpuMsOf(engine.pid()) - engineCpu;
const wrong = await lies(engine.tables, { ...sealer, files });
if (wrong.length > 0) throw new Error(wrong.join('; '));
const againBegan = performance.now();
await sealer.sealAt(minutesAfter(30));
const idleMs = performance.now() - againBegan;
const { state } = await sealer.log();
const size = state?.keptSize ?? 0;
const proof = await sealer.kept.proofOf(planInclusion(0, size), size);
await engine.stop();

const figures: SealingFigures = {
  events,
  streams,
  seconds,
  eventsPerSecond: events / seconds,
  cpuMs: (user + system) / 1000 / events,
  engineCpuMs: engineCpuMs / events,
  idleMs,
  proofHashes: proof.length,
};
console.log(JSON.stringify(figures));

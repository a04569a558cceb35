// What a long list costs its job: so many rows checked in one run, and applied, over the tables' twin or the engine. Prints a line of JSON.
// node test/bench/import-job.ts [rows] [applied rows] [engine]
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOfStream } from '@hearth/channels/stream-hash';
import { resultsKey, uploadKey } from '@hearth/contracts/import-rows';
import { idOrThrow } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { houseOver, lineOf, titles } from '@hearth/functions/imports/imports.fixture.ts';
import { applyImport } from '@hearth/functions/intake/apply-import.ts';
import { intakeOver } from '@hearth/functions/intake/intake.fixture.ts';
import { policyReader } from '@hearth/store/policies';
import { founded } from '@hearth/store/relief-estate.fixture';
import { openEngine } from '../contract/tables-benches.ts';
import { filesOnDisk } from './files-on-disk.ts';
import { copied } from './money-estate.ts';

const [rows = 50_000, applied = 500] = process.argv.slice(2, 4).map(Number);
const withEngine = process.argv.includes('engine');

const given = ['Marisol', 'Duc', 'Ana', 'Jean', 'Fatima', 'Wei', 'Rosa', 'Amir', 'Lucia', 'Thanh'];
const family = ['Quintanilla', 'Tran', 'Silva', 'Baptiste', 'Omar', 'Chen', 'Reyes', 'Haddad', 'Costa', 'Nguyen'];
const lineAt = (nth: number) => ({
  partner_ref: `row-${nth}`,
  given_name: `${given[nth % 10]}${String.fromCharCode(97 + (Math.floor(nth / 10) % 26))}`,
  family_name: `${family[Math.floor(nth / 7) % 10]}${String.fromCharCode(97 + (Math.floor(nth / 260) % 26))}`,
  birth_date: `19${50 + (nth % 50)}-0${1 + (nth % 9)}-${10 + (Math.floor(nth / 3) % 18)}`,
  phone: `617 ${String(200 + (nth % 700))} ${String(1000 + (Math.floor(nth / 700) % 9000))}`,
  amount: nth % 97 === 0 ? 'a lot' : String(100 + (nth % 600)),
});
/** The file line by line: who measures the job must not hold the file itself. */
const listOf = function* (count: number): Generator<Uint8Array> {
  yield Buffer.from(titles);
  for (let nth = 0; nth < count; nth += 1) yield Buffer.from(`\r\n${lineOf(lineAt(nth))}`);
};
const streamed = async function* (count: number): AsyncGenerator<Uint8Array> {
  yield* listOf(count);
};

const twin = await founded();
const engine = withEngine ? await openEngine() : undefined;
if (engine !== undefined) await copied(twin, engine.tables);
const tables = { ...(engine?.tables ?? twin), items: twin.items };

let peakBytes = 0;
const watching = setInterval(() => {
  peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
}, 50);

/** Files lie on disk, so that what is measured is the job and not the bucket. */
const files = filesOnDisk(mkdtempSync(join(tmpdir(), 'hearth-list-')));
const opened = async (count: number): Promise<string> => {
  const house = houseOver(tables, files);
  const answer = await house.open(new Uint8Array(1), await hashOfStream(streamed(count)));
  if (!('body' in answer)) throw new Error(answer.detail);
  const id = house.idIn(answer);
  await files.write(uploadKey(id), 'text/csv', listOf(count));
  await house.check(id);
  return id;
};

const id = await opened(rows);
globalThis.gc?.();
const restBytes = process.memoryUsage().rss;
const began = performance.now();
await houseOver(tables, files).work(id);
const checkSeconds = (performance.now() - began) / 1000;
const checkPeakMiB = Math.round(peakBytes / 1024 / 1024);
const { checked } = await houseOver(tables, files).state(id);

const other = await opened(applied);
await houseOver(tables, files).work(other);
await houseOver(tables, files).apply(other, 'good-rows');
const ports = { ...intakeOver(tables), files, readPolicy: policyReader(tables), clock: () => monday };
const applyBegan = performance.now();
await applyImport(ports)(idOrThrow('import', other), monday);
const applySeconds = (performance.now() - applyBegan) / 1000;
clearInterval(watching);
const state = await houseOver(tables, files).state(other);
if ((await files.sizeOf(resultsKey(other, state.checked?.run ?? ''))) === undefined) throw new Error('no results');
await engine?.stop();

console.log(
  JSON.stringify({
    tables: withEngine ? 'engine' : 'twin',
    rows,
    checkSeconds: Math.round(checkSeconds * 10) / 10,
    rowsPerSecond: Math.round(rows / checkSeconds),
    restMiB: Math.round(restBytes / 1024 / 1024),
    checkPeakMiB,
    counts: checked?.counts,
    applied,
    applySeconds: Math.round(applySeconds * 10) / 10,
    appliedPerSecond: Math.round(applied / applySeconds),
    outcome: state.applied,
  }),
);

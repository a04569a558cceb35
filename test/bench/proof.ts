// What the offline verifier needs for 100,000 events, in a process of its own, and how long a proof is. One JSON line, for `pnpm bench`.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bigBundle, proofBytes, writeBigBundle } from './proof-bundle.ts';

const events = Number(process.argv[2] ?? 100_000);
const verifier = join(import.meta.dirname, '../../packages/verifier/hearth-verify.ts');

/** Told by the verifier's own process when it ends: what it took, as its system counted. */
const meter = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error(JSON.stringify({ seconds: performance.now() / 1e3, cpuSeconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 }));
});`;

const folder = mkdtempSync(join(tmpdir(), 'hearth-proof-'));
try {
  const path = join(folder, 'bundle.ndjson');
  const { lines, vkey, size, hashes } = bigBundle(events);
  await writeBigBundle(path, lines());
  const longestProofBytes = proofBytes(hashes, 0);
  const started = ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, verifier, path, '--key', vkey];
  const { stderr } = await promisify(execFile)(process.execPath, started);
  const { seconds, cpuSeconds, peakMb } = JSON.parse(stderr);
  const bundleMb = statSync(path).size / 1_000_000;
  console.log(JSON.stringify({ events: size, seconds, cpuSeconds, peakMb, bundleMb, longestProofBytes }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

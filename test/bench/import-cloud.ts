// What a long list costs a whole local cloud: so many rows sent, checked by the function behind its queue, and told. Prints a line of JSON.
// node test/bench/import-cloud.ts [rows]
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyOf, openApi } from '@hearth/cli/api-client';
import { openMeasuredCloud } from '@hearth/cli/bench/measured-cloud';
import { watchMemory } from '@hearth/cli/bench/process-figures';
import { found } from '@hearth/cli/found';
import { partnerStaff } from '@hearth/cli/founding-plan';
import { lineOf, titles } from '@hearth/functions/imports/imports.fixture.ts';

const rows = Number(process.argv[2] ?? 50_000);
const listOf = function* (): Generator<Uint8Array> {
  yield Buffer.from(titles);
  for (let nth = 0; nth < rows; nth += 1)
    yield Buffer.from(
      `\r\n${lineOf({
        partner_ref: `row-${nth}`,
        given_name: `Berta${nth}`,
        birth_date: `19${50 + (nth % 50)}-0${1 + (nth % 9)}-${10 + (nth % 18)}`,
        phone: `617 ${200 + (nth % 700)} ${1000 + (Math.floor(nth / 700) % 9000)}`,
        amount: nth % 97 === 0 ? 'a lot' : String(100 + (nth % 600)),
        consent_given_at: '2026-01-05',
      })}`,
    );
};
const bytes = Buffer.concat([...listOf()]);
const sha256 = createHash('sha256').update(bytes).digest('hex');

const dataDir = mkdtempSync(join(tmpdir(), 'hearth-list-cloud-'));
const cloud = await openMeasuredCloud({ dataDir, workers: 2, notBeforeMs: Date.now() });
try {
  const { programId, partners } = await found(cloud, {
    partners: [{ name: 'Casa Ribera', askedMinor: 40_000_000 }],
    keptIn: dataDir,
  });
  const api = openApi(cloud.http, cloud.addresses.apiUrl, cloud.tokenFor).as(
    partnerStaff(partners[0]?.slug ?? '').system,
  );
  await cloud.controls.untilIdle();
  const before = await cloud.spending();
  const atRest = watchMemory(cloud.pids);
  await new Promise((go) => setTimeout(go, 500));
  const rest = atRest.read();
  atRest.stop();
  const memory = watchMemory(cloud.pids);
  type Opened = { importId: string; upload: { address: string; headers: Record<string, string> } };
  const body = { programId, format: 'csv', bytes: bytes.length, sha256 };
  const opened = await api.post<Opened>('/v1/imports', keyOf('open', 'cloud'), body);
  if (opened.problem !== undefined) throw new Error(opened.problem);
  const { importId, upload } = opened.body;
  const sent = await fetch(upload.address, { method: 'PUT', headers: upload.headers, body: new Uint8Array(bytes) });
  if (!sent.ok) throw new Error(`${sent.status}`);
  const began = performance.now();
  await api.post(`/v1/imports/${importId}/check`, keyOf('check', importId));
  await cloud.controls.untilIdle(600_000);
  const seconds = (performance.now() - began) / 1000;
  const peak = memory.read();
  memory.stop();
  const after = await cloud.spending();
  const { body: told } = await api.get<{ status: string; checked: object }>(`/v1/imports/${importId}`);
  const mib = (of: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(of).map(([name, mb]) => [name, Math.round(mb)]));
  console.log(
    JSON.stringify({
      rows,
      fileMiB: Math.round(bytes.length / 1024 / 1024),
      seconds: Math.round(seconds * 10) / 10,
      restMiB: mib(rest.of),
      peakMiB: mib(peak.of),
      cloudCpuSeconds: Math.round(after.cloudCpuMs - before.cloudCpuMs) / 1000,
      status: told.status,
      counts: told.checked,
    }),
  );
} finally {
  await cloud.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

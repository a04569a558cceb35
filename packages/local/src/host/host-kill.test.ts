// A host that is killed in the middle of work picks up where it was.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startHost } from './host.ts';
import { tinyCloud } from './testing-fixtures/tiny-cloud.ts';

type Started = { readonly child: ChildProcess; readonly apiUrl: string; readonly token: string };

const start = async (cdkOut: string, dataDir: string): Promise<Started> => {
  const program = fileURLToPath(new URL('./testing-fixtures/tiny-host.ts', import.meta.url));
  const child = spawn(process.execPath, [program, cdkOut, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  return { child, ...JSON.parse(line) };
};

test('everything acknowledged before two kills is relayed and worked off after them, on the same port', async () => {
  const { cdkOut, dataDir, remove } = tinyCloud();
  onTestFinished(remove);
  const acknowledged: string[] = [];
  const urls = new Set<string>();
  for (const round of [1, 2]) {
    const { child, apiUrl, token } = await start(cdkOut, dataDir);
    urls.add(apiUrl);
    const headers = { authorization: `Bearer ${token}` };
    const put = async (id: string): Promise<void> => {
      const response = await fetch(`${apiUrl}/v1/things/${id}`, { method: 'PUT', body: 'x', headers }).catch(
        () => undefined,
      );
      if (response?.status === 201) acknowledged.push(id);
    };
    for (let at = 0; at < 15; at += 1) await put(`first-${round}-${at}`);
    const under = Array.from({ length: 15 }, (_, at) => put(`second-${round}-${at}`));
    await under[0];
    child.kill('SIGKILL');
    await Promise.all([once(child, 'exit'), ...under]);
  }

  const host = await startHost({ cdkOut, dataDir, workers: 2 });
  urls.add(host.apiUrl);
  try {
    expect(await host.controls.idle(20_000)).toEqual({ idle: true, underWay: [] });
    const done = async (id: string): Promise<boolean> => {
      const Key = { pk: { S: `done-${id}` }, sk: { S: '0' } };
      return (await host.engines.dynamodb.call('GetItem', { TableName: 'Events', Key }))['Item'] !== undefined;
    };
    const missing = [];
    for (const id of acknowledged) if (!(await done(id))) missing.push(id);
    expect(missing).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(30);
    expect(urls.size).toBe(1);
  } finally {
    await host.stop();
  }
});

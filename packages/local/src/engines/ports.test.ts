import { createServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { newFolder } from './engine-fixtures.ts';
import { openPorts } from './ports.ts';

const folder = newFolder();
afterAll(() => folder.remove());

test('each name has a port of its own that is the same at the next start', async () => {
  const ports = openPorts(folder.path);
  const names = ['dynamodb', 'queues', 'keys', 'issuer', 'host'];
  const first = await Promise.all(names.map(ports.portFor));
  expect(new Set(first).size).toBe(names.length);
  const later = openPorts(folder.path);
  expect(await Promise.all(names.map(later.portFor))).toEqual(first);
});

test('a remembered port that another program holds is replaced, and a person is told', async () => {
  const again = newFolder();
  const first = await openPorts(again.path).portFor('queues');
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(first, '127.0.0.1', resolve));
  const lines: string[] = [];
  const second = await openPorts(again.path, (line) => lines.push(line)).portFor('queues');
  expect(second).not.toBe(first);
  expect(lines).toEqual([`port ${first} of queues is in use by another program; ${second} is used instead`]);
  expect(await openPorts(again.path).portFor('queues')).toBe(second);
  squatter.close();
  again.remove();
});

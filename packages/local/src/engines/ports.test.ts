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

test('two programs that look for a port at the same moment are never given the same one, though nobody listens yet', async () => {
  const [one, other] = [newFolder(), newFolder()];
  const inOrder = () => {
    let next = 20_100;
    return () => {
      next += 1;
      return next;
    };
  };
  const given = await Promise.all(
    [one, other].flatMap(({ path }) => {
      const ports = openPorts(path, undefined, inOrder());
      return [ports.portFor('dynamodb'), ports.portFor('queues')];
    }),
  );
  expect(new Set(given).size).toBe(4);
  one.remove();
  other.remove();
});

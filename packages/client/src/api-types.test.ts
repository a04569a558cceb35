// The committed types are those of the committed description, and the five lines of the README are lines that run.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hearthClient, type PageQuery, pages, problemWords } from './hearth-client.ts';
import { clientTypes } from './write-client-types.ts';

const textOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

test('the types are those of the description', async () => {
  const isSame = textOf('./api-types.ts') === (await clientTypes());
  expect(isSame, 'write them again: node packages/client/src/write-client-types.ts').toBe(true);
});

const example = JSON.parse(textOf('../../contracts/openapi.json')).paths['/v1/applications'].post.requestBody.content;
const application = example['application/json'].example;

test('the five lines of the README hand in an application and read all of them', async () => {
  const answers = [
    { applicationId: 'app_1', status: 'submitted', version: 1 },
    { applications: [{ applicationId: 'app_1', status: 'submitted' }] },
  ];
  const said: string[] = [];
  const ports = { fetch: async () => Response.json(answers.shift() ?? {}) };
  const [url, token, say] = ['https://api.fund.example', () => 'a token', (text: string) => said.push(text)];
  // the five lines
  const hearth = hearthClient({ url, token, ports });
  const { data, error } = await hearth.POST('/v1/applications', { body: application });
  say(error ? problemWords(error) : `${data.applicationId} is ${data.status}`);
  const read = (query: PageQuery) => hearth.GET('/v1/applications', { params: { query } });
  for await (const each of pages(read, (page) => page.applications)) say(`${each.applicationId} is ${each.status}`);
  // until here
  expect(said).toEqual(['app_1 is submitted', 'app_1 is submitted']);
});

test('the README shows these lines', () => {
  const [, lines = ''] = /\/\/ the five lines\n([\s\S]*?)\s*\/\/ until here/.exec(textOf('./api-types.test.ts')) ?? [];
  const shown = lines.replaceAll(/^ {2}/gm, '').replace(', ports }', ' }').replaceAll('say(', 'console.log(');
  expect(shown.split('\n')).toHaveLength(5);
  expect(textOf('../README.md')).toContain(shown);
});

// Every figure of a publication out of an export alone, by the program that anybody can run; and every way in which an export may lie.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recomputePublication } from '@hearth/cli/hearth/publication-recompute';
import { bundleRecord } from '@hearth/cli/publications/bundle-record';
import { vkeyOf } from '@hearth/domain/checkpoint-note';
import type { PublicationDocument, TemplateName } from '@hearth/publication/document';
import { isShown } from '@hearth/publication/document';
import { recompute } from '@hearth/publication/recompute';
import { verifyBundle } from '@hearth/verifier/verify-bundle';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentOf, type PublishedFund, publishedFund } from './published-fund.ts';
import { day, exported, idsOf } from './sealed-fund.ts';

let fund: PublishedFund;
let bundle: readonly string[];
beforeAll(async () => {
  fund = await publishedFund();
  bundle = await exported(fund, { kind: 'all' }, { madeAt: '2027-01-02T00:00:00.000Z' });
});

const again = async (document: PublicationDocument, lines: readonly string[] = bundle) => {
  const { cases, entries } = await bundleRecord(lines, document.cutOff.checkpoint, document.cutOff.at);
  return recompute(document, cases, entries);
};

describe('a publication', () => {
  const names: readonly TemplateName[] = ['public-report', 'need-picture', 'steering-view', 'fiscal-year-worksheets'];
  test.each(names)('is counted again from the export, every figure of it: %s', async (name) => {
    const document = await documentOf(fund, name);
    const { figures, shown, differences } = await again(document);
    expect(differences).toEqual([]);
    expect(shown).toBeGreaterThan(5);
    expect(figures).toBe(
      document.tables
        .flatMap(({ rows, total }) => [...rows.map(({ values }) => values), total ?? {}])
        .flatMap(Object.keys).length,
    );
  });

  test('tells what stood at its cut-off: what came back five minutes later is of the next one', async () => {
    const { tables } = await documentOf(fund, 'fiscal-year-worksheets');
    const helped = tables.find(({ id }) => id === 'aid-by-type')?.total?.['households'];
    // 7 of the first days and 64 of after, less 4 whose money came back before the end.
    expect(helped).toBe(7 + 64 - 4);
  });

  test('is the same when it is made a second time, after the fund went on', async () => {
    expect(await documentOf(fund, 'public-report')).toEqual(await documentOf(fund, 'public-report'));
  });

  test('is made of a bundle that the auditor’s own program finds whole, answers of households in it too', async () => {
    const { problems } = await verifyBundle(bundle, { keys: [fund.key], checkpoints: [] });
    expect(problems).toEqual([]);
    expect(bundle.filter((line) => line.includes('FollowUpAnswered')).length).toBeGreaterThan(20);
  });

  test('counts an erased household as before: erasing takes away who it was, and no figure', async () => {
    const { cases } = await bundleRecord(bundle, (await documentOf(fund, 'public-report')).cutOff.checkpoint, day(60));
    expect(cases.grants.map(({ awardId }) => awardId)).toContain(idsOf('one').awardId);
  });

  test('with one dollar more is not what the record says, and the figure is named', async () => {
    const document = await documentOf(fund, 'public-report');
    const money = document.tables.find(({ id }) => id === 'money');
    const [measure, figure] = Object.entries(money?.rows[0]?.values ?? {}).find(
      ([, each]) => isShown(each) && each > 0,
    ) ?? ['', 0];
    if (money === undefined || !isShown(figure)) throw new Error('no money is shown');
    const [first, ...rest] = money.rows;
    if (first === undefined) throw new Error('no row');
    const rows = [{ ...first, values: { ...first.values, [measure]: figure + 100 } }, ...rest];
    const other = {
      ...document,
      tables: document.tables.map((table) => (table === money ? { ...table, rows } : table)),
    };
    expect((await again(other)).differences).toMatchObject([
      { table: 'money', measure, published: String(figure + 100), recomputed: String(figure) },
    ]);
  });
});

describe('the command', () => {
  const files = async (document: unknown): Promise<readonly [string, string]> => {
    const folder = mkdtempSync(join(tmpdir(), 'recompute-'));
    const [bundlePath, path] = [join(folder, 'all.ndjson'), join(folder, 'publication.json')];
    writeFileSync(bundlePath, `${bundle.join('\n')}\n`);
    writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
    return [bundlePath, path];
  };
  const run = async (document: unknown, words: { key?: readonly string[]; json?: boolean } = {}) => {
    const said: string[] = [];
    const paths = await files(document);
    const code = await recomputePublication(paths, words, (line) => said.push(line));
    return { code, said: said.join('\n') };
  };

  test('says that all of it comes out, from what, and whether its checkpoint is signed', async () => {
    const document = await documentOf(fund, 'public-report');
    const { code, said } = await run(document, { key: [fund.vkey] });
    expect(code).toBe(0);
    expect(said).toMatch(/All \d+ figures come out as they were published: \d+ numbers, \d+ hidden or not recorded\./);
    expect(said).toContain(`under the checkpoint of ${document.cutOff.checkpoint.size} events`);
    expect(said).toContain('is signed by the key that you gave');
    expect((await run(document)).said).toContain('was not looked at');
    expect(JSON.parse((await run(document, { json: true })).said)).toMatchObject({ holds: true, differences: [] });
  });

  test('names the figure that does not', async () => {
    const document = await documentOf(fund, 'fiscal-year-worksheets');
    const tables = document.tables.map((table) =>
      table.id === 'aid-by-type' ? { ...table, total: { ...table.total, households: 68 } } : table,
    );
    const { code, said } = await run({ ...document, tables });
    expect(code).toBe(1);
    expect(said).toContain('aid-by-type, in all, households: published 68, counted again 67');
  });

  test('says in words of a file that is not there, or is a folder, which of the two it is', async () => {
    const [bundlePath, path] = await files(await documentOf(fund, 'public-report'));
    const folder = mkdtempSync(join(tmpdir(), 'recompute-'));
    for (const odd of [folder, join(folder, 'none')]) {
      const refused = { exitCode: 2, message: `${odd} can not be read as a file. Is it there?` };
      await expect(recomputePublication([bundlePath, odd], {})).rejects.toMatchObject(refused);
      await expect(recomputePublication([odd, path], {})).rejects.toMatchObject(refused);
    }
  });

  test('refuses a key that did not sign it, and what is no publication, whatever it is', async () => {
    const document = await documentOf(fund, 'public-report');
    const other = vkeyOf('log.example.org', Buffer.alloc(32, 3));
    await expect(run(document, { key: [other] })).rejects.toThrow(/not signed by this key/);
    await expect(run(document, { key: ['nonsense'] })).rejects.toThrow(/is no key of a log/);
    const { cutOff: _cutOff, ...without } = document;
    for (const odd of [
      '',
      '{',
      'null',
      '[]',
      '7',
      {},
      without,
      { ...document, tables: 7 },
      { ...document, format: 'x' },
    ])
      await expect(run(odd)).rejects.toMatchObject({ exitCode: 2 });
    for (const odd of [
      { ...document, tables: [7] },
      { ...document, tables: [{}] },
      { ...document, period: 7 },
      { ...document, scope: {} },
    ])
      await expect(
        run(odd).then(
          ({ code }) => code,
          (fault) => fault.exitCode,
        ),
      ).resolves.toBeGreaterThan(0);
    await expect(recomputePublication(['one'], {})).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('an export that is not the record', () => {
  const changed = (
    isOne: (line: string) => boolean,
    change: (line: string) => readonly string[],
  ): readonly string[] => {
    let isDone = false;
    const lines = bundle.flatMap((line) => {
      if (isDone || !isOne(line)) return [line];
      isDone = true;
      return change(line);
    });
    expect(isDone).toBe(true);
    return lines;
  };
  const isEvent = (type: string) => (line: string) =>
    line.includes('"kind":"event"') && line.includes(`\\"type\\":\\"${type}\\"`);
  const lying: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    [
      'lacks an event',
      () => changed(isEvent('DisbursementSettled'), () => []),
      /is missing|was sealed and is not in it/,
    ],
    [
      'lacks a stream',
      () => bundle.filter((line) => !line.includes(`"stream":"${idsOf('two').awardId}"`)),
      /was sealed and is not in it/,
    ],
    [
      'has another amount',
      () => changed(isEvent('AwardMade'), (line) => [line.replace('amountMinor\\":', 'amountMinor\\":1')]),
      /is not the event that was sealed/,
    ],
    [
      'has an event twice',
      () => changed(isEvent('AwardMade'), (line) => [line, line]),
      /is missing or out of its place/,
    ],
    [
      'has two events swapped',
      () => {
        const at = bundle.findIndex(isEvent('AwardMade'));
        return [...bundle.slice(0, at), bundle[at + 1] ?? '', bundle[at] ?? '', ...bundle.slice(at + 2)];
      },
      /out of its place/,
    ],
    [
      'has another leaf',
      () => changed(isEvent('LogExtended'), (line) => [line.replace(/([0-9a-f])([0-9a-f])(\\"\])/, '$2$1$3')]),
      /do not give the root/,
    ],
    ['lacks a part of the log', () => changed(isEvent('LogExtended'), () => []), /its log goes on at/],
    [
      'ends before the checkpoint',
      () => bundle.filter((line) => !isEvent('LogExtended')(line)),
      /its log has 0 events/,
    ],
    [
      'has its log last',
      () => [
        ...bundle.filter((line) => !line.includes('"stream":"log_')),
        ...bundle.filter((line) => line.includes('"stream":"log_')),
      ],
      /its log has 0 events/,
    ],
    [
      'has no such checkpoint',
      () => bundle.filter((line) => !line.includes('"kind":"checkpoint"')),
      /has no checkpoint of size/,
    ],
    ['is cut off', () => bundle.slice(0, -60), /was sealed and is not in it|has no checkpoint/],
    ['is no JSON', () => changed(isEvent('AwardMade'), () => ['{']), /line \d+ can't be read/],
    ['is no bundle', () => ['{"kind":"header"}'], /it is no bundle/],
    ['is empty', () => [], /its log has 0 events/],
    ['is a list', () => ['[]', '7', 'null'], /it is no bundle/],
  ];
  test.each(lying)('recomputes nothing, and says why: it %s', async (_what, lines, says) => {
    await expect(again(await documentOf(fund, 'public-report'), lines())).rejects.toThrow(says);
  });

  test('because it is of one grant, says so', async () => {
    const one = await exported(fund, { kind: 'grant', id: idsOf('two').awardId });
    await expect(again(await documentOf(fund, 'public-report'), one)).rejects.toThrow(/one grant or one fund/);
  });

  test('because the publication names another record, says so', async () => {
    const document = await documentOf(fund, 'public-report');
    const { checkpoint } = document.cutOff;
    for (const [other, says] of [
      [{ ...checkpoint, root: '0'.repeat(64) }, /do not give the root/],
      [{ ...checkpoint, size: checkpoint.size - 1 }, /do not give the root/],
      [{ ...checkpoint, size: 10 ** 9 }, /Export one that was made later/],
      [{ ...checkpoint, origin: 'other.example.org' }, /has no checkpoint/],
    ] as const)
      await expect(again({ ...document, cutOff: { ...document.cutOff, checkpoint: other } })).rejects.toThrow(says);
  });
});

// An exporter who lies: whose bundle is well formed, whose checkpoints and leaves are genuine, and whose events are not.
import { canonical, type Json, leafHash } from '@hearth/domain/canonical';
import { headText, keyIdOf, noteOf } from '@hearth/domain/checkpoint-note';
import { logOf } from '@hearth/domain/log';
import type { RecordedEvent } from '@hearth/domain/record';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import { inMemoryLogSigner } from '@hearth/vault/in-memory-log-signer';
import { verdictLines } from '@hearth/verifier/command';
import type { Verdict } from '@hearth/verifier/verdict';
import { verifyBundle } from '@hearth/verifier/verify-bundle';
import { beforeAll, describe, expect, test } from 'vitest';
import { day, exported, idsOf, grant as makeGrant, type SealedFund, sealedFund } from './sealed-fund.ts';
import { forge, type Line, retold, rewrite, without } from './tamper.ts';

const { awardId } = idsOf('four');
const log = logOf(fiscalAgentId);
const origin = 'log.example.org';

let fund: SealedFund;
let all: string[];
let grant: string[];
beforeAll(async () => {
  fund = await sealedFund();
  all = await exported(fund);
  grant = await exported(fund, { kind: 'grant', id: awardId });
});

const verify = (
  told: readonly string[],
  checkpoints: readonly { name: string; note: string }[] = [],
): Promise<Verdict> => verifyBundle(told, { keys: [fund.key], checkpoints });
const codesOf = ({ problems }: Verdict): readonly string[] => [...new Set(problems.map(({ code }) => code))];

/** The lines with one stream told otherwise: its chain holds again. `isBare`: without the proofs that are not true any more. */
const forged = (
  lines: readonly string[],
  stream: string,
  change: (event: RecordedEvent) => RecordedEvent,
): string[] => {
  let previousHash = '';
  return retold(lines, (line) => {
    if (line.stream === stream && line.kind === 'proof') return undefined;
    if (line.stream !== stream || line.kind !== 'event') return line;
    const { hash: _hash, ...event } = change({ ...JSON.parse(line.body), previousHash });
    const hash = leafHash(canonical(event as never as Json));
    previousHash = hash;
    return { ...line, body: canonical({ ...event, hash } as never as Json) };
  });
};
const richer = (lines: readonly string[]): string[] =>
  forged(lines, awardId, (event) => ({ ...event, actor: 'mem_somebody_else' }));
const header = (lines: readonly string[], change: object): string[] =>
  retold(lines, (line) => (line.kind === 'header' ? { ...line, ...change } : line));

const moved = (lines: readonly string[], isMoved: (line: Line) => boolean): string[] => {
  const told = lines.map((line): Line => JSON.parse(line));
  const end = told.findIndex(({ kind }) => kind === 'end');
  const rest = told.slice(0, end).filter((line) => !isMoved(line));
  const last = told.slice(0, end).filter(isMoved);
  return [...rest, ...last, ...told.slice(end)].map((line) => JSON.stringify(line));
};

const early = { madeAt: day(0) };
describe('forged events beside genuine leaves', () => {
  const ways: readonly (readonly [string, (lines: readonly string[]) => string[]])[] = [
    ['as they are', (lines) => lines as string[]],
    ['when the list of leaves is said to be another stream', (lines) => header(lines, { ...early, log: 'log_other' })],
    [
      'when the list of leaves is left out',
      (lines) =>
        header(
          without(lines, (line) => line.stream === log),
          early,
        ),
    ],
    [
      'when it ends early',
      (lines) =>
        header(
          without(lines, (line) => line.stream === log && line.kind === 'event' && line.sequence > 3),
          early,
        ),
    ],
    [
      'when it comes last',
      (lines) =>
        header(
          moved(lines, ({ stream, kind }) => stream === log && kind === 'event'),
          early,
        ),
    ],
    [
      'when the leaves come last',
      (lines) =>
        header(
          moved(lines, ({ kind }) => kind === 'leaves'),
          early,
        ),
    ],
    [
      'when the bundle says no day',
      (lines) =>
        header(
          without(lines, (line) => line.stream === log),
          { madeAt: '' },
        ),
    ],
  ];
  test.each(ways)('are named, %s', async (_how, told) => {
    const verdict = await verify(told(richer(all)));
    expect(verdict.holds).toBe(false);
  });
});

describe('genuine events, and a list of leaves that is not', () => {
  test('needs every leaf under a checkpoint to be an event that is here', async () => {
    for (const told of [
      header(
        without(all, (line) => line.stream === log),
        early,
      ),
      header(
        without(all, (line) => line.stream === log),
        { madeAt: 'never' },
      ),
    ])
      expect((await verify(told)).holds).toBe(false);
  });
  test('takes nothing behind the last checkpoint for sealed', async () => {
    // Leaves that nobody signed, and a list that names them.
    const stream = awardId;
    const told = retold(all, (line) => line);
    const last = told
      .map((line): Line => JSON.parse(line))
      .filter((line) => line.kind === 'event' && line.stream === stream)
      .at(-1);
    const before: RecordedEvent = JSON.parse(last?.body ?? '');
    const { hash: _h, ...bare } = before;
    const next = {
      ...bare,
      sequence: before.sequence + 1,
      previousHash: before.hash,
      type: 'Nothing',
      data: {},
      at: day(3),
    };
    const hash = leafHash(canonical(next as never as Json));
    const body = canonical({ ...next, hash } as never as Json);
    const logEvents = told
      .map((line): Line => JSON.parse(line))
      .filter((line) => line.kind === 'event' && line.stream === log);
    const lastLog: RecordedEvent = JSON.parse(logEvents.at(-1)?.body ?? '');
    const sizes = told.map((line): Line => JSON.parse(line)).filter(({ kind }) => kind === 'leaves');
    const size = sizes.reduce((sum, { hashes }) => sum + hashes.length, 0);
    const { hash: _l, ...bareLog } = lastLog;
    const nextLog = {
      ...bareLog,
      sequence: lastLog.sequence + 1,
      previousHash: lastLog.hash,
      type: 'LogExtended',
      at: day(4),
      data: { from: size, leaves: [[stream, next.sequence, hash]] },
    };
    const logBody = canonical({ ...nextLog, hash: leafHash(canonical(nextLog as never as Json)) } as never as Json);
    const more = retold(told, (line) => {
      if (line.kind === 'leaves') return { ...line, hashes: [...line.hashes, hash] };
      if (line.kind === 'event' && line.stream === log && line.sequence === lastLog.sequence)
        return [line, { kind: 'event', stream: log, sequence: nextLog.sequence, body: logBody } as never];
      if (line.kind === 'event' && line.stream === stream && line.sequence === before.sequence)
        return [line, { kind: 'event', stream, sequence: next.sequence, body } as never];
      return line;
    });
    const verdict = await verify(header(more, { madeAt: day(30) }));
    expect(verdict.holds).toBe(false);
  });
});

describe('a part of the record', () => {
  test('is not taken for the log', async () => {
    expect((await verify(header(richer(grant), { log: awardId }))).holds).toBe(false);
  });
  test('of which nothing at all is proven does not hold', async () => {
    const bare = without(richer(grant), (line) => line.kind === 'proof' && line['of'] === 'inclusion');
    for (const madeAt of ['', 'never', day(0)])
      expect([madeAt, (await verify(header(bare, { madeAt }))).holds]).toEqual([madeAt, false]);
  });
});

describe('a forked log', () => {
  const signed = async (size: number, root: string): Promise<string> => {
    const signer = inMemoryLogSigner();
    const head = { origin, size, root };
    const publicKey = await signer.publicKey();
    return noteOf(head, {
      name: origin,
      keyId: keyIdOf(origin, publicKey),
      signature: await signer.sign(headText(head)),
    });
  };
  test('is not tied together by a checkpoint that is consistent with itself', async () => {
    const [first] = grant.map((line): Line => JSON.parse(line)).filter(({ kind }) => kind === 'checkpoint');
    const size = Number(String(first?.['note']).split('\n')[1]);
    const other = { name: 'from the newspaper', note: await signed(size - 1, 'ab'.repeat(32)) };
    expect(codesOf(await verify(grant, [other]))).toContain('unlinked-checkpoint');
    const itself = { kind: 'proof', of: 'consistency', from: size - 1, to: size - 1, hashes: [] } as never as Line;
    const told = retold(grant, (line) => (line.kind === 'header' ? [line, itself] : line));
    expect((await verify(told, [other])).holds).toBe(false);
  });
  test('is not the log of another origin, though the key is the same', async () => {
    const publicKey = await inMemoryLogSigner().publicKey();
    const foreign = (note: string) => {
      const [, size = '', root = ''] = note.split('\n');
      return { origin: 'fund.example/test', size: Number(size), root: Buffer.from(root, 'base64').toString('hex') };
    };
    const notes = new Map<string, string>();
    for (const line of grant.map((one): Line => JSON.parse(one)))
      if (line.kind === 'checkpoint') {
        const head = foreign(String(line['note']));
        const signature = await inMemoryLogSigner().sign(headText(head));
        notes.set(String(line['note']), noteOf(head, { name: origin, keyId: keyIdOf(origin, publicKey), signature }));
      }
    const told = retold(grant, (line) =>
      line.kind === 'checkpoint' ? { ...line, note: notes.get(String(line['note'])) } : line,
    );
    expect((await verify(told)).holds).toBe(false);
  });
  test('of nothing at all has one root too', async () => {
    expect((await verify(grant, [{ name: 'x', note: await signed(0, 'ab'.repeat(32)) }])).holds).toBe(false);
  });
});

describe('words that mean something to the machine', () => {
  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf'])(
    '%s is no kind of line, no type and no duty',
    async (word) => {
      const odd = { kind: word, stream: awardId } as never as Line;
      const withKind = retold(grant, (line) => (line.kind === 'header' ? [line, odd] : line));
      expect((await verify(withKind)).holds).toBe(false);
      const typed = forged(all, awardId, (event) => ({ ...event, type: word }));
      expect((await verify(typed)).holds).toBe(false);
      const policy = all.map((line): Line => JSON.parse(line)).find(({ body }) => body?.includes('"PolicyDrafted"'));
      const separate = forged(all, String(policy?.stream), (event) => {
        if (event.type !== 'PolicyDrafted') return event;
        const data = JSON.parse(JSON.stringify(event.data));
        const document = JSON.parse(data.document);
        for (const tier of document.tiers) tier.separate = [[word, word]];
        return { ...event, data: { ...data, document: canonical(document) } };
      });
      expect((await verify(separate)).holds).toBe(false);
    },
  );

  test('no control character of a bundle reaches the terminal', async () => {
    const told = header(grant, { madeAt: `\u001b[2J\u001b[H${day(5)} All of it holds.\u009b1A\u202e` });
    expect(verdictLines(await verify(told)).join('')).not.toMatch(/\p{C}/u);
    const typed = forged(all, awardId, (event) => ({ ...event, type: '\u001b[2J', at: '\r\nAll of it holds.' }));
    expect(verdictLines(await verify(typed)).join('')).not.toMatch(/\p{C}/u);
  });
});

describe('the form of a bundle', () => {
  const twice = (isOne: (line: Line) => boolean) => (lines: readonly string[]) =>
    retold(lines, (line) => (isOne(line) ? [line, line] : line));
  test.each<[string, (lines: readonly string[]) => string[]]>([
    ['two headers', twice(({ kind }) => kind === 'header')],
    ['an event twice', twice(({ kind, stream }) => kind === 'event' && stream === awardId)],
    [
      'a statement twice, one of them a cent off',
      (lines) => {
        let isDone = false;
        return retold(lines, (line) => {
          if (line.kind !== 'statement' || isDone) return line;
          isDone = true;
          const [name = ''] = Object.keys(line).filter((each) => each.endsWith('Minor'));
          return [line, { ...line, [name]: Number(line[name]) + 1 }];
        });
      },
    ],
    ['a byte order mark', ([first = '', ...rest]) => [`\ufeff${first}`, ...rest]],
    [
      'a body of the same JSON in other bytes',
      (lines) =>
        retold(lines, (line) =>
          line.kind === 'event' && line.stream === awardId ? { ...line, body: `${line.body} ` } : line,
        ),
    ],
    [
      'a member twice in a body',
      (lines) =>
        retold(lines, (line) =>
          line.kind === 'event' && line.stream === awardId
            ? { ...line, body: line.body.replace('{', '{"actor":"x",') }
            : line,
        ),
    ],
    [
      '1e5 for 100000',
      (lines) =>
        retold(lines, (line) =>
          line.kind === 'event' && line.stream === awardId
            ? { ...line, body: line.body.replace(/:(\d+)00([,}])/, ':$1e2$2') }
            : line,
        ),
    ],
    [
      '-0',
      (lines) =>
        retold(lines, (line) =>
          line.kind === 'event' && line.stream === awardId
            ? { ...line, body: line.body.replace('"sequence":1', '"sequence":1,"z":-0') }
            : line,
        ),
    ],
  ])('%s: does not hold', async (_what, change) => {
    expect((await verify(change(all))).holds).toBe(false);
  });
  test('line ends of another system and empty lines change nothing', async () => {
    expect((await verify(all.flatMap((line) => [`${line}\r`, '']))).problems).toEqual([]);
  });
  test('a statement of another size of number, a lone surrogate, a giant: a verdict, never a fault', async () => {
    for (const value of [1e308, -1, 0.5, '\ud800', 'x'.repeat(5_000_000), null, [], {}]) {
      const told = retold(all, (line) =>
        line.kind === 'statement' ? { ...line, allottedMinor: value as never } : line,
      );
      expect((await verify(told)).holds).toBe(false);
    }
  });
});

describe('the entry of an event', () => {
  test('in the money of another country is not added to ours', async () => {
    const told = forged(all, idsOf('four').disbursementId, (event) => {
      const data = JSON.parse(JSON.stringify(event.data));
      if (data.entry !== undefined) data.entry.currency = 'EUR';
      return { ...event, data };
    });
    expect((await verify(told)).problems.map(({ code }) => code)).toContain('entry');
  });
});

describe('what was sealed as it stands, and means something that it may not', () => {
  const sealedWith = async (change: (own: SealedFund) => Promise<void>) => {
    const own = await sealedFund();
    await makeGrant(own.tables, own.vault, 'eight', { at: day(5) });
    await change(own);
    await own.sealOn(day(6));
    const { problems } = await verifyBundle(await exported(own, { kind: 'all' }, { madeAt: day(6) }), {
      keys: [own.key],
      checkpoints: [],
    });
    return problems.map(({ code, stream, sequence }) => ({ code, stream, sequence }));
  };
  const eight = idsOf('eight');
  const changed = (data: object) => (event: RecordedEvent) =>
    ({ ...event, data: { ...JSON.parse(JSON.stringify(event.data)), ...data } }) as RecordedEvent;

  test('an award under another policy than its application was judged by', async () => {
    const wrong = await sealedWith(({ tables }) =>
      rewrite(tables, eight.awardId, 1, changed({ policyHash: 'ab'.repeat(32) })),
    );
    expect(wrong).toContainEqual({ code: 'policy', stream: eight.awardId, sequence: 1 });
  });
  test('an award of another household than its application is of', async () => {
    const wrong = await sealedWith(({ tables }) =>
      rewrite(tables, eight.awardId, 1, changed({ householdId: idsOf('two').householdId })),
    );
    expect(wrong[0]).toMatchObject({ stream: eight.awardId });
  });
  test('an award of more than the screening, or the person, said', async () => {
    const wrong = await sealedWith(async ({ tables }) => {
      await rewrite(tables, eight.applicationId, 2, changed({ amountMinor: 40_000 }));
    });
    expect(wrong).toContainEqual({ code: 'paid', stream: eight.awardId, sequence: 1 });
  });
  test('legs whose sum is lost in the rounding of large numbers', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const legs = [most, most, 1, -most, -most].map((minor, nth) => ({ account: `x:${nth % 2}`, minor }));
    const wrong = await sealedWith(({ tables }) =>
      forge(
        tables,
        eight.disbursementId,
        [{ type: 'Odd', data: { entry: { currency: 'USD', legs } } } as never],
        day(5),
      ),
    );
    expect(wrong).toContainEqual({ code: 'entry', stream: eight.disbursementId, sequence: 4 });
  });
  test('an erasure that nobody asked for, or that another stream tells of', async () => {
    const erased = {
      type: 'HouseholdErased',
      data: { reason: 'household-asked', applicationIds: [eight.applicationId], backupsUntil: day(9), by: 'mem_x' },
    };
    for (const stream of [eight.householdId, eight.awardId]) {
      const wrong = await sealedWith(({ tables }) => forge(tables, stream, [erased as never], day(5)));
      expect([stream, wrong.length > 0]).toEqual([stream, true]);
    }
  });
});

test('a bundle of a grant is of an award, and of a fund of a fund', async () => {
  for (const of of [
    { kind: 'grant', id: idsOf('four').applicationId },
    { kind: 'fund', id: awardId },
    { kind: 'x', id: awardId },
  ])
    expect([of, (await verify(header(grant, { of }))).holds]).toEqual([of, false]);
});

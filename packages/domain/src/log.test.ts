import { describe, expect, test } from 'vitest';
import { sha256 } from './canonical.ts';
import { noteOf } from './checkpoint-note.ts';
import { type Log, type LogEvent, logEntity, logOf } from './log.ts';
import { emptyRoot, hashesOfLeaves, nodeHash } from './merkle.ts';
import { hour, told } from './relief-fund.fixture.ts';

const fiscalAgent = 'org_fiscal agent';
const id = logOf(fiscalAgent);
const hashes = ['a', 'b', 'c', 'd', 'e'].map((each) => sha256(each));
const extended = (from: number, ...own: readonly string[]): LogEvent => ({
  type: 'LogExtended',
  data: { from, leaves: own.map((hash, at) => ['app_1', from + at + 1, hash] as const) },
});
const root = (size: number): string => hashesOfLeaves(hashes)({ level: Math.log2(size), index: 0 });
const origin = 'fund.example/log';
const fixed = (size: number, of = root(size), through?: string): LogEvent => ({
  type: 'CheckpointFixed',
  data: { size, root: of, origin, key: 'key', ...(through === undefined ? {} : { through }) },
});
const note = (size: number, of = root(size), name = origin): string =>
  noteOf({ origin: name, size, root: of }, { name, keyId: '00000000', signature: Buffer.alloc(64) });
const signed = (size: number, text = note(size)): LogEvent => ({
  type: 'CheckpointSigned',
  data: { size, note: text },
});
const kept = (size: number): LogEvent => ({ type: 'CheckpointKept', data: { size } });
const swept = (...flaws: Extract<LogEvent, { type: 'LogSwept' }>['data']['flaws']): LogEvent => ({
  type: 'LogSwept',
  data: { events: 2, flaws },
});
const tell = (...events: readonly LogEvent[]): Log | undefined => told(logEntity, id, ...events);
const [a = '', b = '', c = '', d = ''] = hashes;
const two = extended(0, a, b);

describe('the log', () => {
  test('grows by leaves, and gives out one checkpoint after the other', () => {
    const log = tell(two, fixed(2), signed(2), kept(2), extended(2, c, d), fixed(4), signed(4));
    expect(log).toMatchObject({ size: 4, frontier: [root(4)], keptSize: 2 });
    expect(log?.signed?.note).toBe(note(4));
    expect(root(2)).toBe(nodeHash(a, b));
  });

  test('is one of a fiscal agent', () => {
    expect(logOf(fiscalAgent)).toBe(id);
    expect(logOf('org_other')).not.toBe(id);
  });

  test.each<[string, readonly LogEvent[]]>([
    ['leaves over others', [two, extended(1, c)]],
    ['leaves with a hole before them', [two, extended(3, c)]],
    ['no leaves at all', [extended(0)]],
    ['a root that is not the tree’s', [two, fixed(2, emptyRoot)]],
    ['a size that is not the tree’s', [two, fixed(4)]],
    ['a second root of a size', [two, fixed(2), fixed(2)]],
    ['a head before the first leaf', [fixed(1, emptyRoot)]],
    ['a note of what was not fixed', [two, signed(2)]],
    ['a note of another size', [two, fixed(2), signed(2, note(4))]],
    ['a note of another root', [two, fixed(2), signed(2, note(2, emptyRoot))]],
    ['a note of another log', [two, fixed(2), signed(2, note(2, root(2), 'other.example/log'))]],
    ['a note that is none', [two, fixed(2), signed(2, 'signed, sealed, delivered')]],
    ['a second note of a size', [two, fixed(2), signed(2), signed(2)]],
    ['a copy of what was not signed', [two, fixed(2), kept(2)]],
    ['a copy twice', [two, fixed(2), signed(2), kept(2), kept(2)]],
  ])('does not take %s', (_what, events) => {
    expect(() => tell(...events)).toThrow(TypeError);
  });

  test('may leave a size unsigned, and sign the next', () => {
    expect(tell(two, fixed(2), extended(2, c, d), fixed(4), signed(4))?.signed?.size).toBe(4);
  });

  test('knows up to when it looked at everything: by a seal without a flaw, or by a sweep', () => {
    const flaw = { stream: 'app_1', sequence: 3, wrong: 'gap' } as const;
    expect(tell(two, fixed(2))?.through).toBeUndefined();
    expect(tell(two, fixed(2, root(2), hour(9)))?.through).toBe(hour(9));
    expect(tell(two, fixed(2, root(2), hour(9)), swept(flaw))).toMatchObject({
      through: hour(9),
      sweptAt: hour(3),
      flaws: [flaw],
    });
    expect(tell(two, swept(flaw), swept())).toMatchObject({ through: hour(3), sweptAt: hour(3), flaws: [] });
  });
});

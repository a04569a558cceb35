import { createPrivateKey, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headText, isSignedBy, keyFromVkey, keyIdOf, noteOf, openNote, parseNote, vkeyOf } from './checkpoint-note.ts';

/** The first key of RFC 8032, section 7.1. */
const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
const privateKey = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
});
const name = 'fund.example/log';
const keyId = keyIdOf(name, publicKey);
const key = { name, keyId, publicKey };
const head = { origin: name, size: 8, root: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328' };
const signed = (text: string) => sign(null, Buffer.from(text), privateKey);
const note = noteOf(head, { name, keyId, signature: signed(headText(head)) });

const golden = `fund.example/log
8
XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

— fund.example/log e/fdkh8eAGud97lVJ+lsdvd2oayHuR0qVNAi442hRUNMBzVnIVDLjGdDKxccTzmKu8jmB0BfIVEqCje1osc9gXVbNQQ=
`;

describe('a checkpoint', () => {
  test('is, byte for byte, origin, size and root on a line each, an empty line, and the signature', () => {
    expect(note).toBe(golden);
    expect(vkeyOf(name, publicKey)).toBe('fund.example/log+7bf7dd92+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea');
  });

  test('is read back, and opens with its key', () => {
    expect(parseNote(note)).toMatchObject({ ...head, text: headText(head) });
    expect(openNote(note, key)).toMatchObject(head);
  });

  test('keeps lines that others added, and passes over the signatures of witnesses', () => {
    const text = `${headText(head)}an extension\n`;
    const own = Buffer.concat([Buffer.from(keyId, 'hex'), signed(text)]).toString('base64');
    const witnessed = `${text}\n— ${name} ${own}\n— witness.example ${Buffer.alloc(76, 7).toString('base64')}\n`;
    expect(openNote(witnessed, key)).toMatchObject({ ...head, text });
  });

  test.each([
    ['another size', note.replace('\n8\n', '\n9\n'), 'signature'],
    ['another root', note.replace('XcnaeacG', 'XcnaeacH'), 'signature'],
    ['another origin', note.replace('fund.example/log\n', 'fund.example/lot\n'), 'signature'],
    ['no signature', note.split('—')[0] ?? '', 'not-a-checkpoint'],
    ['no line end', note.slice(0, -1), 'not-a-checkpoint'],
    ['Windows line ends', note.replaceAll('\n', '\r\n'), 'not-a-checkpoint'],
    ['a size with a zero before it', note.replace('\n8\n', '\n08\n'), 'not-a-checkpoint'],
    ['a negative size', note.replace('\n8\n', '\n-8\n'), 'not-a-checkpoint'],
    ['a size beyond all counting', note.replace('\n8\n', '\n99999999999999999\n'), 'not-a-checkpoint'],
    ['a root that is too short', note.replace('XcnaeacG', ''), 'not-a-checkpoint'],
    ['a root in another alphabet', note.replace('z+Nw7/RgQyg', 'z-Nw7_RgQyg'), 'not-a-checkpoint'],
    ['a hyphen for the dash', note.replace('—', '-'), 'not-a-checkpoint'],
    ['nothing', '', 'not-a-checkpoint'],
    ['a flood', `${'x'.repeat(20_000)}\n\n`, 'not-a-checkpoint'],
  ])('with %s does not open', (_what, text, fault) => {
    expect(openNote(text, key)).toBe(fault);
  });

  test('by another key says so, also when that key has the same name', () => {
    const other = { name, keyId: keyIdOf(name, Buffer.alloc(32, 1)), publicKey: Buffer.alloc(32, 1) };
    expect(openNote(note, other)).toBe('other-key');
    expect(openNote(note, { ...key, name: 'fund.example/other' })).toBe('other-key');
  });

  test.each([
    { ...head, origin: '' },
    { ...head, origin: 'two words' },
    { ...head, origin: 'a+b' },
    { ...head, origin: 'a\nb' },
    { ...head, size: -1 },
    { ...head, size: 1.5 },
    { ...head, root: 'abc' },
  ])('is not made of what is no head: %j', (wrong) => {
    expect(() => headText(wrong)).toThrow(TypeError);
  });
});

describe('a key', () => {
  // The example of golang.org/x/mod/sumdb/note, which signed-note comes from.
  const known = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const words = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const line = 'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';

  test('is read as others write it, and checks what others signed', () => {
    const peter = keyFromVkey(known);
    if (peter === undefined) throw new Error('no key');
    expect(peter).toMatchObject({ name: 'PeterNeumann', keyId: 'c74f20a3' });
    expect(vkeyOf(peter.name, peter.publicKey)).toBe(known);
    const bytes = Buffer.from(line, 'base64');
    expect(bytes.subarray(0, 4).toString('hex')).toBe('c74f20a3');
    expect(isSignedBy(words, bytes.subarray(4), peter)).toBe(true);
    expect(isSignedBy(`${words} `, bytes.subarray(4), peter)).toBe(false);
  });

  test('comes back from its text', () => {
    expect(keyFromVkey(vkeyOf(name, publicKey))).toEqual(key);
  });

  test.each([
    known.replace('c74f20a3', 'c74f20a4'),
    known.replace('Peter', 'Pete'),
    known.replace('+AR', '+BR'),
    known.slice(0, -4),
    known.replaceAll('+', '-'),
    '',
  ])('that is none is not read: %s', (text) => {
    expect(keyFromVkey(text)).toBeUndefined();
  });
});

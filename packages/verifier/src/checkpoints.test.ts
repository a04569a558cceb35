// Which notes count as checkpoints, and which of them fork a log.
import { describe, expect, test } from 'vitest';
import { openCheckpoints } from './checkpoints.ts';
import { key, keyId, name, noteOver } from './log-key.fixture.ts';
import { leafHashOf } from './merkle-tree.ts';
import { openProblems } from './problems.ts';

const [root, other] = [leafHashOf(''), leafHashOf('other')];
const note = noteOver(1, root);
const codesOf = (...notes: readonly string[]): readonly string[] => {
  const problems = openProblems();
  const checkpoints = openCheckpoints([key], problems);
  for (const each of notes) checkpoints.add(each, 'here');
  return problems.all().map(({ code }) => code);
};
const lineOf = (bytes: Buffer): string => `— ${name} ${bytes.toString('base64')}\n`;

describe('a checkpoint', () => {
  test('holds with its own signature, whatever witnesses wrote under it', () => {
    const witness = `— witness.example.org ${Buffer.alloc(68, 7).toString('base64')}\n`;
    expect(codesOf(note, note)).toEqual([]);
    expect(codesOf(`${note}${witness}`)).toEqual([]);
  });
  test('needs every signature that names its key', () => {
    const forged = lineOf(Buffer.concat([Buffer.from(keyId, 'hex'), Buffer.alloc(64)]));
    expect(codesOf(`${note}${forged}`)).toEqual(['signature']);
  });
  test('is nothing when its form is another', () => {
    for (const odd of ['', note.replace('\n1\n', '\n01\n'), note.replace('\n\n', '\n')])
      expect(codesOf(odd)).toEqual(['checkpoint-unreadable']);
  });
  test('of a size that has another root already is a fork, and of nothing at all there is one root', () => {
    expect(codesOf(note, noteOver(1, other))).toEqual(['fork']);
    expect(codesOf(noteOver(0, other))).toEqual(['fork']);
  });
  test('is of the log that its key is of', () => {
    expect(codesOf(noteOver(1, root, 'another.example.org'))).toEqual(['other-key']);
  });
});

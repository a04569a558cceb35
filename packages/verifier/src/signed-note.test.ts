// Keys as they are handed on.
import { describe, expect, test } from 'vitest';
import { keyId, name, vkey } from './log-key.fixture.ts';
import { readKey } from './signed-note.ts';

describe('a key', () => {
  test('is read as it is handed on, and not when one letter of it is another', () => {
    expect(readKey(vkey)).toMatchObject({ name, id: keyId });
    for (const wrong of ['', 'log+00000000+AA==', vkey.replace('log', 'lug'), `${vkey.slice(0, -3)}A=`])
      expect(readKey(wrong)).toBeUndefined();
  });
});

// Sealing: known answers, round trips, and that every part of what a value is bound to counts.
import { createSecretKey, randomBytes } from 'node:crypto';
import type { Json } from '@hearth/domain/canonical';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Binding, openBytes, openJson, sealBytes, sealJson } from './sealing.ts';

const key = createSecretKey(Uint8Array.from({ length: 32 }, (_, index) => index));
const countFrom100 = (length: number) => Uint8Array.from({ length }, (_, index) => 100 + index);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

// Made with another implementation (pyca/cryptography AESGCM) over the same key, nonce, text and {"fiscalAgent":"org_A","household":"hh_1"}.
const known = '016465666768696a6b6c6d6e6f207eb20a16c0b2f205a1cea3d84c626006e1e72180';

test('the known answer of another implementation comes out, whatever the order of the binding', () => {
  const plain = new TextEncoder().encode('hello');
  expect(hex(sealBytes(key, { household: 'hh_1', fiscalAgent: 'org_A' }, plain, countFrom100))).toBe(known);
  expect(
    Buffer.from(openBytes(key, { fiscalAgent: 'org_A', household: 'hh_1' }, Buffer.from(known, 'hex'))).toString(),
  ).toBe('hello');
});

const binding: Binding = { fiscalAgent: 'org_A', household: 'hh_1', record: 'app_1', field: 'identity', version: 1 };

test('every JSON value comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (drawn) => {
      const value: Json = JSON.parse(JSON.stringify(drawn));
      expect(openJson(key, binding, sealJson(key, binding, value, randomBytes))).toEqual(value);
    }),
    { numRuns: 200 },
  );
});

test('the same value never looks the same twice, and short ones are of one length', () => {
  const sealed = ['Ana', 'Wilhelmina Fitzgerald-Montgomery', null].map((value) =>
    sealJson(key, binding, value, randomBytes),
  );
  expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
  expect(hex(sealJson(key, binding, 'Ana', randomBytes))).not.toBe(hex(sealJson(key, binding, 'Ana', randomBytes)));
});

describe('what was sealed does not open', () => {
  const sealed = sealJson(key, binding, { name: 'CANARY' }, randomBytes);
  const tampered = expect.objectContaining({ name: 'VaultTampered' });
  const attempt = (with_: Binding, bytes: Uint8Array, under = key) => {
    try {
      return openJson(under, with_, bytes);
    } catch (fault) {
      return fault;
    }
  };

  test.each([
    ['fiscalAgent', 'org_B'],
    ['household', 'hh_2'],
    ['record', 'app_2'],
    ['field', 'facts'],
    ['version', 2],
    ['version', '1'],
  ])('under another %s (%s)', (part, value) => {
    expect(attempt({ ...binding, [part]: value }, sealed)).toEqual(tampered);
  });

  test('without a part of its binding, with one more, or under another key', () => {
    const { version: _, ...less } = binding;
    expect(attempt(less, sealed)).toEqual(tampered);
    expect(attempt({ ...binding, more: 1 }, sealed)).toEqual(tampered);
    expect(attempt(binding, sealed, createSecretKey(randomBytes(32)))).toEqual(tampered);
  });

  test('when any one bit was flipped, and when it was cut', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const changed = Uint8Array.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(attempt(binding, changed)).toEqual(tampered);
      }),
    );
    for (const length of [0, 1, 28, sealed.length - 1])
      expect(attempt(binding, sealed.subarray(0, length))).toEqual(tampered);
  });

  test('and the fault says nothing of the value', () => {
    expect(String(attempt({ ...binding, version: 2 }, sealed))).not.toContain('CANARY');
  });
});

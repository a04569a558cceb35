// Claim codes: made again alike, different for everybody, and looked up however they were written.
import { isSpokenCode } from '@hearth/domain/spoken-codes';
import { expect, test } from 'vitest';
import { claimCodeOf, claimKeyOf, firstClaim } from './claim-codes.ts';
import { inMemoryKeyService } from './in-memory-key-service.ts';
import { openMacs } from './macs.ts';

const macs = openMacs(inMemoryKeyService(), 'mac-key');

test('an application has one code a generation, which is made again and kept nowhere', async () => {
  const codes = new Set<string>();
  for (let nth = 0; nth < 500; nth += 1)
    for (const generation of [1, 2]) codes.add(await claimCodeOf(macs, `app_${nth}`, generation));
  expect(codes.size).toBe(1000);
  expect(await claimCodeOf(macs, 'app_7')).toBe(await claimCodeOf(macs, 'app_7', 1));
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
});

test('each of its letters may be any: sixty bits', async () => {
  const seen = Array.from({ length: 12 }, () => new Set<string>());
  for (let nth = 0; nth < 400; nth += 1)
    for (const [at, letter] of [...(await claimCodeOf(macs, `app_${nth}`)).replaceAll('-', '')].entries())
      seen[at]?.add(letter);
  expect(seen.map(({ size }) => size)).toEqual(seen.map(() => 32));
});

test('is looked up by a keyed hash, whatever case, gaps and look-alikes it was written with', async () => {
  const { claimCode, claimKey } = await firstClaim(macs, 'app_1');
  expect(claimKey).toMatch(/^[0-9a-f]{64}$/);
  const spoken = claimCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(isSpokenCode(spoken)).toBe(true);
  expect(await claimKeyOf(macs, spoken)).toBe(claimKey);
  expect(await claimKeyOf(openMacs(inMemoryKeyService(), 'other-key'), claimCode)).not.toBe(claimKey);
});

test.each(['', '7Q4M-2KXD', '7Q4M-2KXD-0R9U', `7Q4M-2KXD-0R9C${' '.repeat(40)}`, 'ÄÄÄÄ-ÄÄÄÄ-ÄÄÄÄ'])(
  '%j is no code at all',
  (text) => expect(isSpokenCode(text)).toBe(false),
);

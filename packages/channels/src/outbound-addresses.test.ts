import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from './outbound-addresses.ts';
import { addressRefusal } from './outbound-call.ts';

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '169.254.170.2',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.0.0.170',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:169.254.169.254',
  '64:ff9b::a9fe:a9fe',
  'fe80::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'localhost',
  '',
])('%s is no host of the internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4001::200e'])(
  '%s is one',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test('no private address is public, however it is drawn', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const within = fc.tuple(
    fc.constantFrom('10', '127', '169.254', '192.168', '172.16', '100.64', '0'),
    byte,
    byte,
    byte,
  );
  fc.assert(
    fc.property(within, ([net, ...rest]) => {
      const address = [...net.split('.'), ...rest].slice(0, 4).join('.');
      return !isPublicAddress(address) && !isPublicAddress(`::ffff:${address}`);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['no address', 'no-address'],
  ['ftp://hooks.example/x', 'no-address'],
  ['file:///etc/passwd', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  ['http://hooks.example/x', 'not-https'],
  ['https://user:pass@hooks.example/x', 'no-address'],
  ['https://hooks.example/x#part', 'no-address'],
  ['https://hooks.example:22/x', 'no-address'],
  ['https://intranet/x', 'no-address'],
  ['https://127.0.0.1/x', 'private-address'],
  ['https://2130706433/x', 'private-address'],
  ['https://0x7f.1/x', 'private-address'],
  ['https://0177.0.0.1/x', 'private-address'],
  ['https://127.1/x', 'private-address'],
  ['https://①②⑦.0.0.1/x', 'private-address'],
  ['https://[::1]/x', 'private-address'],
  ['https://[::ffff:a9fe:a9fe]/latest/meta-data', 'private-address'],
  ['https://8.8.8.8/x', 'private-address'],
  ['https://printer.local/x', 'private-address'],
  ['https://metadata.google.internal/x', 'private-address'],
  ['https://api.fund.example/v1/applications', 'own-address'],
  ['https://API.FUND.EXAMPLE./v1', 'own-address'],
  ['https://inner.api.fund.example/v1', 'own-address'],
])('%s is refused when it is saved: %s', (url, why) => {
  expect(addressRefusal(url, { own: ['api.fund.example'] })).toBe(why);
});

test('an address by its name over TLS is fine, and this machine only on a laptop', () => {
  for (const url of ['https://hooks.partner.example/hearth?key=1', 'https://hooks.partner.example:8443/x'])
    expect(addressRefusal(url, { own: ['api.fund.example'] })).toBeUndefined();
  expect(addressRefusal('http://127.0.0.1:4000/x', { hasLoopback: true })).toBeUndefined();
  expect(addressRefusal('http://localhost:4000/x', { hasLoopback: true })).toBeUndefined();
  expect(addressRefusal('http://127.0.0.1:4000/x')).toBe('not-https');
  expect(addressRefusal('http://10.0.0.1:4000/x', { hasLoopback: true })).toBe('not-https');
});

// Which addresses of the internet may be called for somebody else, and which are ours, private or special. Hides the ranges.
import { BlockList, isIPv4, isIPv6 } from 'node:net';

type Range = readonly [net: string, prefix: number];

// IANA's special-purpose registry for IPv4: private networks, link-local with the cloud's metadata, carriers, tests, multicast.
const special4: readonly Range[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

// Of IPv6 only what is handed out to everybody, without the ranges in it that carry IPv4 inside, are examples, or stand for no host.
const global6: Range = ['2000::', 3];
const special6: readonly Range[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const listOf = (family: 'ipv4' | 'ipv6', ranges: readonly Range[]): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, family);
  return list;
};

const closed4 = listOf('ipv4', special4);
const open6 = listOf('ipv6', [global6]);
const closed6 = listOf('ipv6', special6);
const loopback4 = listOf('ipv4', [['127.0.0.0', 8]]);

/** Whether an address (of a resolver, without brackets) is a host of the public internet. What is no address is not. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !closed4.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
};

/** Whether an address is this machine. */
export const isLoopbackAddress = (address: string): boolean =>
  isIPv4(address) ? loopback4.check(address, 'ipv4') : address === '::1';

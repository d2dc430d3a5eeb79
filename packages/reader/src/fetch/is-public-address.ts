import { BlockList, isIPv6 } from 'node:net';

/** What no page of a newspaper lives at. Source: IANA's special-purpose address registries. */
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const V6 = [
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
];

const blocked = new BlockList();
for (const range of V4) blocked.addSubnet(range.split('/')[0] ?? '', Number(range.split('/')[1]), 'ipv4');
for (const range of V6) blocked.addSubnet(range.split('/')[0] ?? '', Number(range.split('/')[1]), 'ipv6');

/** Whether an IP address is one of the public internet: not loopback, private, link-local, reserved or a way around them. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::(?:ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublicAddress(mapped);
  // "::ffff:7f00:1" is 127.0.0.1 in hexadecimal
  if (/^::ffff:/i.test(address)) return false;
  return !blocked.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

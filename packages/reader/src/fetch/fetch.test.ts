import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';
import type { FetchOptions } from './fetch-options.ts';
import { createFetcher } from './create-fetcher.ts';
import { isPublicAddress } from './is-public-address.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const toLoopback: LookupFunction = (_name, { all }, callback) =>
  all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);
const local: FetchOptions = { lookup: toLoopback, isAllowed: () => true, pause: 0 };

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111'])('lets %s be fetched', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('fetchSource', () => {
  it('fetches a page, by the encoding of its header and the address it was found at', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/robots.txt') return response.writeHead(404).end();
      if (url === '/old') return response.writeHead(301, { location: '/new' }).end();
      response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from('<p>El se\xf1or del norte.</p>', 'latin1'));
    });
    const source = await createFetcher(local).fetchSource(`http://outlet.example:${port}/old`);
    const read = [];
    for await (const outcome of readSource(source)) read.push(outcome);
    expect(read).toMatchObject([
      { document: { text: 'El señor del norte.', url: `http://outlet.example:${port}/new` } },
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['a literal loopback', 'http://127.0.0.1/', /127\.0\.0\.1, an address inside a network/],
    ['loopback in hexadecimal', 'http://0x7f.1/', /127\.0\.0\.1, an address inside a network/],
    ['loopback as a number', 'http://2130706433/', /127\.0\.0\.1, an address inside a network/],
    ['loopback in IPv6', 'http://[::1]/', /::1, an address inside/],
    ['a mapped loopback', 'http://[::ffff:127.0.0.1]/', /an address inside/],
    ["a cloud's metadata", 'http://169.254.169.254/latest/meta-data/', /an address inside/],
    ['a mapped loopback in hexadecimal', 'http://[::ffff:7f00:1]/', /an address inside/],
    ['loopback in octal', 'http://0177.0.0.1/', /127\.0\.0\.1, an address inside/],
    ['this machine by no address', 'http://0.0.0.0/', /an address inside/],
    ['a private network', 'http://192.168.0.1/router', /an address inside/],
    ['a link-local IPv6 address', 'http://[fe80::1]/', /an address inside/],
    ['a private address by NAT64', 'http://[64:ff9b::a00:1]/', /an address inside/],
    ['a file', 'file:///etc/passwd', /not fetched; give an http/],
    ['data', 'data:text/html,<p>x</p>', /not fetched; give an http/],
    ['another protocol', 'gopher://outlet.example/', /not fetched; give an http/],
    ['nonsense', 'http://', /not fetched; give an http/],
    ['a password in the address', 'http://user:secret@outlet.example/', /without a password/],
  ])('refuses %s', async (_name, address, message) => {
    await expect(createFetcher({ pause: 0 }).fetchSource(address)).rejects.toThrow(message);
  });

  it('refuses a name that resolves into the network, and asks no server', async () => {
    await expect(
      createFetcher({ lookup: toLoopback, pause: 0 }).fetchSource('http://rebound.example/'),
    ).rejects.toThrow(/127\.0\.0\.1, an address inside/);
  });

  it('refuses a name that is public when asked first and private when asked again', async () => {
    const port = await serve((_request, response) => response.writeHead(200).end('User-agent: *'));
    let asked = 0;
    const changing: LookupFunction = (_name, { all }, callback) => {
      const address = asked++ === 0 ? '127.0.0.1' : '127.0.0.2';
      return all ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4);
    };
    // 127.0.0.1 stands for a public address, where robots.txt is; 127.0.0.2 for one inside
    const fetcher = createFetcher({ lookup: changing, pause: 0, isAllowed: (address) => address === '127.0.0.1' });
    await expect(fetcher.fetchSource(`http://changing.example:${port}/`)).rejects.toThrow(
      /127\.0\.0\.2, an address inside/,
    );
    expect(asked).toBe(2);
  });

  it('connects to the address that it checked, though the name has a private one too', async () => {
    const both: LookupFunction = (_name, _options, callback) =>
      callback(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    await expect(createFetcher({ lookup: both, pause: 0 }).fetchSource('http://both.example/')).rejects.toThrow(
      /10\.0\.0\.1, an address inside/,
    );
  });

  it.each([
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('refuses a redirect to %s', async (location) => {
    const port = await serve(({ url }, response) =>
      url === '/robots.txt' ? response.writeHead(404).end() : response.writeHead(302, { location }).end(),
    );
    const options: FetchOptions = { ...local, isAllowed: (address) => address === '127.0.0.1' };
    await expect(createFetcher(options).fetchSource(`http://outlet.example:${port}/`)).rejects.toThrow(
      /an address inside|not fetched; give an http/,
    );
  });

  it('keeps to robots.txt', async () => {
    const port = await serve(({ url }, response) =>
      response.writeHead(200).end(url === '/robots.txt' ? 'User-agent: *\nDisallow: /private' : 'x'),
    );
    const fetcher = createFetcher(local);
    await expect(fetcher.fetchSource(`http://outlet.example:${port}/private/a`)).rejects.toThrow(/robots\.txt/);
    await expect(fetcher.fetchSource(`http://outlet.example:${port}/open`)).resolves.toMatchObject({
      url: `http://outlet.example:${port}/open`,
    });
  });

  it('gives up on endless redirects, endless bodies, silence and errors', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/robots.txt') return response.writeHead(404).end();
      if (url === '/loop') return response.writeHead(302, { location: '/loop' }).end();
      if (url === '/gone') return response.writeHead(410).end();
      if (url === '/silent') return undefined;
      response.writeHead(200);
      const flood = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', flood);
      return flood();
    });
    const fetcher = createFetcher({ ...local, timeout: 500, maxBytes: 1_000_000 });
    const at = (path: string): string => `http://outlet.example:${port}${path}`;
    await expect(fetcher.fetchSource(at('/loop'))).rejects.toThrow(/redirects too often/);
    await expect(fetcher.fetchSource(at('/gone'))).rejects.toThrow(/status 410/);
    await expect(fetcher.fetchSource(at('/silent'))).rejects.toThrow(/did not answer within 0\.5 s/);
    await expect(fetcher.fetchSource(at('/flood'))).rejects.toThrow(/larger than 1000000 bytes/);
  });

  it('pauses between two requests to one host', async () => {
    const times: number[] = [];
    const port = await serve(({ url }, response) => {
      if (url !== '/robots.txt') times.push(performance.now());
      response.writeHead(200).end('x');
    });
    const fetcher = createFetcher({ ...local, pause: 120 });
    await Promise.all([1, 2, 3].map((number) => fetcher.fetchSource(`http://outlet.example:${port}/${number}`)));
    // two pauses of 120 ms, less what a busy machine takes to hand the first request over
    expect(times[2]! - times[0]!).toBeGreaterThan(110);
  });
});

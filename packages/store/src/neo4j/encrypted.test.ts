import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { selfSigned } from '../testing/self-signed.ts';
import { neo4jAddress } from './neo4j-address.ts';

const AURA = 'neo4j+s://0a1b2c3d.databases.neo4j.io';
const login = { user: 'neo4j', password: 'x' };

describe('an address of Aura', () => {
  it.each([
    [AURA, { url: AURA, server: AURA }],
    [`${AURA}/`, { url: AURA, server: AURA }],
    [`${AURA}:7687?database=neo4j`, { url: `${AURA}:7687?database=neo4j`, server: `${AURA}:7687`, database: 'neo4j' }],
    ['neo4j+s://neo4j:secret@0a1b2c3d.databases.neo4j.io', { url: AURA, server: AURA }],
  ])('%s goes to the driver without user, password and database', (url, address) => {
    expect(neo4jAddress(url)).toEqual(address);
  });
});

describe('an encrypted connection', () => {
  const heard: Buffer[] = [];
  const server = createServer(selfSigned, (socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes: Buffer) => {
      heard.push(bytes);
      socket.end();
    });
  });
  server.on('tlsClientError', () => undefined);
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => void server.close());

  it.each(['neo4j+s', 'bolt+s'])('by %s:// is refused where nobody vouches for the certificate', async (scheme) => {
    const url = `${scheme}://127.0.0.1:${port}`;
    await expect(openStore(url, login)).rejects.toMatchObject({
      code: 'unreachable',
      message: `the certificate of ${url} is not trusted; write ${scheme}sc://127.0.0.1:${port} if it is your own, or name its authority with NODE_EXTRA_CA_CERTS=FILE`,
    });
    expect(heard).toEqual([]);
  });

  it.each(['neo4j+ssc', 'bolt+ssc'])('by %s:// speaks Bolt, whoever vouches', async (scheme) => {
    heard.length = 0;
    await expect(openStore(`${scheme}://127.0.0.1:${port}`, login)).rejects.toMatchObject({ name: 'StoreError' });
    // the four bytes that every Bolt connection begins with
    expect(heard[0]?.subarray(0, 4)).toEqual(Buffer.of(0x60, 0x60, 0xb0, 0x17));
  });

  it('to where nothing listens says to look at the address and the instance', async () => {
    await expect(openStore('neo4j+s://127.0.0.1:9', login)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('see whether the address is right and the instance runs'),
    });
  });
});

import { lookup as systemLookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { ReaderError } from '../reader-error.ts';
import type { FetchOptions } from './fetch-options.ts';
import { isPublicAddress } from './is-public-address.ts';

/** One answer of a server, its body read to the end. */
export interface PageResponse {
  readonly status: number;
  readonly location: string | undefined;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Asks a server once, without following where it points. Throws a ReaderError `network`. */
export async function requestPage(url: URL, options: FetchOptions): Promise<PageResponse> {
  const isAllowed = options.isAllowed ?? isPublicAddress;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw refusedAddress(host);
  const timeout = options.timeout ?? 20_000;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await open(url, options, isAllowed, signal);
    return {
      status: response.statusCode ?? 0,
      location: response.headers.location,
      contentType: response.headers['content-type'] ?? '',
      bytes: await readBody(response, options.maxBytes ?? 20_000_000),
    };
  } catch (cause) {
    if (cause instanceof ReaderError) throw cause;
    if (signal.aborted)
      throw new ReaderError('network', `did not answer within ${timeout / 1000} s; try again later`, { cause });
    throw new ReaderError(
      'network',
      `cannot be fetched (${cause instanceof Error ? cause.message : String(cause)}); check the address`,
      { cause },
    );
  }
}

function open(
  url: URL,
  options: FetchOptions,
  isAllowed: (address: string) => boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    'user-agent': options.userAgent ?? USER_AGENT,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
    'accept-encoding': 'identity',
  };
  return new Promise((resolve, reject) => {
    request(url, { headers, signal, lookup: guard(options.lookup ?? systemLookup, isAllowed), agent: false }, resolve)
      .on('error', reject)
      .end();
  });
}

/** What we call ourselves to servers and in robots.txt. */
export const USER_AGENT = 'Cartograph/1.0 (news reader; +https://cartograph.example)';

// the address that was checked is the one that is connected to: a name that changes its mind in between gains nothing
function guard(lookup: LookupFunction, isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, address, family) => {
      if (error) return callback(error, address, family);
      const addresses = typeof address === 'string' ? [address] : address.map((each) => each.address);
      const refused = addresses.find((each) => !isAllowed(each));
      if (refused === undefined) callback(null, address, family);
      else callback(refusedAddress(refused), '', 0);
    });
  };
}

const refusedAddress = (address: string): ReaderError =>
  new ReaderError(
    'network',
    `leads to ${address}, an address inside a network, which is never fetched; save the page and give the file`,
  );

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) {
      response.destroy();
      throw new ReaderError('too-large', `is larger than ${maxBytes} bytes; save it and give the file`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

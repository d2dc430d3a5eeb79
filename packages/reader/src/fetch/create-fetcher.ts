import { createRequire } from 'node:module';
import type robots from 'robots-parser';
import { ReaderError } from '../reader-error.ts';
import type { Source } from '../source.ts';
import { bytesSource } from '../source.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { PageResponse } from './request-page.ts';
import { requestPage, USER_AGENT } from './request-page.ts';

/** Fetches pages: keeps to robots.txt and to a pause between requests to one host. */
export interface Fetcher {
  /** The page at an address as a source. Throws a ReaderError `network` or `too-large`. */
  fetchSource(address: string): Promise<Source>;
}

// the package declares an ES module and is none
const robotsParser = createRequire(import.meta.url)('robots-parser') as typeof robots.default;
type Robots = ReturnType<typeof robotsParser>;

/** Waits until a time of the process clock, in milliseconds; resolves to the time it then is. */
async function startAfter(time: number): Promise<number> {
  const wait = time - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  return performance.now();
}

/** A fetcher with a memory of its hosts. */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const known = new Map<string, Promise<Robots>>();
  const starts = new Map<string, Promise<number>>();

  // Each request waits for the start of the one before it, so that a machine that stalls does not send several at once.
  const inTurn = async (url: URL): Promise<PageResponse> => {
    const before = starts.get(url.host) ?? Promise.resolve(-Infinity);
    const start = before.then((last) => startAfter(last + (options.pause ?? 1000)));
    starts.set(url.host, start);
    await start;
    return requestPage(url, options);
  };
  const readRobots = async (url: URL): Promise<Robots> => {
    const address = new URL('/robots.txt', url);
    const { status, bytes } = await requestPage(address, options);
    // RFC 9309: without a file everything is allowed, with a broken server nothing is
    if (status >= 500) return robotsParser(address.href, 'User-agent: *\nDisallow: /');
    return robotsParser(address.href, status === 200 ? Buffer.from(bytes).toString('utf8') : '');
  };
  const assertWelcome = async (url: URL): Promise<void> => {
    const rules = known.get(url.origin) ?? readRobots(url);
    known.set(url.origin, rules);
    if ((await rules).isAllowed(url.href, options.userAgent ?? USER_AGENT) === false) {
      throw new ReaderError(
        'network',
        "is closed to programs by the site's robots.txt; save the page and give the file",
      );
    }
  };
  return {
    fetchSource: async (address) => {
      let url = toUrl(address);
      for (let redirects = 0; redirects <= (options.maxRedirects ?? 5); redirects++) {
        await assertWelcome(url);
        const response = await inTurn(url);
        if (response.status >= 300 && response.status < 400 && response.location !== undefined) {
          url = toUrl(new URL(response.location, url).href);
          continue;
        }
        if (response.status !== 200)
          throw new ReaderError(
            'network',
            `answers with status ${response.status}; open it in a browser and save the page`,
          );
        return toSource(address, url, response);
      }
      throw new ReaderError('network', 'redirects too often; open it in a browser and save the page');
    },
  };
}

function toUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '')
    return url;
  throw new ReaderError(
    'network',
    `leads to ${address.slice(0, 80)}, which is not fetched; give an http or https address without a password`,
  );
}

function toSource(address: string, url: URL, { bytes, contentType }: PageResponse): Source {
  const encoding = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase();
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return bytesSource(address, bytes, { url: url.href, mediaType, ...(encoding === undefined ? {} : { encoding }) });
}

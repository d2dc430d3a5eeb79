/** What a page's JSON-LD says of its article; schema.org's names. */
export interface NewsArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly url?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly inLanguage?: string;
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The first article in the JSON-LD of a page; broken JSON-LD counts as none. */
export function findNewsArticle(page: Document): NewsArticle {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = flatten(parse(script.textContent ?? '')).find((node) =>
      typesOf(node).some((type) => ARTICLE.test(type)),
    );
    if (article) return toArticle(article);
  }
  return {};
}

type Node = Readonly<Record<string, unknown>>;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function flatten(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (value === null || typeof value !== 'object') return [];
  const node = value as Node;
  return [node, ...flatten(node['@graph'])];
}

const typesOf = (node: Node): readonly string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

function toArticle(node: Node): NewsArticle {
  const fields = {
    headline: textOf(node['headline']),
    datePublished: textOf(node['datePublished']),
    url: textOf(node['url']) ?? textOf(node['mainEntityOfPage'], '@id'),
    author:
      [node['author']]
        .flat()
        .map((author) => textOf(author, 'name'))
        .filter((name) => name !== undefined)
        .join(', ') || undefined,
    publisher: textOf([node['publisher']].flat()[0], 'name'),
    inLanguage: textOf(node['inLanguage']),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function textOf(value: unknown, key?: string): string | undefined {
  if (typeof value === 'string') return value;
  if (key === undefined || value === null || typeof value !== 'object') return undefined;
  return textOf((value as Node)[key]);
}

import type { GumDocument } from './read-gum.ts';

/** A mention of GUM's entity layer; tokens by their position in the document, `last` inclusive. */
export interface GumMention {
  /** GUM's number for who or what is meant. */
  readonly entity: string;
  /** `person`, `organization`, `place`, `object` … */
  readonly type: string;
  readonly first: number;
  readonly last: number;
  /** The word that stands for the whole. */
  readonly head: number;
}

/** Every mention of a document, by its first token, the outer before the inner. */
export function gumMentions({ tokens }: GumDocument): readonly GumMention[] {
  const found: GumMention[] = [];
  const open: { entity: string; type: string; first: number; head: number }[] = [];
  const close = (entity: string | undefined, last: number): void => {
    const at = entity === undefined ? open.length - 1 : open.findLastIndex((one) => one.entity === entity);
    const [mention] = at < 0 ? [] : open.splice(at, 1);
    if (mention) found.push({ ...mention, last });
  };
  tokens.forEach((token, at) => {
    for (const part of (token.misc['Entity'] ?? '').match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      if (!part.startsWith('(')) {
        close(part.slice(0, -1), at);
        continue;
      }
      const [entity = '', type = '', , , , span = '1'] = part.slice(1).replace(/\)$/, '').split('-');
      open.push({ entity, type, first: at, head: at + Number(span.split(',')[0] ?? 1) - 1 });
      if (part.endsWith(')')) close(entity, at);
    }
  });
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

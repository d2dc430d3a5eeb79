import type { TextSpan } from '@cartograph/model';
import type { GumDocument } from './read-gum.ts';

/** A date as GUM's markup has it: a TEI `when`, or the days it runs from and to; neither where it is only bounded. */
export interface GumDate extends TextSpan {
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}:::"([^"]*)"`).exec(tag)?.[1]?.replace(/^-(?=\d{4})/, '');

/** Every marked date of a document, in text order. */
export function gumDates({ tokens }: GumDocument): readonly GumDate[] {
  const dates: GumDate[] = [];
  let open: { readonly tag: string; readonly start: number } | undefined;
  for (const token of tokens) {
    const markup = token.misc['XML'] ?? '';
    const tag = /<date[^>]*>/.exec(markup)?.[0];
    if (tag) open = { tag, start: token.start };
    if (!open || !markup.includes('</date>')) continue;
    const [when, from, to] = ['when', 'from', 'to'].map((name) => attribute(open?.tag ?? '', name));
    dates.push({
      start: open.start,
      end: token.end,
      ...(when === undefined ? {} : { when }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    open = undefined;
  }
  return dates;
}

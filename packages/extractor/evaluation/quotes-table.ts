import type { Attribution, Extraction } from '@cartograph/model';
import { foldName } from '@cartograph/model';
import { createExtractor } from '../src/extract.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface QuoteRow {
  readonly text: string;
  readonly publishedAt: string;
  readonly quotes: readonly { readonly quote: string; readonly speaker: string | null | readonly (string | null)[] }[];
}

interface QuoteAnswer {
  readonly text: string;
  readonly quote: string;
  readonly wanted: readonly (string | null)[];
  readonly said: readonly string[];
}

/** Every form by which the source of an attribution is called in its text. */
function formsOf({ source }: Attribution, { mentions }: Extraction, text: string): readonly string[] {
  if (!source) return [];
  const named = mentions.filter(({ entities }) => entities.some((id) => source.entities.includes(id)));
  return [text.slice(source.start, source.end), ...named.map((mention) => mention.text)];
}

const isSpoken = ({ kind }: Attribution): boolean => kind !== 'indirect';
const sharesOf = ({ content }: Attribution, start: number, end: number): boolean => content.some((span) => span.start < end && span.end > start);

function answersOf(row: QuoteRow, extraction: Extraction): readonly QuoteAnswer[] {
  const { text } = row;
  if (row.quotes.length === 0) {
    const spoken = extraction.attributions.filter(isSpoken);
    return [{ text, quote: '', wanted: [null], said: spoken.flatMap((found) => [...formsOf(found, extraction, text), 'somebody']) }];
  }
  return row.quotes.map(({ quote, speaker }) => {
    const start = text.indexOf(quote);
    const around = extraction.attributions.filter((found) => sharesOf(found, start, start + quote.length));
    const nearest = around.sort((a, b) => b.cue.start - a.cue.start).find(isSpoken) ?? around[0];
    return { text, quote, wanted: Array.isArray(speaker) ? speaker : [speaker as string | null], said: nearest ? formsOf(nearest, extraction, text) : [] };
  });
}

const bare = (form: string): string => foldName(form).replace(/^(the|a|an) /, '');

function isRight({ wanted, said }: QuoteAnswer): boolean {
  if (said.length === 0) return wanted.includes(null);
  return wanted.some((speaker) => speaker !== null && said.some((form) => bare(form) === bare(speaker)));
}

/** Who said the words between quotation marks; marks that quote nobody are to be left alone. */
export const quotesTable: Table = (parts) => {
  const extract = createExtractor(parts);
  const answers = readRows<QuoteRow>('quotes').flatMap((row) => answersOf(row, extract({ text: row.text, publishedAt: row.publishedAt })));
  return {
    name: 'quotes',
    rows: answers.length,
    measures: [{ name: 'speaker accuracy', score: shareOf(answers, isRight), nothing: shareOf(answers, ({ wanted }) => wanted.includes(null)) }],
    wrong: answers
      .filter((answer) => !isRight(answer))
      .map(({ text, quote, wanted, said }) => `${[...new Set(said)].join(' = ') || 'nobody'}, want ${wanted.map((speaker) => speaker ?? 'nobody').join(' or ')}: «${quote}» in ${text}`),
  };
};

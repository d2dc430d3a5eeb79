import { describe, expect, it } from 'vitest';
import { findQuotations } from './quote-spans.ts';

const quoted = (text: string): string[] => findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['He said, “We will act,” and left.', ['“We will act,”']],
    ['"No," she said. "Never."', ['"No,"', '"Never."']],
    ['‘we still have three days’ she said', ['‘we still have three days’']],
    ['“We have split," she said. “Never.”', ['“We have split,"', '“Never.”']],
    ['"We have split,” she said. "Never."', ['"We have split,”', '"Never."']],
    ['"He calls it “art,” and smiles," she said.', ['"He calls it “art,” and smiles,"']],
    ['“He wrote "go" to us,” she said.', ['“He wrote "go" to us,”']],
    ['“His “Green” plan is dead,” she said. “Never.”', ['“His “Green” plan is dead,”', '“Never.”']],
    ['“He left. “No,” she said.', ['“He left. “No,”']],
    ["The president's plan isn't his predecessor's.", []],
  ])('finds the marks in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    expect(quoted('“First part.\n“Second part.” He left.')).toEqual(['“First part.', '“Second part.”']);
  });
});

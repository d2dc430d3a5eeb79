import type { BoilerplateKind } from '@cartograph/model';
import { classifyElement, classifyLink, classifyText } from './classify-block.ts';

/** A paragraph of a page, and what it is when it is no prose. */
export interface Block {
  readonly text: string;
  readonly kind?: BoilerplateKind;
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'MATH',
  'IFRAME',
  'OBJECT',
  'BUTTON',
  'SELECT',
  'INPUT',
  'TEXTAREA',
  'HEAD',
  'VIDEO',
  'AUDIO',
  'CANVAS',
]);
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'CITE',
  'CODE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
  'VAR',
  'WBR',
  'TT',
  'CENTER',
]);

const ELEMENT = 1;
const TEXT = 3;

/** The paragraphs of a part of a page, in order; what belongs to the page and not to the article carries its kind. */
export function toBlocks(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  let open = '';
  let linked = 0;
  const close = (kind: BoilerplateKind | undefined): void => {
    const text = open.replace(/[ \t\f\r\n\u00a0]+/g, ' ').trim();
    const isLink = linked > 0 && linked >= text.length * 0.9;
    open = '';
    linked = 0;
    if (text === '') return;
    const found = kind ?? (isLink ? classifyLink(text) : classifyText(text));
    blocks.push(found === undefined ? { text } : { text, kind: found });
  };
  const visit = (node: Node, kind: BoilerplateKind | undefined, isInLink: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      open += text;
      if (isInLink) linked += text.trim().length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (SKIPPED.has(name) || isHidden(element)) return;
    const own = kind ?? classifyElement(element);
    // a byline may be a span in the midst of a paragraph's markup: what has a kind of its own is a block of its own
    const isBlock = !INLINE.has(name) || own !== kind;
    if (isBlock) close(kind);
    for (const child of element.childNodes) visit(child, own, isInLink || name === 'A');
    if (isBlock) close(own);
  };
  visit(root, undefined, false);
  close(undefined);
  return blocks;
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '');

import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { actorLabelDefinitions, relationDefinitions } from '@cartograph/model';

const words: readonly { readonly label: string; readonly type: string; readonly detail?: string }[] = [
  ...actorLabelDefinitions.map(({ label, gloss }) => ({ label, type: 'class', detail: gloss.en.slice(0, 48) })),
  ...['Claim', 'Document'].map((label) => ({ label, type: 'class' })),
  ...relationDefinitions.map(({ type, name }) => ({ label: type, type: 'type', detail: name.en })),
  ...['SUBJECT', 'OBJECT', 'CLAIMED_BY', 'EVIDENCED_BY', 'MENTIONED_IN'].map((label) => ({ label, type: 'type' })),
  ...[
    'MATCH',
    'OPTIONAL MATCH',
    'WHERE',
    'WITH',
    'UNWIND',
    'RETURN',
    'ORDER BY',
    'SKIP',
    'LIMIT',
    'DISTINCT',
    'DESC',
  ].map((label) => ({ label, type: 'keyword' })),
  ...[
    'name',
    'claimCount',
    'sourceCount',
    'belief',
    'disputed',
    'firstReported',
    'lastReported',
    'firstEvent',
    'lastEvent',
    'quote',
    'modality',
    'polarity',
    'publisher',
    'publishedAt',
    'title',
    'country',
  ].map((label) => ({ label, type: 'property' })),
];

function complete(context: CompletionContext): CompletionResult | null {
  const word = context.matchBefore(/\w+/);
  return word || context.explicit ? { from: word?.from ?? context.pos, options: [...words], validFor: /^\w*$/ } : null;
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--government)' },
  { tag: [tags.comment, tags.punctuation, tags.bracket], color: 'var(--muted)' },
  { tag: [tags.typeName, tags.variableName], color: 'var(--ink)' },
]);

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': {
    fontFamily: 'var(--mono)',
    fontVariantLigatures: 'none',
    fontSize: '13px',
    lineHeight: '20px',
    caretColor: 'var(--ink)',
    padding: '10px 4px',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--accent-soft)',
  },
  '.cm-tooltip': { border: '1px solid var(--line)', backgroundColor: 'var(--raised)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--ink)' },
});

/** What the editor tells, and how it begins. */
export interface EditorSettings {
  readonly text: string;
  readonly label: string;
  readonly hint: string;
  onChange(text: string): void;
  onRun(): void;
}

/**
 * A Cypher editor in a shadow root of its own: there CodeMirror's styles are constructed sheets, which the page's policy
 * allows, and no inline style elements, which it does not.
 */
export function createEditor(holder: HTMLElement, { text, label, hint, onChange, onRun }: EditorSettings): EditorView {
  const root = holder.shadowRoot ?? holder.attachShadow({ mode: 'open' });
  return new EditorView({
    doc: text,
    root,
    parent: root,
    extensions: [
      history(),
      keymap.of([
        { key: 'Mod-Enter', run: runAndStay(onRun) },
        ...completionKeymap,
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      StreamLanguage.define(cypher),
      syntaxHighlighting(colours),
      autocompletion({ override: [complete], icons: false }),
      placeholder(hint),
      look,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) onChange(state.doc.toString());
      }),
    ],
  });
}

/** A key's command that takes the key for itself. */
const runAndStay = (run: () => void) => (): boolean => {
  run();
  return true;
};

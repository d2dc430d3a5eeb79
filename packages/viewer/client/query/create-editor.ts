import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { ActorLabel, RelationType } from '@cartograph/model';
import { relationTypes } from '@cartograph/model';
import type { SchemaAnswer } from '../../src/api/answers.ts';
import { labelName, relationName } from '../language/language.ts';
import { completeCypher } from './complete-cypher.ts';

const glossOf = (name: string): string =>
  relationTypes.includes(name as RelationType) ? relationName(name as RelationType) : labelName(name as ActorLabel);

const complete =
  (schema: () => SchemaAnswer | undefined) =>
  (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/\w+/);
    const isAsked = context.explicit || context.matchBefore(/[:.|]$/) !== null;
    if (!word && !isAsked) return null;
    const before = context.state.sliceDoc(0, context.pos);
    return {
      from: word?.from ?? context.pos,
      options: [...completeCypher(before, schema(), glossOf)],
      validFor: /^\w*$/,
    };
  };

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
  '.cm-tooltip-autocomplete.cm-tooltip': { borderRadius: '6px', padding: '4px', overflow: 'hidden' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: '12px', lineHeight: '20px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '1px 8px', borderRadius: '4px' },
  '.cm-completionDetail': { fontFamily: 'var(--sans)', fontStyle: 'normal', color: 'var(--muted)' },
  '.cm-tooltip': { border: '1px solid var(--line)', backgroundColor: 'var(--raised)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--ink)' },
});

/** What the editor tells, and how it begins. */
export interface EditorSettings {
  readonly text: string;
  readonly label: string;
  readonly hint: string;
  /** What the graph has now, once it is known. */
  schema(): SchemaAnswer | undefined;
  onChange(text: string): void;
  onRun(): void;
}

/**
 * A Cypher editor in a shadow root of its own: there CodeMirror's styles are constructed sheets, which the page's policy
 * allows, and no inline style elements, which it does not.
 */
export function createEditor(
  holder: HTMLElement,
  { text, label, hint, schema, onChange, onRun }: EditorSettings,
): EditorView {
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
      autocompletion({ override: [complete(schema)], icons: false }),
      placeholder(hint),
      look,
      EditorView.lineWrapping,
      typeOver,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) onChange(state.doc.toString());
      }),
    ],
  });
}

/**
 * What is typed over a selection replaces it by the editor's hand: the browser's own would keep the look of what was there in
 * an inline style, which the policy forbids.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data, isComposing } = event;
    if (inputType !== 'insertText' || data === null || isComposing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});

/** A key's command that takes the key for itself. */
const runAndStay = (run: () => void) => (): boolean => {
  run();
  return true;
};

import { diffToHtml } from './diff-to-html.ts';
import { diffToJson } from './diff-to-json.ts';
import { diffToMarkdown } from './diff-to-markdown.ts';
import { diffToText } from './diff-to-text.ts';
import type { GraphDiff } from './graph-diff.ts';

/** The forms that a diff is written in, by the name that `snapshot diff --format` takes. */
export const diffFormats: Readonly<Record<string, (diff: GraphDiff) => string>> = {
  text: diffToText,
  json: diffToJson,
  md: diffToMarkdown,
  html: diffToHtml,
};

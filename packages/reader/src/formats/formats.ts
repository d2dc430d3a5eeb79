import type { Format } from './format.ts';
import { jsonFormat } from './json.ts';
import { jsonLinesFormat } from './json-lines.ts';
import { markdownFormat } from './markdown.ts';
import { textFormat } from './text.ts';

/** Every kind of file that can be read. */
export const formats: readonly Format[] = [textFormat, markdownFormat, jsonLinesFormat, jsonFormat];

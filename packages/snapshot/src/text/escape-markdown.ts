const MARKUP = /[\\`*_[\]#+|~^$]/g;

/** A text as one line of Markdown that says just this text: no markup, no HTML, no links of its own. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(MARKUP, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** An address as a link in Markdown; nothing but http and https is linked. */
export function markdownLink(url: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeMarkdown(url);
  return `<${url.replace(/[\s<>]/gu, (character) => encodeURIComponent(character))}>`;
}

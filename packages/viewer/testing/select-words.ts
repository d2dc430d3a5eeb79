import type { Page } from 'playwright-core';

/** Selects words of the open article, as dragging over them does. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((words) => {
    const holder = document.querySelector('.reader-text');
    if (!holder) throw new Error('no article');
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    const places: [Node, number][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = 0; at < (node.textContent ?? '').length; at++) places.push([node, at]);
    const start = (holder.textContent ?? '').indexOf(words);
    const [first, last] = [places[start], places[start + words.length - 1]];
    if (!first || !last) throw new Error(`${words} does not stand in the article`);
    getSelection()?.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
  }, words);

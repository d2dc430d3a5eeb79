import type { LinePattern } from './line-pattern.ts';

/** What a page asks its reader to do: to watch, to get the app, to write to the editor. */
export const callPatterns: readonly LinePattern[] = [
  [
    'related-stories',
    /^\W*(?:click (?:play|below|above|for|on|the|here)|watch|listen to|check out|see|view|read)\b[^"“”]{0,160}(?:\bbelow\b|\bhere\b|\babove\b|\bpodcast\b|\blive\b|https?:|\bvideo\b|\bclip\b|\bmagazine\b|\binteractive\b|\bcalculator\b)[^"“”]{0,60}$/i,
  ],
  ['related-stories', /^\W*click (?:play|below|above|for)\b.{0,160}$/i],
  [
    'newsletter',
    /^\W*(?:get|download|stay|join|sign up|subscribe|receive)\b.{0,140}\b(?:app|alerts?|newsletters?|inbox|e-?mails?|text list|real-time updates|latest news)\b/i,
  ],
  ['related-stories', /^\W*(?:next|prev(?:ious)?) image \d+ of \d+\b|^\W*slideshow \(\d+ images?\)/i],
  ['related-stories', /^\W*(?:photo galler(?:y|ies)|photos of the (?:week|day))\b\s*(?::|see\b)/i],
  ['related-stories', /^.{10,120}\S ?(?:>>>|»)\s*$/],
  ['related-stories', /^\W*read more \p{L}[^.]{2,60} coverage from\b/iu],
  ['newsletter', /^\W*catch up on\b.{0,120}\bpodcast\b/i],
  [
    'share',
    /^\W*(?:follow (?:(?:all|more) of )?(?:the )?\p{L}+['’]?s? .{0,60}\bat https?:|more .{2,40}: ?https?:|for (?:the latest|more)\b.{0,80}\bat https?:|the news moves fast\b)/iu,
  ],
  [
    'share',
    /^\W*(?:(?:how )?have you (?:or your family )?been affected\b.*\?|are you (?:affected|following)\b.*\?.*@|we want to hear (?:from you|what you)\b|let us know (?:what|how|if)\b.*\b(?:think(?:ing)?|comments|below)\b|share your (?:experience|stor|view|comment)|if you (?:are reading this page|(?:have|['’]d like|would like) .{0,80}\b(?:e-?mail|write)\b)|thank you for supporting our journalism|if you liked this post|email \S+@)/i,
  ],
  ['newsletter', /^\W*(?:like what you(?:['’]re| are| see)|get (?:the|our) (?:latest|free) .{0,40}\bnews)\b/i],
  [
    'share',
    /^\W*(?:have (?:a |any )?(?:news )?(?:tips?|questions?|stor(?:y|ies)|comments?)\b|got a (?:news )?(?:tip|question)\b|send (?:letters|feedback|comments|questions|us|your)\b|to (?:contact|find out more|read more|learn more|submit|subscribe|comment)\b|you can (?:always |also )?(?:follow|e-?mail|reach|contact|read|find|listen|hear|subscribe)\b|please (?:e-?mail|write|contact|follow)\b|visit\b|for (?:more (?:of|on|from)|the latest updates)\b).{0,160}(?:@|\.com\b|\.org\b|\.net\b|\btwitter\b|\bfacebook\b|\bnewsletter\b|\bweb ?(?:site|page)\b|\[email|\bhere\b|https?:|:\s*$)/i,
  ],
];

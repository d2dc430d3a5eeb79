import { callPatterns } from './call-patterns.ts';
import { captionPatterns } from './caption-patterns.ts';
import type { LinePattern } from './line-pattern.ts';
import { notePatterns } from './note-patterns.ts';

// Which leftovers occur was counted on the 6,245 articles of ../shared/corpus; docs/reading.md has the figures.

/** Headings over lists of other stories. */
export const relatedHeadings: RegExp =
  /^\s*(?:#+\s*)?(?:recommended(?: stories| reading| for you)?|related(?: stories| articles| content| coverage| news| topics)?|more (?:stories|from|on this|in|news)\b[^.]{0,40}|read more|read next|most (?:read|popular|viewed)|trending(?: now| stories)?|you may also like|also (?:read|see)|top stories|what to read next|editors?['’] picks?|don['’]t miss|in other news|explore more|up next|see also|latest news|must reads?|keep reading|story highlights\b.*)\s*(?::|\.{2,})?\s*$/i;

const related: readonly LinePattern[] = [
  [
    'related-stories',
    /^\s*[[(]?\s*(?:read more|read also|also read|now read|now watch|related|see also|also see|also on [\p{Lu}][\p{L} ]+|more|watch|listen|video|photos?|gallery|slideshow|in pictures|opinion|analysis|explainer|full coverage|icymi|latest|from the archives?|click here|click to (?:read|watch))\s*(?::|>>|»|\|)\s*\S/iu,
  ],
  ['related-stories', /^\s*(?:Read|Must[- ][Rr]ead|Listen|Watch): [\p{Lu}‘“\d]/u],
  [
    'related-stories',
    /^\s*(?:more on this|more from|more about this|related (?:story|stories|coverage))\b[^.:…]{0,40}(?:\.{2,}|…|:)\s*\S/i,
  ],
  [
    'related-stories',
    /^\s*(?:READ|WATCH|LISTEN|RELATED|MORE|SEE|CLICK HERE|STORY|STORIES(?=:))\b[^a-z]*:?\s*[“"]?[A-Z]/,
  ],
  [
    'related-stories',
    /^\s*(?:just watched\b.*\bmust watch\b|play video \d|click (?:here )?for (?:more|the latest)\b)/i,
  ],
  ['related-stories', /^.{15,200}[^.\s] Read more$/],
  // "Mass shooting motives:Weeks since three attacks": a label glued to a headline
  ['related-stories', /^\s*[“‘"']?[A-Z][^.!?:]{3,60}:[A-Z“‘"'][^.]{10,160}[^.:]$/],
];

const boxes: readonly LinePattern[] = [
  ['newsletter', /^[^\w“‘"']*(?:sign up|subscribe) (?:for|to|here|now|today)\b/i],
  [
    'newsletter',
    /\b(?:by signing up,? you agree|get (?:our|the) (?:daily|weekly|morning|free)?\s*(?:newsletter|email|headlines)|newsletters?\b.{0,30}\binbox|(?:delivered|straight)(?: \w+)? to your inbox|in your inbox\b|download (?:the|our) app|(?:newsletter|e-?mails?) sign[- ]?up|add .{3,60} as an interest)\b/i,
  ],
  ['newsletter', /(?:sign up|subscribe)\b[^.]{0,80}\bnewsletters?\b/i],
  [
    'share',
    /^\s*(?:share(?: this| on| via)?|tweet|email|print|copy link|facebook|twitter|pinterest|whatsapp|reddit|linkedin|follow (?:us|me|him|her|@)|like us on|comments?)(?:\s+(?:this )?(?:article|story|post|share|tweet|email|facebook|twitter|pinterest|whatsapp|on|via|us|us on|@\w+|with|and|or|,|\||\d+|\(\d+\)))*[.!]?\s*$/i,
  ],
  ['share', /^\W*(?:follow|email)\b.{0,80}(?:@\w+|twitter|facebook|instagram)\b.{0,60}$/i],
  [
    'share',
    /^\W*(?:read or share this (?:story|article)|share this (?:story|article|post)\b.{0,60}$|write to .{3,60} at \S+@|join us on (?:facebook|twitter))/i,
  ],
  [
    'cookie',
    /^\W*(?:(?:we|this (?:web)?site|our (?:web)?site)\b.{0,40}\bcookies\b|(?:cookie|privacy) (?:policy|settings|preferences)\b|terms of (?:use|service)\b|accept (?:all )?cookies|by (?:continuing|clicking|using) .{0,60}(?:cookies|you agree)|(?:please )?enable javascript|javascript (?:is (?:disabled|required)|must be))/i,
  ],
  [
    'advert',
    /^[\s[(]*(?:(?:advertisement|advertising|ad)(?:[\s·•|–—-]*(?:advertisement|continue reading the main story|(?:scroll|skip) to continue))*|sponsored(?: content)?|stor(?:y|ies) continue[sd]?(?: below)?(?: advertisement)?|article continues (?:after|below)\b.*|scroll to continue|continue reading(?: below)?|loading\.{0,3}|paid content|promoted|skip ad(?:vertisement)?|ad feedback|close|pull-?quote|content is not available)[\])]?\s*[.:]?\s*$/i,
  ],
  ['advert', /\b(?:urgent:|vote now(?: in urgent poll)?:?|click here now|click here\.|special report:)\s*$/i],
  ['advert', /^\s*[-–—]?\s*(?:visit .{3,60} homepage for more|get the .{2,30} app\b|want more\b.{3,80}\?)/i],
];

const frame: readonly LinePattern[] = [
  [
    'sign-off',
    /^\W*(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved|this (?:material|article|story|content|report) (?:may not|was (?:originally|first)|has been (?:updated|corrected)|originally)|reporting by\b|editing by\b|writing by\b|(?:with )?additional (?:reporting|writing)\b|contributing:|with (?:assistance|reporting|files) (?:by|from)\b|with (?:the )?associated press|(?:the )?associated press contributed|(?:\p{Lu}[\p{L}'’.-]+ ){1,6}contributed(?: (?:to )?this (?:report|story|article)|\.?\s*$)|associated press (?:writers?|journalists?|reporters?)\b|our standards:|for more (?:information|news|stories)|contact .{3,80}@\w|contact the (?:author|editor|reporter)|the post .{3,200} (?:appeared first|first appeared) on|if you have a tip|send (?:tips|story ideas)|the opinions expressed (?:by|in|here)|the views expressed|this is a rush transcript)/iu,
  ],
  ['sign-off', /^\s*(?:-{2,}|_{3,}|\*{3,}|# ?# ?#|-30-)\s*$/],
  [
    'sign-off',
    /\b(?:contributed to this (?:report|story|article)|is a (?:staff|senior|political) (?:writer|reporter|editor) (?:for|at|with))\b.{0,60}$/i,
  ],
  [
    'byline',
    /^\s*[Bb][Yy]:? \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|la|del|van|von)){1,8}(?:,.{0,60}|\s*[|•·].{0,60}|\s+for \S.{0,60})?\s*$/u,
  ],
  [
    'dateline',
    /^\s*(?:published|updated?|posted|last (?:updated|modified)|first published)\b.{0,60}(?:\d{4}|\d{1,2}:\d{2}|[ap]\.?m\.?|ago)(?![a-z]).{0,40}$/i,
  ],
  [
    'dateline',
    /^\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2})(?:[,T|•·\s]+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,24})?\s*$/i,
  ],
  [
    'dateline',
    /^\s*(?:this article is more than \d+ (?:months?|years?) old|\d+ (?:min(?:ute)?s?|hours?|days?|years?) (?:ago|read))\s*$/i,
  ],
  [
    'navigation',
    /^\s*(?:home|menu|search|sections|skip to (?:main )?content|back to top|log ?in|sign in|register|subscribe|my account|next article|previous article|topics?|tags?|categor(?:y|ies))\s*(?::.{0,100})?$/i,
  ],
  ['navigation', /^\s*(?:home\s*)?(?:[›»>|/]\s*[\p{L}&' ]{2,30}){2,}\s*$/iu],
];

/** Lines that belong to the page, by their words; the first that fits names the kind. */
export const boilerplateLines: readonly LinePattern[] = [
  ...boxes,
  ...notePatterns,
  ...frame,
  ...captionPatterns,
  ...callPatterns,
  ...related,
];

/** Those of them that run over several sentences. */
export const longLines: readonly LinePattern[] = [
  ...notePatterns,
  ...captionPatterns,
  ['newsletter', /\bsign up\b.{0,300}\bby signing up\b/i],
];

const sentenceStart = String.raw`(?<=^|[.!?…”"’)\]]\s{1,3})`;

/** Sentences that belong to the page wherever they stand; a quotation that begins so is none. */
export const boilerplateSentences: readonly LinePattern[] = [
  // "John KennedyMORE": what is left of a tooltip
  ['related-stories', /(?<=\p{Ll})MORE\b/gu],
  [
    'newsletter',
    new RegExp(
      String.raw`${sentenceStart}(?:Sign up|SIGN UP) (?:here|now|today|free|to|for)\b[^.!?\n]{0,160}[.!?]?`,
      'gm',
    ),
  ],
  [
    'share',
    new RegExp(
      String.raw`${sentenceStart}Follow (?:us|me|him|her|@\w+|\p{Lu}[^.!?\n]{2,80}) on (?:Twitter|Facebook|Instagram|X)\b[^.!?\n]{0,60}[.!?]?`,
      'gmu',
    ),
  ],
  [
    'related-stories',
    /[([](?:RELATED|Related|READ MORE|Read more|READ|WATCH|Watch|VIDEO|SEE ALSO|See also):? [^()[\]\n]{10,200}[)\]]/g,
  ],
  [
    'share',
    /\b(?:Skip|End of) (?:Twitter|Facebook|Instagram|YouTube) post(?: \d+)? by @?[\w’'. ]{2,30}?(?=\s(?:\p{Lu}|$)|$)/gmu,
  ],
  ['share', new RegExp(String.raw`${sentenceStart}Read or [Ss]hare this story: \S+`, 'gm')],
  [
    'related-stories',
    new RegExp(String.raw`${sentenceStart}(?:Click here|CLICK HERE) (?:to|for)\b[^.!?\n]{0,120}[.!?]?`, 'gm'),
  ],
];

/** What a writer is called in the note about them at an article's end. */
export const writerNote: RegExp =
  /^[•⦁*—–\-\s]*((?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]+)(?:, .{3,80},)? (?:is|was|has been|covers|writes|reports|hosts|teaches)\b.{0,260}\b(?:columnist|contributor|contributing|editor|correspondent|reporter|journalist|professor|fellow|host|author|writer|producer|strategist|analyst|commentator|covers|newsletter|podcast|blog)\b/u;

/** A person and what they are, in an article's last line. */
export const closingNote: RegExp =
  /^[•⦁*—–\-\s]*(?!(?:The|Mr|Mrs|Ms|President|Vice|Prime|Former|Sen|Rep|Gov|Gen|Prince|New)\b)((?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]+)(?:, [^.]{3,80},)? (?:is (?:the|also)|(?:is|was) (?:an?|currently|of counsel|author|president|founder|chair\p{L}*|chief|co-\p{L}+|(?:\p{L}+ ){0,3}(?:director|editor|fellow|professor|writer|counsel|attorney))|serves|teaches|lives in|has (?:been|served|written)|worked (?:for|at|as))\b/u;

const WIRE = String.raw`\((?:AP|Reuters|AFP|CNN|CNN Business|UPI|EFE|CNSNews\.com)\)`;
const REGION = String.raw`(?:, [\p{L}.]{2,20}(?: \p{Lu}[\p{L}.]{1,20})?)`;
const DAY = String.raw`(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z.]* \d{1,2}(?:, \d{4})?)`;

/**
 * "MEXICO CITY (AP) —", "WASHINGTON, March 3 (Reuters) -", "LONDON —", "WASHINGTON—", "Cairo (CNN)", "(CNN) --" at a
 * line's start.
 */
export const openingDateline: RegExp = new RegExp(
  [
    String.raw`^\s*\p{Lu}[\p{Lu}.'’/ -]{2,40}${REGION}{0,2}${DAY}?(?: ?\([\p{L}. ]{2,25}\))? ?[—–-]{1,2} `,
    String.raw`^\s*\p{Lu}[\p{Lu}.'’ -]{2,30}${REGION}?—(?=[\p{Lu}“"])`,
    String.raw`^\s*\p{Lu}[\p{L}.'’/ -]{2,30}${REGION}? ${WIRE}(?: ?[—–-]{1,2})? (?=[\p{Lu}“"])`,
    String.raw`^\s*${WIRE}(?: ?[—–-]{1,2})? (?=[\p{Lu}“"])`,
  ].join('|'),
  'u',
);

/** A line of nothing but two or three words of a name, or several of them: who wrote what follows. */
export const namesAlone: RegExp =
  /^\s*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?: I{2,3})?(?:(?:,| and|, and) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2})*\s*$/u;

/** Headlines that scraping glued behind a name ("McConnell" is one name), up to their "MORE": The Hill's tooltips. */
export const gluedHeadlines: RegExp =
  /(\p{Lu}[\p{L}.'’-]+(?: \(?\p{Lu}[\p{L}.'’-]*\)?){1,5}?\p{Ll})(?<!\b(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz))[\p{Lu}\d][^\n]{20,900}? MORE\b/gu;

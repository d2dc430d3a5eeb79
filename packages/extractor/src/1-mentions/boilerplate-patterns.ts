import type { BoilerplateKind } from '@cartograph/model';

/** Headings over lists of other stories. */
export const relatedHeadings: RegExp =
  /^\s*(?:#+\s*)?(?:recommended(?: stories| reading| for you)?|related(?: stories| articles| content| coverage| news| topics)?|more (?:stories|from|on this|in|news)\b[^.]{0,40}|read more|read next|most (?:read|popular|viewed)|trending(?: now| stories)?|you may also like|also read|top stories|what to read next|editors?['’] picks?|don['’]t miss|in other news|explore more|up next|see also|latest news|must reads?)\s*:?\s*$/i;

/** Single lines that belong to the page. */
export const boilerplateLines: readonly (readonly [BoilerplateKind, RegExp])[] = [
  [
    'related-stories',
    /^\s*(?:\[?\s*)?(?:read more|read also|also read|related|see also|more|watch|listen|video|photos|gallery|in pictures|opinion|analysis|explainer|from the archives?|click here|click to (?:read|watch))\s*(?::|>>|»|\|)\s*\S/i,
  ],
  ['related-stories', /^\s*(?:READ|WATCH|LISTEN|RELATED|MORE|SEE)\b[^a-z]*:?\s*[“"]?[A-Z]/],
  [
    'newsletter',
    /\b(?:sign up (?:for|to)|subscribe (?:to|now|today)|get (?:our|the) (?:daily|weekly|morning|free)?\s*(?:newsletter|email|headlines)|newsletters?\b.{0,30}\binbox|delivered to your inbox|download (?:the|our) app)\b/i,
  ],
  [
    'share',
    /^\s*(?:share(?: this| on| via)?|tweet|email|print|copy link|facebook|twitter|whatsapp|reddit|linkedin|follow (?:us|me|him|her|@)|like us on|comments?)(?:\s+(?:this )?(?:article|story|facebook|twitter|email|whatsapp|on|via|us|us on|@\w+|with|and|or|,|\||\d+))*[.!]?\s*$/i,
  ],
  ['share', /^\s*(?:follow|email|contact)\b.{0,80}(?:@\w+|twitter|facebook|instagram)\b.{0,60}$/i],
  [
    'cookie',
    /\b(?:we use cookies|cookie (?:policy|settings)|privacy policy|terms of (?:use|service)|accept (?:all )?cookies|javascript is (?:disabled|required)|enable javascript)\b/i,
  ],
  [
    'advert',
    /^\s*(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:after|below)\b.*|scroll to continue|continue reading(?: below)?|loading\.{0,3}|paid content|promoted|skip ad(?:vertisement)?)\s*[.:]?\s*$/i,
  ],
  ['advert', /\b(?:urgent:|click here now|click here\.|special report:)\s*$/i],
  [
    'caption',
    /^\s*(?:photo|image|file photo|picture|foto|credit|caption|hide caption|toggle caption|enlarge this image)\b\s*(?::|credit|courtesy|by)?.{0,160}$/i,
  ],
  [
    'caption',
    /(?:\((?:AP|Reuters|AFP|Getty|EPA)\b[^)]{0,60}(?:photo|images?|file|\/)[^)]{0,80}\)|\b(?:getty images|ap photo|reuters\/[A-Z]\w+|afp\/getty|hide caption|toggle caption|\/ ?getty|file photo|\/AP|\/REUTERS|\/AFP))\s*\)?\.?\s*$/i,
  ],
  [
    'sign-off',
    /^\s*(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved|this (?:material|article|story|content|report) (?:may not|was (?:originally|first)|has been (?:updated|corrected)|originally)|reporting by\b|editing by\b|writing by\b|additional reporting\b|the associated press contributed|(?:[A-Z][\w'’.-]+ ){1,6}contributed (?:to )?this (?:report|story|article)|associated press (?:writers?|journalists?|reporters?)\b|our standards:|for more (?:information|news|stories)|contact the (?:author|editor|reporter)|if you have a tip|send (?:tips|story ideas)|-{2,}\s*$|_{3,}|\*{3,})/i,
  ],
  [
    'sign-off',
    /\b(?:contributed to this (?:report|story|article)|is a (?:staff|senior|political) (?:writer|reporter|editor) (?:for|at|with))\b.{0,60}$/i,
  ],
  ['byline', /^\s*by [A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|and|de|la|del|van|von)){1,8}(?:,.{0,60}|\s*\|.{0,60})?\s*$/],
  [
    'byline',
    /^\s*(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,60}(?:\d{4}|\d{1,2}:\d{2}|[ap]\.?m\.?|ago).{0,40}$/i,
  ],
  [
    'navigation',
    /^\s*(?:home|menu|search|sections|skip to (?:main )?content|back to top|log ?in|sign in|register|subscribe|my account|next article|previous article|topics?|tags?|categor(?:y|ies))\s*(?::.{0,100})?$/i,
  ],
];

/** "MEXICO CITY (AP) —", "WASHINGTON, March 3 (Reuters) -", "LONDON —" at the very start. */
export const openingDateline: RegExp =
  /^\s*(?:\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, [\p{L}.]{2,20}){0,2}(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z.]* \d{1,2})?(?: ?\((?:AP|Reuters|AFP|CNN|UPI|EFE|[\p{L}. ]{2,25})\))? ?[—–-]{1,2} |[\p{Lu}][\p{L}.' -]{2,30}(?:, [\p{L}.]{2,20})? \((?:AP|Reuters|AFP|CNN|UPI|EFE)\) ?[—–-]{1,2} )/u;

/** Headlines that scraping glued behind a name, up to their "MORE": The Hill's tooltips. */
export const gluedHeadlines: RegExp =
  /(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,5}?\p{Ll})\p{Lu}[^\n]{20,400}? MORE\b/gu;

import type { LinePattern } from './line-pattern.ts';

const AGENCY = String.raw`(?:AP|AFP|EPA|UPI|POLITICO|Reuters|REUTERS|Bloomberg|Shutterstock|Staff|(?:AFP - |AFP\/)?Getty(?: Images)?)`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const NAMES = String.raw`${NAME}(?: ${NAME}){1,3}`;

/** Captions of pictures and films, known by whose pictures they are and by what such lines say of themselves. */
export const captionPatterns: readonly LinePattern[] = [
  [
    'caption',
    /^\s*(?:photo|image|file photo|picture|foto|credit|caption|hide caption|toggle caption|enlarge this image|featured image)\b\s*(?::|credit|courtesy|by)?.{0,160}$/i,
  ],
  [
    'caption',
    /^\s*(?:(?:image copyright|media caption|image caption|media playback is|slideshow \(\d)\b|file photo\b)/i,
  ],
  ['caption', /^\s*(?:images|photographs?|illustrations?): \S/i],
  ['caption', /^\s*(?:slide|image|photo|picture) \d{1,3} (?:of|\/) \d{1,3}\b/i],
  ['caption', /^\s*Open this photo in gallery\b/],
  // what the buttons over a picture say, glued to its caption
  ['caption', /^\s*(?:CLOSE|Facebook Twitter(?: Pinterest)?|(?:Hide|Toggle) caption|View Gallery|Related Video) \S/],
  ['caption', /^\s*(?:FILE|FILE PHOTO|PHOTO)\s?[-–—:] ?\S/],
  [
    'caption',
    /^\s*(?:in (?:this|a) (?:\p{Lu}[\p{L}.]+ \d{1,2},? (?:\d{4},? )?)?(?:undated )?(?:file )?(?:photo|image|frame grab|screengrab)\b|this (?:\p{Lu}[\p{L}.]+ \d{1,2},? (?:\d{4},? )?|undated )(?:file |handout |booking )?(?:photo|image)\b|this (?:photo|image) (?:provided|released|taken|made) |an? (?:combination|file|undated|handout) (?:photo|picture|image)s? )/iu,
  ],
  // "Kim Jong Un (L) and Moon Jae-in (R) after signing the declaration"
  ['caption', /\((?:L|2nd L|2nd R|left|right|front|back)\)/],
  ['caption', new RegExp(String.raw`^\s*(?!(?:An?|The) )${NAMES} ?\/ ?(?:[\p{L} ]{2,30} ?\/ ?)?${AGENCY}\b`, 'u')],
  ['caption', new RegExp(String.raw`^\s*${AGENCY}(?: Photo)? ?\/ ?(?:${NAMES}|Getty Images)`, 'u')],
  ['caption', new RegExp(String.raw`${NAME} \| ${AGENCY}\s*$`, 'u')],
  ['caption', new RegExp(String.raw`\b(?:AP Photo|REUTERS) ?\/ ?${NAMES}\s*$`, 'u')],
  ['caption', new RegExp(String.raw`\((?:[^()]{3,80}\bvia )?${AGENCY}\b[^()]{0,20}(?::[^()]{3,60})?\)\s*$`, 'u')],
  ['caption', /\bPhoto(?:s| Illustration)?: \p{Lu}[\p{L}., /'’-]{2,60}$/u],
  ['caption', new RegExp(String.raw`\b${NAMES} ?\/ ?${AGENCY}\s*$`, 'u')],
  // "The minister at the well. Ann Example/Pool via REUTERS", "… on Sunday. Reuters", "(Ann Example /Reuters)"
  ['caption', new RegExp(String.raw`(?:\bvia|\/) ?(?:${AGENCY}|USA TODAY(?: Sports)?|Handout)\)?\s*$`, 'u')],
  ['caption', /^\s*[^\s“"].*[.!?][”"]? (?:Reuters|REUTERS|Getty(?: Images)?|AP(?: Photo)?|AFP|Associated Press)\s*$/],
  ['caption', /\bPhoto(?:graph(?:er|s)?|s)?(?: ?:| courtesy of) ?\p{Lu}[\p{L}., /'’()-]{1,60}$/u],
  ['caption', /\(Photo: [^\n]{2,120}\)\s*(?:Story [Hh]ighlights\b.*|More)?$/],
  // "The ceremony was attended by many [Ann Example/Al Jazeera]"
  ['caption', /\[\p{Lu}[^[\]]{2,60}\/ ?\p{Lu}[^[\]]{1,40}\]\s*$/u],
  ['caption', /© ?\d{4} [^.]{2,80}$/],
  ['caption', /^\s*(?:Click to expand Image|Cover: .{10,300}\((?:Photo|Image))\b/],
  ['caption', /\(photo(?: by|:) [^()]{3,80}\) (?:story highlights\b|more\s*$)/i],
  [
    'caption',
    /(?:\((?:AP|Reuters|AFP|Getty|EPA)\b[^)]{0,60}(?:photo|images?|file|\/)[^)]{0,80}\)|\((?:photo|image|file|credit)\b[^)]{3,80}\)|\b(?:getty images|ap photo|reuters\/[A-Z]\w+|afp\/getty|hide caption|toggle caption|\/ ?getty|file photo|\/AP|\/REUTERS|\/AFP|photograph: [\p{L} /]{2,40}|photo(?:graph)? by [\p{L} ./]{4,60})(?:, file)?)\s*\)?\.?\s*$/iu,
  ],
];

/**
 * A caption with its credit in front of the headline or the first words: "Trump at the Capitol. | Win McNamee/Getty Images
 * White House officials prepare". The credit's end is the caption's.
 */
export const captionBeforeCredit: RegExp = new RegExp(
  String.raw`^[^\n|]{10,400}\| ?(?:[\p{L}'’. ]{2,40}\/ ?)?(?:AFP\/)?(?:Getty(?: Images)?|AP Photos?|AP|REUTERS|Reuters|AFP|POLITICO)(?=[\s,]|$)`,
  'u',
);

/** The pictures of a gallery with their captions, all in one line. */
export const gallery: RegExp = /\b(?:Show|Hide) [Cc]aption\b/;

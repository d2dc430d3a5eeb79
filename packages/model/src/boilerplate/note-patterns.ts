import type { LinePattern } from './line-pattern.ts';

const WORK =
  '(?:story|article|post|piece|column|report|version|editorial|interview|essay|headline|transcript|conversation)';

/** What editors say of the article itself: notes, corrections, where it first stood, whose views it gives. */
export const notePatterns: readonly LinePattern[] = [
  ['sign-off', /^\W*(?:editor|author|publisher|writer)['’]?s?['’]? notes?\s*(?:[:—–-]|$)/i],
  [
    'sign-off',
    /^\W*(?:corrections?|clarifications?)(?: (?:and|&) (?:corrections?|clarifications?|amplifications?))?(?:, .{3,20})?\s*(?:[:—–]|$)/i,
  ],
  [
    'sign-off',
    new RegExp(
      String.raw`^\W*(?:(?:note|update[ds]?|disclosure|disclaimer)\b[^:]{0,20}: ?)?(?:this|(?:the|an?) (?:earlier|previous|prior|original)) (?:version of (?:this|the) )?${WORK} (?:\w+ly )?(?:was|has been|is|gives|first|also|contains?|contained|stated|said|misstated|misidentified|misspelled|mistakenly|incorrectly)\b.{0,40}\b(?:updated?|corrected|clarif\w+|adapted|excerpted|published|posted|appeared|based (?:in part )?on|views?|misstated|incorrect\w*|mistake\w*|error|misidentified|misspelled|wrong\w*)\b`,
      'i',
    ),
  ],
  [
    'sign-off',
    new RegExp(
      String.raw`^\W*(?:\w+: )?an? (?:earlier|previous|prior|original) version of (?:this|the) ${WORK}\b`,
      'i',
    ),
  ],
  [
    'sign-off',
    /^\W*(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:writers?|reporters?|correspondents?|journalists?|staff(?:ers)?) .{3,160}\b(?:contributed|assisted)\b/u,
  ],
  // "Olsen reported from Copenhagen, Denmark. Ann Example contributed from London."
  [
    'sign-off',
    /^\W*(?:\p{Lu}[\p{L}'’.-]+ ){1,6}reported from (?![^.]* (?:that|as)\b)\p{Lu}[^.]{2,60}(?:\.|$).{0,120}$/u,
  ],
  ['sign-off', new RegExp(String.raw`^\W*update: (?:this )?${WORK} updated\b`, 'i')],
  [
    'sign-off',
    /\bthe (?:opinions|views) expressed (?:in this (?:commentary|column|article|piece)|by the author|here)\b/i,
  ],
  ['sign-off', /^\W*the (?:opinions|views) of (?:contributors|the authors?)\b/i],
  ['sign-off', /^\W*(?:due to an editing error\b|(?:last )?updated (?:at|on) .{3,40}$)/i],
  [
    'sign-off',
    /^\W*(?:\p{Lu}[\p{L}'’.-]+,? (?:and )?){1,14}(?:also )?contributed(?: to this (?:report|story|article)\b.{0,60}| (?:additional |further )?(?:reporting|research)\b.{0,60}|\.?\s*)$/u,
  ],
  // where the words come from, and who may print them
  [
    'sign-off',
    new RegExp(
      String.raw`^\W*(?:(?:this|original) ${WORK} (?:was reported by|includes (?:reporting|material) (?:from|by)|on|was originally published)\b.{0,80}$|(?:material|information) from .{2,80} was used in this ${WORK}|excerpted from\b|content created by\b.{0,160}\blicens)`,
      'i',
    ),
  ],
  ['sign-off', /^\W*The Associated Press receives (?:financial )?support\b/],
  ['sign-off', /^\W*(?:[\p{Lu}\d]+ )?transcripts are created on a rush deadline\b/iu],
  // what a series, a service or a column is, as its own pages say it
  [
    'sign-off',
    /^\W*(?:\p{Lu}[\p{L}'’,.-]*[”"]? ){1,6}is (?:an?|the) (?:[^.]{0,40}\b(?:news service|reported column|content partner|production of)\b|nonpartisan media\b)|^\W*(?:\p{Lu}[\p{L}'’.-]* ){1,5}is \p{Lu}[\p{L}]+['’]s home for\b/u,
  ],
  ['sign-off', /^\W*in addition to its own editorials\b/i],
  ['sign-off', /^\W*this is a previous day['’]s story\b/i],
  ['sign-off', /^\W*this article tagged under\b/i],
  ['sign-off', /^\W*(?:staff|senior|SPLC|AP) ?(?:staff )?writer (?:\p{Lu}[\p{L}'’.-]+ ){2,4}is on Twitter\b/u],
  ['sign-off', /^\W*this (?:article )?(?:appears|appeared) in the .{3,60} (?:issue|edition)\b/i],
];

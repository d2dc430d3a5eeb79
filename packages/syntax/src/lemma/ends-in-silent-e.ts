/** One pattern of endings that a verb has before its silent e, by the last letter before that. */
const endings: Readonly<Record<string, RegExp>> = {
  b: /[^aeiou]ib$|^prob$/,
  c: /(?<!tal|zin|syn)c$/,
  d: /[^e]ed$|[^aeiou][aiou]d$|(?:persu|diss?u|inv)ad$|guid$/,
  g: /(?<!n|catalo|dialo|blo|zigza)g$|(?:chang|rang|veng|leng|ung|fring|cring|hing|imping|loung|spong|syring)$/,
  h: /(?:brea|clo|ba|soo|loa|see|tee|wrea|sca|wri|shea)th$|^c?ach$/,
  i: /^(?:un|re|be|hog|tong?ue)?[tdlvp]i$/,
  k: /(?:[^aeiou]|qu)[aiou]k$/,
  l: /[bcdfgkpstz]l$|(?:sched|ridic)ul$|(?:conc|comp|def|ex|prof|^f|^p|sm|wh|revil|beg?u|gu)il$|(?:cons|par|caj|pist)ol$|(?:sc|inh|exh|imp|^wh|res)al$|rul$|styl$/,
  m: /[^aeiou][au]m$|[^aeiou]im$|(?:wel|be|over|^|forth)com$|(?:sch|extr)em$|them$/,
  n: /[^aeiou]in$|(?:con|inter|super|contra)ven$|(?:postp|ph|cond|at|cl|thr|^st|^dr|h)on$|(?:pr|t|mm)un$|(?:^pl|disd|hurric|prof)an$|^gen$/,
  p: /[^aeiou]ap$|(?:w|str|gr|sn|r|^p)ip$|(?:t|h)yp$|^(?:c|h|sc|rosc|gr|el)op$|^dup$/,
  r: /(?:[^aeiou]|qu)[aiu]r$|(?:ign|expl|impl|depl|rest|^st|^sc|^ad|^sn|^b|^g)or$|(?:adh|interf|persev|coh|rev)er$|[ct]r$/,
  s: /(?<!s|focu|bia|canva|^ga|^bu|choru|cauc?u)s$/,
  t: /[^aeo]at$|(?:^|[^aeiou])(?:re|pro)?(?:cre|perme|line|nause)at$|^(?:re)?(?:t|w|p|h)ast$|(?:compl|del|comp|depl|secr|excr)et$|(?:inv|extrad|exc|inc|un|ign|exped|rec|^c|wr|^b|^m|^s|^k)it$|(?:prom|^dev|den|qu|^v|^outv|^n|conn)ot$|(?<!deb|p)(?<=[^aeiou])ut$|(?:rep|disp|comp|imp)ut$|(?:re|^)rout$/,
  u: /u$/,
  v: /v$/,
  w: /^(?:o|a)w$/,
  y: /^[ed]y$/,
  z: /(?<![tz]|qui)z$/,
};

/** Two-syllable verbs and others that end as those with an e do, without one. */
const without =
  /(?:format|combat|pivot|collar|pillar|burglar|sugar|murmur|sulfur|occur|begin|join|ruin|train|main|rain|gain|plain|tain|drain|stain|chain|strain|program|exam|gossip|worship|kidnap|envelop|develop|gallop|scallop|custom|bottom|consul|summon|pardon|recruit|bruit|suit|target|vacuum|bargain|period|avoid|cabin|margin|orphan|limit|vomit|exit|visit|edit)$/;

/** Says whether a verb that left `stem` when its "ing" or "ed" was taken off is likely to end in a silent e: "creat", "seiz". */
export const endsInSilentE = (stem: string): boolean =>
  !without.test(stem) && (endings[stem.at(-1) ?? '']?.test(stem) ?? false);

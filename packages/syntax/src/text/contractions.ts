/** Words that UD cuts in two without a sign of it: the length of the first part, by lower-case form. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3], ['gonna', 3], ['gotta', 3], ['wanna', 3], ['dont', 2], ['doesnt', 4], ['didnt', 3], ['isnt', 2],
  ['wasnt', 3], ['couldnt', 5], ['wouldnt', 5], ['shouldnt', 6], ['havent', 4], ['hasnt', 3], ['wont', 2], ['aint', 2],
  ['arent', 3], ['werent', 4], ['youre', 3], ['theyre', 4], ['ive', 1], ['youve', 3], ['gimme', 3], ['lemme', 3],
  ['dunno', 2], ['outta', 3], ['im', 1],
])

/** People as members of a body, by which the body is meant: "two leaders of MS-13"; lemmas. Our own list. */
export const memberNouns: ReadonlySet<string> = new Set(
  `
member commander leader boss operative gunman hitman fighter militant soldier troop officer agent official lieutenant
chief associate affiliate cell faction unit force guard guardsman policeman militiaman combatant enforcer trafficker
kingpin capo head supporter follower partisan rebel cadre recruit spokesman spokeswoman lawmaker diplomat representative
negotiator delegate ambassador envoy consul attaché bank company man prosecutor investigator worker staffer employee journalist reporter critic activist prisoner detainee suspect terrorist insurgent bomber attacker smuggler dealer mobster
`
    .trim()
    .split(/\s+/),
);

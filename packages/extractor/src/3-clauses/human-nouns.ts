/** Nouns for people who are not the actor that their possessor names: "Trump's lawyer" is not Trump. */
export const humanNouns: ReadonlySet<string> = new Set(
  `son daughter wife husband brother sister father mother cousin uncle nephew niece family relative widow child parent
lawyer attorney aide adviser advisor spokesman spokeswoman spokesperson friend ally supporter critic opponent rival enemy
predecessor successor deputy boss chief director doctor bodyguard employee staffer assistant partner associate colleague
counterpart neighbor victim victims accuser nominee pick candidate voter constituent fan follower donor client killer
murderer assassin captor leader head president minister secretary ambassador governor mayor senator congressman member
citizen national resident personnel people person man woman civilian immigrant migrant refugee student worker journalist
reporter farmer consumer businessman tourist hostage prisoner inmate child teenager taxpayer patient expat expatriate
analyst expert observer scholar professor author writer historian`.split(/\s+/),
);

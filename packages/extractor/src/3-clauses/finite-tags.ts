/** Penn tags of verbs in the past and the present, which need no auxiliary. */
export const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

/** Whether a Penn tag is one of a finite verb or a modal: a clause has one. */
export const isFiniteTag = (xpos: string): boolean => finiteTags.has(xpos) || xpos === 'MD';

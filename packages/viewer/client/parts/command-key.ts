/** The key of commands as this machine's keyboard has it, before the letter: `⌘K`, `Ctrl K`. */
export const COMMAND: string = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl ';

import type { Piece } from './piece.ts';

/** An emoticon at the end of a piece, which may lack the space before it, and the marks behind ("family:)", ":-)."). */
const LATE_EMOTICON = /^([^(>]*?)([:;]-?[)(])[.!?,]*$/;
const PICTURE = /(?![©®™])\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)*/u;

/** How far back an open bracket is looked for. */
const NEAR = 200;

// "(as he said:)" closes what was opened
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Finds the emoticon or the pictures in a piece without space, which are a token of their own. */
export function findPicture(text: string, [from, to]: Piece): Piece | undefined {
  const whole = text.slice(from, to);
  const late = LATE_EMOTICON.exec(whole);
  if (late !== null && !isInBrackets(text, from)) {
    const start = from + late[1]!.length;
    return [start, start + late[2]!.length];
  }
  const picture = PICTURE.exec(whole);
  return picture === null ? undefined : [from + picture.index, from + picture.index + picture[0].length];
}

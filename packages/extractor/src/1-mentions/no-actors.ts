import { foldName, groupBy } from '@cartograph/model';
import type { NameWords } from './name-words.ts';
import { isUpper, textAt, wordAt } from './name-words.ts';

/** Laws, deals, programmes, feasts, wars, vehicles: names of what never acts. Our own list. */
const PHRASES = `NAFTA|USMCA|TPP|TTIP|CAFTA|DACA|DAPA|JCPOA|Medicare|Medicaid|Obamacare|Trumpcare|Brexit|Social Security|Electoral College|Air Force One|Marine One|Fast and Furious
Operation Fast and Furious|State of the Union|Super Tuesday|Black Friday|Cold War|World War|World War I|World War II|Civil War|Great Recession|Great Depression|Green New Deal|New Deal|Dream Act|Patriot Act
Plan Colombia|Mérida Initiative|Merida Initiative|Build the Wall|Make America Great Again|America First|American Dream|Halloween|Christmas|Thanksgiving|Easter|Ramadan|Passover|Cinco de Mayo|Day of the Dead
Veterans Day|Memorial Day|Labor Day|Independence Day|Columbus Day|Mother's Day|Father's Day|Valentine's Day|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Main Street|First Amendment|Second Amendment
Fourth Amendment|Fifth Amendment|Fourteenth Amendment|Affordable Care Act|Remain in Mexico|Bill of Rights|Iron Dome|Green Card|Agent Orange|Iron Curtain|Industrial Revolution|Stone Age|Iron Age|Silk Road`;

/** Longest first, so that "World War II" is found before "World War". */
const byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> = groupBy(
  PHRASES.split(/[|\n]/)
    .map((phrase) => phrase.split(' ').map(foldName))
    .sort((a, b) => b.length - a.length),
  (words) => words[0] ?? '',
);

/** The last token of the name of no actor that begins at a place, where nothing longer is listed there. */
export function endOfNoActor(words: NameWords, at: number): number | undefined {
  if (!isUpper(textAt(words, at))) return undefined;
  const found = (byFirstWord.get(wordAt(words, at)) ?? []).find((phrase) =>
    phrase.every((word, index) => wordAt(words, at + index) === word),
  );
  if (!found) return undefined;
  const last = at + found.length - 1;
  const listed = words.pieceAt[at];
  return listed && listed.names.length > 0 && listed.last > last ? undefined : last;
}

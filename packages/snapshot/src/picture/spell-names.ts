import { actorLabelDefinitions } from '@cartograph/model';
import type { HasLetter } from './letter-ranges.ts';
import type { Picture, PictureNode } from './picture.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * A picture whose names can be set in the letters there are. Signs without a glyph, such as emoji, go; a name with letters
 * that have none is replaced by the actor's label and id, and the legend says of how many that is so: empty boxes would
 * look like a name.
 */
export function spellNames(picture: Picture, has: HasLetter): Picture {
  let replaced = 0;
  const nodes = picture.nodes.map((node) => {
    const name = spell(node.name, has);
    if (name === undefined) replaced++;
    return { ...node, name: name ?? standIn(node, has) };
  });
  if (replaced === 0) return { ...picture, nodes };
  const remark = `${replaced} ${replaced === 1 ? 'name is in a script' : 'names are in scripts'} that this picture has no letters for: an id stands there, the other formats have the name`;
  return { ...picture, nodes, remark };
}

/** The name without the signs that have no glyph; undefined when a letter has none, or nothing is left. */
function spell(name: string, has: HasLetter): string | undefined {
  const letters = [...name];
  const isDrawn = (letter: string): boolean => has(letter.codePointAt(0) ?? 0);
  if (letters.some((letter) => !isDrawn(letter) && LETTER.test(letter))) return undefined;
  const spelt = letters.filter(isDrawn).join('').trim();
  return spelt === '' ? undefined : spelt;
}

function standIn({ id, label, wikidataId }: PictureNode, has: HasLetter): string {
  const word = actorLabelDefinitions.find((definition) => definition.label === label)?.name.en ?? label;
  const known = spell(wikidataId ?? id, has);
  return known === undefined ? word : `${word} ${known}`;
}

import type { FoundName } from './found-name.ts';
import type { NameWords } from './name-words.ts';
import { textAt, wordAt } from './name-words.ts';

/** Letters before the name of a navy's or coast guard's ship. */
const PREFIXES: ReadonlySet<string> = new Set(['USS', 'USNS', 'USCGC', 'HMS']);

/** Nouns of such ships, right before the name. */
const SHIPS: ReadonlySet<string> = new Set(
  'destroyer cruiser frigate warship battleship submarine cutter minesweeper corvette'.split(' '),
);

/** "the USS Ronald Reagan", "the aircraft carrier Gerald Ford": a ship and its crew, not whom it is called after. */
export function nameShip(words: NameWords, name: FoundName): FoundName {
  const before = name.first - 1;
  const noun = wordAt(words, before);
  const isCarrier = noun === 'carrier' && /^(aircraft|the)$/.test(wordAt(words, before - 1));
  const isShip = PREFIXES.has(textAt(words, before)) || SHIPS.has(noun) || isCarrier;
  return isShip && !name.courtesy ? { first: name.first, last: name.last, senses: [], shape: 'Agency' } : name;
}

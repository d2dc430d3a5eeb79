const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  couple: 2,
  several: 3,
  few: 3,
  dozen: 12,
};
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozens: 24,
  hundreds: 200,
  thousands: 2000,
};

/** Reads "29", "1,500", "2.5 million", "twenty-nine", "two dozen"; undefined for what is no number. */
export function readNumber(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replace(/ ?(?:1\/2|½)$| and a half$/, ' half')
    .replace(/(\d),(?=\d)/g, '$1')
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== 'of' && word !== '');
  let total = 0;
  let current: number | undefined;
  for (const word of words) {
    if (word === 'half' && current !== undefined) {
      current += 0.5;
      continue;
    }
    const digits = /^\d+(\.\d+)?$/.test(word) ? Number(word) : SMALL[word];
    const scale = SCALE[word];
    if (scale !== undefined) {
      const product = (current ?? 1) * scale;
      if (scale >= 1000) {
        total += product;
        current = 0;
      } else current = product;
    } else if (digits !== undefined)
      current = word === 'dozen' && current !== undefined ? current * 12 : (current ?? 0) + digits;
    else return undefined;
  }
  return current === undefined ? undefined : Math.round((total + current) * 1000) / 1000;
}

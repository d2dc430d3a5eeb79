const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that count people, lemmas in lower case. Our own list. */
export const peopleNouns: ReadonlySet<string> = words(`
people person man woman child member troop soldier agent officer migrant immigrant trafficker leader official civilian victim
suspect prisoner inmate detainee fugitive marine guardsman guard worker resident citizen journalist student boy girl terrorist
militant gunman policeman protester refugee hostage family operative national defendant criminal kingpin boss fighter rebel
lawmaker senator employee personnel passenger minor teenager adult tourist diplomat prosecutor seeker smuggler miner brother
sister son daughter lawyer judge mayor governor minister deputy cop police sailor pilot doctor nurse teacher farmer peasant
voter candidate activist demonstrator dissident deportee returnee user addict dealer hitman sicario bodyguard associate
accomplice conspirator relative survivor witness insurgent guerrilla paramilitary mercenary recruit cadet adviser advisor
expert inspector investigator negotiator delegate lawbreaker felon convict murderer killer kidnapper abductee missionary
priest nun monk reporter editor correspondent executive banker businessman trucker driver fisherman crew individual body
`);

/** Nouns of measure that "of" belongs to: "36 million lethal doses of fentanyl". */
export const measureNouns: ReadonlySet<string> = words(
  'dose pill tablet round pack package packet barrel gallon liter litre bushel load shipment case crate bottle brick bale acre hectare',
);

/** Units of time: a span or a term is no quantity of a deed. */
export const timeNouns: ReadonlySet<string> = words(
  "second minute hour day night week weekend month quarter year decade century time o'clock am pm anniversary term",
);

/** Signs and words of money, with the ISO 4217 code. */
export const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  c$: 'CAD',
  mx$: 'MXN',
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  peso: 'MXN',
  pesos: 'MXN',
  yen: 'JPY',
  yuan: 'CNY',
  ruble: 'RUB',
  rubles: 'RUB',
  rupees: 'INR',
};

/** Kilograms of a unit of weight. A bare ton is the American one. */
export const kilograms: Readonly<Record<string, number>> = {
  kilogram: 1,
  kilo: 1,
  kg: 1,
  kgs: 1,
  gram: 0.001,
  ton: 907.18474,
  tonne: 1000,
  pound: 0.45359237,
  ounce: 0.028349523,
};

/** What a suffix of a figure multiplies it by: "$40bn". */
export const suffixes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/** Shares in words, in percent. */
export const fractions: Readonly<Record<string, number>> = {
  half: 50,
  third: 33.333,
  thirds: 33.333,
  quarter: 25,
  quarters: 25,
};

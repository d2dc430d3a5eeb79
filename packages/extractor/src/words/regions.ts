import { wordList } from './word-list.ts';

const codes = (list: string): readonly string[] => [...wordList(list)];

const CENTRAL_AMERICA = codes('GTM BLZ SLV HND NIC CRI PAN');
const CARIBBEAN = codes('CUB HTI DOM JAM TTO BHS BRB GRD LCA VCT DMA ATG KNA PRI');
const SOUTH_AMERICA = codes('COL VEN ECU PER BOL CHL ARG BRA PRY URY GUY SUR');
const EUROPE = codes(
  'GBR IRL FRA DEU ESP PRT ITA AUT CHE BEL NLD LUX DNK NOR SWE FIN ISL POL CZE SVK HUN ROU BGR GRC HRV SVN SRB BIH MNE MKD ALB XKX EST LVA LTU UKR BLR MDA RUS MLT CYP',
);
const MIDDLE_EAST = codes('IRN IRQ SYR LBN ISR PSE JOR SAU YEM OMN ARE QAT BHR KWT TUR EGY');
const ASIA = codes(
  'CHN JPN KOR PRK MNG TWN VNM LAO KHM THA MMR MYS SGP IDN PHL BRN TLS IND PAK BGD LKA NPL BTN MDV AFG KAZ UZB TKM KGZ TJK',
);
const AFRICA = codes(
  'DZA MAR TUN LBY EGY SDN SSD ETH ERI DJI SOM KEN UGA TZA RWA BDI COD COG GAB CMR CAF TCD NER NGA BEN TGO GHA CIV LBR SLE GIN GNB SEN GMB MLI BFA MRT ZAF NAM BWA ZWE ZMB MOZ MWI AGO MDG LSO SWZ',
);

/** The countries of a region by its adjective, as ISO 3166-1 alpha-3, by common usage: "the Central American nation". */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'central american': CENTRAL_AMERICA,
  'south american': SOUTH_AMERICA,
  'latin american': ['MEX', ...CENTRAL_AMERICA, ...CARIBBEAN, ...SOUTH_AMERICA],
  'north american': ['USA', 'CAN', 'MEX'],
  caribbean: CARIBBEAN,
  andean: codes('COL VEN ECU PER BOL CHL'),
  european: EUROPE,
  'middle eastern': MIDDLE_EAST,
  gulf: codes('SAU ARE QAT BHR KWT OMN'),
  asian: [...ASIA, ...MIDDLE_EAST],
  african: AFRICA,
  arab: codes('IRQ SYR LBN PSE JOR SAU YEM OMN ARE QAT BHR KWT EGY LBY TUN DZA MAR SDN'),
};

/** The countries of the region that words before "country" name; nothing where they name none. */
export function countriesOfRegion(words: readonly string[]): ReadonlySet<string> | undefined {
  const text = words.join(' ').toLowerCase();
  const region = Object.keys(REGIONS).find((adjective) => ` ${text} `.includes(` ${adjective} `));
  return region === undefined ? undefined : new Set(REGIONS[region]);
}

/** The one neighbour by land that news of the field means by a direction, as ISO 3166-1 alpha-3. */
const NEIGHBORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USA: { southern: 'MEX', northern: 'CAN' },
  MEX: { southern: 'GTM', northern: 'USA' },
  CAN: { southern: 'USA' },
  GTM: { northern: 'MEX' },
};

/** The neighbour of a country in a direction: "its southern neighbor". */
export const neighborOf = (country: string, direction: string): string | undefined => NEIGHBORS[country]?.[direction];

/** "neighboring Colombia", which a tagger takes for a verb. */
export const isNeighboring = (word: string): boolean => /^neighbou?ring$/i.test(word);

import { createRequire } from 'node:module';

type Codes = readonly (readonly [alpha2: string, alpha3: string, ...rest: string[]])[];

const codes = createRequire(import.meta.url)('i18n-iso-countries/codes.json') as Codes;
const byAlpha3 = new Map(codes.map(([alpha2, alpha3]) => [alpha3, alpha2.toLowerCase()]));

/** FollowTheMoney's code of a country (ISO 3166-1 alpha-2, lower case) for its alpha-3 code. */
export const countryCode = (alpha3: string): string | undefined => byAlpha3.get(alpha3.toUpperCase());

import { foldName } from '@cartograph/model';

/** Laws, deals, programmes, feasts, wars, vehicles: names of what never acts, folded. Our own list. */
export const namesOfNoActor: readonly string[] = `
NAFTA|USMCA|TPP|TTIP|CAFTA|DACA|DAPA|JCPOA|Medicare|Medicaid|Obamacare|Trumpcare|Brexit|Social Security|Electoral College|Air Force One|Marine One|Fast and Furious
Operation Fast and Furious|State of the Union|Super Tuesday|Black Friday|Cold War|World War|World War I|World War II|Civil War|Great Recession|Great Depression|Green New Deal|New Deal|Dream Act|Patriot Act
Plan Colombia|Mérida Initiative|Build the Wall|Make America Great Again|America First|American Dream|Halloween|Christmas|Thanksgiving|Easter|Ramadan|Passover|Cinco de Mayo|Day of the Dead
Veterans Day|Memorial Day|Labor Day|Independence Day|Columbus Day|Mother's Day|Father's Day|Valentine's Day|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Main Street|First Amendment|Second Amendment
Fourth Amendment|Fifth Amendment|Fourteenth Amendment|Affordable Care Act|Remain in Mexico|Bill of Rights|Iron Dome|Green Card|Agent Orange|Iron Curtain|Industrial Revolution|Executive Branch|Temporary Protected Status|Trade Promotion Authority|Ports of Entry|Port of Entry|Ivy League|Miss USA|Miss Universe|JavaScript|FaceTime|Rule of Law|Magna Carta|Stone Age|Iron Age|Silk Road
Jim Crow|Head Start|Trans-Pacific Partnership|Trans Pacific Partnership|Sanctuary Cities|Fake News|Uncle Sam|Santa Claus
`
  .trim()
  .split(/[|\n]/)
  .map(foldName);

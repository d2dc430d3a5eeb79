import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make PROTEST. */
export const protestFrames: readonly Frame[] = readFrames(
  'PROTEST',
  `
protest : against obj at : mode=demo
demonstrate rally march : against at : mode=demo
picket block blockade barricade obstruct : obj : mode=obstruct
occupy : obj of in : if=building+office+square+campus+university+school+highway+plaza+embassy+headquarters+street+hall+bridge mode=obstruct
riot loot : against in : mode=riot
boycott boycot shun : obj : mode=boycott
strike : against : mode=strike
walk_out : of over
rebel revolt rise_up : against
stage hold organize lead : against : if=protest+demonstration+march+rally+strike+sit-in+vigil+walkout mode=demo
go : against : if=strike mode=strike
vandalize deface : obj : mode=vandalize
disrupt heckle : obj : mode=obstruct
filibuster stall : obj : mode=obstruct
protest.n demonstration.n march.n rally.n : against at : mode=demo
boycott.n : of against : mode=boycott
revolt.n uprising.n rebellion.n : against
demonstrate protest : outside at : mode=demo
strike : against : mode=strike
walk : off at : if=job mode=strike
daub vandalize : obj of : mode=vandalize
smash : obj of : if=window+door+car+office+building+statue+monument+glass+shop+store mode=vandalize
begin stage start : against : if=hunger+strike mode=hunger
blockade : obj : mode=obstruct
`,
);

import type { Frame } from './frame.ts';
import { readFrames } from './read-frames.ts';

/** Words that make APPOINT. */
export const appointFrames: readonly Frame[] = readFrames(
  'APPOINT',
  `
appoint nominate name select tap choose pick install promote elevate reappoint : obj : person not=fight+quarrel+battle+side
confirm : obj : person ctx=legislative
swear_in inaugurate : obj
elect reelect : obj : ctx=election
hire recruit : obj
dismiss remove discharge : obj : person mode=dismiss
fire sack dismiss oust remove depose topple overthrow expel_from demote unseat relieve : obj : mode=dismiss not=shot+missile+rocket+weapon+case+charge+lawsuit+suit+claim+complaint+indictment+appeal+petition+allegation+accusation
force_out push_out throw_out vote_out kick_out : obj : mode=dismiss
appointment.n nomination.n confirmation.n election.n : of
dismissal.n firing.n ouster.n removal.n overthrow.n : of : mode=dismiss
`,
);

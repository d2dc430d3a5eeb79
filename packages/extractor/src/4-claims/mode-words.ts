import type { EventType } from '@cartograph/model';

/** One mode of an event type, with words and phrases (`_` for a blank) of the clause that make it; lemmas in lower case. */
export interface ModeWords {
  readonly mode: string;
  readonly words: string;
  /** Wins over the mode that the frame's verb gives: the instrument says more than "kill". */
  readonly overrides?: boolean;
}

/** What tells the modes of a type apart beyond its verb, the more telling first. Source of the modes: PLOVER 2.0; the words are ours. */
export const modeWords: Partial<Readonly<Record<EventType, readonly ModeWords[]>>> = {
  CONSULT: [
    {
      mode: 'phone',
      words: 'phone telephone phone_call telephone_call call by_phone video_call video_link',
      overrides: true,
    },
    { mode: 'third-party', words: 'mediate mediation broker mediator go-between third_party', overrides: true },
    { mode: 'multilateral', words: 'multilateral g7 g20 trilateral general_assembly summit', overrides: true },
    { mode: 'visit', words: 'visit travel trip tour fly host' },
  ],
  RETREAT: [
    {
      mode: 'ceasefire',
      words: 'ceasefire cease-fire truce armistice cessation stop_its_fire hold_fire hostility',
      overrides: true,
    },
    { mode: 'disarm', words: 'disarm disarmament arsenal weapon arm decommission lay_down_their_arm demobilize' },
    { mode: 'release', words: 'release free hostage prisoner captive detainee let_go parole liberate' },
    { mode: 'return', words: 'return give_back hand_back restitution restore repatriate' },
    { mode: 'access', words: 'access inspector observer aid_worker monitor humanitarian_corridor convoy' },
    { mode: 'resign', words: 'resign resignation step_down quit stand_down' },
    { mode: 'withdraw', words: 'withdraw withdrawal pull_out pullout troop soldier evacuate pull_back army leave' },
  ],
  REQUEST: [
    {
      mode: 'yield',
      words:
        'release step_down resign resignation surrender withdraw withdrawal ceasefire cease-fire leave hand_over stop end stand_down give_up halt let_go lift free',
    },
    { mode: 'meet', words: 'meet meeting talk dialogue negotiate negotiation summit sit_down visit consultation' },
    { mode: 'change', words: 'reform change law policy amend amendment legislation rule constitution repeal election' },
    {
      mode: 'assist',
      words:
        'help aid assistance support fund funding assist troop loan money rescue send train cooperation extradition extradite share donate',
    },
  ],
  REJECT: [
    {
      mode: 'yield',
      words:
        'release step_down resign resignation surrender withdraw withdrawal ceasefire leave hand_over stop end stand_down give_up lift demand free',
    },
    { mode: 'meet', words: 'meet meeting talk dialogue negotiate negotiation summit sit_down sit table visit' },
    { mode: 'change', words: 'reform change law policy amend amendment legislation rule constitution repeal bill' },
    {
      mode: 'assist',
      words:
        'help aid assistance support fund funding assist loan money rescue send cooperate cooperation extradition extradite share',
    },
  ],
  ACCUSE: [
    { mode: 'investigate', words: 'investigate investigation probe inquiry inquest audit' },
    {
      mode: 'allege',
      words: 'charge indict sue lawsuit prosecute allegation accuse blame allege suit complaint indictment suspect',
    },
    {
      mode: 'disapprove',
      words:
        'condemn criticize criticise denounce rebuke deplore slam blast criticism complain protest disapprove lambast chide scold',
    },
  ],
  THREATEN: [
    {
      mode: 'relations',
      words: 'relation diplomatic_tie ambassador diplomatic_relation embassy tie recall',
      overrides: true,
    },
    { mode: 'rights', words: 'right citizenship freedom liberty license press_card passport', overrides: true },
    { mode: 'expel', words: 'expel expulsion deport deportation throw_out evict', overrides: true },
    { mode: 'territory', words: 'occupy annex annexation invade invasion occupation retake', overrides: true },
    { mode: 'expel', words: 'throw oust' },
    { mode: 'arrest', words: 'arrest jail detain detention imprison prison capture prosecute prosecution custody' },
    { mode: 'ban', words: 'ban outlaw prohibit bar block' },
    {
      mode: 'territory',
      words: 'territory strip island canal seize',
    },
    {
      mode: 'violence',
      words:
        'bomb strike attack kill annihilate war force destroy military invade shoot missile violence retaliation obliterate wipe_out hit airstrike murder',
    },
    {
      mode: 'restrict',
      words:
        'tariff sanction freeze asset restrict restriction limit tax duty visa close fine cut embargo quota levy seize',
    },
  ],
  PROTEST: [
    { mode: 'hunger', words: 'hunger_strike hunger fast food', overrides: true },
    { mode: 'vandalize', words: 'smash vandalize vandalise daub deface graffiti torch' },
    { mode: 'riot', words: 'riot rioter looting loot clash' },
    { mode: 'boycott', words: 'boycott' },
    { mode: 'obstruct', words: 'block blockade barricade obstruct occupy sit-in roadblock' },
    { mode: 'strike', words: 'strike walkout walk_off walk_out stoppage job' },
    { mode: 'demo', words: 'march demonstrate demonstration rally protest picket' },
  ],
  SANCTION: [
    { mode: 'expel', words: 'expel expulsion throw_out persona_non_grata declare_persona' },
    { mode: 'convict', words: 'convict conviction sentence guilty jury verdict' },
    { mode: 'withdraw', words: 'recall quit withdraw withdrawal leave pull_out' },
    {
      mode: 'discontinue',
      words: 'cut_off suspend suspension cancel discontinue halt end stop freeze break_off cut sever',
    },
  ],
  MOBILIZE: [
    {
      mode: 'militia',
      words: 'militia self-defense paramilitary vigilante reservist militiaman volunteer',
      overrides: true,
    },
    {
      mode: 'police',
      words: 'police policeman trooper gendarme riot_police police_officer patrolman',
      overrides: true,
    },
    {
      mode: 'troops',
      words:
        'troop soldier battalion brigade marine army national_guard guardsman force paratrooper regiment reservist',
      overrides: true,
    },
    {
      mode: 'weapons',
      words:
        'missile warship fighter carrier tank rocket launcher jet submarine bomber artillery drone destroyer ship aircraft f-35 warplane frigate',
    },
  ],
  COERCE: [
    { mode: 'martial-law', words: 'martial_law state_of_emergency state_of_exception state_of_siege', overrides: true },
    { mode: 'curfew', words: 'curfew', overrides: true },
    { mode: 'cyber', words: 'hack server cyberattack malware break_into_server hacker', overrides: true },
    { mode: 'misinformation', words: 'disinformation misinformation false_report fake_news propaganda falsehood' },
    { mode: 'censor', words: 'censor censorship newspaper website news_site broadcaster station' },
    { mode: 'arrest', words: 'arrest detain capture captive jail prison custody' },
    { mode: 'deport', words: 'deport deportation deportee expel send_back migrant' },
    { mode: 'seize', words: 'seize confiscate freeze asset account property cocaine fentanyl raid' },
    { mode: 'withhold', words: 'withhold deny' },
    { mode: 'ban', words: 'ban outlaw prohibit dissolve' },
    { mode: 'restrict', words: 'restrict confine fence close limit house_arrest fence_off border' },
  ],
  ASSAULT: [
    { mode: 'suicide-attack', words: 'suicide_bomber suicide_bombing suicide_attack suicide', overrides: true },
    { mode: 'crowd-control', words: 'tear_gas water_cannon rubber_bullet pepper_spray', overrides: true },
    { mode: 'drone', words: 'drone drone_strike unmanned quadcopter', overrides: true },
    {
      mode: 'unconventional',
      words: 'sarin chlorine nerve_agent chemical_weapon gassed poison_gas poison novichok biological_agent',
      overrides: true,
    },
    { mode: 'targeted', words: 'targeted_strike targeted_killing targeted', overrides: true },
    { mode: 'cleansing', words: 'ethnic_cleansing genocide', overrides: true },
    { mode: 'heavy-weapons', words: 'shell artillery mortar tank rocket howitzer shelling', overrides: true },
    {
      mode: 'aerial',
      words: 'airstrike air_strike jet warplane air_raid fighter_jet aircraft helicopter bomber',
      overrides: true,
    },
    { mode: 'explosives', words: 'bomb explosive grenade car_bomb land_mine dynamite blow_up explosion' },
    { mode: 'primitive', words: 'knife stab machete stone club axe spear hammer', overrides: true },
    { mode: 'firearms', words: 'shoot gunfire rifle pistol bullet gun gunman shooting gunned_down' },
    { mode: 'sexual', words: 'rape sexual' },
    { mode: 'abduct', words: 'kidnap abduct abduction kidnapping hostage' },
    { mode: 'torture', words: 'torture electric_shock' },
    { mode: 'massacre', words: 'massacre slaughter' },
    { mode: 'assassinate', words: 'assassinate assassination' },
    { mode: 'execute', words: 'execute execution behead' },
    { mode: 'beat', words: 'beat beating punch' },
    { mode: 'destroy', words: 'destroy burn torch bridge raze demolish' },
  ],
  APPOINT: [{ mode: 'dismiss', words: 'fire dismiss sack oust remove dismissal ouster firing impeach depose' }],
};

/**
 * Words that say what an event is about, by PLOVER's contexts: lemmas in lower case, `_` for the blank of a phrase. Only
 * words that seldom stand for anything else: a navy may seize cocaine, and a cartel may be declared a terrorist group.
 * Our own list.
 */
export const contextWords: Readonly<Record<string, string>> = {
  military:
    'troop soldier warship airstrike missile battalion brigade artillery tank warplane jet fighter bomber destroyer submarine frigate aircraft_carrier carrier deployment ceasefire truce offensive invasion war warfare combat battlefield front_line military_exercise military_base military_aid military_action military_operation air_strike air_force ground_force armed_force drill warhead shelling munition ammunition howitzer bomb bombing patrol weapon nuclear_strike nuclear_attack nuclear_war drone drone_strike garrison bombard invade',
  intelligence:
    'intelligence spy spying espionage surveillance wiretap wiretapping eavesdrop informant mole covert classified cia mossad eavesdropping reconnaissance counterintelligence spy_agency',
  executive:
    'executive_order decree cabinet cabinet_meeting veto reshuffle executive_action presidential_order inaugurate inauguration swear_in executive_power presidential_decree',
  legislative:
    'congress senate lawmaker legislation bill parliament legislator subcommittee statute amendment filibuster lower_house upper_house house_of_representatives chamber_of_deputies national_assembly legislature senator congressman congresswoman knesset bundestag duma',
  election:
    'election electoral electoral_council electoral_authority voter ballot candidate candidacy campaign primary runoff poll polling referendum reelection re-election constituency turnout electorate caucus vote_count presidential_race',
  political_institutions:
    'constitution constitutional_court impeachment impeach coup institution transfer_of_power handover_of_power separation_of_power power_sharing rule_of_law transition_of_power',
  pro_democracy:
    'democracy democratic pro-democracy free_election fair_election transfer_of_power democratization democratic_reform free_and_fair',
  pro_autocracy:
    'autocracy dictatorship authoritarian authoritarianism one-man_rule seize_power term_limit martial_law junta autocratic strongman one-party_rule seizure_of_power',
  economic:
    'tariff trade free-trade export import tax investment duty steel aluminum aluminium economy economic currency inflation loan debt subsidy customs_duty market_access quota trade_deal trade_war deficit surplus monetary monetary_fund bailout lend devalue sanction commerce price purchase stock_market budget growth recession dollar_bond bond',
  legal:
    'court judge trial lawsuit indictment prosecutor extradition extradite conviction verdict jury plea acquittal appeal ruling sue lawsuit litigation plaintiff defendant convict indict prosecute arraign acquit subpoena testify testimony sentence supreme_court federal_court grand_jury plead plead_guilty stand_trial legal lawyer attorney_general tribunal injunction bail parole judicial judiciary',
  reparations: 'reparation compensate compensation restitution indemnity redress',
  human_rights:
    'torture atrocity genocide massacre rape disappearance extrajudicial war_crime human_right ethnic_cleansing mutilate crime_against_humanity',
  rights_freedoms:
    'press_freedom freedom_of_speech freedom_of_the_press free_speech freedom_of_assembly newspaper journalist editor protester censorship civil_right civil_liberty free_press freedom_of_expression broadcaster demonstrator press_card gag',
  repression:
    'repression crackdown dissident dissent demonstrator protester political_prisoner opposition_leader opposition_candidate opposition_figure newspaper tear_gas purge silence exile_opponent labor_camp labour_camp detention_camp prison_camp persecution persecute',
  human_security:
    'humanitarian hunger hungry starvation famine food malnutrition food_aid shelter clean_water displaced displacement besieged relief_supply starve blanket',
  gender:
    'feminist femicide gender abortion girl sexism misogyny sexual_harassment rape_victim rape sexual_violence sexual_assault',
  lgbt: 'gay lesbian transgender lgbt lgbtq homosexual homosexuality same-sex bisexual queer',
  religion_ethnicity:
    'church religious religion muslim christian jewish hindu buddhist ethnic pope bishop mosque synagogue imam priest minority indigenous uighur uyghur rohingya sectarian islam faith tribe indigenous_people vatican antisemitism racial',
  inequality:
    'inequality poverty wage minimum_wage discrimination discriminate discriminatory racism racist segregation underpaid caste pay_gap',
  diplomatic:
    'ambassador embassy diplomat diplomatic consulate consul summit bilateral envoy counterpart chargé_d’affaires relation diplomatic_tie diplomacy treaty credential note_of_protest persona_non_grata delegation foreign_minister state_visit',
  territory:
    'territory territorial annexation annex cede disputed border_dispute sovereignty enclave occupied_territory secede secession land_claim demarcation',
  peacekeeping:
    'peacekeeping peacekeeper blue_helmet un_mission stabilization_mission stabilisation_mission multinational_mission observer_mission monitor_the_truce',
  health:
    'health overdose addiction hospital vaccine vaccination disease pandemic epidemic virus covid coronavirus malaria cholera ebola medicine doctor naloxone outbreak patient clinic public_health quarantine',
  asylum: 'asylum asylum_seeker refugee refugee_status safe_third_country political_asylum',
  migration:
    'migrant immigration immigrant deportation deport deportee caravan visa undocumented border_wall border_crossing illegal_crossing asylum_seeker border_patrol human_smuggling migratory migration repatriate repatriation',
  disasters:
    'hurricane earthquake flood flooding disaster drought wildfire tsunami volcano landslide cyclone typhoon tornado rescuer aftershock firefighter',
  natural_resource:
    'oil gas water mine mining lithium copper gold pipeline mineral rare_earth crude reservoir dam fishery timber drilling well irrigation coal_deposit',
  environment:
    'climate emission pollution environment environmental carbon deforestation forest rainforest amazon coal_mine biodiversity wildlife conservation greenhouse_gas spill coal climate_change',
  technology:
    'technology satellite chip semiconductor artificial_intelligence software algorithm chatbot telecom 5g smartphone quantum chipmaker internet_company robot social_network',
  terrorism:
    'terrorist terrorism terror extremist jihadist militant islamic_state al-qaida al-qaeda isis isil hezbollah hamas al-shabab boko_haram suicide_bomber suicide_bombing taliban_fighter foreign_terrorist_organization',
  cbrn: 'nuclear uranium plutonium enrichment enrich chemical_weapon biological_weapon nerve_agent chlorine sarin anthrax warhead radiological polonium novichok mustard_gas chlorine_gas nerve_gas poison_gas centrifuge nuclear_strike nuclear_attack nuclear_war nuclear_test nuclear_deal',
  cyber:
    'hack hacker cyber cyberattack malware ransomware phishing cybersecurity cyber_attack server data_breach hacking',
  misinformation:
    'disinformation misinformation propaganda hoax fake_news doctored deepfake falsehood fabricated_video conspiracy_theory troll',
  crime:
    'gang murder homicide kidnapping kidnap kidnapper extortion extort gunman hitman sicario robbery mafia organized_crime organised_crime mobster theft shooting gunfire assassin racketeering robber ring thief execution-style murderer crime criminal_group ransom',
  corruption:
    'bribe corruption bribery corrupt kickback money_laundering launder_money embezzle embezzlement graft payoff nepotism slush_fund cronyism influence_peddling',
  illegal_drugs:
    'fentanyl cocaine heroin narcotic methamphetamine opioid meth marijuana narco precursor drug_trafficking drug_trafficker drug_trade drug_smuggling drug_lab drug_laboratory illegal_drug drug_shipment drug_lord drug_kingpin narcotics cannabis amphetamine ecstasy crystal_meth drug_cartel drug_dealer narcotrafficking',
  trafficking:
    'trafficking smuggle smuggler smuggling arms_trafficking gun_trafficking human_trafficking traffic_weapon contraband gunrunning gunrunner straw_purchase traffic forced_labor sex_trafficking',
};

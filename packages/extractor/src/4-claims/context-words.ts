/** Words of a sentence that say what an event is about, by PLOVER's contexts; lemmas in lower case. Our own list. */
export const contextWords: Readonly<Record<string, string>> = {
  military:
    'troop soldier army military navy marine warship airstrike missile battalion base general admiral pentagon weapon deployment guardsman combat defense drone fighter jet bomb war invasion artillery',
  intelligence: 'intelligence spy espionage surveillance cia wiretap informant classified covert secret',
  executive: 'decree cabinet executive administration',
  legislative:
    'congress senate senator lawmaker legislation bill parliament house committee subcommittee legislator vote hearing statute',
  election: 'election vote voter ballot candidate campaign primary poll electoral runoff',
  political_institutions: 'constitution impeachment sovereignty coup institution interference',
  economic:
    'tariff trade economy economic export import tax investment duty market steel aluminum price business company levy',
  legal:
    'court judge trial lawsuit indictment charge prosecutor attorney extradition extradite sentence conviction verdict justice law legal arrest warrant plea jury prison jail custody defendant hearing convict indict prosecute',
  human_rights: 'torture disappearance abuse atrocity',
  rights_freedoms: 'press freedom censorship journalist speech civil liberty',
  repression: 'repression crackdown dissident dissent',
  diplomatic: 'ambassador embassy diplomat diplomatic consulate summit bilateral treaty envoy ministry',
  territory: 'territory annexation sovereignty annex',
  health: 'health overdose addiction hospital vaccine disease pandemic medical opioid',
  asylum: 'asylum refugee',
  migration:
    'migrant immigration immigrant border deportation deport caravan smuggling visa undocumented crossing wall',
  disasters: 'hurricane earthquake flood disaster drought',
  natural_resource: 'oil gas water mining energy pipeline',
  environment: 'climate emission pollution environment environmental',
  technology: 'technology satellite telecom chip',
  terrorism: 'terrorist terrorism terror extremist jihadist militant',
  cbrn: 'nuclear uranium chemical biological warhead enrichment plutonium',
  cyber: 'hack hacker cyber cyberattack malware',
  misinformation: 'disinformation misinformation propaganda hoax',
  crime:
    'cartel gang crime criminal murder homicide kidnapping extortion gunman kingpin mafia violence trafficker killing',
  corruption: 'bribe corruption bribery corrupt kickback launder laundering embezzle graft',
  illegal_drugs: 'drug fentanyl cocaine heroin narcotic methamphetamine opioid meth marijuana narco precursor',
  trafficking: 'trafficking trafficker smuggle smuggler smuggling arms gun',
  religion_ethnicity: 'church religious muslim christian jewish ethnic pope bishop',
  human_security: 'humanitarian hunger food famine aid shelter',
  gender: 'woman femicide gender abortion',
  lgbt: 'gay lesbian transgender lgbt',
};

import { wordList } from './word-list.ts';

/**
 * Surnames that many bear or that are words besides, folded: alone they stand for nobody famous whom the text has not
 * introduced. The most frequent of the United States, and nouns; our own list.
 */
export const commonSurnames: ReadonlySet<string> = wordList(`
adams alexander allen anderson andrews armstrong arnold austin bailey baker banks barnes bell bennett bishop black boyd bradley brooks brown bryant burns
burke burton butler byrd campbell carpenter carr carroll carter chapman church clark clarke coleman collins cook cooper cole cox craig crawford cross cruz
cunningham curry daniels davidson davis day dean diaz dixon douglas duncan dunn edwards elliott ellis evans ferguson fields fisher flores ford foster fox
francis franklin freeman fuller gardner garcia garza gibson gilbert gomez gonzales gonzalez gordon graham grant graves gray green greene griffin gutierrez
hall hamilton hansen harper harris harrison hart harvey hawkins hayes henderson henry hernandez hicks hill hoffman holmes howard howell hudson hughes hunt
hunter jackson jacobs james jenkins jensen johnson johnston jones jordan kelley kelly kennedy kim king knight lane larson lawrence lawson lee lewis little long
lopez lynch marshall martin martinez mason matthews mccoy mcdonald medina mendoza meyer miller mills mitchell montgomery moore morales moreno morgan morris
morrison murphy murray myers nelson newman nguyen nichols obrien olson ortiz owens palmer parker patterson payne perez perkins perry peters peterson phillips
pierce porter powell prince price ramirez ramos ray reed reid reyes reynolds rice richards richardson riley rivera roberts robertson robinson rodriguez rogers
romero rose ross ruiz russell ryan sanchez sanders schmidt scott shaw silva simmons simpson smith snyder soto spencer stephens stevens stewart stone sullivan
taylor thomas thompson torres tucker turner vargas vasquez wagner walker wallace walsh ward warren washington watkins watson weaver webb weber welch wells
west wheeler white williams williamson willis wilson wood woods wright young close clay camp field forbes german glass good gross holiday justice law lord
love major noble page pope post power rich rush short snow steel street summers swift waters winter winters
`);

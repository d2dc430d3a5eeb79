import { wordList } from './word-list.ts';

/** Common given names of English, Spanish and a few other languages, folded; our own list. */
export const givenNames: ReadonlySet<string> = wordList(`
aaron abigail abraham abel adam adan adela adolfo adrian adriana agustin ahmad ahmed aida al alan alba albert alberto alejandra alejandro alex
alexa alexander alexandra alexandria alexandre alexei alexey alfonso alfred alfredo ali alice alicia alison allen allison alma alonso alvaro alvin
alyssa amado amalia amanda amber amelia amir amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andy angel
angela angelica angelina angie anibal anita ann anna anne annie anthony antoine anton antonia antonio antony araceli ariana ariel armando arnold
arnulfo arthur arturo ashley ashraf asif asma atif august augusto aurelio aurora austin ava avery axel ayman ayla barack barbara barry bart
bashar beatrice beatriz becky belen ben benedict benigno benito benjamin benny bernard bernardo bernice bernie bert bertha beth betsy betty beto bev
beverly bill billy blake blanca bob bobby bonnie boris brad bradley brandon brenda brendan brent bret brett brian brianna bridget britney brittany
brock bruce bruno bryan bryce caitlin caleb calvin camila camille candace carl carla carlo carlos carlton carmen carol carole carolina caroline
carolyn carrie carter casey cassandra cassidy catalina catherine cathy cecil cecilia cedric celia celso cesar chad charlene charles charlie
charlotte chase chelsea chen cheryl chester chloe chris christian christina christine christopher christy chuck cindy claire clara clarence
clark claude claudia claudio clay clayton clemente cliff clifford clint clinton clyde cody colin colleen connie conor conrad consuelo cora
corey corina cory courtney craig cristian cristina cristobal crystal curt curtis cynthia daisy dale dalia damaso damian damien dan dana
daniel daniela danielle danny daphne darin dario darlene darrell darren daryl dave david dawn dean deb debbie deborah debra dee delfina delia
denise dennis denny derek desmond devin devon diana diane dianne diego dina dirk dmitri dmitry dolores dominic don donald donna donny dora
doris dorothy doug douglas drew duane dulce duncan dustin dwayne dwight dylan earl ed eddie edgar edith edgardo edmund edna eduardo edward edwin
eileen elaine eleanor elena eli elias elijah elisa elisabeth elise eliseo eliza elizabeth ella ellen elliot elliott eloise elsa elvira emanuel
emiliano emilio emily emma emmanuel enrique eric erica erick erik erika erin ernest ernesto ernie esmeralda esperanza esteban estela esther
ethan eugene eugenia eugenio eva evan evangelina evelyn evo ezequiel fabian fabiola faisal fatima federico felicia felipe felix fermin fernanda
fernando fidel flora florence florencia floyd frances francesca francesco francis francisca francisco franco francois frank frankie franklin fred freddie
freddy frederick gabriel gabriela gabrielle gail galo garrett gary gavin gaspar gene geoff geoffrey george georges gerald geraldine gerard
gerardo gerhard german gertrude gianni gilbert gilberto gina ginger giovanni gisela giuseppe gladys glen glenn gloria gonzalo gordon grace graciela graham
grant greg gregg gregorio gregory greta griselda guadalupe guillermo gus gustavo guy gwen hamid hank hannah hans harold harriet harris harrison harry harvey
hasan hassan heather hector heidi helen helena henrik henry herbert heriberto herman hernan hilary hilda hillary hipolito holly homero hope
horacio howard hubert hugh hugo humberto hunter hussein ian ibrahim ida ignacio igor iliana ilya iman imran ines ingrid ioan ira iran irene irina iris irma
irving isaac isabel isabella isabelle isaias isidro ismael israel itzel ivan ivana ivanka ivonne jace jack jackie jacob jacqueline jacques jade jaime jair
jake jamal james jamelle jamie jan jana jane janet janice janine jared jasmine jason javad javier jay jean jeanette jeanine jeanne jeb jeff jefferson jeffrey jen jenna jennie jennifer
jenny jens jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jim jimena jimmy jin jo joan joann joanna joanne joaquin jocelyn jody joe joel johan johanna john johnny jon jonah
jonas jonathan jordan jorge jose josef josefina joseph josephine josh joshua josue joy joyce juan juana juanita judd jude judith judy julia julian juliana julie julieta
julio julissa julius june justin kaitlyn kamala karen karina karl karla kasie kate katherine kathleen kathryn kathy katie katrina kay kaylee keith kelly kelsey ken kendra kenia kenneth kenny
kent kerry kevin khalid kim kimberly kirk kirsten kirstjen kris krista kristen kristi kristin kristina kurt kyle lalo lamar lance lara larry latoya laura laurel lauren laurence
laurent laurie lawrence lazaro leah lee leila lena lenin leo leon leonard leonardo leonel leonid leopoldo leslie lester leticia levi lewis liam lidia lila lilia lillian lily lina linda
lindsay lindsey lisa liz lloyd logan lois lola lonnie lora lorena lorenzo loretta lori lorraine lou louis louise lourdes luca lucas lucero lucia luciano lucie lucille
lucinda lucy luigi luis luisa luke luz lydia lyle lynn lynne mabel mac mackenzie madeleine madison mae maggie magdalena mahmoud maite malcolm malik mandy manny manuel manuela marc marcela marcelino marcelo marcia
marcie marco marcos marcus margaret margarita margot maria mariam mariana marianne mariano maribel marie marilyn marina mario marion marisa marisela marisol marjorie mark marla marlene
marsha marshall marta martha martin martina marty marvin mary maryam mateo matt matteo matthew matthias maureen maurice mauricio max maxim maxime maximiliano maxine may maya megan
mehmet mel melania melanie melinda melissa melody melvin mercedes meredith merrick mia michael michaela micheal michel michele michelle miguel mihail mike mikhail milagros mildred milton mina
mindy miranda miriam mitch mitchell mohamed mohammad mohammed moises molly mona monica monique morgan moses muhammad mustafa myra myrna myron nadia nancy naomi narciso narendra
nasser natalia natalie natasha nate nathan nathaniel neal ned neil nelly nelson nemesio nestor nicholas nick nicki nicola nicolas nicole nieves nikita nikki nikolai nina noah noam noe noel noemi noor nora norma
norman octavio olaf oleg olga oliver olivia omar ophelia oscar oswaldo otis otto ovidio owen pablo paige pam pamela paola pascal pat patrice patricia patricio patrick patty paul paula paulina pauline paulo pavel
paz pearl pedro peggy penelope penny percy perla pete peter petra petro phil philip philippe phillip phyllis pierre piotr porfirio preston priscilla rachel rafael raquel ralph ramiro ramon ramona rand randall
randy raphael rashad rashid raul ray raymond rebeca rebecca recep reed regina reginald rene renee reuben rex reyna reynaldo rhonda ricardo richard rick ricky rigoberto rita rob robert roberta roberto robin robyn rocio
rochelle rod rodney rodolfo rodrigo roel roger rogelio roland rolando roman romeo ron ronald ronnie ronny rory rosa rosalia rosalind rosario rose roseanne rosemary roslyn ross roxana roxanne roy ruben ruby rudolph rudy rufus
russ russell ruth ryan saad sabrina sadeq saeed said salah sally salman salvador sam samantha samuel sandra sandy santiago santos sara sarah sasha saul scott sean sebastian selena selina serafin serena serge sergei sergey sergio seth seymour
shane shannon sharon shaun shawn sheila shelby sheldon shelley shelly sherry shirley shinzo sidney sigmar silvano silvia simon simone sofia sonia sonya sophia sophie spencer stacey stacy stan stanley stefan stefano stella stephanie stephen steve
steven stewart stuart sue susan susana susie suzanne sven sydney sylvia tabitha talia tamara tammy tania tanya tara taylor ted teodoro terence teresa teri terrance terrence terry tess thea thelma theo theodore theresa thomas tiffany tim
timothy tina tito toby todd tom tomas tommy toni tony tonya tracey traci tracy travis trent trevor trey tricia tristan troy tulsi tyler tyrone ulises umar uriel ursula valentin valentina valeria valerie vanessa vera vernon veronica vicente vicki vicky victor
victoria viktor vince vincent viola violeta virgil virginia vivian viviana vladimir volodymyr wade wallace walter wanda warren wayne wendell wendy werner wesley whitney wilbur wilfredo will willard william willie willis wilma wilson winston wolfgang xavier ximena
xiomara yadira yael yahya yasmin yasser yesenia yolanda youssef yuri yusuf yvette yvonne zachary zack zalmay zoe zoila zulema elon liu xi hamza abdul abdullah abdel abu hosni bibi benyamin emmanuel angela theresa nigel gareth
alistair jacinda justin chrystia jagmeet stephane jens nayib daniel rafael nicolas diosdado delcy tareck juan leopoldo henrique maduro
`);

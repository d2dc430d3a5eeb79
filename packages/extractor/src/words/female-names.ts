import { wordList } from './word-list.ts';

/** Given names that women bear; who is not here and is no woman by title is not thereby a man. Our own list. */
export const femaleNames: ReadonlySet<string> = wordList(`
abigail adela adriana agnes aida alba alejandra alexandra alice alicia alison allison alma amanda amber amelia amy ana anastasia andrea angela angelica angelina anita ann anna anne annie antonia
araceli ariana ashley asma aurora ava barbara beatrice beatriz becky belen bernice bertha beth betsy betty beverly blanca bonnie brenda brianna bridget brittany camila candace carla carmen carol carole carolina caroline
carolyn carrie cassandra catalina catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie consuelo crystal cynthia daisy dalia dana daniela
danielle daphne dawn deb debbie deborah debra delfina delia denise diana diane dianne dina dolores donna dora doris dorothy dulce edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen
eloise elsa elvira emily emma erica erika erin esmeralda esperanza estela esther eugenia eva evangelina evelyn fabiola fatima felicia fernanda florence florencia frances francesca francisca gabriela gabrielle gail
georgina geraldine gertrude gina ginger gisela gladys gloria grace graciela greta griselda guadalupe gwen hannah heather heidi helen helena hilda hillary holly hope ida iliana ines ingrid irene irina iris irma isabel
isabella itzel ivana ivanka ivonne jacinda jacqueline jade jan jana jane janet janice janine jasmine jean jeanette jeanine jeanne jen jenna jennifer jenny jessica jill jimena jo joan joanna joanne jocelyn josefina
josephine joy joyce juana juanita judith judy julia juliana julie julieta kaitlyn kamala karen karina karla kate katherine kathleen kathryn kathy katie katrina kellyanne kendra kimberly kirsten kirstjen kris krista
kristen kristina lara latoya laura laurel lauren laurie leah leila lena leticia lidia lila lillian lily lina linda lindsey lisa liz lois lola lorena loretta lori lorraine louisa louise lourdes lucero lucia lucille lucy luisa luz lydia
lynn lynne mackenzie madeleine madison maggie magdalena mandy manuela marcela marcia margaret margarita maria mariam mariana marianne maribel marie marilyn marina marisa marisela marisol marjorie marla marlene
marsha marta martha martina mary maureen maya megan melania melanie melinda melissa melody mercedes meredith mia michaela michele michelle mildred mina mindy miranda miriam molly mona monica monique muriel myra nadia nancy
naomi natalia natalie natasha nicole nieves nikki nina noemi nora norma olga olivia ophelia pamela paola patricia patty paula paulina pauline pearl peggy penelope perla petra phyllis priscilla rachel ramona raquel rebeca
rebecca regina renee reyna rhonda rita roberta robin rocio rochelle rosa rosalia rosalind rosario rose roseanne rosemary roxana ruby ruth sabrina sally samantha sandra sara sarah selena selina serena shannon sharon
sheila shelby shelley sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan susana suzanne sylvia tabitha talia tamara tammy tania tanya tara tatiana teresa teri thelma theresa tiffany
tina tracey tracy tricia tulsi ursula valentina valeria valerie vanessa vera veronica vicki vicky victoria violeta virginia viviana wanda wendy ximena xiomara yadira yasmin yesenia yolanda yvette yvonne zoe zoila zulema chrystia delcy bibi xochitl sheinbaum nikki susan
`);

/** Pet names that share too few letters with the names they are short for, folded: `pet: names`. Our own list. */
const PETS = `
bill: william
billy: william
will: william
liam: william
bob: robert
bobby: robert
rob: robert
beto: roberto alberto gilberto
dick: richard
rick: richard ricardo
ricky: richard ricardo
jim: james
jimmy: james
jamie: james
mike: michael
mickey: michael
mick: michael
mitch: mitchell
chuck: charles
charlie: charles
jack: john
johnny: john
jon: jonathan
hank: henry
harry: henry harold
larry: lawrence
ted: theodore edward
teddy: theodore edward
ned: edward
tony: anthony antonio
tom: thomas
tommy: thomas
joe: joseph
joey: joseph
pepe: jose
chepe: jose
paco: francisco
pancho: francisco
nacho: ignacio
memo: guillermo
quique: enrique
kike: enrique
lalo: eduardo
chuy: jesus
tono: antonio
lupe: guadalupe
andy: andrew
drew: andrew
gene: eugene
jerry: gerald jerome
gerry: gerald
hal: harold
ron: ronald
ray: raymond
nick: nicholas nikolai
mac: malcolm
mort: mortimer
rudy: rudolph
russ: russell
sandy: alexander alexandra
alec: alexander
sasha: alexander alexandra aleksandr
sacha: alexander alexandra
volodya: vladimir
misha: mikhail
dima: dmitry dmitri
kolya: nikolai
vanya: ivan
zhenya: evgeny yevgeny
liz: elizabeth
lizzie: elizabeth
betsy: elizabeth
beth: elizabeth
betty: elizabeth
kate: katherine catherine
kathy: katherine kathleen
katie: katherine
cathy: catherine
peggy: margaret
maggie: margaret
meg: margaret
molly: mary
polly: mary
nancy: anne
sally: sarah
debbie: deborah
becky: rebecca
tina: christina cristina
trish: patricia
patty: patricia
abby: abigail
ginny: virginia
hattie: harriet
jenny: jennifer
mandy: amanda
sue: susan
suzy: susan
`;

const names: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PETS.trim()
    .split('\n')
    .map((line) => {
      const [pet = '', long = ''] = line.split(': ');
      return [pet, new Set(long.split(' '))];
    }),
);

/** Whether one folded given name is the pet name of the other: "bob" and "robert". */
export const isPetName = (a: string, b: string): boolean =>
  names.get(a)?.has(b) === true || names.get(b)?.has(a) === true;

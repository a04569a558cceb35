// Portuguese, French, Haitian Kreyol and Italian given names with their short forms and spellings.
// One group a line, the canonical name first.

export const portugueseNames = `
adriano: drica dri adri
adriana: dri drica
alexandre: ale xande xandre alex xandao
ana: aninha nana anita
anderson: ande dinho
antonia: toninha tonha
antonio: toninho tonho toni tonico totonho tom
augusto: guto gugu
beatriz: bia bea biazinha
bernardo: beto be dinho
caetano: caito
carlos: carlinhos caca carlao cadu
carolina: carol carola lina
catarina: cata nina catia
cecilia: ceci cissa
cristiane: cris tiane cristiana
daniela: dani
domingos: mingo minguinho mingos
edson: edinho
eduarda: duda
eduardo: edu dudu duda
fabiana: fabi bia
fabio: fabinho
felipe: lipe filipe fefe phelipe
fernanda: nanda fe fer
fernando: nando fe nandinho
francisca: chica francisquinha xica
francisco: chico xico chiquinho kiko
gabriel: biel gabi
gabriela: gabi bibi
gilberto: beto giba gil
guilherme: gui guiga guilhe
gustavo: guto gu guga
helena: lena leninha lelena
henrique: rique kike
humberto: beto
ines: nes
isabel: bel belinha isa bebel
joana: joaninha jo
joao: joaozinho jao joca jango juca
joaquim: quim quinzinho quincas
jorge: jorginho
jose: ze zeca zezinho juca zequinha zezito
josefa: zefa zefinha
leonardo: leo
lourenco: lourencinho
lucia: lu lucinha
luis: lula luizinho luiz lu
luiza: lu lulu isa luisa
manuel: mane manel maneco manoel nelo neca
manuela: manu nela
marcelo: celo marcelinho
marcia: marcinha
margarida: guida magui
maria: mariazinha mariinha maricota mia cota
mariana: mari nana
mateus: teus matheus teteu
miguel: miguelito guel
pedro: pedrinho pedroca
rafael: rafa fael
raimunda: mundinha munda
raimundo: mundinho mundo raymundo
ricardo: ricardinho cacado
roberto: beto betinho robertinho
rodrigo: digo rodri guigo
sebastiana: tiana bastiana
sebastiao: tiao bastiao tiaozinho
severino: bio biu severo
sergio: serginho
teresa: tereza teca terezinha teresinha
thiago: tiago titi thi
vicente: vicentinho cente
victor: vitor vitinho
`;

export const frenchNames = `
adelaide: adele
adrien: adri
alexandre: alex alexis sacha
alphonse: fonse fonfon
amelie: melie amel
andre: dede
anne: annie nanette annick anouk ninon
antoine: toine titi antwan tony twan
arnaud: nono
aurelie: lilie aure
baptiste: batiste bapt tiste titiste
benjamin: ben benji
benoit: ben beno
bernadette: dadette bernie nadette
bertrand: bebert
camille: cam mimi
caroline: caro line
catherine: cathy kathy katia cath catou
cecile: cecilia
charles: charlot charlie
charlotte: lotte charlie
christelle: chris cricri
christian: chris cricri
christophe: chris tof totof
claude: coco claudy clodo
claudine: claudie
clementine: clem titine
daniel: dani dan
dominique: dom domi doumi
edouard: doudou ed doudouard
eleonore: leonore nore
elisabeth: babeth lise lisette elise babette elisa
emile: mimile
emmanuel: manu mano emanuel
etienne: tienne titienne
eugene: gegene
ferdinand: fernand
florence: flo
francois: fanfan france
francoise: fanchon fanfan francine soizic
frederic: fred fredo
gabrielle: gaby
georges: jojo geo
gerard: gege
ghislaine: guilaine
guillaume: guigui guy
guy: guito
helene: leni nene lena
henri: riri henry
isabelle: isa babelle belle
jacqueline: jacquotte jackie line
jacques: jacquot jacky jaco
jean: jeannot jan jehan
jeanne: jeannette jeannine janine
jerome: jeje
joseph: jo jojo josef zozef joslin
josephine: fifine jo josette josiane
julien: juju
laurence: lolo laure
laurent: lolo
leon: leo
leonard: leo nard
louis: loulou ti louys
louise: loulou lison louisette
madeleine: mado madelon madeline magali lena
marc: marco marcus
marcel: cecel
margaux: margot margo
marguerite: margot margo rita guite margaux
marie: mimi marion mariette maryse mari
marthe: marthon
martine: titine
mathieu: mat matthieu mathis
mathilde: tilde mathou
maurice: momo
maxime: max
michel: mimi mich michou
michele: mimi michou micheline michelle mimiche
monique: momo nique
nathalie: nath nat
nicolas: nico colas
olivier: oli
pascal: pasco
patrice: pat patou
patrick: pat pato
paul: popaul
philippe: phil philou fifi
pierre: pierrot pier piero pyer peyo
raymond: momon ray
rene: nene
robert: bob bebert
rodolphe: dodo
roger: roro
sebastien: seb bastien
simone: momone
sophie: soso fifi
stephane: steph fane
stephanie: steph fanny fanie
suzanne: suzon suzette suzie
sylvain: syl
sylvie: syl vivi
theodore: theo
therese: tete thery
thierry: titi
thomas: tom tomtom
valerie: val vava
veronique: vero nique
victor: totor vic
victoire: vicky
vincent: vince vinz
virginie: ninie gigi
xavier: xav zavier
yves: yvon
yvonne: vonvon vovonne
`;

export const haitianNames = `
jan: jean janjan tijan
pyer: pierre tipyer piere
jozef: joseph jojo zo tijo
wilner: wil vilner
franswa: francois fanfan
antwan: antoine toto
jak: jacques
lwi: louis tilou
mari: marie maryse mirlande
roz: rose rozlo roselaure
woz: rose roz
wozmari: rosemarie rozmari
filip: philippe
mikel: michel mikaelle
chal: charles
emanyel: emmanuel manno
selestin: celestin
estefan: stephane
frantz: franz frantzy
guerda: gerda
micheline: miche
nadege: nad
wilson: wilsonn wil
jeanbaptiste: batis jeanba
marielourdes: lourdes malou
`;

export const italianNames = `
alessandro: sandro ale alex
alessandra: sandra ale
andrea: dea
angelo: angiolo lino
anna: annina nina annetta
antonietta: etta nietta
antonio: tonio toni tonino nino toto antonello
bartolomeo: meo bartolo
beatrice: bice bea
carmela: carmelina melina lina
carmelo: melo carmine
caterina: rina cate katia
concetta: tina cettina
domenico: mimmo menico mico memmo minico
elisabetta: betta elisa lisetta
enrico: rico enzo
federico: fede chicco
ferdinando: nando
filippo: pippo lippo
francesca: franca cesca checca fran
francesco: franco ciccio cecco checco frank cesco
gaetano: tano
gennaro: gennarino
giacomo: mino giacomino como
giovanna: gianna vanna nina
giovanni: gianni nino vanni gio giannino gian
giulia: giulietta
giuseppe: beppe peppe pino peppino beppino geppo seppe sepe
giuseppina: pina peppina giusy
leonardo: leo nardo dino
lorenzo: renzo enzo
lucia: lucietta
luigi: gigi gino luigino
luisa: gigia luisella
maddalena: lena magda
margherita: rita ghita
maria: mariuccia marietta mimma
matteo: teo
michele: michelino
nicola: nico cola nicolo
pasquale: lino pasqualino patsy
pietro: piero pierino
raffaele: lele raffa
roberto: robertino berto
rosaria: sara rosa
salvatore: toto turi sal tore salvo
sebastiano: bastiano nello
stefano: stefanino
teresa: resi teresina
tommaso: masino maso
vincenzo: enzo cenzo vinny vince
vittorio: vito
`;

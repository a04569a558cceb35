// Spanish given names with their short forms and spellings. One group a line, the canonical name first.

export const spanishNames = `
adolfo: fito dolfo fofo
adriana: adri nana
agustin: tin agus cucho
agustina: tina agus
alberto: beto berto tito
alejandra: ale jandra alexandra sandra alexa aleja
alejandro: ale alex jandro jano alexandro sandro alejo
alfonso: poncho fonso alfon alonso
alfredo: fredo fredy freddy feyo
alicia: licha ali lici
alma: almita
alvaro: alvarito varo
amalia: mali amalita
ana: anita ani anabel
andrea: andreita
andres: andy andresito andre
angel: angelito gelo lito
angela: angie angelita gela angelica
angelica: angie angelita gela
antonia: tonia tona toni tonita antonieta
antonio: tono tony toni antuan tonito
armando: mando mandy
arturo: turo arthuro
aurelio: yeyo lelo
aurora: rora yoya
beatriz: bety betty bea beti ticha beatris
benito: beno nito
benjamin: benja mincho benji
bernardo: berna nardo
blanca: blanquita
carlos: carlitos calo charly cacho litos charlie
carlota: lota carla
carmela: mela
carmen: carmela mamen carmencita carmelita menchu
carolina: caro lina caris
catalina: cata lina caty kata
cecilia: ceci chila cilia
claudia: clau claudita
concepcion: concha conchita chona concepsion conchi
consuelo: chelo consu coni
cristian: cris chris
cristina: cris tina cristi
cristobal: tobal cris cristo
daniel: dani dany danielito
daniela: dani dany
david: davicho davi davo
diana: dianita
diego: dieguito yego
dolores: lola loli lolita doloritas
domingo: mingo chomin txomin
eduardo: lalo edu wayo eddie duardo guayo eddy
elena: nena lena elenita leni
elisa: eli licha elisita
elizabeth: eli ely elisabet elizabet betty lizbeth chabela elisabeth
emilia: emi mila mili
emiliano: emi milo nano
emilio: milo emi
enrique: quique kike rique
ernesto: neto tito nesto
esperanza: pera lancha pelancha espe
estela: tela estelita stella
esteban: estebo teban estevan steban
esther: tete estercita
eugenio: geno queno
eugenia: gena maru quena
eva: evita
fabian: fabi
federico: fede fico kiko quico lico
felicia: feli licha
felipe: lipe pipe felo felipito
felix: feliz
fernanda: fer nanda ferni
fernando: nando fer nano ferdi ferny
francisca: paca pancha paquita panchita fran quica chica kika
francisco: paco pancho chico fran curro kiko quico paquito panchito cisco frasquito pacho
gabriel: gabo gabi gaby
gabriela: gaby gabi gabita
gerardo: gera jerry yayo lalo
gilberto: beto gil
gloria: goya glori
gonzalo: gonza chalo gon
graciela: chela gachi graci
gregorio: goyo gregor
guadalupe: lupe lupita pita lupilla
guillermina: mina guille
guillermo: memo guille chemo
gustavo: tavo gus
hector: tito teto
heriberto: beto eri
herlinda: linda
hilario: lalo layo
hilda: ilda
hortensia: tencha horte
humberto: beto berto
ignacio: nacho nachito igna
ines: ine inesita
irene: nene
irma: yima
isabel: chabela isa chavela bela isabelita chabe ysabel isabella
isidro: chilo isidoro sidro ysidro chilolo
ismael: mayel isma
ivan: vani
jaime: jimmy jaimito
javier: javi javo havier
jeronimo: jero chombo
jesus: chucho chuy chus chuchito chuyito
jesusa: chucha susa
joaquin: quino joaco quin chimo
jorge: coque jorgito yoyo koki coco
jose: pepe chepe pepito cheo josecito chepito pepin joselito josep pep
josefa: pepa chepa fina pepita josefina
josefina: fina pepa chepina josie josefa
juan: juanito juancho juancito jhon jhoan juanillo yuan
juana: juanita jani nita
juliana: juli
julian: juli julianito
julio: julito yulio
laura: lauri lala laurita
leandro: lean
leonardo: leo nardo
leonor: leo nora leonora
leticia: lety leti licha
lidia: lidya
lorenzo: lencho loren
lourdes: lulu lulis
lucia: chia luchi luci
luis: lucho luisito guicho lui luisillo
luisa: luisita lucha luisi
magdalena: magda lena malena nena
manuel: manolo manny manu lito meme manolito manuelito manolillo nelo
manuela: manola manu lela manoli
marcelino: chelino lino
marcelo: chelo marce
marcela: chela marce
marcos: marco marquitos
margarita: mago rita marga magui margara margo maguis tita
maria: mari maruja marita mariquita marucha marica cuca mariita maruca ma
mariana: mari nana
mario: mayito marito
martha: marta tita martita
martin: tincho tin
mateo: teo mateito
matias: mati
mauricio: mau mauro mauri
maximiliano: max maxi
mercedes: meche merche mercy merceditas mechita
miguel: migue micky miguelito lito miguelin
monica: moni
natalia: nati naty talia
natividad: nati tivi naty
nicolas: nico colas nicolasito
norma: normita
octavio: tavo
oscar: cacho
pablo: pablito pabs
patricia: paty pati tricia patri ticha
patricio: pato tricio
paulina: pau lina
pedro: perico pedrito peyo perucho
pilar: pili pilarica
rafael: rafa fallo rafi fello rafel rafita
rafaela: rafa fela
ramiro: rami
ramon: moncho mon monchito chimon
ramona: mona moncha
raquel: quela raque
raul: rulo rauli
rebeca: beca beqi
refugio: cuca cuco
reynaldo: rey naldo reinaldo
ricardo: ricky rica cayo riqui
roberto: beto berto tito rober
rocio: chio
rodolfo: rudy fito rolfo rudi dolfo
rodrigo: rodri rod gigo ruy
rogelio: roge yeyo rojelio
rosa: rosita rosi chayo
rosario: chayo charo chayito
ruben: rube
salvador: chava salva chavita sal
samuel: samy sammy sam
santiago: santi chago tiago yago chano
sebastian: sebas chano bastian
sergio: checo sergi keko checho
silvia: chiva silvi
socorro: coco soco coyo
sofia: sofi chofi
soledad: chole sole
susana: susi susy suso
teodoro: teo doro
teresa: tere teresita techa tete
tomas: tomasito tomy
trinidad: trini
ulises: uli
valentina: vale tina valen
valeria: vale
veronica: vero veru
vicente: chente vicen vince
victor: vico vito toro
victoria: vicky toya vico
virginia: vicky gina virgi
viviana: vivi
yolanda: yoli yola
zacarias: zaca
mariadelosangeles: angeles mariangeles angelines
mariajose: majo marijose
mariaelena: malena marilena mariel
marialuisa: malu marilu marisa
mariateresa: maite mayte marite
mariaisabel: maribel marisabel
mariadelcarmen: maricarmen carmen mamen
mariadelmar: marimar
josemaria: chema josema
josemanuel: chema josema
juancarlos: juanca juanki
josefrancisco: josefran
joseantonio: josean josetoni
`;

// English given names of women with their short forms, spellings and the abbreviations of old registers.
// One group a line, the canonical name first.

export const englishWomen = `
abigail: abby gail abbie nabby abi abbey
ada: adah adie
adelaide: addie adele della heidi ada addy
adeline: addie adaline aline ada adelina lina
agatha: aggie
agnes: aggie nessie nancy ness agness senga
alberta: bertie allie berta
alexandra: alex sandra lexi alexa sandy ali lexie alix
alice: allie ally elsie lisa alyce ali alison alse alys
alison: ali allie allison allyson alisson
almira: mira myra elmira
althea: thea
amanda: mandy manda
amelia: amy millie emily melia milly mellie emelia
amy: aimee ame
anastasia: stacy stacey stasia annie
andrea: andie drea andi
angela: angie angel ange angelina angeline
ann: anne anna annie nan nancy nanny hannah nannie anny
annabel: anna bella belle annabelle annabella
annette: nettie ann annie netty
antoinette: toni nettie netty tony
antonia: toni tonia
april: apryl
arabella: bella belle ara
ariana: ari arianna
ashley: ash ashlee ashleigh
augusta: gussie gusta
aurelia: ora
barbara: barb babs barbie bab barbra bobbie
beatrice: bea trixie bee beattie beatrix
belinda: bel linda lindy
bernadette: bernie detta berna
bernice: bernie berenice
bertha: bertie birdie
bethany: beth
beverly: bev beverley
blanche: blanch
bonita: bonnie
brenda: bren
brianna: bri breanna
bridget: biddy bridie bridgit brigid delia bridgt biddie brid
brittany: britt brit
camilla: millie cami camille milly
candace: candy candice
caroline: carrie carol caro lynn carolyn carolina callie caddie caddy carline
carol: carrie carole caroline carolyn caryl
cassandra: cassie cass sandra sandy
catherine: kate cathy kathy katie katherine kathryn kitty cath kat kay catharine katharine cate cass kit kittie cathleen kathleen trina cathrine kath cathe katy cat
cecilia: cissy celia cecily sis cis sissy cecelia cecile
celeste: celia
celestine: celia tina
charity: chat cherry
charlotte: lottie lotta charlie char lotty tottie totty charlot
chelsea: chels
cheryl: sheryl cher cherie
chloe: clo
christine: chris tina chrissie christina christy crissy kristin christie kirsty christiana christian kristina kirsten kristine chrissy kris
clara: clare claire clair carrie
clarissa: clara rissa clarice
claudia: claudie
clementine: clem tina
colleen: coll
constance: connie con
cora: corrie corey
cordelia: delia cordie dell
corinne: cora corrie corrine
crystal: krystal chrystal
cynthia: cindy cyndi
danielle: dani dan danni
daphne: daph
darlene: darla darleen
deanna: dee deana
deborah: deb debbie debra debby debora debi
delilah: lila dell della
denise: dennie denyse
diana: di diane dianna dianne dian
dinah: di dina
dolores: lola dolly delores
dora: dorrie dory
doreen: dory
doris: dorrie dory
dorothy: dot dolly dottie dora dorothea dotty dorthy dodie thea dory
edith: edie edy edyth edythe ede
edna: eddie edie
eileen: ellie aileen lena
elaine: lainie laney ellie alaine
eleanor: ellie nell nora ella nellie elinor leonora lenora nelly eleanora lena elenor ellen elnora norah
eliza: liza lizzie elisa
elizabeth: liz beth betty eliza elsie lizzie bess bessie betsy libby lisa liza lizzy elisabeth lilibet elspeth bettie betsey tetty ellie elise elsa liddy elizth elizh elisa elyzabeth bet bette libbie lise lizbeth izzy
ella: ellie
ellen: nell nellie helen ellie nelly elen nel ellin
eloise: lois ellie heloise
elvira: elva vira
emily: em emmy millie emma milly emilie emiley emeline
emma: em emmy emmie emmeline
ernestine: tina erna
esmeralda: esme
estelle: stella stell essie estella
esther: essie hester hetty ester hettie easter
ethel: eth
etta: ettie
eudora: dora
eugenia: genie gene
eulalia: eula lallie
eunice: una eunie
euphemia: effie phemie effy euphamia
eva: eve evie
evangeline: eva evie angie vangie
evelyn: ev evie eve eveline lynn eva evelina
faith: fay
felicia: fel lisha
felicity: flick fliss
fiona: fi
florence: flo flossie florrie flora floss florry
flora: flo florrie
frances: fran fanny frankie fannie francie franny frannie sis
freda: freddie frieda
frederica: freda freddie
gabrielle: gabby gabi gaby gabriella ella
genevieve: gen jenny genny eve
georgiana: georgie georgina georgianna
georgina: georgie gina george georgia
geraldine: gerry jerry dina geri
gertrude: gertie trudy gert trudie
gillian: gill jill gilly jillian
gladys: glad gladis
glenda: glen
gloria: glory
grace: gracie
griselda: zelda grizel
guinevere: gwen
gwendolyn: gwen wendy gwendolen gwenda lynn gwennie
hannah: hanna anna annah han hana
harriet: hattie harriett hatty harrie harriot hariet
helen: nell ellen nellie helena lena nelly ellie elena helene ella
henrietta: etta hetty hettie ettie henny harriet nettie retta
hephzibah: hepsy hepzibah eppie
hester: hetty esther hettie ester essie
hilary: hil hillary
hilda: hildie
honora: nora honor norah honoria nonie hanora
imogen: immy imogene
irene: rene renie rena
isabel: bella belle isabella izzy tibby isobel isabelle ib sabella issy bell isable isabell tibbie isa ella
isadora: dora issy
jacqueline: jackie jacqui jacky jaclyn jacquelyn
jane: jenny janie jennie janey jean jayne jinny jaine jan
janet: jan jessie jenny nettie jennet janette jannet netty
janice: jan janis
jasmine: jas jazz jasmin
jean: jeanie jeannie jeane jeanne
jeannette: jean nettie jeanette jan janette netty
jemima: jem mima jemmy
jennifer: jen jenny jenn jennie jenna jenifer
jerusha: rusha
jessica: jess jessie jessy
jessie: jess janet
joan: joanie jo joann
joanna: jo joanne joann johanna hannah
jocelyn: joss lynn joselyn
josephine: jo josie fina josey josefina joey
judith: judy jude judi judie
julia: julie jule juliet juli
juliana: julie julia julianna
juliet: julie jules juliette
karen: kari caren karin
kathleen: kathy kate katie kath kay kat cathleen kitty
keziah: kizzy kez kissie kesiah
kimberly: kim kimmy kimberley
kristen: kris kristin kirsten krista
laura: laurie lori lolly lora lauren
laurel: laurie lori
lauren: laurie ren loren
lavinia: vinnie lavina vina viney winnie louvinia
leah: lea
leila: lila leyla
leona: leo lona
leonora: nora leo norah nell lenora
letitia: letty lettice tish lettie titia
lillian: lily lil lilly lillie lilian
linda: lindy lin lyn lynda
lois: loise
loretta: etta lorrie retta
lorraine: lorrie lori
louise: lou louisa lulu louie lu lula
lucille: lucy lou lucile
lucinda: lucy cindy lou cinda
lucretia: lucy creasy cretia
lucy: lu lucie lulu lucey
lydia: liddy lyddie lidia
mabel: may mabs mab mable mamie maybelle amabel
madeline: maddie lena maddy madge madeleine madelyn
magdalene: lena maggie magda magdalena maudlin
mahala: haley
malinda: linda mindy lindy melinda
marcella: marcie
marcia: marcy marsha
margaret: maggie meg peggy marge peg daisy greta madge margie rita margt meggie margery maisie mags gretta megan marjorie peggie may mamie marget maggy margarett margret margeret midge
margery: marge madge marjorie margie marjory
marian: marion mary maryann
marianne: mary anne ann anna marian maryann maryanne
marilyn: mary lyn marylin
martha: matty patty mattie mat patsy marty pattie
mary: molly polly may mamie mae mollie minnie pollie moll poll mitzi maryann mamy mery
matilda: tilly mattie maud tillie matty maude tilda patty mathilda
maud: maude maudie
maureen: mo reen
maxine: max
megan: meg meghan meagan
melanie: mel
melissa: mel missy lissa milly lisa
mercedes: mercy sadie
mercy: mercie
meredith: merry
mildred: millie milly midge
millicent: millie milly missy
minerva: minnie nerva
minnie: mina wilhelmina
miranda: randy mandy mira
miriam: mimi mitzi mim
monica: mon nicky
myra: mira
myrtle: myrt myrtie
nancy: nan nance nannie nanny
naomi: omie nomi
natalie: nat nattie nathalie
nicole: nicky nikki nicki nichole
nora: norah
octavia: tavia tave
olive: ollie olly livvy
olivia: liv livvy ollie
ophelia: phelia
pamela: pam pammy
parthenia: thenie
patience: pat patty
patricia: pat patty trish tricia patsy patti trisha
paula: polly pauline
pauline: polly paulina
penelope: penny nell pen
petronella: nell
philadelphia: delphia
philippa: pip pippa phil
philomena: mena
phoebe: phebe pheobe
phyllis: phyl phil phillis
priscilla: cilla prissy pris silla
prudence: prue pru prudy
rachel: rae rach shelly rachael rachell
rebecca: becky becca reba beck bec rebekah
regina: gina ginny reggie
roberta: bobbie robbie bert birdie
rosalind: ros roz rose rosie rosalyn
rosamond: ros rose roz rosamund
rosanna: rose roxy rosannah rosie
rose: rosie rosy rosetta
rosemary: rose rosie mary romy roz rosemarie
rowena: rona
roxanne: roxy roxie roxana
ruth: ruthie
sabrina: brina
salome: sally loomie
samantha: sam sammy mandy
sandra: sandy sandi
sarah: sally sadie sara sal sallie sarry sarey sar
savannah: vannie savanna
selina: lena celina selena
sharon: shari
shirley: shirl
sibyl: sybil sib
sophia: sophie sophy soph
sophronia: phronie frona
stephanie: steph stevie steffi stefanie
submit: mitty
susan: sue susie suzy susanna suky susannah sukey susy suzanne suzie suzanna susana
sylvia: syl silvia
tabitha: tabby
tamara: tammy tam
tamar: tammy
temperance: tempy tempie
teresa: terry tess tessa tessie theresa terri therese tracy teri
theodora: dora theo dolly
theodosia: dosia theo
thomasine: tamsin tamzin tammy thomasina
tiffany: tiff
tryphena: phena
ursula: ursie
valerie: val
vanessa: nessa van
veronica: ronnie vonnie roni nicky
victoria: vicky vic tori vickie vikki tory
viola: vi ola
violet: vi lettie
virginia: ginny ginger jenny virgie gina ginnie
vivian: viv vivien vivienne
wilhelmina: minnie mina billie willa wilma willie minna
winifred: winnie freda win freddie winny
yolanda: yoli
yvonne: vonnie
zipporah: zippy
`;

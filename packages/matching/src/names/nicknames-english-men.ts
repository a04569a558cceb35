// English given names of men with their short forms, spellings and the abbreviations of old registers.
// One group a line, the canonical name first.

export const englishMen = `
aaron: ron ronnie aron
abel: abe
abner: ab abbie
abraham: abe bram abram abm ham
adam: ad addie
adolphus: dolph adolph
adrian: ade
alan: al allan allen alen
albert: al bert bertie alb albt
alexander: alex alec alick aleck sandy sander xander alexr lex zander ellick
alfred: alf alfie fred al alfd
algernon: algie algy
alonzo: lon lonnie alonso lonzo
alphonso: alf fonzo fonz alphonse
alvin: al vin alvyn
ambrose: brose
amos: amous
andrew: andy drew andw dandy
angus: gus
anthony: tony ant antony anth anty
archibald: archie archy arch baldie archd
arnold: arnie
arthur: art artie arty artr arth
asa: ase
augustus: gus gussie august augustine
augustine: austin gus
barnabas: barney barnaby barny
bartholomew: bart bat batt bartle barth tolly
benjamin: ben benny benji benj bennie benjn benjy
bernard: bernie barney berny barnard bernd
bertram: bert bertie
bradford: brad
bradley: brad
brandon: brand
brendan: bren brendon
brian: bryan bryant bri
bruce: brucie
byron: ron
caleb: cal
calvin: cal vin
cameron: cam
cecil: cec
charles: charlie chas chuck charley chaz chip carl chick charly charls
chauncey: chan
chester: chet
christian: chris christn xian
christopher: chris kit christy topher kris xopher chrisr christr cristopher kristopher
clarence: clarry clare
clayton: clay
clement: clem
cleveland: cleve
clifford: cliff clif
clifton: cliff clif
clinton: clint
conrad: con connie
cornelius: con connie neil cornie corny neely corns
curtis: curt kurt
cuthbert: cuddy bert cuthbt
cyril: cy
cyrus: cy
daniel: dan danny danl dannie danial
darrell: darryl daryl darrel
david: dave davy davie davey davd davis dai
demetrius: dem demetrios
dennis: denny den denis denney
derek: del derrick deric
desmond: des desi
dominic: dom nic nick dominick domenic
donald: don donny donnie donld
douglas: doug dougie duggie douglass
duncan: dunc
dwight: ike
earl: earle
ebenezer: eb eben ebbie ebenr
edgar: ed eddie ned
edmund: ed eddie ned ted edmond edmd
edward: ed eddie eddy ned ted teddy edwd edw neddy
edwin: ed eddie ned win edwn
elbert: bert
eli: lee ely
elias: eli lias
elijah: eli lige
elisha: lish eli
elliott: eliot elliot
elmer: elm
elvin: el
emanuel: manny manuel immanuel emmanuel
ephraim: eph ephram
eric: rick erik ric
ernest: ernie ern earnest erny
ethan: eth
eugene: gene
evan: ev
everett: ev
ezekiel: zeke ez
ezra: ez
ferdinand: ferd ferdie ferdy
francis: frank fran frankie franky frans fras
franklin: frank frankie
frederick: fred freddy freddie fritz fredk fredrick frederic fredric fredc fredr
gabriel: gabe gabby
garrett: gary garret gerrit
geoffrey: geoff jeff jeffrey geof
george: geo georgie geordie georg dod
gerald: gerry jerry ger
gerard: gerry jerry gerrard
gideon: gid
gilbert: gil bert gib gilbt
glenn: glen glyn
godfrey: goddy geoff
gordon: gord gordie
graham: graeme grahame
gregory: greg gregg gregor greig
griffith: griff
harold: harry hal hally harald
harrison: harry
harvey: harv
henry: harry hank hal hen henery hy henny hry
herbert: herb bert bertie herbie herbt
herman: herm hermann
hezekiah: hez ki
hiram: hi
horace: horry
horatio: horry
howard: howie
hubert: bert hub hubie
hugh: hughie hughy huw hughey
humphrey: humph numps
ian: iain
ignatius: iggy nace
irving: irv irvin
irwin: irv irvin
isaac: ike izzy zac isac ikey isaack
isaiah: zay ike isiah
isidore: izzy issy isador
israel: issy izzy isr
jabez: jabe
jackson: jack
jacob: jake jacoby jay cob
james: jim jimmy jamie jas jimmie jem jemmy jamey jms
jared: jerry jarrod jarod
jason: jay jase
jasper: jas
jedediah: jed
jeffrey: jeff geoffrey geoff jeffery jeffry
jeremiah: jerry jem jeremy jere
jeremy: jerry jem jez jeramy
jerome: jerry
jesse: jess jessie
joel: jo
john: jack johnny jackie jno jon johnnie jock johnie jonny jhon jacky
jonathan: jon jonny nathan jonathon jonathn nat jonn johnathan
joseph: joe joey jos jo jody josh josph joshep
joshua: josh jos
josiah: joe si josh jos
julian: jules jule julyan
julius: jule jules
justin: jus
kenneth: ken kenny kenn kennith
kevin: kev
lambert: bert
lancelot: lance launcelot
laurence: larry lawrence lars laurie lawrie loren lawrance lawr
lemuel: lem
leonard: len lenny leo leon lennie lenard leond
leopold: leo
leroy: lee roy
leslie: les
lester: les
levi: lee
lewis: lew louis lewie louie lou
lionel: leo
llewellyn: lew llew lyn
lloyd: loyd
lorenzo: loren
lucas: luke luc
lucius: lou luke
malachi: mal
malcolm: mal malc
mark: marc marcus
marmaduke: duke
marshall: marsh
martin: marty mart martyn marten
marvin: marv merv
matthew: matt mat mathew matty matth mattw matthias
maurice: morris morrie moe mo maury
maximilian: max
maxwell: max
melvin: mel
mervyn: merv
micah: mike
michael: mike mick mikey micky mickey michl micheal mich mitch
miles: myles
milton: milt
mitchell: mitch
montague: monty
montgomery: monty
mortimer: mort morty
moses: moe mose moss
napoleon: nap
nathan: nate nat nathen
nathaniel: nat nate nathan nathl nathanael natty
neil: neal niel
nelson: nels nel
nicholas: nick nicky nicolas nico nichs nic nickolas nichol
nigel: nige
norbert: bert norb
norman: norm
obadiah: obed obie
oliver: ollie olly oli olivr noll
oscar: ossie
oswald: oz ozzie ossie
patrick: pat paddy patsy rick packy patk padraig
paul: paulie
percival: percy perce
peregrine: perry
peter: pete petey petr
phillip: phil philip pip phillp philp
phineas: finn phin
quentin: quent quinton
ralph: rafe ralphie
randall: randy rand randal
randolph: randy dolph rand
raphael: rafe rafael
raymond: ray raymund
reginald: reg reggie rex reginld
reuben: rube ruben
richard: rick dick rich richie ricky dickie richd dickon rickie
robert: bob rob bobby robbie bert robt robin bobbie robb dob rab
roderick: rod roddy rick roderic
rodney: rod
roger: rodger rodg hodge
roland: rollo rolly rowland roly
ronald: ron ronnie ronny
rudolph: rudy rolf dolph
rufus: rufe
rupert: bert
russell: russ rusty russel
salvatore: sal sam
samson: sam sampson
samuel: sam sammy saml sammie samual samuell
sebastian: seb bastian bas
shadrach: shad
sidney: sid syd sydney
silas: si
silvester: sylvester syl vester
simeon: sim si
simon: si sim symon
solomon: sol solly soloman
spencer: spence
stanley: stan
stephen: steve steven stevie steph stephn stephan stevan
stewart: stu stuart stew
terence: terry terrence terrance
thaddeus: tad thad thady
theodore: ted teddy theo theodor
theophilus: theo
thomas: tom tommy thos tho thom tommie tam tammy thoms
timothy: tim timmy timo
tobias: toby tobe
travis: trav
trevor: trev
tyler: ty
tyrone: ty
uriah: uri
valentine: val
vernon: vern verne
victor: vic vick
vincent: vince vin vinny vinnie vincnt
virgil: virge
wallace: wally wal
walter: walt wally wat wattie waltr
washington: wash
wendell: wen
wesley: wes
wilbert: will bert
wilbur: will
wilfred: wilf fred wilfrid wilfd
willard: will
william: will bill billy willie liam wm willy billie willm wilm willam wills
willis: will bill
winfield: win
winston: win
woodrow: woody
zachariah: zach zack zachary zac zacharias zechariah
zachary: zach zack zac zak
zebulon: zeb
`;

// Arabic, Hebrew and Yiddish, Amharic and Tigrinya, Somali, German, Dutch, Greek, Turkic, Persian, Filipino and other given
// names with their short forms and spellings. One group a line, the canonical name first. Vietnamese, Khmer and Chinese
// family life has pet names too, but none that a form would carry instead of the name.

export const arabicNames = `
abdallah: abdullah abdulla abdalla abdullahi aboudi
abdelaziz: aziz abdulaziz azzouz
abdelkader: kader abdulqadir qadir
abdelkarim: karim abdulkarim kareem
abdellatif: latif abdullatif
abdelrahman: rahman abdulrahman abdurrahman abdourahmane abdirahman abderrahmane
abdelrahim: rahim abdulrahim abderrahim
abdelhamid: hamid abdulhamid
abdelmajid: majid abdulmajid majeed
abdelhakim: hakim abdulhakim
abdelsalam: salam abdulsalam abdessalam
abdelwahab: wahab abdulwahab
ahmad: ahmed hamada hamoudi hamoda
aisha: aysha ayesha aicha eshe aish aysheh aishah
ali: aly
amina: aminah emina amna
fatima: fatma fatimah fatoum fatme fatimata fatimatou fatmah fattouma
hassan: hasan hassoun
hussein: husein hussain hossein hussien husain hossain husayn
ibrahim: ebrahim ibraheem brahim barhoum ibrahima
isa: eissa issa eisa
ismail: ismael ismaeel somaa
jamal: gamal jimmy djamal
jamila: gamila djamila jameela
khadija: khadijah khadeeja khadidja
khalid: khaled khalidi
khalil: khaleel halil
latifa: latifah
layla: leila laila leyla layal
mahmoud: mahmud mahmood mahmut
mariam: maryam meriem maryama meryem mariama mimi
mohamed: hamoudi hamada moe mo mohd muhd mhd
mustafa: mostafa mustapha moustafa sasa moustapha
nour: noor nur noura nora
omar: umar omer amor
osama: usama oussama
othman: osman usman uthman othmane
rania: raniya
rashid: rasheed rachid
saad: saed
said: saeed sayed saiid
salah: saleh salih
salma: selma
samir: sameer sam
samira: sameera
sara: sarah sarra
sulayman: suleiman sulaiman soliman souleymane
tariq: tarek tarik tareq
yahya: yehia yahia
yasin: yassin yaseen yassine
yousef: yusuf youssef yusef yosef yousif joe youssouf yussuf
zainab: zaynab zeinab zineb zeina
zahra: zohra zahraa
`;

export const jewishNames = `
avraham: avi avrum avrohom avram avremel
benjamin: benny binyamin beni benyamin binyomin
chaim: haim hyman hymie hayim
chana: hana chanie chanah
david: dovid dudi dudu dov duvid
devorah: dvora dvoire
eliezer: eli leizer lazer elazar
elisheva: sheva shevy
esther: esti ester estie
hershel: hirsch tzvi zvi harry herschel hersh
itzhak: yitzchak itzik yitzhak icek yitzi itzchak
leah: lea leyeh
malka: malky molly
menachem: mendel mendy menahem mendl
miriam: mirel mimi miri mira mirele
mordechai: motti mordche motke max motel
moshe: moishe moe mosheh moyshe
naftali: tuli
nathan: natan nosson
pinchas: pinhas pini pinkas
rivka: rivky riva rifka becky
rachel: rochel ruchel raizel rahel
sarah: soro surie sorah sore
shimon: shimmy simcha
shlomo: shloime shloimy salomon sol shelomo
shmuel: shmulik shmuli muli sam
shoshana: shoshi
tzipora: tzippy tsipora zipporah
yaakov: yakov kobi yankel yankev koby jack yankl
yehuda: judah yehudah yidel udi leib
yehoshua: shuki heschel
yisrael: srul isroel
yosef: yossi yosl yossel joe yosi
zeev: wolf zev velvel
feige: fanny feigel feiga
golda: goldie
chaya: ida haya
gittel: gitty gussie gitel
`;

export const hornOfAfricaNames = `
abebe: abe abby
abraham: abreham abrham
alemayehu: alemu alex alemayhu alemayew
ayantu: ayan
bereket: beki bereketab
berhanu: birhanu berhan
bethlehem: betty betelhem betelihem beti betlehem
dawit: dave dawitt
eyerusalem: jerry jerusalem eyerus jery iyerusalem
elsabet: elsa elsabeth betty
elias: eliyas
ephrem: efrem efi
fikadu: fekadu fiqadu
frehiwot: fre firehiwot freiwot
gabriel: gebriel gebrel
gebremariam: gere gebru gebre
gebremedhin: gere gebru gebre gebremedhn
gebreselassie: gebre gebresilassie gebreslassie gebru
getachew: gech getch getacho
girma: girmay
habtamu: habte habtie
haile: hailu hayle
hailemariam: haile haylemariam
haileselassie: haile hailesilassie
henok: enoch henock
hiwot: hiwet heywot
kidist: kidest kedist
kidane: kidanemariam
mekonnen: mekonen mekonin mekuanent
meron: meri meroni
mikael: mikiyas mikyas mickey
mulugeta: mule mulu
samuel: sami samson
selamawit: selam selamit
solomon: sol selomon
tadesse: taddese tade tadese
tekle: teklu tekie
tesfaye: tesfa tesfay tesfu
tewodros: teddy tedros theodros tewodrose tedi
tigist: tigest tg
tsegaye: tsege tsegay
tsehay: tsehaye
wolde: weldu welde woldu
woldemariam: wolde weldemariam
yared: yarid
yohannes: yohanes yohanis joni
yonas: jonas yoni
yosef: yoseph eyosias joe
zelalem: zele zola
zerihun: zere
abdirahman: cabdiraxmaan abdurahman abdi
abdullahi: cabdulaahi abdulahi abdilahi
abdi: cabdi
abdikadir: cabdiqaadir abdiqadir
abdirashid: cabdirashiid
abdirizak: cabdirisaaq abdirisaq abdirizaq
abdulkadir: abdukadir
ali: cali
aden: adan aaden aadan
ahmed: axmed
amina: aamina
asha: caasha
dahir: daahir
fadumo: faadumo faduma fatuma
farah: faarax faarah
fowsiya: fawzia fawsiya
halima: xaliimo halimo haliimo
hassan: xasan
hawa: xaawo hawo
hodan: hoodo
hussein: xuseen husen hussen
ibrahim: ibraahim ibrahin
ismail: ismaaciil
jama: jaamac jamac
khadija: khadijo kadija
muse: muuse musse
nasra: nasro
omar: cumar
osman: cismaan cusman cusmaan
said: siciid saciid
sahra: zahra saara
warsame: warsama
yusuf: yuusuf
zeinab: saynab seynab
`;

export const germanicNames = `
adolf: dolf adi
agnes: agi
albert: albrecht bert
alexander: alex sascha
andreas: andi andre
angelika: geli
anna: anni anneliese anke anneke
anton: toni
antonius: toon ton anton teun
august: gustl gus
barbara: babsi barbel
bernhard: bernd berni ben
bernhardine: dina
christian: chris christel karsten kris
christine: christel tina stine kirsten
cornelia: conny nelly neeltje cor
cornelis: kees cor cees kornelis neel
dietrich: dieter dirk diederik
eduard: edi ede
elisabeth: elli lisbeth elsbeth else lisa elise bettina lies betje liesbeth elisabet lisl sissi
elfriede: friedel elfi
emilie: emmi
ernst: erni
ferdinand: ferdi
franz: frans franzl
franziska: franzi
friederike: rike fritzi
friedrich: fritz fred frederik friedel frits
gerhard: gerd gert gerrit gerardus
gertrud: gerti trude trudi
gottfried: friedel
gretchen: grete gretel
hans: hansi johann
harald: harry
heinrich: heinz hein heini hendrik henrik heiner hinrich
helene: leni lene
hendrik: henk rik
hermann: herman
hildegard: hilde hilda
hubertus: huub bert
ignatz: ignaz
jakob: jaap jacobus ko koos
johanna: hanna hanni jo hanne
johannes: hans jan johann johan jo hannes joop jens henne jannes
josef: sepp jupp jef beppi joep
josephine: josefine finni
jurgen: jorg
karl: carl karel kalle
karoline: lina line
katharina: kathi kati trina tinka katrin kathe katja trijntje trien
klaus: nikolaus nicolaus claus klaas
konrad: kurt conny koenraad
lambertus: bert
leonhard: leo hardy
ludwig: lutz wiggerl lou
magdalena: lena leni magda
margarete: grete greta gretel margret gretchen rita grietje margarethe griet marga
maria: mia mitzi mizzi marieke rie maaike riet
martin: maarten
mathilde: tilde tilly
matthias: hias thijs matthijs
maximilian: max
michael: michel michi
nikolaus: klaus niklas nick
otto: ottokar
paul: paulus
peter: piet pieter petrus
petronella: nel pieternel
philipp: flip
rudolf: rudi rolf ruud rudy
sebastian: basti wastl bas
siegfried: sigi siggi
sophie: fieke fie
stefan: steffen stefaan
susanne: susi sanne
theodor: theo dorus theodorus
therese: resi
ulrich: uli ulli
ursula: uschi ulla
walburga: wally burgi
waltraud: traudl
walter: walther wout wouter
werner: wernher
wilhelm: willi willem wim wilm helmut
wilhelmina: mina mien wil willemijn
wolfgang: wolf wolfi
gustaf: gosta gustav
lars: lasse
erik: eirik
kristoffer: kris stoffer
nils: niels
margareta: greta
birgitta: britta gitta
`;

export const greekAndEasternNames = `
alexandros: alekos alexis alex
anastasios: tasos anastasis tassos
andreas: andrikos
angeliki: kiki litsa
antonios: antonis tonis tony
apostolos: tolis
athanasios: thanasis nasos thanos tom
charalambos: babis harry haris
christos: chris kitsos
demetrios: dimitris mitsos jim jimmy dimitrios dimitri mimis
dimitra: dimi
eirini: rena irini
eleni: lena nitsa
elefteria: ria
emmanouil: manolis manos
evangelia: litsa evi vangelia
evangelos: vangelis angelo
georgia: gogo
georgios: giorgos yiorgos giorgis yorgos
ioannis: giannis yannis yiannis
katerina: katina kaiti
konstantinos: kostas costas dinos gus kostis
konstantina: dina nadia
maria: maro marika mairi
michail: michalis mike
nikolaos: nikos nick nikolas
panagiotis: panos takis peter panayiotis
paraskevi: vivi voula evi
spyridon: spyros
stavroula: voula
stylianos: stelios
theodoros: thodoris thodoros
theofilos: filos
vasileios: vasilis bill
vasiliki: vaso kiki vicky
garabed: garo karapet
hagop: hakob agop jack
hovhannes: hovik johnny ohannes ovanes
sarkis: sargis serge
aram: aramais
mehmet: memo memet mehmed
mustafa: musti
huseyin: huso
ibrahim: ibo
suleyman: sulo
gholamreza: gholam reza
mohammadreza: reza mohammad
alireza: ali reza
fatemeh: fati
ferdinand: ferdie
emmanuel: manny
guillermo: emong memong
jose: peping joey
ricardo: ricky cardo
rodrigo: digong rody
leonora: norie
teresita: tessie
kwame: kwami
kofi: koffi
olufemi: femi
oluwaseun: seun
oluwatobi: tobi
oluwaseyi: seyi
temitope: tope temi
ayodele: ayo dele
babatunde: tunde baba
olumide: mide
folake: fola
chukwuemeka: emeka
chinonso: nonso
chidiebere: chidi
ngozi: ngo
ikechukwu: ike iyke
uchenna: uche
chiamaka: amaka
ifeoma: ify
`;

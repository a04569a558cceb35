// Russian, Ukrainian, Belarusian, Polish and other Slavic given names with their short forms and spellings in Latin letters.
// One group a line, the canonical name first.

export const eastSlavicNames = `
aleksandr: sasha shura alex sanya oleksandr alexandr aleksander shurik sania aliaksandr olexandr oleks alek sashko les
aleksandra: sasha shura oleksandra sanya alex sashenka asya lesya
aleksei: alyosha lyosha alex oleksii aleksey alexei alexey alesha lesha oleksiy alyoha
alla: alochka
albina: alya bina
alina: alya alinka lina
alisa: alya
anastasia: nastya asya anastasiya anastasiia nastia nastusya nastena stasya
anatolii: tolya anatoly anatoliy tolik tolia anatoli
andrei: andrey andryusha andrii andriy andriusha andryukha drew
anna: anya ania hanna nyura nyusha anyuta ganna asya annushka
anton: tosha antosha antin toha
antonina: tonya tonia nina
arkadii: arkasha arkady arkadiy adik
artem: tyoma tema artyom tioma artemy
boris: borya borka boria borys
bogdan: bohdan bodya danya
daria: dasha dariya darya dariia dashenka odarka
david: dodik dava
dmitrii: dima mitya dmitry dmytro dmitri dmitriy dimitri mitia dimon dmitro dzmitry
ekaterina: katya katia kateryna katerina katyusha yekaterina katiusha katsiaryna
elena: lena olena yelena alena lenochka alyona
elizaveta: liza yelizaveta yelyzaveta lizaveta lisa
evgenia: zhenya yevgenia yevheniia evgeniya evgeniia zhenia yevgeniya
evgenii: zhenya evgeny yevgeny yevgeniy yevhen evgeniy yevhenii gene zhenia
fyodor: fedya fedor fedir fiodor fedia
galina: galya halyna galia halya galka
gennadii: gena gennady gennadiy hennadii henadz
georgii: gosha georgy zhora goga georgiy georgi heorhii egor
grigorii: grisha grigory hryhorii grigoriy hrysha grigori grischa hryts
hryhorii: hryts grisha hrytsko
igor: gosha ihor igoryok garik
ilya: ilyusha illia ilia ilyukha
inna: innochka
irina: ira iryna irisha irinka irena irka irusya
ivan: vanya vania vanyusha ioann vanka vanechka
khrystyna: kristina khrystia
kirill: kyrylo kirya kiril kira
klavdia: klava klavdiya
konstantin: kostya kostia kostyantyn kostiantyn kostik konstantyn
ksenia: ksyusha oksana kseniya ksenya kseniia xenia aksinya
larisa: lara larysa larissa lora
leonid: lyonya lenya lionia leon
lev: lyova leo lyovushka leva
lidia: lida lidiya lidiia lidochka
lilia: lilya liliya
ludmila: lyuda lyudmila liudmyla mila lyudmyla liuda liudmila luda lyusya
lyubov: lyuba liubov liuba luba lubov
maksim: max maks maxim maksym
margarita: rita margo marharyta
maria: masha marusya mariya mariia manya marysia mashenka marichka
marina: maryna marisha marinka
mikhail: misha mykhailo mikhael mihail mykhaylo mishka mishanya mihailo
nadezhda: nadya nadiya nadia nadiia nadejda nadusha
natalia: natasha nata nataliya nataliia natalya tasha natalka nataly
nikita: nik mykyta nikitos
nikolai: kolya kolia mykola nikolay nikolaj mikola kolyan nick
nina: ninochka
oksana: ksana oksanka roksana ksyusha
oleg: oleh olezha alik
olga: olya olha olia olenka volha olechka lyolya
pavel: pasha pavlo pavlik pashka pavlusha
petr: petya petro pyotr petia petrik petrus piotr
polina: polya pauline polinka
raisa: raya raia rayechka
roman: roma romka romchik
ruslan: rus ruslik
semyon: syoma sema semen
sergei: seryozha sergey serhii serhiy serg sergii serge siarhei seriy serzh sergej serezha
sofia: sofya sonya sofiya sofiia sonia sofka
stanislav: stas slava stasik stan
stepan: styopa stepa
svetlana: sveta svitlana lana svieta svetik
svyatoslav: slava sviatoslav svyat
taisia: tasya taya taisiya
tamara: toma tamar tamarochka
taras: tarasik
tatiana: tanya tetiana tania tatyana tetyana tatjana taniusha tata tatsiana
timofei: tima timofey tymofii timosha
timur: tima
vadim: vadik vadym dima
valentina: valya valia valentyna
valentin: valya valentyn
valerii: valera valery valeriy valerik
valeria: lera valeriya valeriia
varvara: varya
vasilii: vasya vasily vasyl vasiliy vasia basil vasil vasko
vera: vira verochka verunya
veronika: nika vera ronya
viktor: vitya vitia victor viktar vitek
viktoria: vika viktoriya viktoriia victoria vikusya
vitalii: vitaly vitalik vitaliy vitalya vital
vladimir: vova volodya volodymyr vladimer uladzimir volodia wladimir vovka vladik vlad vovchik
vladislav: vlad slava vladyslav vladik
vsevolod: seva
vyacheslav: slava viacheslav slavik viacheslau
yakov: yasha yakiv yashka iakov
yana: yanochka
yaroslav: yarik slava iaroslav yaryk
yaroslava: slava yasya
yulia: yulya yuliya yuliia iulia julya yulka
yuri: yura yurii yuriy iurii yury jura yurko
zinaida: zina zinaiida
zoya: zoia zoyka
`;

export const westAndSouthSlavicNames = `
agnieszka: aga agusia
aleksander: olek alek
aleksandra: ola olka
andrzej: jedrek jedrus andy
anna: ania anka aneczka hania
antoni: antek tosiek
barbara: basia baska barb
bartosz: bartek bart
bartlomiej: bartek
beata: beatka
boguslaw: bogus bogdan
bronislaw: bronek bruno
czeslaw: czesiek
danuta: danka danusia
dorota: dorotka dosia
edward: edek edzio
elzbieta: ela elzunia
eugeniusz: gienek
ewa: ewka ewunia
franciszek: franek franus
grzegorz: grzes grzesiek
halina: halinka
hanna: hania hanka
helena: hela helenka
henryk: heniek
irena: irenka
jadwiga: jadzia
jakub: kuba kubus
jan: janek jas jasiek janusz
jerzy: jurek
joanna: asia aska joasia
jozef: jozek jozik
julia: julka
kamil: kamilek
katarzyna: kasia kaska
kazimierz: kazik kazio casimir
krystyna: krysia krystynka
krzysztof: krzysiek krzys krzychu
leszek: lech
lukasz: lukaszek
magdalena: magda madzia lena
malgorzata: gosia malgosia
marcin: marcinek
maria: marysia maryla marynia mania
marianna: marianka
mateusz: mati matt
mieczyslaw: mietek
mikolaj: miki mikolajek
michal: michas michalek
monika: monia
pawel: pawelek
piotr: piotrek piotrus
rafal: rafalek
ryszard: rysiek rysio
slawomir: slawek
stanislaw: staszek stas stach
stefan: stefek stef
tadeusz: tadek tadzio
tomasz: tomek tom
waclaw: wacek
waldemar: waldek
walenty: walek
wieslaw: wiesiek
wladyslaw: wladek
wojciech: wojtek
zbigniew: zbyszek
zdzislaw: zdzisiek
zofia: zosia zoska
zygmunt: zygmus
jiri: jirka
josef: pepa joza
jana: janicka
katerina: katka
marek: marecek
pavel: pavlik
tomas: tom
vaclav: vasek vena
frantisek: franta
stjepan: stipe
nikola: niko
dragan: gagi
aleksandar: aca sale sasa
branislav: bane
dusan: dule
goran: goga
ivan: ivo ivica
jovan: joca jova
katarina: kata kaca
ljubica: ljuba
marija: maja mara
milan: mica
mirjana: mira
mladen: mladjo
mustafa: mujo
nebojsa: nebo
petar: pero pera
slobodan: boba sloba
snezana: sneza
vladimir: vlada
vesna: veca
zoran: zoki
`;

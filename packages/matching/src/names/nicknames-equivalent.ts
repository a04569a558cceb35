// Given names that are one name in several languages: what a person is called at home and what a clerk, a school or the
// person wrote on an English form. A weaker bond than a short form. One group a line, canonical first.

export const equivalentNames = `
aaron: aron haroun harun haron
abel: habil abil
abigail: avigail abigaille
abraham: ibrahim avraham abram abramo abrahan abreham ebrahim brahim
adam: adan adamo adem aadan aden
agnes: ines agnese agnieszka inez agnesa
albert: alberto albrecht alberts
alexander: alejandro alexandre alessandro aleksandr oleksandr aleksander alexandros iskander alexandru sandor eskender alasdair
alexandra: alejandra alessandra aleksandra oleksandra
alexis: alexei aleksei oleksii alejo aleksey
alfred: alfredo
alice: alicia alisa alix
alphonse: alfonso alphonsus afonso alonso
amelia: amelie amalia
andrew: andres andre andrea andreas andrei andrzej andrii ander anders andrey
angel: angelo anhel ange
ann: anna ana anne hannah hanna hana ane anya chana
anthony: antonio antoine anton antoni antonios antun
arthur: arturo artur arturs
augustine: agustin augustin agostino avgust
barbara: varvara barbora borbala
bartholomew: bartolome bartolomeu bartolomeo bartlomiej barthelemy
beatrice: beatriz beatrix
benedict: benedicto benoit benito bento benedikt
benjamin: benyamin binyamin veniamin beniamino
bernard: bernardo bernhard bernat
brigid: brigida brigitte bridget birgit
camille: camila camilla kamila
catherine: catalina katerina ekaterina kateryna catarina caterina katarzyna katharina ketevan kaja katrin kathleen caitlin
cecilia: cecile cecylia sheila
charles: carlos carlo karl karol karel carl charlot
charlotte: carlota carlotta
christian: cristian kristian christiaan cristiano
christina: cristina christine kristina krystyna khrystyna
christopher: cristobal christophe krzysztof cristoforo christoph kristoffer cristovao
claude: claudio klaus
clara: claire chiara klara
cyril: kirill cirilo kyrylo
daniel: danilo daniil danyal danyel danila danylo daniele
david: dawit daud dawud davide davit dawood daoud dawid taavi
deborah: debora devorah
dennis: denis dionisio denys
dominic: domingo dominique domingos domenico dominik
dorothy: dorothea dorotea dorota
edmund: edmundo edmond edmondo
edward: eduardo edouard eduard edoardo edvard
eleanor: leonor eleonora eleonore
elias: elijah ilyas elie ilya ilias eliyahu illia elia
elizabeth: isabel elisabeth elisabetta isabelle elizaveta yelizaveta elzbieta erzsebet elsabet elisheva isabella lisbeth ysabel
emily: emilia emilie
emil: emilio emile
emmanuel: manuel manoel emanuel immanuel emmanouil emanuele
ernest: ernesto ernst
esther: ester hester esteri
eugene: eugenio evgenii yevgeny eugen yevhen eugeniusz
eve: eva hawa ewa hava eeva hawwa
felix: feliks felice
ferdinand: fernando hernando fernand ferdinando hernan
frances: francisca francoise francesca franciszka franziska
francis: francisco francois francesco franz franciszek frantisek ferenc frans franciscus
frederick: federico frederic friedrich fryderyk frederico
gabriel: gabriele jibril gavriil jibreel gebriel djibril
george: jorge georges giorgio georgii georgios yuri jerzy jordi jurgen heorhii georg jiri gheorghe girgis gyorgy
gerald: gerardo gerard geraldo gerhard
gregory: gregorio grigorii hryhorii gregoire grzegorz gorgonio grigoris
hassan: hasan xasan hassen
helen: elena helena helene olena eleni yelena ilona
henry: enrique henri henrique enrico heinrich henryk hendrik henrik
hugh: hugo ugo hugues
ignatius: ignacio ignace ignazio ignacy
irene: irina iryna irena eirini
isaac: ishaq itzhak ishak izak yitzhak isak
ishmael: ismail ismael ismaaciil
isidore: isidro isidoro ysidro
israel: yisrael izrail
jacob: yaakov jacobo yaqub giacomo jakub yakov jakob yacoub yakup yaqoub
james: santiago jacques jaime diego tiago jacobo giacomo jaume iago seamus hamish
jane: juana jeanne joana giovanna jana johanna
jasmine: yasmin yasmine yasmeen jazmin
jeremiah: jeremias geremia yeremia yirmiyahu
jerome: jeronimo girolamo
joachim: joaquin joaquim gioacchino
joan: juana johanna
job: ayub ayoub iyov
john: juan jean joao ivan giovanni johannes johann jan ioannis yohannes yahya hans sean ian jovan ion janos hovhannes yohanan juhani ioan evan owen jens johan
jonah: jonas yunus yonas younes yunis yona
joseph: jose josef giuseppe yusuf yousef youssef iosif yosef jozef osip yusif josip yousif yosif yoseph zef yussuf
joshua: josue yehoshua
judith: yehudit judit
julia: yulia giulia julie iulia
julian: juliano julien giuliano
julius: julio jules giulio
lawrence: lorenzo laurent lourenco laurentius lavrentii lars
lazarus: lazaro lazar eliezer
leo: leon leone lev leonel
leonard: leonardo leonid lennart
louis: luis luigi ludwig luiz lluis ludovico lodewijk lajos
louise: luisa luiza
lucy: lucia luz lucie lucija
luke: lucas luca lukas lukasz luc luka louka
magdalene: magdalena madeleine maddalena madalena
manuela: emanuela emmanuelle
marcel: marcelo marcello marceli
margaret: margarita marguerite margarida margherita malgorzata margarethe marharyta merete marjatta
mark: marcos marco marc markus marek marcus marko marcu
martha: marta marthe marfa
martin: martim martino marcin maarten marton
mary: maria marie mariam miriam maryam marija mariya mariia meryem maire moira maryse mirjam mariame
matthew: mateo mathieu matteo mateus mateusz matvei matheus mattias matthias matias mathias
maurice: mauricio maurizio moritz
maximilian: maximiliano maximilien
michael: miguel michel mikhail michele michal mykhailo mikael mihai mikail michail mikel mihail miquel mihaly
mohamed: mohammed muhammad mohammad muhammed mohamad mohamud mohamoud maxamed mehmet mahomed muhamad muhamed mamadou mahamed mahamud mahamadou mamoudou magomed mohd mukhammad muxammad mehmed mahammad
moses: moises musa moshe mousa mose moise moussa muse muuse mussa
nathaniel: natanael nathanael
nicholas: nicolas nikolai mykola nicola nikolaos nikolaus mikolaj nicolau nikola miklos nikolas niccolo
noah: noe nuh nuhu
oliver: olivier oliverio
ottilie: otilia
pascal: pascual pasquale
patrick: patricio patrice padraig patrizio
paul: pablo paulo pavel paolo pavlo pawel pau bulus boulos paulos pal
paula: paola pavla
peter: pedro pierre pietro petr petro piotr petros boutros pere pyotr pieter petar petru piet peder petras
philip: felipe philippe filippo filip filipe fulop
rachel: raquel rahel rakhil raquelle rahil
ralph: raul rodolfo raoul
raphael: rafael raffaele rafal
raymond: ramon raimundo raimondo raymundo
rebecca: rebeca rivka refqa rebekka
richard: ricardo riccardo ryszard rikard
robert: roberto ruperto rupert
roderick: rodrigo rodrigue
roger: rogelio rogerio ruggero
roland: orlando rolando
rose: rosa roza ruzena shoshana
ruth: rut routh
samuel: samuele shmuel samouil samuil
sarah: sara saara zara sarra
sebastian: sebastien sebastiao sebastiano
sergei: sergio serge serhii sergiu
sidney: sidonio
simon: simeon shimon semyon simone szymon simao
solomon: suleiman salomon shlomo suleyman salomone selomon sulayman sulaiman suleman saleban
sophia: sofia sophie zofia sofya sofiia
stephen: esteban etienne stefan stepan stefano estevao istvan stephane steven estefan stjepan esteve
stephanie: estefania stefania estefany
susan: susana suzanne susanna zuzanna shoshana sawsan
sylvester: silvestre silvestro sylwester
teresa: therese theresa terezinha tereza
theodore: teodoro fyodor tewodros fedir theodoros teodor tedros
thomas: tomas tomasz tommaso tome toma foma tuma
timothy: timoteo timofei timothee
tobias: tobiasz tovia
valentine: valentin valentino
victor: viktor vittorio vitor
vincent: vicente vincenzo vincenz vikentii
vladimir: volodymyr wladimir waldemar vladimiro uladzimir
walter: gualterio gualtiero valter
william: guillermo guillaume wilhelm willem guilherme guglielmo vilhelm gwilym
xavier: javier saverio xaver
zachary: zacarias zakaria zacharie zakariya zakariyya zechariah zaccaria
ahmed: axmed ahmad ahmet akhmed ahmadou amadou
ali: cali aliou
aisha: ayesha aysha caasha aicha aissatou aissata ayse asha
fatima: fadumo fatma fatemeh fatoumata fatou faduma fatuma
hussein: xuseen hossein huseyin ousseynou
omar: cumar umar oumar omer
osman: cusman othman usman ousmane cismaan
khadija: khadijo kadiatou hatice kadidja khadijah
zainab: zeynep saynab zeinab zaynab zenab
halima: xaliimo halimatou haleema
abdullah: abdullahi cabdulaahi abdoulaye abdallah abdalla abdulla
yusuf: yuusuf youssouf yousuf
isa: eissa issa ciise iise
mordecai: mordechai
hamza: xamse hamse hamsa
`;

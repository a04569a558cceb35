// Given names of cultures in which the second name is the father's, by how surely they tell the culture.

/** Ethiopian, Eritrean and Somali names that hardly anybody else bears. */
export const hornNames = `
abate abay abaynesh abdela abebe abeba abebech abebaw abera abiy abrehet abreha abraha adane addis addisu adhanom
admasu afework afeworki afewerki agere alem alemayehu alemitu alemnesh alemseged alemtsehay alemu almaz amanuel amare
amanu ambaye amsale andargachew andualem anteneh araya asefa asfa asfaw askale asmamaw asmerom asnakech asrat assefa
aster atnafu ayalew ayana ayantu ayele ayelech ayenew aynalem azeb azmera bahru balcha baye bayou bayisa bekele
bekelech belay belayneh belaynesh belete berhane berhanu berihun bereket bethlehem betelhem beyene bezabih bezunesh
biniam bini birhan birhane birhanu birtukan biruk bisrat bizunesh bogale buli biruh chala chaltu dagim dagmawi dagne
damtew danayit daniachew debebe degefa degu dejene demeke demissie demse dereje deressa desalegn desta dinku ejigu
emebet endale endalkachew endashaw engida enku ermias eskedar eskinder eshetu etenesh eyasu eyerusalem eyob ezana fana
fanta fantahun fasika fasil fekade fekadu fekre feleke feven fikadu fikir fikre fikremariam fikru fisseha fissehaye
fitsum freweini frehiwot gebeyehu gebre gebrehiwot gebremariam gebremedhin gebremeskel gebreselassie gebretsadik gebru
gelaw geleta gemechu genet getachew getaneh getenet getinet getu ghebre ghebremedhin ghidey ghirmay girma girmay
gizachew gizaw gobena goitom gudeta guta habte habtamu habtemariam habtom habtu hagos haile haileab hailemariam
hailemichael haileselassie hailu haimanot haregewoin helawit helen henok hewan hirut hiwot hiwet hunde ijigu jember
jemberu kahsay kalkidan kassa kassahun kassaye kebebush kebede kebedech kefyalew keflay ketema kibrom kidane
kidanemariam kidist kidus kiflom kifle kinfe kiros kokeb kumsa lakech lakew legesse lelisa lemlem lemma letebrhan
letay lidet luwam mahder mahlet makonnen mamo mamush manyazewal maru mebrat mebrahtom mebrahtu medhanie medhin mehari
mehret mehretab mekdes mekonen mekonnen mekuria melaku melat melesse meles mengesha mengistu menelik merhawi merid
meron meseret mesfin mesele meskerem messay mihret mihreteab mikiyas million minale mintesnot misgana misrak mitiku
moges molla mulu mulualem mulugeta muluneh mulunesh muluwork mussie nahom nardos natnael natsnet nebiyu nebiat nega
negash negassa negasi negussie netsanet nigist nigatu nigussie ogbai ogbe okbay petros rahwa rahel redda rediet
regassa robel roza ruta sahle saba samrawit sebhat seble sebsibe seifu selam selamawit selome semere semhar senait
sennay seyoum shewaye shiferaw shimelis sintayehu sirak sisay solyana sosina tadele tadesse tafesse taddese tamene
tamirat tamiru tamrat tarekegn taye tedla tedros teferi tefera teferra tegegn tekeste tekle teklu temesgen tesema
tesfa tesfahun tesfalem tesfay tesfaye tesfu teshale teshome tessema tewodros tewolde theodros tibebe tigist tigest
tilahun tirunesh tiruwork tizita tolera tolosa tsega tsegay tsegaye tsehay tsehaye tsige tsigereda tsion tulu weldu
weldeab wakjira werkneh winta wolde woldemariam wondimu wondwosen worku workneh workinesh workenesh wosen wubit yared
yalemzewd yeabsira yemane yemisrach yenenesh yeshi yeshimebet yetnayet yibeltal yilma yirga yitbarek yodit yohannes
yohanes yonas yordanos yosief zebene zekarias zelalem zeleke zemene zenebe zenebech zenebu zerai zeray zerihun zeru
zewde zewdie zewditu zewdu zinash abdi abdifatah abdifatax abdihakim abdihakin abdikadir abdikani abdikarim abdinasir
abdinur abdiqadir abdirahman abdirashid abdirisaq abdirizak abdisalan abdisamad abdishakur abdiwahab abdiwali abdiweli
abdiaziz abdulahi abdullahi abdille abshir abukar abuukar adow afrah anab artan asli asha awale axmed ayaan ayan
ayaanle bahja bashe bihi bile bilan bishaar bisharo booqor boqor buule caasha cabdi cabdalla cabdalle cabdullahi
cabdulle cali caasho canab casho cawad cawil ceebla cige cilmi cismaan cumar cusman cusmaan daahir dahabo dahir degan
deeqa deqa diriiye diriye dirie dualeh ducaale egal elmi faadumo faarax faduma fadumo farah farax fardowsa farhiyo
fartun fartuun faysa filsan fiido fowsiya gaas galaydh geddi gedi geele guled guuleed guleed halimo hamdi haredo hared
hawo hersi hibaaq hibo hirsi hodan hodo hoodo ibado idil ifrah ikran iise ilham ilwad iman isse jaamac jaama jama
jimale kaafi kaltun kaltuun khadra khadijo koos ladan liban liibaan lul luul macalin madar magan mahad mahamud mako
maryan maxamed maxamuud maxmuud maymuun mire muxamed muxumed muuse muuso naciima nasteexo nasteho nimco nimo nuur
odowa osoble qaali qamar qorane raage rage roble rooble rahmo ruqiyo saado saadiya sabriye saciid safiyo sagal sahra
saido samakab samatar samater samawade saynab seynab shamso shire shirwac shirwa shukri sirad siraad siyaad sugulle
suldaan tifow ubah ubax ugaas ugbad warfa warfaa warsame waris wehliye xaaji xaawo xabiibo xaliimo xasan xayir xassan
xirsi xuseen xuseyn yaasiin yasmiin yuusuf yusur yahye zamzam
`;

/** Names of the Arabic chain: given name, father's, grandfather's. Borne far beyond it. */
export const arabicNames = `
abbas abdallah abdalla abdelaziz abdelkader abdelkarim abdelrahman abdul abdulaziz abdulkadir abdullah abdulla
abdulrahman adam adan adel aden adnan ahmad ahmed ahmet aisha akram ali amal amin amina amir anas anwar asma awad
ayman ayub aziz badr bakr barakat bashir bilal dawud daoud eissa fadel fahad faisal farid faris farouk fathi fatima
fatma fuad habib hadi hafsa haji hakim halima hamad hamdan hamid hamza hana hanan hani haroun hasan hashim hassan
hatem hawa hussain hussein husain ibrahim idris ilyas imran isa issa ismael ismail jabir jafar jamal jamil jamila
jibril kadir kamal karim khadija khaled khalid khalifa khalil latif layla mahdi mahmoud mahmud majid malik mansour
mariam maryam mohamad mohamed mohamoud mohamud mohammad mohammed mousa mubarak muhammad muhamed muhidin mukhtar munir
murad musa muse mustafa nadir nasir nasser noor nour nur nuru omar omer osama osman othman qasim rabia rahma ramadan
rashid ridwan sadiq saeed safia said salah salad saleh salem salim salma salman samir samira sayed sharif siham
suleiman sulayman tahir taha talal tariq uthman umar wahid walid yahya yasin yassin younis yousef yusuf zahra zainab
zakaria zaki zaynab ziad
`;

/** Names of the Bible that Ethiopians and Eritreans bear as the rest of the world does. */
export const biblicalNames = `
abel abraham abrham daniel david dawit efrem elias elizabeth elsabet ephrem ephraim eyosias ezra gabriel hanna isaac
israel jacob john joseph joshua josef lidya martha mary mathewos matewos mesay michael mikael mikias nathan
paulos peter rachel rebecca ruth samson samuel sara sarah simon solomon sofia stefanos stephanos tomas thomas yacob
yakob yisak yosef yoseph zekaryas
`;

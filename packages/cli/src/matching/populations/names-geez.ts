// Ethiopian and Eritrean names in Ge'ez script with their Latin spellings. Hides nothing but the lists.
import { spelledOf } from './spelled.ts';

export const geezMale =
  spelledOf(`አበበ Abebe Abbebe Abäbä;ከበደ Kebede Käbbädä Kebbede;ተስፋዬ Tesfaye Tesfay Täsfaye;ዮሐንስ Yohannes Yohanes Johannes Yohanis;
ገብረ_ማርያም Gebremariam Gebre_Mariam Gabre_Mariam Gäbrä_Maryam Ghebremariam;ገብረ_መድኅን Gebremedhin Gebre_Medhin Ghebremedhin Gäbrä_Mädhen;
ገብረ_ሥላሴ Gebreselassie Gebre_Selassie Gebresilassie Gäbrä_Sellase Ghebreselassie;ኃይለ_ማርያም Hailemariam Haile_Mariam Haylä_Maryam Hailemaryam;
ኃይለ_ሥላሴ Haile_Selassie Haileselassie Haylä_Sellase Hailesilassie;ወልደ_ሚካኤል Woldemichael Wolde_Mikael Weldemichael Wäldä_Mika'el;
ወልደ_ማርያም Woldemariam Wolde_Mariam Weldemariam Wäldä_Maryam;ወልደ_ገብርኤል Woldegabriel Wolde_Gebriel Weldegebriel;ተክለ_ሃይማኖት Teklehaymanot Tekle_Haimanot Täklä_Haymanot;
ተክለ_ማርያም Teklemariam Tekle_Mariam Täklä_Maryam;ዘውዴ Zewde Zäwde Zewdie Zawde;መኮንን Mekonnen Makonnen Mekonen Mäkonnen;አለማየሁ Alemayehu Alemayhu Alämayähu;
ሙሉጌታ Mulugeta Mulugheta Muluget;ታደሰ Tadesse Taddese Tadese Taddäsä;ተሾመ Teshome Täshomä Tishome;ደሳለኝ Desalegn Dessalegn Desaleign Däsaläñ;
ግርማ Girma Gerrma Germa;ሰለሞን Solomon Selomon Sälomon;ዳዊት Dawit Dawitt David;ሚካኤል Mikael Michael Mika'el Mickael;ገብርኤል Gebriel Gabriel Gäbre'el;
አስፋው Asfaw Asfawe Assfaw;አስፋ Asfa Assefa Asefa;አሰፋ Assefa Asefa Asäffa;በቀለ Bekele Bäqqälä Beqele;በላይ Belay Bellay Bälay;ብርሃኑ Birhanu Berhanu Brhanu;
ብርሃነ Berhane Birhane Brhane;ጌታቸው Getachew Getatchew Getachw Getachäw;ኃይሉ Hailu Haylu Haile;ኪዳኔ Kidane Kidanie Kidan;ከፍያለው Kefyalew Kifyalew Kefialew;
ክፍሌ Kifle Kefle Kifile;ለማ Lemma Lema Lämma;ማሞ Mamo Mammo;መስፍን Mesfin Mäsfen Mesfen;መንግሥቱ Mengistu Mengestu Mängestu;ነጋሽ Negash Neggash Nägash;
ንጉሤ Negussie Nigussie Negusse Niguse;ሰይፉ Seifu Seyfu Säyfu;ሽፈራው Shiferaw Sheferaw Shifferaw;ሥዩም Seyoum Siyum Seyum;ታምራት Tamrat Tamirat Tamerat;
ተፈሪ Teferi Tafari Täfäri Teferri;ተካ Teka Tekka;ወንድሙ Wondimu Wendemu Wondemu;ወርቁ Worku Werku Wärqu Workou;ያሬድ Yared Yaried;ዘለቀ Zeleke Zelleke Zälläqä;
ዘሪሁን Zerihun Zeryhun Zärihun;ፀጋዬ Tsegaye Tsegay Sägayye Tseggaye;ጸጋይ Tsegay Tsegai Segay;ፈቃዱ Fekadu Feqadu Fikadu Fäqadu;ፍቅሩ Fikru Fekru Feqru;
ፍሥሐ Fisseha Fissiha Feseha Fesseha;ኤፍሬም Ephrem Efrem Ephraim;ኤርምያስ Ermias Ermiyas Jeremias;እስክንድር Eskinder Eskender Iskinder;አማረ Amare Ammare Amarä;
አየለ Ayele Ayyele Ayälä;አያሌው Ayalew Ayalaw Ayyalew;አድማሱ Admasu Admassu;አብርሃም Abraham Abreham Abrham;ባህሩ Bahru Bahiru;ደረጀ Dereje Däräje Derege;
ደምሴ Demissie Demse Demisse;ድንቁ Dinku Denku Dinqu;ገዛኸኝ Gezahegn Gizahegn Gezahagn;ጥላሁን Tilahun Telahun Tlahun;ጫላ Chala Challa Tchala;ቶሎሳ Tolosa Tolossa;
ጉታ Guta Gutta;ሐጎስ Hagos Haggos;በረከት Bereket Bäräkät Berket;ኢሳይያስ Isaias Isayas Esayas;ተወልደ Tewolde Tewelde Täwäldä;ክብሮም Kibrom Kebrom;ሀብቶም Habtom Habtam;
አማኑኤል Amanuel Emanuel Emmanuel;ሳሙኤል Samuel Samuael;ናትናኤል Natnael Nathanael Natinael;ጴጥሮስ Petros Phetros;ጳውሎስ Paulos Pawlos Phawlos`);

export const geezFemale =
  spelledOf(`አበባ Abeba Ababa Abbeba;አልማዝ Almaz Almaze;አስቴር Aster Astier Esther;ብርቱካን Birtukan Bertukan Birtukane;
እመቤት Emebet Imebet Emebait;እታገኝ Etagegn Etagen Itagegn;ፀሐይ Tsehay Tsehai Sehay Tzehai;ፍሬሕይወት Frehiwot Firehiwot Frehywot;ገነት Genet Gennet Gänät;ሕይወት Hiwot Hiywot Heywot;
ሔለን Helen Hellen;ሰላም Selam Sälam Selamm;ሳራ Sara Sarah;ሮማን Roman Romane;ትዕግሥት Tigist Tigest Tegest Tigst;ወይንሸት Weynshet Woynshet Wainshet;የሺ Yeshi Yeshie;
ዘነበች Zenebech Zenebetch Zenebich;መሠረት Meseret Messeret Mäsärät;ሙሉ Mulu Mullu;ማርታ Marta Martha;መድኃኒት Medhanit Medhanite;ብሩክቲ Birukti Brukti;ለተብርሃን Letebrhan Letebirhan;
ትርሐስ Tirhas Terhas;አዜብ Azeb Azieb;ራሔል Rahel Rachel;ሩት Ruth Rut;ቤተልሔም Bethlehem Betelhem Bethelhem;ኪዳን Kidan Kidane;ወለተ_ማርያም Weletemariam Welete_Mariam;
ዓለም Alem Aläm;አሰለፈች Aselefech Asselefech;ጥሩነሽ Tirunesh Terunesh;ደራርቱ Derartu Derratu;እጅጋየሁ Ejigayehu Ejegayehu;ዘውዲቱ Zewditu Zauditu;ሰብለ Seble Sebele`);

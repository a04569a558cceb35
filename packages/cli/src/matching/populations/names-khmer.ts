// Khmer names with their Latin spellings. Hides nothing but the lists.
import { spelledOf } from './spelled.ts';

export const khmerFamily =
  spelledOf(`ស៊ុន Sun Sunn Soun;ហេង Heng Haing;លី Ly Li;ចាន់ Chan Chann;កែវ Keo Kaev Keov;ឈឹម Chhim Chhem Chim;ជា Chea Chia;ម៉ៅ Mao Mau;
អ៊ុក Ouk Uk Uch;សុខ Sok Sokh;ស Sar Sa;សៅ Sao Sau;ស៊ឹម Sim Soem;ហ៊ុន Hun Hon;គឹម Kim Kem;កឹម Kem Kim Koem;ឡាយ Lay Lai;ឡុង Long Loung;មាស Meas Mea Meah;ញឹម Nhim Nhem;
នួន Nuon Noun;អ៊ិន In Inn;អ៊ុំ Um Oum;ប៉ែន Pen Pèn;ប្រាក់ Prak Brak;ផាន់ Phan Phann;ពៅ Pov Peou;រស់ Ros Ross;ស៊ាន Sean Sien;សំ Sam Som Sâm;សេង Seng Saing;
ទេព Tep Tepp;ទេស Tes Tess;ធី Thy Thi;ទូច Touch Tuch;ទឹម Tim Toem;វង្ស Vong Vongs;យឹម Yim Yem Yoem;យ៉ាង Yang Yaing;យូ You Yu;អាង Ang Aing;ប៊ុន Bun Boun Bunn;
ឆាយ Chhay Chay;ជួន Chuon Choun;ឌី Dy Di;ដួង Duong Doung;ឯម Em Aem;ហម Hâm Horm Hom;ហួត Huot Hout;កង Kang Kâng Korng;ខៀវ Khiev Khieu Kheav;ឃឹម Khim Khem;
ឃួន Khuon Khoun;គង់ Kong Kung;ឡេង Leng Laing;លឹម Lim Lem;លន់ Lon Lonn;ម៉ម Mam Mom;មុំ Mum Moum;ង៉ែត Nget Ngeth;នង់ Nong Nung;នូ Nou Nu;អ៊ុង Ung Oung;
ប៉ុក Pok Poch;រិន Rin Rinn;សាន San Sann;ស៊ីវ Siv Sieu;សូ So Sou;តាន់ Tan Tann;តុង Tong Toung;ឡូត Lot Loth;ឃុន Khun Khoun;ឈាង Chheang Chhieng;ហ៊ីង Hing Hinng`);

export const khmerGiven =
  spelledOf(`សុខា Sokha Sokhar;សុភា Sophea Sophia Sopheap;បុប្ផា Bopha Bopphar;ចន្ធូ Chanthou Chanthu;ចន្ទា Chantha Chanda;ដារ៉ា Dara Darra;
កញ្ញា Kanha Kanhnha;កុសល Kosal Kusal;មករា Makara Meakara;ម៉ាលី Maly Mali;មុន្នី Mony Muny Monny;នារី Neary Neari;និមល Nimol Nimul;ផល្លា Phalla Phala;
ពិសិដ្ឋ Piseth Pisith;បូរ៉ា Bora Borah;រតនា Ratana Rathana Ratanak;រិទ្ធី Rithy Rithi Ritthy;សំណាង Samnang Somnang Samnaing;សារ៉ុន Saron Saroeun;សារិន Sarin Sareen;
សុធា Sothea Sotheara;សុវណ្ណ Sovann Sovan Suvann;សុវណ្ណារ៉ា Sovannara Sovanara;ស្រីមុំ Sreymom Srey_Mom;ស្រីពៅ Sreypov Srey_Peou;ស្រីនាង Sreyneang Srey_Neang;
ធីតា Thida Theda;ទេវី Tevy Devi;វាសនា Veasna Vasna;វិចិត្រ Vichet Vicheth Vichit;វិសាល Visal Vissal;វណ្ណា Vanna Vannak;វណ្ណៈ Vannak Vanna;វុទ្ធី Vuthy Vuthi Wuthy;
យុទ្ធា Yuthea Yutha;បញ្ញា Panha Panya Bonha;ពិសី Pisey Pisei;ពេជ្រ Pich Pech;ភារុណ Phearun Pheaun;ភក្តី Pheakdey Phakdey;មណី Mani Many;ម៉ានី Many Mani;
ម៉ាណែត Manet Maneth;សែន Sen Sèn;សំរិន Samrin Somrin;សំរៀង Samroeung Somrieng;សុដារី Sodary Sodari;សុគន្ធ Sokun Sokunth Sakun;សុភ័ក្រ Sopheak Sophak;
សុជាតា Socheata Sucheata;សុផល Sophal Sophol;សុភី Sophy Sophi;សុរិយា Soriya Surya Soreya;ចាន់ណា Channa Chanah;ចរិយា Chariya Charya;ចិន្តា Chenda Chinda;
ឈុនលី Chhunly Chhun_Ly;ឧត្តម Oudom Odom Uddom;ឥន្ទ្រា Intra Indra;ហ៊ាង Heang Hieng;ហុង Hong Hung;ខេង Kheng Khaing;កល្យាណ Kalyan Kolyan;កុលាប Kolap Kulab;
លក្ខិណា Leakhena Leakena;ល័ក្ខ Leak Lak;លីដា Lida Lyda;ណារិន Narin Nareen;ណារ៉េត Nareth Naret;ណាវី Navy Navi;ពន្លក Ponlok Punlok;ប៊ុនធឿន Bunthoeun Bun_Thoeun;
ប៊ុនលី Bunly Bun_Ly;រស្មី Rasmey Reaksmey Raksmey;រចនា Rachana Rachna;សីហា Seiha Siha;ស៊ីណា Sina Syna;សុបិន Soben Sobin;តារា Tara Dara;ធារី Theary Thiery;
ធារ៉ា Theara Thiera;វីរៈ Virak Vireak;វិបុល Vibol Vibul Vipol;វីន Vin Vyn;យ៉ាវី Yavy Yavi;សុម៉ាលី Somaly Samaly;ចាន់រ៉ា Chanra Chan_Ra;ម៉េងហុង Menghong Meng_Hong`);

// Vietnamese names with their tone marks and Somali names in Somali and in English spelling. Hides nothing but the lists.

import { wordsOf } from './random.ts';
import { spelledOf } from './spelled.ts';

export const vietnameseFamily =
  wordsOf(`Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lâm Trương Mai Đoàn Trịnh Đào Cao Vương Hà Lưu Tạ Tô
Châu Thái La Kiều Quách Triệu Từ Thạch Danh Sơn Tăng Lương Nghiêm Chu Khuất Doãn Phùng Bành Cù Giang Hứa Kim Lục Mạc Ninh Ông Quan Tống Ung Viên Xa Âu`);
export const vietnameseMiddle = wordsOf(
  'Văn Thị Hữu Đức Ngọc Minh Thanh Quang Xuân Thành Công Đình Hồng Kim Thu Bích Anh Quốc Gia Bảo Tiến Trung Duy Phương Mỹ Như Hoài Khánh Trọng Việt',
);
export const vietnameseGiven =
  wordsOf(`Anh Hùng Dũng Tuấn Minh Nam Long Sơn Hải Hà Lan Hương Mai Linh Thảo Trang Thủy Phương Nga Hoa Hồng Hằng Hiếu Hiệp Huy Hưng Khoa Kiên
Lâm Lộc Mạnh Nghĩa Nhân Phong Phúc Quân Quang Quý Sang Tâm Tân Thái Thắng Thành Thiện Thịnh Tiến Toàn Trí Trung Tú Tùng Vinh Vũ Yến Xuân Vân Uyên Tuyết Trâm Trinh Thúy Thu
Thanh Tâm Quyên Oanh Nhung Nhi Ngân Ngọc My Mỹ Loan Liên Khánh Huyền Huệ Hòa Hiền Hạnh Giang Dung Diễm Diệp Cúc Chi Châu Cường Bình Bảo Ánh An Ân Bích Đạt Đức Đông Độ`);

/** Without any marks, as forms that know only ASCII keep it. */
export const unmarked = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Native is the Somali spelling; father and grandfather's names come from the male list. */
export const somaliMale =
  spelledOf(`Maxamed Mohamed Mohammed Muhamed;Axmed Ahmed Ahmad;Cali Ali;Cabdi Abdi;Xasan Hassan Hasan;Xuseen Hussein Hussain;Cumar Omar Umar;
Cismaan Osman Othman;Cabdullaahi Abdullahi Abdulahi;Cabdiraxmaan Abdirahman Abdurahman Abdirahmaan;Cabdiqaadir Abdikadir Abdulkadir;Ibraahim Ibrahim Ebrahim;
Yuusuf Yusuf Yussuf;Maxamuud Mohamud Mahamud Mohamoud;Ismaaciil Ismail Ismael;Jaamac Jama Jamac;Warsame Warsame Warsama;Faarax Farah Farax;Nuur Nur Noor;
Cabdalle Abdalle Abdalla;Cawad Awad;Xirsi Hirsi Hersi;Guuleed Guled Guleed;Rooble Roble Robleh;Saalax Salah Saleh;Siciid Said Saeed;Shariif Sharif Shareef;Sheekh Sheikh Shekh;
Xaaji Haji Hagi;Aadan Adan Aden Adam;Cigaal Egal Igal;Daahir Dahir Daahir;Ducaale Duale Du'ale;Geeddi Gedi Geedi;Kulane Kulane Kulan;Liibaan Liban Liiban;Mahad Mahad Muhad;
Mukhtaar Mukhtar Muktar;Cilmi Elmi Ilmi;Samatar Samatar Samater;Bashiir Bashir Basheer;Cabdiweli Abdiweli Abdiwali;Cabdisalaan Abdisalan Abdisalam;Cabdinaasir Abdinasir Abdinaser;
Cabdirashiid Abdirashid Abdirasheed;Cabdikariim Abdikarim Abdulkarim;Cabdifataax Abdifatah Abdifatax;Cabdicasiis Abdiaziz Abdulaziz;Muuse Muse Musa;Ciise Isse Essa;Sulaymaan Suleiman Suleyman;Xaydar Haydar;Qaasim Kasim Qasim;Diiriye Dirie Diriye;Shire Shire Shirre;Yaasiin Yasin Yassin`);
export const somaliFemale =
  spelledOf(`Faadumo Fadumo Fatuma Fatima;Caasho Asha Aisha;Xaliimo Halima Halimo;Khadiijo Khadija Khadijo;Sahra Sahra Zahra;Maryan Maryan Mariam;Hodan Hodan;
Ifraax Ifrah;Cibaado Ibado Ebado;Xaawo Hawa Hawo;Deeqa Deqa Deka;Hibaaq Hibaq;Ayaan Ayan;Nimco Nimo Nimco;Saynab Zeinab Saynab;Sucaado Suad Suado;Ubax Ubah;Shamso Shamso Shamsa;Filsan Filsan;
Fowsiyo Fowzia Fawzia;Hinda Hinda;Idil Idil;Ilhaan Ilhan;Luul Lul;Muna Muna Mona;Naciimo Naima Naimo;Raxma Rahma Rahmo;Sacdiyo Sadia Saadiya;Safiya Safia Safiyo;Xamdi Hamdi;Xafsa Hafsa`);

// Names in Arabic script with their Latin spellings (English, French, Maghrebi, Persian and Urdu ways). Hides nothing but the lists.
import { spelledOf } from './spelled.ts';

export const arabicMale =
  spelledOf(`محمد Mohammed Muhammad Mohamed Mohammad Mohamad Mohamud Muhammed;أحمد Ahmed Ahmad Ahmet Achmed;
علي Ali Aly;محمود Mahmoud Mahmood Mahmud;حسن Hassan Hasan Hacen;حسين Hussein Hussain Husain Hossein Houssein Hussien;
عمر Omar Umar Omer;عثمان Othman Osman Uthman Usman Othmane;إبراهيم Ibrahim Ebrahim Brahim Ibraheem;
إسماعيل Ismail Ismael Esmail Ismaeel;يوسف Yousef Yusuf Youssef Yousif Youcef Yusef;خالد Khaled Khalid;
عبد_الله Abdullah Abdallah Abdulla Abd_Allah Abdellah;عبد_الرحمن Abdulrahman Abdul_Rahman Abdurrahman Abdelrahman Abd_al-Rahman Abderrahmane;
عبد_العزيز Abdulaziz Abdul_Aziz Abdelaziz Abd_al-Aziz;عبد_القادر Abdulkadir Abdelkader Abdul_Qadir Abdulqader;
عبد_الكريم Abdulkarim Abdul_Karim Abdelkrim Abdelkarim;عبد_الحميد Abdulhamid Abdel_Hamid Abdelhamid Abdul_Hameed;
عبد_الرحيم Abdulrahim Abdul_Rahim Abderrahim;عبد_الوهاب Abdulwahab Abdel_Wahab Abdelouahab;عبد_السلام Abdulsalam Abdel_Salam Abdessalam;
مصطفى Mustafa Mostafa Moustafa Mustapha;مصعب Musab Mosab Mosaab;سعيد Said Saeed Saied Sayeed;سعد Saad Sa'ad;سامي Sami Samy;سمير Samir Sameer;
كريم Karim Kareem;رشيد Rashid Rasheed Rachid;جمال Jamal Gamal Djamal;جابر Jaber Gaber Jabir;جعفر Jafar Jaafar Ja'far Jaffar;
حمزة Hamza Hamzah;طارق Tariq Tarek Tarik Tareq;طه Taha;زياد Ziad Ziyad Zeyad;زيد Zaid Zayd Zeid;ياسر Yasser Yasir Yaser;ياسين Yassin Yaseen Yacine Yasin;
فيصل Faisal Faysal Feisal Fayçal;فهد Fahd Fahad;فارس Fares Faris Farès;فؤاد Fouad Fuad Foad;نور_الدين Noureddine Nur_al-Din Nooruddin Nureddin;
صلاح Salah Saleh;صالح Saleh Salih Salah;عادل Adel Adil;عصام Essam Isam Issam;عماد Imad Emad;وليد Walid Waleed Oualid;وسام Wissam Wesam Wisam;
هشام Hisham Hesham Hicham;هاني Hani Hany;ناصر Nasser Naser Nasir;نبيل Nabil Nabeel;مروان Marwan Merwan Marouane;منصور Mansour Mansur Mansoor;
موسى Mousa Musa Moussa;عيسى Issa Eissa Isa;زكريا Zakaria Zakariya Zakarya;يحيى Yahya Yehia Yahia;سليمان Suleiman Sulaiman Soliman Sleiman;
داود Dawood Daoud Dawud Daud;أنس Anas Anass;بلال Bilal Belal;أيمن Ayman Aymen Aiman;أسامة Osama Usama Oussama;باسم Bassem Basim Basem;
بدر Badr Bader;ثامر Thamer Thamir;حازم Hazem Hazim;حيدر Haidar Haider Hayder Heydar;رائد Raed Raid;رامي Rami Ramy;رضا Reda Rida Reza Ridha;
سيف Saif Seif Sayf;شريف Sharif Sherif Cherif Shareef;ضياء Diaa Dhia Zia;عباس Abbas Abas;عدنان Adnan Adnane;غسان Ghassan Gassan;
قاسم Qasim Kassem Qassem Kasim Gasim;قيس Qais Kais Qays;كمال Kamal Kamel;لؤي Louay Luay Loai;ماجد Majed Majid Maged;ماهر Maher Mahir;
مالك Malik Malek;مازن Mazen Mazin;نادر Nader Nadir;هيثم Haitham Haytham;يعقوب Yaqoub Yacoub Yaqub Yakub;يونس Younes Yunus Younis Younus`);

export const arabicFemale =
  spelledOf(`فاطمة Fatima Fatma Fatimah Fatemeh Fatoumata;عائشة Aisha Aysha Aicha Ayesha;خديجة Khadija Khadijah Khadeeja;
مريم Mariam Maryam Meriem Miriam Maryem;زينب Zainab Zeinab Zaynab Zineb;آمنة Amina Amna Aminah;أمينة Amina Ameena;سارة Sara Sarah;
نور Nour Noor Nur;هدى Huda Houda Hoda;ليلى Layla Leila Laila Leyla;سلمى Salma Selma;سميرة Samira Sameera;رقية Ruqayya Rokaya Roqaya Ruqayyah;
حليمة Halima Haleema;رحمة Rahma Rahmah;إيمان Iman Eman Imane;أسماء Asma Asmaa;دعاء Doaa Duaa;شيماء Shaimaa Shayma Chaima;
هبة Heba Hiba;رنا Rana;ريم Reem Rim;جميلة Jamila Jameela Gamila Djamila;نجلاء Najla Naglaa;سعاد Souad Suad Soad;وفاء Wafaa Wafa;
هناء Hanaa Hana;أميرة Amira Ameera;كوثر Kawthar Kawsar Kaouthar;ياسمين Yasmin Yasmine Yasmeen;ملاك Malak;غادة Ghada Gada;لطيفة Latifa Lateefa;
نعيمة Naima Naeema;عزيزة Aziza Azeeza;صفية Safia Safiya Safiyya;حنان Hanan Hanane;سهام Siham Seham;منى Mona Muna Mouna`);

export const arabicFamily =
  spelledOf(`العلي Al-Ali Alali El_Ali;الحسن Al-Hassan Alhasan El_Hassan;الحسيني Al-Husseini Al-Hussaini Alhusayni;
المصري Al-Masri El-Masry Almasri;الشامي Al-Shami Alshami El_Shamy;البغدادي Al-Baghdadi Baghdadi Albaghdadi;التميمي Al-Tamimi Tamimi Attamimi;
الجبوري Al-Jubouri Aljuburi Al-Jaburi;الدليمي Al-Dulaimi Aldulaimi Al-Duleimi;العبيدي Al-Obaidi Alobeidi Al-Ubaydi;الزيدي Al-Zaidi Alzaidi Al-Zaydi;
الخطيب Al-Khatib Alkhatib El-Khatib Khatib;القاضي Al-Qadi Alkadi El-Kadi Elqady;الصباغ Al-Sabbagh Alsabagh Sabbagh;النجار Al-Najjar Alnajar El-Naggar;
الحداد Al-Haddad Haddad El_Haddad;الخوري Khoury El-Khoury Al-Khouri;العطار Al-Attar Attar Elattar;السيد Al-Sayed El-Sayed Elsayed Al-Sayyid;
الشيخ Al-Sheikh Alsheikh El-Sheikh Al-Shaikh;الأحمد Al-Ahmad Alahmad Al-Ahmed;المحمد Al-Mohammad Almohamad Al-Muhammad;الحاج Al-Haj El_Hajj Elhaj;
القحطاني Al-Qahtani Alqahtani Al-Kahtani;الغامدي Al-Ghamdi Alghamdi;الحربي Al-Harbi Alharbi;الشمري Al-Shammari Alshamari Al-Shamri;
العتيبي Al-Otaibi Alotaibi Al-Utaybi;الدوسري Al-Dosari Aldossary Al-Dawsari;الزهراني Al-Zahrani Alzahrani Azzahrani;الهاشمي Al-Hashimi Alhashmi Hashemi;
الموسوي Al-Mousawi Almusawi Mousavi;الكعبي Al-Kaabi Alkaabi Al-Ka'bi;الطائي Al-Tai Altaee Al-Ta'i;الساعدي Al-Saadi Alsaedi Al-Saidi;
المالكي Al-Maliki Almalki El_Malki;الربيعي Al-Rubaie Alrubaye Al-Rabii;البصري Al-Basri Albasri;الكردي Al-Kurdi Kurdi Alkordi;الحلبي Al-Halabi Halabi Alhalaby;
الحمصي Al-Homsi Homsi Alhomsi;الدمشقي Al-Dimashqi Dimashki;العراقي Al-Iraqi El_Iraki;اليمني Al-Yamani Alyemeni;السوداني Al-Sudani Elsudany;
بن_علي Ben_Ali Benali Bin_Ali;بن_عيسى Ben_Aissa Benaissa Bin_Issa;بن_صالح Ben_Salah Bensalah Bin_Saleh;بوعزيز Bouaziz Bu_Aziz;بلقاسم Belkacem Belgacem Bilqasim;
حجازي Hegazy Hijazi Hejazi;شاهين Shaheen Chahine Shahin;عوض Awad Awadh Aouad;غانم Ghanem Ghanim;قنديل Qandil Kandil;كنعان Kanaan Kan'an;
مراد Murad Mourad;نصار Nassar Nasar;هلال Hilal Helal;وهبة Wahba Wahbi;زيدان Zidane Zaydan Zidan;سلامة Salama Salameh Salamah;شعبان Shaaban Chaabane Shaban;
طنطاوي Tantawi Tantawy;عاشور Ashour Achour Ashur;عبود Abboud Aboud;فرحات Farhat Ferhat;كرم Karam;مرعي Merhi Marei Mar'i;ناصيف Nassif Nasif;
رحماني Rahmani Rahmany;أحمدي Ahmadi Ahmady;حيدري Haidari Heydari;نوري Noori Nouri;كريمي Karimi Kareemi;محمدي Mohammadi Mohamadi;حسيني Hosseini Hussaini`);

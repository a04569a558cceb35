// Chinese characters of names with their Mandarin (pinyin, Wade-Giles) and Cantonese spellings. Hides how the lists are written down.

/** A character in traditional and simplified form and its three Latin syllables. */
export type Sinogram = {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly wadeGiles: string;
  readonly cantonese: string;
};

const sinograms = (text: string): readonly Sinogram[] =>
  text
    .split(';')
    .map((entry) => entry.trim().split(' '))
    .filter(([characters]) => characters !== undefined && characters !== '')
    .map(([characters = '', pinyin = '', wadeGiles = pinyin, cantonese = pinyin]) => {
      const [traditional = '', simplified = traditional] = [...characters];
      return { traditional, simplified, pinyin, wadeGiles, cantonese };
    });

/** Family names, most common first. */
export const chineseFamily =
  sinograms(`王 wang wang wong;李 li li lee;張张 zhang chang cheung;劉刘 liu liu lau;陳陈 chen ch'en chan;楊杨 yang yang yeung;
黃黄 huang huang wong;趙赵 zhao chao chiu;吳吴 wu wu ng;周 zhou chou chow;徐 xu hsu tsui;孫孙 sun sun suen;馬马 ma ma ma;朱 zhu chu chu;胡 hu hu wu;
林 lin lin lam;郭 guo kuo kwok;何 he ho ho;高 gao kao ko;羅罗 luo lo law;鄭郑 zheng cheng cheng;梁 liang liang leung;謝谢 xie hsieh tse;宋 song sung sung;
唐 tang t'ang tong;許许 xu hsu hui;鄧邓 deng teng tang;馮冯 feng feng fung;韓韩 han han hon;曹 cao ts'ao tso;曾 zeng tseng tsang;彭 peng p'eng pang;
蕭萧 xiao hsiao siu;蔡 cai ts'ai choi;潘 pan p'an poon;田 tian t'ien tin;董 dong tung tung;袁 yuan yuan yuen;于 yu yu yu;余 yu yu yu;葉叶 ye yeh yip;
蔣蒋 jiang chiang cheung;杜 du tu to;蘇苏 su su so;魏 wei wei ngai;程 cheng ch'eng ching;呂吕 lu lü lui;丁 ding ting ting;沈 shen shen sum;任 ren jen yam;
姚 yao yao yiu;盧卢 lu lu lo;傅 fu fu fu;鍾钟 zhong chung chung;姜 jiang chiang keung;崔 cui ts'ui tsui;譚谭 tan t'an tam;廖 liao liao liu;范 fan fan fan;
汪 wang wang wong;陸陆 lu lu luk;金 jin chin kam;石 shi shih shek;戴 dai tai tai;賈贾 jia chia ka;韋韦 wei wei wai;夏 xia hsia ha;邱 qiu ch'iu yau;
方 fang fang fong;侯 hou hou hau;鄒邹 zou tsou chow;熊 xiong hsiung hung;孟 meng meng mang;秦 qin ch'in chun;白 bai pai pak;江 jiang chiang kong;
尹 yin yin wan;薛 xue hsueh sit;雷 lei lei lui;龍龙 long lung lung;史 shi shih sze;陶 tao t'ao to;賀贺 he ho ho;毛 mao mao mo;龔龚 gong kung kung;
莫 mo mo mok;顧顾 gu ku koo;甘 gan kan kam;關关 guan kuan kwan;簡简 jian chien kan;翁 weng weng yung;游 you yu yau;歐欧 ou ou au;伍 wu wu ng;倪 ni ni ngai`);

/** Characters of given names. */
export const chineseGiven =
  sinograms(`明 ming ming ming;偉伟 wei wei wai;國国 guo kuo kwok;文 wen wen man;華华 hua hua wah;建 jian chien kin;志 zhi chih chi;
英 ying ying ying;玉 yu yu yuk;麗丽 li li lai;美 mei mei mei;芳 fang fang fong;秀 xiu hsiu sau;珍 zhen chen chun;小 xiao hsiao siu;大 da ta tai;
家 jia chia ka;俊 jun chun chun;強强 qiang ch'iang keung;軍军 jun chun kwan;平 ping p'ing ping;東东 dong tung tung;海 hai hai hoi;春 chun ch'un chun;
紅红 hong hung hung;梅 mei mei mui;蘭兰 lan lan lan;雲云 yun yun wan;霞 xia hsia ha;燕 yan yen yin;靜静 jing ching ching;敏 min min man;婷 ting t'ing ting;
怡 yi i yee;慧 hui hui wai;玲 ling ling ling;琴 qin ch'in kam;淑 shu shu suk;惠 hui hui wai;雅 ya ya nga;雪 xue hsueh suet;儀仪 yi i yee;佩 pei p'ei pui;
永 yong yung wing;榮荣 rong jung wing;福 fu fu fuk;德 de te tak;仁 ren jen yan;義义 yi i yee;忠 zhong chung chung;孝 xiao hsiao hau;信 xin hsin shun;
安 an an on;寧宁 ning ning ning;康 kang k'ang hong;健 jian chien kin;龍龙 long lung lung;虎 hu hu fu;鵬鹏 peng p'eng pang;飛飞 fei fei fei;
傑杰 jie chieh kit;豪 hao hao ho;浩 hao hao ho;宇 yu yu yu;宏 hong hung wang;鴻鸿 hong hung hung;峰 feng feng fung;嘉 jia chia ka;慶庆 qing ch'ing hing;
興兴 xing hsing hing;祥 xiang hsiang cheung;瑞 rui jui shui;光 guang kuang kwong;輝辉 hui hui fai;耀 yao yao yiu;清 qing ch'ing ching;亮 liang liang leung;
金 jin chin kam;銀银 yin yin ngan;寶宝 bao pao po;珠 zhu chu chu;翠 cui ts'ui chui;鳳凤 feng feng fung;嬌娇 jiao chiao kiu;香 xiang hsiang heung;
月 yue yueh yuet;星 xing hsing sing;天 tian t'ien tin;子 zi tzu tsz;立 li li lap;正 zheng cheng ching;成 cheng ch'eng shing;達达 da ta tat;
學学 xue hsueh hok;思 si ssu sze;詩诗 shi shih see;書书 shu shu shu;禮礼 li li lai;樂乐 le le lok;欣 xin hsin yan;雨 yu yu yu;晨 chen ch'en san;
曉晓 xiao hsiao hiu;夢梦 meng meng mung;瑤瑶 yao yao yiu;琳 lin lin lam;娜 na na na;莉 li li lei;萍 ping p'ing ping;桂 gui kuei kwai;蓮莲 lian lien lin;
昌 chang ch'ang cheung;勇 yong yung yung;剛刚 gang kang kong;波 bo po po;濤涛 tao t'ao to;磊 lei lei lui;斌 bin pin pan;凱凯 kai k'ai hoi;
添 tian t'ien tim;坤 kun k'un kwan;泰 tai t'ai tai;賢贤 xian hsien yin;良 liang liang leung;民 min min man;生 sheng sheng sang;才 cai ts'ai choi`);

/** English names that people take beside their own. */
export const takenNames =
  'Peter Albert Emily Regina Eddie Gary Ben Raymond Fernando Ann Grace Kelvin Jason Vivian Winnie Tony Amy Alan Eric Jenny Kenneth Joyce Michelle Andy Carrie Leo Stella Ivan Fiona Simon'.split(
    ' ',
  );

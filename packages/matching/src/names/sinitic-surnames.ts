// Chinese surnames and how they are spelt in Latin letters across Mandarin, Cantonese, Hokkien, Teochew, Hakka and Vietnamese,
// where a rule would not find it. A line: the characters (traditional and simplified), then the spellings.

export const siniticSurnames = `陳陈 chen chan tan chern tran tjan tchen
林 lin lam lim lum liem linn
黃黄 huang wong ng oey hwang ooi wee bong huynh hoang ung whang
李 li lee lei ly lie
王 wang wong ong heng vang vuong
張张 zhang chang cheung teo chong tjong jang tiong cheong truong teoh thio tio
劉刘 liu lau lew low liew lao lou luu law
楊杨 yang yeung yeo yong young yeoh iu duong ieong yoong yio
吳吴 wu ng goh go woo ung ngo gouw eng
蔡 cai tsai choi chua choy tsoi chai chuah toy tjoa
徐 xu hsu tsui chee chui shyu
許许 xu hsu hui koh kho khoo hua sheu khaw shyu ko
周 zhou chou chow chau chew jou choo tjioe jew chu
鄭郑 zheng cheng tay tee jheng teh trinh chang tey the
郭 guo kuo kwok quek koh kok kwek quach kerk kue
曾 zeng tseng tsang chng
謝谢 xie hsieh tse chia cheah ta tze sie seah
何 he ho hor hoe
馬马 ma mah beh mar be
朱 zhu chu choo chee ju tjoe gee chue
胡 hu woo oh wu aw ou ow foo
羅罗 luo lo law loh lor la
梁 liang leung leong neo niu niew luong neoh
宋 song sung soong sang
唐 tang tong tng teng dang
韓韩 han hon hang
馮冯 feng fung phung foong
于 yu yue ee
董 dong tung tong tang
蕭萧肖 xiao hsiao siu siew siow shiao shaw seow siaw siao shiau tieu
程 cheng ching thia tia thea
曹 cao tsao cho chou tso chew
袁 yuan yuen wan oan
鄧邓 deng teng tang thien dang
傅 fu foo po poh
沈 shen sum sim shum sham tham sin
彭 peng pang phang phe banh
呂吕 lu lyu lui loo ler lee leoi lv lyhu la
蘇苏 su so soh sou soo to
盧卢 lu lo loo loh lou
蔣蒋 jiang chiang cheung tjiong tuong chio
丁 ding ting teng dinh
魏 wei ngai gui goei nguy gwee
薛 xue hsueh sit sih tiet
葉叶 ye yeh yip ip yap diep iap eap
余 yu yue yee ee i du yii
潘 pan poon phua pun pua phan phoa
杜 du tu to toh tow do
戴 dai tai toy te tye day
夏 xia hsia ha he hah
鍾钟 zhong chung choong cheng jong cheong chong
汪 wang wong ong
田 tian tien tin thien
任 ren jen yam jim lim yum nham
姜 jiang chiang keung geung kiang khuong
范 fan faan huan hoan pham fann
方 fang fong png hng phuong pung
石 shi shih shek seah sek cheoh thach
姚 yao yiu yew yeow dieu
廖 liao liu leow liew liaw lieu leo
鄒邹 zou tsou chau chow
熊 xiong hsiung hung hong
陸陆 lu luk loke lok liok luc look
郝 hao kok
孔 kong kung hung khong
白 bai pai pak peh bak bach beh
崔 cui tsui chui chwee thoi
康 kang hong khng khang
毛 mao mo mou
邱丘 qiu chiu yau khoo hiu chiou khu khoe kew coo hew khau
秦 qin chin chun ching tan
江 jiang chiang kong kang giang gong
史 shi shih see sze sy su
顧顾 gu ku koo kwoo co
侯 hou hau how hao kau
邵 shao siu shiu thieu
孟 meng mang beng manh
龍龙 long lung leong loong leng
萬万 wan man ban van
段 duan tuan tuen doan
錢钱 qian chien chin tsien tien
湯汤 tang tong thng
尹 yin wan doan
黎 li lai lay lye
易 yi yick yik i
常 chang sheung sheong thuong
武 wu mo moo vo vu
喬乔 qiao chiao kiu
賀贺 he ho hor
賴赖 lai loi
龔龚 gong kung kiong kiung
文 wen man boon van mun
龐庞 pang pong bang
樊 fan faan huan
蘭兰 lan lam
殷 yin yan an
施 shi shih si see sze sy thi
陶 tao to tow dao
洪 hong hung ang hoong anng hng
翟 zhai jak chak chai dich
安 an on ann
顏颜 yan ngan gan yen nhan
倪 ni ngai nei ngay geh
嚴严 yan yim yen giam ngiam nghiem
牛 niu ngau gu
溫温 wen wan oon un woon on
蘆芦 lu lo
季 ji chi kwai quy
俞 yu yue ju jee
章 zhang chang cheung cheong chiang tjiang
魯鲁 lu lo loo
葛 ge ko kot got kat cat
伍 wu ng mg eng ngo
韋韦 wei wai vi
申 shen shan sin than
尤 you yu yau iu yew vuu
畢毕 bi pi but pit
聶聂 nie nieh nip
焦 jiao chiao chiu jiu tieu
向 xiang hsiang heung hiong huong
柳 liu lau liew lieu
邢 xing hsing ying heng hinh
路 lu lo loo lou
岳 yue yueh ngok yoke nhac
齊齐 qi chi chai tsai te
梅 mei mui boey moy mai
莫 mo mok mock boh mac
莊庄 zhuang chuang chong chng jhuang ching trang
譚谭 tan tam tham thom hom
辛 xin hsin san sin tan
管 guan kuan koon quan
祝 zhu chu chuk chuc
左 zuo tso cho jor ta
涂 tu to thoh do
谷 gu ku kuk coc
祁 qi chi kei ky
時时 shi shih si thoi
舒 shu shue su thu
耿 geng keng kang canh
牟 mou mau mu
卜 bu pu puk buk poh
詹 zhan chan jim chim tsim cham
關关 guan kuan kwan quan
苗 miao miu meow mieu
凌 ling leng lang
費费 fei fai phi
紀纪 ji chi kei kee ky
靳 jin chin kan
盛 sheng shing seng thinh
童 tong tung dong
歐欧 ou au ow auyeung eu
甄 zhen yan yen chan gin
項项 xiang hsiang hong hang
曲 qu chu kuk khuc
成 cheng shing seng thanh
游 you yu yau yew iu du
陽阳 yang yeung yeo
裴 pei pui bui buoi
席 xi hsi chik tich
衛卫 wei wai ve
查 zha cha char
屈 qu chu wat khuat
鮑鲍 bao pao pau bau
覃 qin chin tan tam cham
霍 huo fok hok hoac
翁 weng yung ong eng
隋 sui tsui
植 zhi chik
甘 gan kan kam gam cam
景 jing ching king canh
薄 bo pok
單单 shan shin sin thien
包 bao pao pau bau
司 si szu sze ssu
柏 bai pak paak bach
寧宁 ning ninh
柯 ke ko or kor kua quah ker o kha oh
阮 ruan juan yuen nguyen yun un
桂 gui kuei kwai que
閔闵 min man
歐陽欧阳 ouyang auyang auyeung auyong owyang awyong
司徒 situ szeto seto soto
諸葛诸葛 zhuge chuko
上官 shangguan sheungkoon
冼 xian hsien sin sinn
岑 cen tsen shum sam sum sham
區区 ou au ow qu
麥麦 mai mak mark mac
蒙 meng mung mong
利 li lee lei
鄺邝 kuang kwong fong kong
勞劳 lao lo low
卓 zhuo cho cheuk toh chok tok
巫 wu mo boo moo
連连 lian lien lin
簡简 jian chien kan gan
古 gu ku koo kwu
饒饶 rao jao yiu yeow
鄔邬 wu
藍蓝 lan lam nam
練练 lian lin lien
符 fu foo hoo
雲云 yun wan`;

// Readings of some nine thousand Han characters, as data. A line: Mandarin syllable (v: u with dots), then for each Cantonese
// reading (jyutping without tones) the characters that have both; after `|` the rarer ones, `=` joins a character's other forms.
// Derived (cut to usual characters, tones dropped, a few surnames set right) from the Unihan database 15.0 of the Unicode
// Character Database: kMandarin, kHanyuPinlu, kCantonese, kSimplifiedVariant, kTraditionalVariant, kZVariant, kSemanticVariant.
// Copyright 1991-2022 Unicode, Inc. Unicode License (https://www.unicode.org/license.txt): free to use, change and pass on.

export const hanTable = `a aa阿啊|锕嗄 ho呵
ai aai哎挨唉隘 ai矮 hat|閡 jik|嗌 ngaai艾|砹捱 ngaam癌 ngoi碍=礙|皑=皚 oi哀埃爱=愛蔼=藹|欸嗳=噯嫒=嬡叆=靉暧=曖霭=靄瑷=璦
an aan俺 am庵=菴暗黯|埯=垵唵谙=諳鹌=鵪闇 ngon岸 on安按氨案鞍|桉胺铵=銨
ang ngong昂|卬 ong肮=骯|盎
ao aau凹拗|坳 ngou傲熬|敖遨骜=驁嗷璈獒聱螯翱=翺鏊鳌=鰲=鼇鏖 ou袄=澳=襖奥=奧懊|媪=媼
ba baa巴叭坝=壩把芭吧爸疤罢=罷靶霸|钯=鈀笆粑灞 baat八=捌 bat拔跋|鲅魃 paa扒耙
bai baai败=敗拜摆=擺|捭稗粺 baak白百=佰柏 maak掰|擘
ban baan办=辦扮板=版=闆班颁=頒斑|阪=坂钣=鈑瘢癍舨 bun半伴拌绊=絆般搬|柈 faan瓣 paan扳
bang bong邦帮=幫绑=綁梆傍榜膀磅镑=鎊|浜蒡 paang棒 pong蚌谤=謗
bao baau包苞饱=飽胞鲍=鮑爆|孢龅=齙 bok雹 bou报=報宝=寶保堡暴褒=襃|鸨=鴇葆煲褓 paau豹|趵鉋=铇 pou抱
bei baai|呗=唄 bak北 bei卑备=備被悲惫=憊碑臂|陂鞴 bik|鐾 bui贝=貝狈=狽杯=盃背悖辈=輩|孛邶钡=鋇焙碚褙揹 pui倍|蓓
ben ban奔笨|坌锛=錛賁 bei|贲 bing|栟 bun本|苯畚
beng bam泵 bang崩绷=繃蹦|嘣镚=鏰 bing|迸 bung|甭琫 paang|甏
bi bai币=幣闭=閉毙=斃蔽弊|陛敝箅薜 bat毕=畢笔=筆|荜=蓽哔=嗶筚=篳弼跸=蹕 bei匕比庇彼费=費秘痹=痺鼻避臂|妣畀毖秕铋=鉍俾蓖滗=潷篦髀 bik逼碧壁璧|愎襞 bit必 but|荸 pai|濞 pei鄙|吡婢裨嬖 pik辟
bian bin边=邊贬=貶变=變便扁匾蝙辨=辩=辯辫=辮鞭|卞弁抃苄汴忭砭笾=籩煸褊鳊=鯿 pin遍编=編
biao biu表=錶标=標彪|杓俵婊裱摽骠=驃膘飙=飆镖=镳=鏢=鑣 paau|飑=颮 piu|鳔=鰾
bie bit别=別瘪=癟憋鳖=鱉=鼈|蹩彆
bin ban宾=賓彬=斌滨=濒=濱=瀕缤=繽鬓=鬢|玢傧=儐摈=擯槟=檳殡=殯膑=髌=臏=髕镔=鑌豳
bing ban禀=稟 beng柄饼=餅病 bing丙冰并=並=併兵秉|邴炳摒
bo baak伯柏蔔|帛僰 bai跛 bat|钹=鈸鮁 bo波玻菠播簸|啵 bok驳=駁泊舶博搏膊薄|铂=鉑亳箔礴 but拨=撥勃脖渤|钵=缽=鉢饽=餑鹁=鵓 mok剥=剝 paak|檗
bu bat不|钚 bou布步补=補怖捕哺部埠簿|埔逋晡佈 buk卜|卟 pau|瓿
ca caat擦|嚓
cai caai猜踩 coi才=纔材财=財采=埰=採菜彩裁睬蔡|䌽=綵
can caam参=參蚕=蠶掺=摻惭=慚惨=慘叄|骖=驂黪=黲 caan灿=燦残=殘餐|粲璨 saam|䅟=穇 saan|孱
cang cong仓=倉苍=蒼沧=滄舱=艙藏|伧=傖
cao cou草=艸曹槽操糙|嘈漕螬
ce caak册=冊策 cak测=測|恻=惻 ci厕=廁 zak侧=側
cen sam|岑涔
ceng cang层=層曾 sang蹭 zang|噌
cha caa叉岔茬茶查差|汊杈衩诧=詫姹=奼搽嵖馇=餷槎碴镲=鑔 caap插|锸=鍤 caat刹=剎察 zaa|猹
chai caai柴豺|钗=釵侪=儕虿=蠆 caak拆 zi|齜
chan caam搀=攙馋=饞|忏=懺谗=讒巉镵=鑱 caan产=產铲=鏟|羼剷産 cim|谄=諂 cin缠=纏|廛 saan|潺 sim禅=禪蝉=蟬|婵=嬋蟾 sin|澶 taam|镡 zaan|骣 zim|觇=覘 zin阐=闡颤=顫
chang coeng长=長场=場肠=腸昌畅=暢倡唱猖|伥=倀苌=萇怅=悵菖阊=閶娼鲳=鯧 cong厂=廠敞|昶惝氅 soeng尝=嘗常偿=償|徜嫦嚐
chao caau抄吵炒钞=鈔巢|耖 ciu超朝=晁潮 zaau嘲 ziu|勦 zoek|焯
che caak|坼 ce车=車扯|砗=硨 cit彻=澈=徹撤 zai|掣
chen cam沈=沉|碜=磣谶=讖 can尘=塵陈=陳衬=襯趁|抻龀=齔嗔瞋 sam忱|郴谌=諶琛 san臣辰晨|宸 zan|縝
cheng caang撑=撐橙|枨=棖瞠 cing呈逞秤称=稱程惩=懲澄|柽=檉埕骋=騁蛏=蟶裎 sing成诚=誠承城乘盛|丞晟塍 zang|琤
chi cek尺赤|呎 ci池弛驰=馳迟=遲齿=齒侈持耻=恥翅痴=癡|坻茌炽=熾哧鸱=鴟蚩眵笞啻嗤媸墀踟褫螭篪魑 cik斥|叱饬=飭敕 hek吃 kai|瘛
chong cung虫=蟲冲=沖=衝充宠=寵种重|忡铳=銃憧艟 sung崇 zung|舂
chou cau丑=醜抽臭绸=綢畴=疇酬稠筹=籌瞅|杻俦=儔惆踌=躊瘳雠=讎 sau仇愁
chu ceoi除橱|滁蜍 ceot出=齣 co初础=礎锄=鋤楚雏=雛|刍=芻 cuk畜矗|俶搐 cyu处=處厨=廚储=儲櫥|杵楮褚躇蹰=躕 syu|樗 zeot|怵黜 zuk触=觸 zyut|绌=絀
chuai caai|搋嘬 ceoi揣 cyun|踹 zyut|啜
chuan cyun川传=傳串穿喘|舛氚钏=釧遄椽 syun船
chuang coeng窗 cong创=創闯=闖床=牀疮=瘡幢|怆=愴
chui ceoi吹炊捶椎=棰=槌锤=錘=鎚 seoi垂|陲
chun ceon春椿蠢|蝽 seon纯=純唇=脣淳醇|莼=蓴鹑=鶉
chuo coek绰=綽戳|踔 cuk|龊=齪 zyut|辍=輟
ci ci此次词=詞刺祠瓷=磁赐=賜辞=辭慈雌|茨疵跐鹚=鷀糍 zi伺|呲
cong cung从=從丛=叢匆=怱囱=囪葱=蔥聪=聰|苁=蓯枞=樅淙琮骢=驄璁 zung|熜
cou cau凑=湊|辏=輳腠
cu cou粗醋|徂殂 cuk促簇|蔟蹙蹴 cyut|猝 zok|酢
cuan cyun窜=竄|汆撺=攛镩=鑹蹿=躥爨 saan篡
cui ceoi脆崔催摧翠|啐淬毳榱璀 seoi悴粹|萃瘁
cun cyun寸存村=邨|忖吋 seon|皴
cuo co挫搓错=錯|嵯锉=銼矬痤磋蹉 cou措|厝 cyut撮 zyun|躦
da daa打 daai大 daap搭答瘩|沓耷褡 daat达=達|怛妲笪靼 taap|嗒 taat|跶=躂鞑=韃
dai daai歹带=帶戴|傣 dai逮|埭 doi代待袋|岱迨玳黛 ngoi呆 taai贷=貸|呔 toi怠|骀殆
dan daam担=擔胆=膽耽淡=澹氮|眈=躭聃萏啖赕儋 daan丹旦但单=單诞=誕弹=彈蛋|郸=鄲掸=撣惮=憚殚=殫箪=簞 taan|疸亶
dang dong当=噹=當挡=擋荡=盪=蕩档=檔党=黨铛=鐺|砀=碭宕垱=壋珰=璫菪裆=襠谠=讜 tam|凼
dao dou刀导=導岛=島到捣=搗倒盗=盜悼道稻蹈|氘捯 duk|纛 tou叨祷=禱|焘=燾
de dak得德|锝=鍀嘚 dik的
deng dang邓=鄧灯=燈等登凳=櫈瞪蹬|戥噔嶝=磴镫=鐙
di dai低弟抵底帝递=遞第蒂缔=締|氐邸诋=詆柢砥谛=諦棣碲骶牴 dei地 dek笛|籴=糴 dik迪敌=敵涤=滌嘀滴|狄荻嫡翟镝=鏑 tai堤|娣睇
dian dim店玷点=點掂惦|坫踮 din电=電佃甸典垫=墊淀=澱奠碘殿颠=顛巅=巔|靛癜癫=癲 tim|簟 tin滇|钿
diao diu刁叼吊=弔钓=釣调=調掉雕=彫|凋铫貂碉鲷=鯛屌鵰
die de爹|嗲 dip谍=諜叠=疊碟蝶|堞喋牒蹀鲽=鰈 dit迭跌|垤耋
ding ding丁订=訂叮盯钉=釘顶=頂定鼎|仃玎疔酊啶腚碇锭=錠 ting|铤=鋌
diu diu丢=丟
dong dung东=東冬=鼕动=動冻=凍栋=棟洞董懂|咚垌氡胨=腖恫鸫=鶇胴硐 tung|侗峒
dou dau斗=鬥抖豆=荳陡逗蚪兜痘|窦=竇蔸篼
du dou杜妒度都堵赌=賭渡睹镀=鍍|嘟蠹闍 duk毒独=獨读=讀督|厾笃=篤渎=瀆椟=櫝犊=犢牍=牘碡黩=黷髑 se|阇 tou肚
duan dyun段断=斷短缎=緞锻=鍛=煅端|椴簖=籪
dui deoi队=隊对=對兑=兌堆|怼=懟碓鐓 deon|镦
dun cyun蹲 dan|炖趸=躉蹾燉 deon吨=噸囤盹钝=鈍顿=頓敦=惇墩|沌砘遁礅 seon|楯 teon盾
duo deot咄 do朵多垛哆堕=墮惰跺躲|埵綞=缍 doe|哚 doek|剁 dok踱|铎=鐸 dyut夺=奪 to舵=柁 ze|鍺 zyut|掇裰
e aak|轭=軛 aat遏|閼 ak扼|厄呃 jin|阏 ngaak额=額 ngo讹=訛=譌俄哦峨=峩饿=餓娥鹅=鵝蛾|莪锇 ngok鄂愕噩鳄=鰐=鱷|谔=諤萼腭=齶鹗=鶚锷=鍔颚=顎 o|屙婀痾 ok恶=惡|垩=堊噁
en jan恩|蒽 on|摁
er ji二=贰=貳儿=兒尔=爾耳而|迩=邇洱珥鸸=鴯铒=鉺 nei饵=餌
fa faat发=發=髮法|珐=琺砝 fat乏伐罚=罰阀=閥筏|垡
fan faan凡反犯帆返饭=飯泛=汎范=範矾=礬贩=販烦=煩番繁翻|钒=釩畈梵蕃樊幡璠燔藩蘩氾 fung|渢
fang fong方仿=倣访=訪防坊芳妨纺=紡肪放房|枋昉钫=鈁舫鲂=魴 pong|彷
fei fai吠肺废=廢沸费=費|芾狒痱 fe啡 fei飞=飛妃非肥匪诽=誹菲|淝悱绯=緋斐腓扉榧蜚翡霏鲱=鯡
fen fan分份坟=墳芬吩纷=紛奋=奮氛忿粉焚粪=糞愤=憤|汾棻酚偾=僨棼鼢鲼=鱝
feng fung丰=豐风=風凤=鳳冯=馮讽=諷奉枫=楓封疯=瘋峰=峯逢锋=鋒蜂缝=縫|沣=灃沨砜=碸俸烽葑酆
fou fau否|缶
fu bok缚=縛 fat弗佛拂|茀怫绂=紱氟祓黻绋=紼彿 fau浮|阜罘涪蜉 fu夫父付负=負妇=婦扶抚=撫芙甫附咐斧肤=膚府赴俘俯副辅=輔符赋=賦傅富孵腐敷|讣=訃凫=鳧呋孚拊苻驸=駙郛莩蚨釜麸=麩桴趺跗稃腑鲋=鮒滏赙=賻黼伕嘸褔 fuk伏服复=覆=復=複袱幅辐=輻腹福蝠|茯菔匐蝮幞馥
ga gaa|尕噶 gaai尬 gaat|尜嘎 go|旮 haap|呷
gai goi改该=該盖=蓋|陔垓赅=賅 koi丐钙=鈣溉概
gan gaam尴=尷 gam甘柑敢感橄赣=贛|苷泔绀=紺疳淦澉 gon干=幹杆=桿肝秆=稈竿赶=趕|玕旰矸酐擀榦 ham|坩
gang gong冈=岗=岡=崗刚=剛杠肛纲=綱钢=鋼缸港|罡 lung|槓 zong|戆
gao gaau搞 gou告高羔膏镐稿糕|杲郜诰=誥皋=睾锆=鋯缟=縞槔槁篙藁
ge gaak革格隔|嗝膈骼镉 gap鸽=鴿閤|佮 gat|虼 go个=個哥歌|舸 goi盖=蓋 gok各阁=閣胳搁=擱|咯铬 got葛割 gwo戈 hat|纥 kaak|硌 lik|鬲 ngat疙|仡圪
gen gan根跟|艮哏 gang|亘亙
geng gaang耕 gang更庚埂耿梗羹|哽绠=綆赓=賡鲠=鯁
gong gung工弓公功巩=鞏共贡=貢攻供拱宫=宮恭蚣躬|珙龚=龔 gwang|肱觥 hung汞
gou gau苟购=購狗垢够=夠=彀|佝岣诟=詬枸缑=緱媾觏=覯篝鞲遘 kau沟=溝构=構 ngau勾钩=鈎=鉤
gu gu古估咕固股沽孤姑故贾=賈顾=顧菇=菰辜雇=僱鼓|诂=詁呱轱=軲牯鸪=鴣罟钴=鈷蛄蛊=蠱崮酤觚锢=錮痼鲴=鯝臌瞽 guk谷=穀|梏毂=轂榖 gwat骨|汩鹘=鶻 huk|鹄 ku|箍
gua gwaa瓜卦挂=掛褂寡|诖=詿剐=剮胍罣 gwaat刮=颳 kut|栝鸹=鴰聒
guai gwaai拐乖怪|夬柺 gwaak|掴=摑
guan gun观=觀官贯=貫冠馆=館棺管灌罐|莞倌涫琯盥瓘鹳=鸛 gwaan关=關惯=慣|掼=摜鳏=鰥
guang gwong广=廣光|犷=獷咣胱洸 kwaang逛
gui faai|傀 gwai归=歸轨=軌龟=龜柜=櫃=匱诡=詭贵=貴鬼闺=閨癸桂硅瑰跪|圭庋妫=媯匦=匭刿=劌皈晷鲑=鮭簋鳜=鱖 kui|刽=劊桧=檜 kwai规=規 kyut|炔
gun gwan棍滚=滾|衮=袞绲=緄辊=輥磙鲧=鯀
guo gwik|虢 gwo过=過果裹|馃=餜粿錁 gwok国=國郭|帼=幗椁=槨蝈=蟈 wo锅=鍋|埚=堝
ha gap蛤 haa哈 hap|铪
hai haai孩骇=駭|嗨嗐骸 hoi亥海害|氦醢頦 kat咳 waan还=還
han haam函涵喊|菡 ham含酣憨撼憾|晗蚶焓颔=頷 hon汉=漢汗旱罕捍悍焊韩=韓寒翰|邗邯顸=頇鼾瀚
hang haang夯 hang|珩 hong行杭航|沆绗=絎颃=頏
hao ci|蚝 gou鎬 hok|貉 hou号=號好耗浩毫皓=颢=顥豪嚎=嗥|昊蒿薅嚆壕濠灏=灝蠔 kok|郝
he gaap|饸 go|菏 haak黑赫 hap合盒|盍颌=頜阖=闔 hat核|劾阂翮紇 ho何呵河贺=賀荷|诃=訶嗬蚵 hok鹤=鶴|佫 hot喝褐|曷鞨 kok|涸壑 lou|輅 wo禾和|盉
hei haak黑 hei嘿
hen han很狠恨痕
heng haang|桁 hang恒=恆哼衡|亨姮鸻=鴴蘅 waang横=橫
hong gwang轰=轟|訇薨 hung红=紅哄虹洪烘鸿=鴻|讧=訌蕻鬨 ngau|吽 wang弘宏|闳=閎泓竑
hou hau后=後吼厚侯候喉猴|逅鲎=鱟瘊骺篌齁葔
hu fat忽|囫笏唿惚 fu乎虎呼唬|戽烀琥滹 huk|斛槲縠觳鵠 wu互户=戶护=護沪=滬狐弧胡=衚=鬍壶=壺葫湖蝴糊|怙浒=滸祜瓠扈猢瑚煳鹕=鶘醐
hua faa化花 waa划华=華话=話哗=嘩=譁桦=樺|骅=驊铧=鏵 waak画=畫劃 waat猾滑
huai waa|踝 waai坏=壞怀=懷淮槐 wui徊
huan fun欢=歡|獾 jyun|圜 syun|鹮=䴉 waan幻环=環宦患|豢漶鲩=鯇寰缳=繯鬟 wan|郇 wun换=換唤=喚涣=渙焕=煥痪=瘓缓=緩|奂=奐洹桓浣萑
huang fong荒恍晃谎=謊慌幌|肓 wong皇黄=黃凰惶煌蝗簧|隍遑徨湟潢璜篁蟥鳇=鰉磺
hui fai挥=揮辉=輝徽|翚=翬麾隳晖=暉 fui灰恢诲=誨贿悔晦|诙=詼咴喙 jyut|哕=噦 kui绘=繪賄|浍=澮 wai卉讳=諱秽=穢惠毁=毀慧彙|荟=薈虺恚彗蕙蟪燬 wan|珲 wui汇=匯回=迴会=會|茴洄烩=燴蛔
hun fan昏荤=葷婚|阍=閽 wan浑=渾混魂|诨=諢馄=餛溷琿
huo fo火伙=夥货=貨 fok霍|攉藿 hap|耠 ho|嚯 kut豁 o|嚄 waak或惑 wo祸=禍 wok获=獲=穫|镬=鑊蠖 wut活
ji cai|荠=薺鲚=鱭 cap缉=緝辑=輯|戢蕺 gai计=計鸡=雞继=繼|笄蓟=薊髻罽 gap急 gat吉|佶 gei几=幾己讥=譏叽=嘰饥=飢=饑记=記机=機肌纪=紀技忌妓既基寄箕|玑=璣乩伎矶=磯虮=蟣洎剞觊=覬姬犄麂畿羁=羈丌 gik击=擊极=極棘激|亟戟殛墼茍 git|偈 gwai季|悸 kai稽|嵇 kap及级=級给=給|芨岌汲笈 kei畸冀|暨骥=驥 kek|屐 kit|诘 saap圾 zaap集 zai际=際剂=劑挤=擠济=濟祭|赍=齎跻=躋霁=霽齑=齏 zat疾嫉|蒺 zek|嵴瘠 zik即迹=跡=蹟唧积=積脊寂绩=績鲫藉籍|稷 zip|楫
jia gaa加驾=駕架贾=賈家=傢假嫁嘉稼價|伽迦珈枷痂笳袈葭跏镓=鎵 gaai价佳 gaap甲夹=夾钾=鉀颊=頰|郏=郟岬荚=莢胛铗=鋏蛱=蛺餄 gaat|戛 hap|鉿 ke茄 zip|浃=浹
jian cim歼=殲|僭 cin践=踐 gaam监=監减=減鉴=鑒=鑑|缄=緘 gaan奸=姦间=間拣=揀艰=艱茧=繭柬涧=澗简=簡碱=硷=鹼|枧=梘笕=筧菅谏=諫锏=鐧裥=襇 gim俭=儉剑=劍捡=撿兼检=檢|睑=瞼搛蒹缣=縑 gin见=見件坚=堅肩建健键=鍵|毽犍腱踺鲣=鰹鞬蹇謇 him|礆 laam舰=艦 zai|囝 zim尖渐=漸 zin荐=薦贱=賤剪溅=濺煎箭|饯=餞牮笺=箋湔戬=戩鞯=韉
jiang goeng姜=薑僵缰=繮=韁疆|犟礓糨殭 gong江讲=講降|绛=絳豇耩 koeng|膙 zoeng匠将=將奖=獎桨=槳浆=漿蒋=蔣酱=醬
jiao gaau交郊狡饺=餃绞=絞较=較胶=膠教搅=攪窖跤|佼茭姣铰=鉸皎蛟鲛=鮫 giu叫娇=嬌骄=驕轿=轎矫=矯缴=繳|峤=嶠敫 goek脚=腳 gok角 haau酵 hiu侥=僥浇=澆|徼 kau|艽 kiu|藠 zau|湫 ziu椒焦剿蕉礁|噍鹪=鷦醮
jie gaai介阶=階戒芥届=屆皆界诫=誡秸街解|玠疥蚧喈 gip劫 git杰=傑洁=潔结=結|拮桀 kit揭竭|孑讦=訐劼颉碣羯詰 ze姐借|嗟 zip接 zit节=節捷睫截|疖=癤婕
jin gam今金禁锦=錦|噤 gan巾仅=僅斤近紧=緊筋谨=謹|堇靳馑=饉瑾觐=覲槿 ging劲=勁|矜 kam襟=衿|妗 zam浸 zeon尽=儘=盡进=進津晋=晉|荩=藎浕=濜烬=燼缙=縉
jing gang|粳 geng颈=頸镜=鏡 ging径=徑京经=經荆=荊竞=競竟惊=驚敬景境兢警=儆|刭=剄泾=涇痉=痙憬璟迳=逕 hang茎=莖 hing|胫=脛 king鲸=鯨 leng|靓=靚 zeng井|肼 zing净=凈=淨晶睛靖静=靜精|阱菁旌婧腈
jiong gwing|炅迥炯扃颎=熲煚 kwan窘
jiu gau九=玖久旧=舊纠=糾灸究疚韭救|鸠=鳩咎赳柩阄=鬮厩=廄 kau臼舅|桕 zau酒揪就|啾鹫=鷲鬏
ju gat桔 geoi车=車巨句具炬居矩举=舉=擧据=據惧=懼锯=鋸|讵=詎苣莒倨琚椐犋飓=颶蒟榉=櫸裾踞屦=屨遽踽钜=鉅 guk局菊鞠|掬焗锔=鋦鞫侷跼 gwat橘 kek剧=劇 keoi拒拘驹=駒俱距|倶 zeoi沮聚|苴咀狙疽菹趄龃=齟雎
juan gyun卷=捲捐倦娟绢=絹眷鹃=鵑|狷涓鄄锩=錈蠲 zeon|隽=雋 zyun|镌=鐫
jue fok|矍攫 gok角觉=覺|珏桷 gwat倔掘崛 koek|噱 kyut决=決诀=訣|孓抉玦厥谲=譎撅蕨噘獗橛镢=鐝蹶 zoek爵嚼|爝 zyut绝=絕
jun gwan军=軍均君钧=鈞|郡皲=皸麇 kwan菌|捃 zeon俊峻骏=駿竣|浚=濬
ka gaa咖 kaa卡|咔 kaak|喀
kai haai揩 hoi开=開凯=凱|剀=剴闿=闓恺=愷铠=鎧 kaai楷|锴=鍇 koi慨|忾=愾
kan ham坎砍勘堪|龛=龕戡阚=闞瞰 hon刊看|侃 laam槛=檻
kang gong扛 hong康糠 kong亢抗炕慷=忼|伉
kao haau考拷烤|尻栲 hou|犒 kaau铐=銬靠|㸆
ke aa|錒 fo科课=課颗=顆蝌|骒=騍稞髁 go|牁 gwo|锞 haak客 haap|嗑 hak克刻|氪尅 hap磕|溘瞌 ho可坷苛|岢 hoi|颏 hok壳=殼 hot渴 kaak|缂=緙 kat咳 kok|恪 o|珂柯轲=軻疴 po棵 wo|窠
kei hak剋
ken han垦=墾恳=懇 hang肯啃 kang|裉 ngan|龈=齦
keng haang坑 hang|铿=鏗 hong吭
kong hung孔空恐控|倥崆箜
kou hau口 kau叩扣抠=摳寇|眍=瞘蔻釦
ku fat窟 fu库=庫苦枯裤=褲=绔=絝|刳骷 guk|喾=嚳 huk哭酷
kua kwaa夸=誇垮挎跨|侉胯
kuai faai块=塊快筷|哙=噲 gwaai|蒯 kui会=會|侩=儈狯=獪脍=膾 kwaai|㧟=擓
kuan fun宽=寬款|髋=髖
kuang fong况=況|贶=貺 gwong|诳=誑 hong筐|匡诓=誆哐 kong狂矿=礦 kwaang框眶 kwong旷=曠|邝=鄺圹=壙夼
kui fui魁|奎悝 gwai馈=饋=餽|匮篑=簣 kui溃=潰|愦=憒聩=聵 kwai亏=虧盔葵愧窥=窺|岿=巋逵馗揆喹暌跬睽蝰夔 ngai|隗 wai|喟
kun kwan困=睏坤昆捆=綑|阃=閫琨焜髡锟=錕醌鲲=鯤崑
kuo fut阔=闊 gwok廓 kut括|蛞 kwok擴 kwong扩
la laa啦喇 laai拉|鞡 laap垃腊=臘蜡=蠟|邋镴=鑞 laat辣|剌瘌 lo|旯
lai laai赖=賴|濑=瀨癞=癩籁=籟 loi来=來莱=萊睐=睞|崃=崍徕=徠涞=淶赉=賚铼=錸
lan laam览=覽婪揽=攬缆=纜蓝=藍榄=欖滥=濫篮=籃|岚=嵐罱褴=襤 laan兰=蘭拦=攔栏=欄烂=爛澜=瀾懒=懶|阑=闌谰=讕斓=斕镧=鑭
lang loeng|莨 long郎狼浪朗琅=瑯廊榔|阆=閬啷锒=鋃稂蒗螂
lao laau捞=撈 lok烙酪 lou老劳=勞牢唠=嘮涝=澇|佬栳崂=嶗铑=銠痨=癆耢=耮潦醪 mou姥
le lak肋|仂叻泐鳓=鰳 lok乐=樂|饹=餎
lei laa|嘞 lak勒 leoi泪=淚类=類垒=壘累=纍雷磊擂蕾|嫘缧=縲儡镭=鐳羸 loi|耒诔=誄 lyut|酹
leng laang冷 ling棱=楞=稜愣|崚塄
li dai隶=隸 gaak|鎘 lai厉=厲礼=禮丽=麗励=勵例荔犁黎|疠=癘俪=儷砺=礪蛎=蠣粝=糲澧藜醴黧鳢=鱧蠡 lap立|笠 lei吏李里利厘俐莉狸=貍离=離理梨痢漓=灕璃鲤=鯉篱=籬|俚莅=蒞逦=邐猁娌骊=驪鹂=鸝喱詈锂=鋰蓠=蘺蜊缡=縭嫠鲡=鱺罹浬 lek|坜 leoi裡=裏|戾唳 leot栗=慄|傈溧篥 li哩 lik力历=曆=歷沥=瀝砾=礫雳=靂|苈=藶呖=嚦枥=櫪栎=櫟郦=酈疬=癧跞=躒壢 nap粒
lia loeng俩=倆
lian lim帘=簾敛=斂脸=臉廉镰=鐮|奁=奩殓=殮潋=瀲濂蠊 lin连=連怜=憐练=練炼=煉莲=蓮链=鏈|涟=漣琏=璉梿=槤裢=褳楝鲢=鰱鍊 lyun恋=戀联=聯
liang loeng两=兩良亮凉=涼谅=諒辆=輛梁=樑量粮=糧粱|椋踉魉=魎 long晾
liao liu了=瞭辽=遼疗=療料聊僚寥撩嘹缭=繚|尥钌=釕撂蓼廖獠寮燎鹩=鷯镣=鐐蹽暸
lie le咧 lip猎=獵|躐鬣 lit列烈裂|冽洌捩趔 lyut劣|埒
lin jam赁=賃 lam林临=臨淋琳凛=凜=懔=懍|啉霖廪=廩檩=檁 leon邻=鄰吝磷鳞=鱗躏=躪|蔺=藺粼嶙遴璘辚=轔膦麟燐 ling拎 maa|痳
ling ling另令伶灵=靈岭=嶺玲铃=鈴凌陵聆菱领=領羚零龄=齡|苓呤囹泠瓴棂=欞蛉翎绫=綾祾鲮=鯪酃
liu lau刘=劉柳浏=瀏留流琉硫馏=餾溜榴瘤|绺=綹遛旒骝=騮熘镏=鎦镠=鎏=鏐 luk六 maau|鉚
long lung龙=龍拢=攏垄=壟咙=嚨胧=朧聋=聾笼=籠隆窿|陇=隴茏=蘢泷=瀧珑=瓏栊=櫳砻=礱眬=矓癃
lou lau陋娄=婁搂=摟楼=樓漏篓=簍|蒌=蔞喽=嘍嵝=嶁䁖=瞜镂=鏤瘘=瘺耧=耬蝼=螻髅=髏 leoi|偻=僂
lu lou卢=盧芦=蘆卤=鹵庐=廬虏=虜=掳=擄炉=爐赂=賂颅=顱鲁=魯路露|垆=壚泸=瀘栌=櫨轳=轤胪=臚辂鸬=鸕舻=艫鲈=鱸撸=擼噜=嚕橹=櫓氇=氌潞璐鹭=鷺滷 luk陆=陸录=錄鹿禄=祿碌|渌=淥逯箓=籙漉辘=轆戮麓
luan leon卵 lyun乱=亂峦=巒|孪=孿娈=孌栾=欒挛=攣鸾=鸞脔=臠滦=灤銮=鑾
lun leon仑=侖=崙伦=倫论=論抡=掄沦=淪轮=輪|囵=圇纶=綸
luo gok|鉻 leoi骡=騾 lo罗=羅萝=蘿啰=囉逻=邏锣=鑼裸箩=籮螺|猡=玀椤=欏摞瘰㑩=儸 lok洛骆=駱络=絡落|泺=濼荦=犖珞雒 taap|漯
lv lei履 leoi吕=呂侣=侶虑=慮旅铝=鋁屡=屢缕=縷滤=濾|闾=閭榈=櫚膂褛=褸 leot律 lou驴=驢 luk绿=氯=綠 lyut|捋 seot率
lve loek掠略=畧
ma maa马=馬吗=嗎妈=媽玛=瑪码=碼蚂=螞骂=罵=㐷=傌麻嘛蟆|犸=獁嬷=嬤痲 mak|唛=嘜 mut抹
mai maai迈=邁买=買卖=賣埋|劢=勱荬=蕒霾薶 mak麦=麥脉=脈
man maai埋 maan曼蛮=蠻蔓馒=饅漫慢|谩=謾墁幔嫚缦=縵镘=鏝鳗=鰻 mun满=滿瞒=瞞|颟=顢螨=蟎 pun|蹒
mang maang盲氓 mong芒忙茫莽|邙牤硭漭蟒
mao maau卯矛茅猫=貓貌|茆峁泖昴铆蝥=蟊 mau茂贸=貿|袤瞀懋 mou毛冒帽|芼牦=氂眊耄旄瑁髦犛 naau锚=錨
me maa么 mo麼
mei mai|袂 mei美眉媚魅黴|郿嵋湄寐楣镁=鎂鹛=鶥 mui每玫枚妹昧梅媒煤霉|莓酶眛 mut没=沒
men mun门=門们=們闷=悶=懑=懣|扪=捫焖=燜
meng maang孟猛锰=錳|勐蜢艋 mang萌盟|甍 mong|虻 mung梦=夢蒙=懞=濛=矇檬朦|瞢獴懵蠓艨
mi bei泌秘=祕 mai米咪迷眯谜=謎|弭脒醚瞇 mat密蜜|宓谧=謐嘧 mei靡|猕=獼糜縻麋 mik觅=覓|汨幂=冪 nei弥=彌|祢=禰㳽=瀰
mian man|黾=黽渑=澠 min免面=麵=麪勉眠绵=綿棉缅=緬|丏沔眄娩冕湎腼 tin|䩄
miao miu妙苗庙=廟秒描渺瞄藐|杪眇=缈=緲喵鹋=鶓缪=繆邈淼
mie me|咩 mit灭=滅蔑=衊|篾
min man民闽=閩悯=憫敏|闵=閔抿旻岷泯珉缗=緡 ming皿
ming meng|茗 ming名明鸣=鳴命冥铭=銘|酩溟暝瞑螟
miu mau谬=謬
mo mak陌墨默|蓦=驀貊貘 mo摸馍=饃摩磨蘑魔麽|耱 mok莫漠寞膜|瘼 mou摹模|谟=謨嫫糢 mut末抹茉沫|殁=歿秣靺
mou mau某谋=謀|牟侔哞眸缪=繆鍪
mu maau牡 mau亩=畝 mok幕 mou母拇姆募墓慕暮模|毪 muk木目沐牧睦穆|仫苜钼=鉬
na naa那哪拿 naap呐=吶纳=納钠=鈉|衲 naat捺 no娜
nai naai乃=迺奶|艿氖鼐 nei|妳 noi奈=柰耐|萘
nan naam男南|囡喃楠=枏腩蝻 naan难=難|赧
nang nong囊|曩攮囔馕=饢齉
nao jiu|蛲=蟯 naau闹=鬧挠=撓|呶孬硇铙=鐃淖猱 nou恼=惱脑=腦瑙
ne naap呐=吶 nai呢 neot|讷=訥
nei neoi餒 noi内=內馁
nen jam|恁 nyun嫩
neng nang能
ni ji拟=擬 jik逆 nai泥=坭 nei尼你妮腻=膩|怩铌=鈮旎 ngai|倪睨霓鲵=鯢 nik匿溺|昵=暱
nian jin|蔫 lin撵=攆|辇=輦 nan|撚 nim念|廿拈埝鲇=鮎黏唸 nin年碾 nip捻 zin辗
niang joeng酿=釀 noeng娘
niao niu鸟=鳥尿|茑=蔦袅=裊脲嬝
nie jit孽|臬蘖=櫱 me|乜 ngit|啮=嚙 nip捏聂=聶|涅镊=鑷镍=鎳颞=顳蹑=躡 zip|嗫=囁
nin nei您
ning jing凝 ning宁=寧拧=擰狞=獰泞=濘柠=檸|佞咛=嚀苧=薴
niu nau扭纽=紐钮=鈕|忸妞 ngau牛
nong lung弄 nung农=農浓=濃脓=膿|侬=儂哝=噥秾=穠
nou nau|耨
nu nou奴努怒|弩孥驽=駑胬
nuan nyun暖
nuo je|喏 nik|搦 no挪懦糯|傩=儺 nok诺=諾
nv neoi女|钕=釹 nuk|衄
nve joek疟=瘧虐
o ak|喔 jyu|噢 ngo哦
ou au区=區呕=嘔欧=歐殴=毆鸥=鷗|讴=謳沤=漚怄=慪瓯=甌 ngau偶藕|耦
pa baa|葩 paa爬怕趴|杷琶筢 paak帕啪
pai baai湃 paai派排牌|哌俳 paak拍 pui徘
pan baan|爿 bun叛畔 faan|袢 paan盼攀|襻 pun判盘=盤潘|泮磐蟠槃拚蹣
pang bam乓 bun胖 pong庞=龐旁螃|逄雱滂耪徬
pao paau抛=拋刨炮=砲跑|咆狍庖疱=皰匏脬 pou泡袍
pei bei|辔=轡 pei|呸帔 pui沛佩胚配陪培赔=賠|旆裴醅霈珮
pen pan喷=噴 pun盆
peng paang烹彭棚鹏=鵬澎膨|硼嘭蟛 pang朋|堋 ping砰|抨怦 pung捧蓬碰篷|椪踫
pi bat|鈈 be啤 bei|罴=羆 pai批|睥 pat匹=疋 pei皮屁披疲脾譬|丕圮邳纰=紕枇砒毗蚍铍=鈹郫埤淠琵痞媲蜱貔鼙仳 pik辟=闢僻劈霹|噼癖 pui坯
pian pin片偏骗=騙篇翩|骈=駢胼谝=諞犏蹁
piao piu朴票漂飘=飄瓢|殍剽嘌嫖缥=縹瞟螵
pie pei|苤 pit撇|瞥
pin ban品 pan贫=貧频=頻|牝玭嫔=嬪颦=顰 ping拼聘|姘
ping bing乒 pan蘋 pang凭=憑 ping平评=評坪苹屏瓶萍|枰娉鲆=鮃
po baak迫 bok泊 paak魄|珀 po坡破婆颇=頗繁|叵笸鄱皤 pok|钋=釙粕 put泼=潑|䥽=鏺
pou fau剖 pau|抔掊裒
pu buk瀑曝僕|濮蹼 fu仆脯 pok扑=撲朴=樸|噗璞 pou圃浦菩葡铺=鋪=舖普蒲谱=譜|匍莆溥氆
qi cai齐=齊妻砌栖=棲凄=淒|沏萋蛴=蠐悽 cap|葺 cat七=柒漆 ci脐=臍|嘁 cik戚|槭慼 gei|杞 hai|蹊 hat乞 hei气=氣岂=豈弃=棄汽起欺器|芑屺憩 hing|綮 jap泣 ji|绮=綺 kai启=啟契 ke骑=騎 kei企其奇歧祈崎期棋旗鳍=鰭|亓祁圻芪岐祇耆桤=榿颀=頎萁淇骐=騏琪琦祺锜=錡綦蜞蕲=蘄麒 kwai|畦 ngat迄|讫=訖汔 zi|俟 zik|碛=磧
qia gaap|袷 haap掐 hap洽恰 kaa|拤髂
qian cam|蕁 cim签=簽潜=潛|佥=僉堑=塹椠=槧籤 cin千=韆=仟=阡迁=遷浅=淺前钱=錢|扦芊钎=釺 haan|悭=慳 ham嵌 him欠谦=謙|芡慊 hin牵=牽遣谴=譴|愆骞=騫搴褰缱=繾 hip歉 jyun铅=鉛 kim钳=鉗黔|钤=鈐箝 kin乾|虔掮 sin|茜倩 zaam|鹐=鵮
qiang coeng抢=搶呛=嗆枪=槍墙=牆|戗=戧炝=熗戕跄=蹌蔷=薔锵=鏘嫱=嬙樯=檣 goeng|羌蜣 hong腔 koeng强=強|羟=羥镪=鏹襁
qiao ciu俏峭悄锹=鍬憔瞧|诮=谯=誚=譙愀劁鞘樵 giu撬 haau巧敲|硗=磽 hiu跷=蹺|橇 hok壳=殼 kiu乔=喬侨=僑桥=橋窍=竅翘=翹|荞=蕎鞒=鞽 zou|缲
qie ce且 cip|妾 cit切 gwik|郄 haap|箧=篋 hip怯|惬=愜 kit|挈锲=鍥 sit窃=竊
qin cam侵寝=寢|吣=唚骎=駸覃 can亲=親 ceon秦|嗪 gam|揿=撳 jam钦=欽 kam琴禽擒|芩衾噙檎 kan芹勤 sam沁 zeon|溱
qing cing青请=請清情晴蜻|圊氰 hing庆=慶轻=輕氢=氫卿|磬罄 king顷=頃倾=傾擎|苘檠黥 zing|箐
qiong gung|芎 king琼=瓊|茕=煢 kung穷=窮|邛穹筇蛩
qiu cau囚秋=鞦=鞧|泅遒楸鳅=鰍 jau丘蚯|邱酋糗 kau仇求球|犰虬=虯俅逑赇=賕巯=巰裘
qu ceoi取娶趋=趨趣|觑=覷 geoi|龋=齲 gwik|阒=闃 heoi去 keoi区=區岖=嶇驱=驅躯=軀渠|劬朐=鸲=鴝祛蕖磲璩瞿蘧氍癯衢佢 kuk曲=麯=麹=麴|蛐 wat屈 zeoi|蛆 zeot|黢
quan cyun全泉痊|诠=詮荃铨=銓筌醛 hyun犬劝=勸券圈|畎绻=綣 kyun权=權拳|蜷鬈颧=顴 syun|悛
que coek鹊 ke瘸 koek却=卻 kok确=確|悫=愨榷 kyut缺|阕=闋阙=闕 zoek雀鵲
qun kwan裙群=羣 seon|逡
r ji儿=兒
ran jim冉染|苒髯 jin然燃
rang joeng让=讓壤嚷|攘禳穰 nong瓤
rao jiu扰=擾饶=饒绕=繞|娆=嬈 naau|桡=橈
re je惹 jit热=熱
ren jam壬任|饪=飪妊纴=紝荏衽 jan人刃仁纫=紉韧=韌=靭忍|仞轫=軔 jing认=認 nam|稔 sam|葚
reng jing仍 wing扔
ri jat日
rong jung冗=宂戎茸绒=絨容蓉溶榕熔=镕=鎔融|狨 wing荣=榮|嵘=嶸蝾=蠑
rou jau柔揉蹂|糅鞣 juk肉
ru jap入 juk辱褥|蓐溽=缛=縟 jyu汝如乳儒蠕|茹洳铷=銣薷嚅濡孺襦
ruan jyun软=軟=輭|阮
rui jeoi锐=銳=鋭蕊|芮蚋睿=叡蕤 seoi瑞
run jeon闰=閏润=潤
ruo je|偌 joek若弱|箬
sa saa洒=灑|卅 saam|仨 saap|飒=颯靸 saat萨=薩撒 so|挲
sai coi赛=賽 sak塞|噻 soi腮|鳃=鰓
san saam三=叁|糝 saan伞=傘散|馓=饊 sam|糁
sang song丧=喪桑嗓|搡颡=顙
sao sou扫=掃=埽搔嫂骚=騷臊|瘙缫=繅
se gip涩 sak塞 sap澀 sat瑟 sik色|啬=嗇铯=銫穑=穡
sen sam森
seng zang僧
sha caat刹=剎 haa厦=廈 saa沙纱=紗砂啥鲨=鯊|莎痧裟 saap霎|唼歃 saat杀=殺煞|铩=鎩 so傻
shai saai晒=曬 sai筛=篩
shan caak柵 caam杉 jim|剡 saam衫|芟 saan山删=刪珊|讪=訕汕疝姗=姍舢跚潸 sim闪=閃陕=陝|苫 sin单=單扇善煽擅赡=贍|骟=騸鄯缮=繕膳嬗蟮鳝=鱔搧 zin|膻羶
shang hoeng晌|垧 soeng上伤=傷尚商赏=賞裳|殇=殤绱=緔=鞝觞=觴墒熵
shao ciu|睄 coek|芍 saau捎哨梢稍|蛸筲艄潲 siu少召绍=紹烧=燒|邵劭韶 tiu|苕 zoek勺
she ce奢 cit设=設 kap|歙 se社舍=捨射赦蛇|厍=厙佘赊=賒猞畲麝 sip涉摄=攝|慑=懾 sit舌折
shei seoi谁
shen can|哂 sam沈=瀋=渖审=審参=參甚深渗=滲婶=嬸|谂=諗瘆=瘮 san申伸身肾=腎呻绅=紳神慎|诜=詵胂莘砷娠蜃 sap什
sheng saang省 sang生牲笙甥 sing升圣=聖声=聲胜=勝盛绳=繩剩|晟嵊昇
shi ci矢似始柿恃匙|豕 saai|舐 sai世势=勢驶=駛逝誓|贳=貰筮噬 sap十拾湿=濕=溼 sat失实=實室|虱=蝨 sek石|炻 si士尸=屍氏示史市师=師时=時事侍使试=試诗=詩视=視是狮=獅施屎嗜|仕埘=塒莳=蒔铈=鈰豉弑=弒谥=謚蓍鲥=鰣 sik式识=識饰=飾拭适=適食蚀=蝕释=釋|轼=軾奭螫 to|鉈 zik|湜
shou sau手守收寿=壽受首授售兽=獸瘦|狩绶=綬
shu cuk束 cyu署曙 sau漱 seoi墅 seot术=術述|沭秫朮 so梳疏=疎蔬 sou数=數 suk叔淑赎=贖属=屬蜀熟|倏菽孰塾 syu书=書抒枢=樞树=樹竖=豎殊恕庶暑舒输=輸鼠薯|戍纾=紓姝黍摅=攄毹腧澍
shua caat刷|唰 saa耍
shuai lat甩 seoi帅=帥衰 seot率摔蟀
shuan saan拴栓涮|闩=閂
shuang soeng双=雙霜=孀 song爽
shui seoi水谁=誰税=稅睡
shun seon顺=順瞬|舜 syun吮
shuo sek硕=碩 soek烁=爍|铄=鑠 sok|朔搠蒴槊 syut说=說=説 zoek|妁
si ci似|汜姒 sai嘶 sei四死 si司丝=絲私思斯肆撕|咝=噝泗驷=駟鸶=鷥蛳=螄缌=緦厮=廝锶澌 zi巳寺祀饲=飼|兕耜笥嗣
song cung松 si|鍶 sung宋送耸=聳鬆|㧐=㩳怂=慫凇悚菘淞竦嵩 zung讼=訟诵=誦颂=頌|忪
sou sau搜嗽艘|叟嗖馊=餿溲飕=颼嗾螋擞=擻薮=藪蒐
su cuk速|涑觫簌 seot|窣 sou苏=蘇诉=訴素酥塑溯|嗉稣=甦=穌愫囌 suk肃=肅宿粟|夙谡=謖僳 zuk俗
suan syun蒜酸算|痠
sui ceoi隋随=隨 seoi岁=歲虽=雖祟遂碎隧穗髓|荽谇=誶绥=綏眭睢燧濉邃
sun seon笋=筍|榫 syun孙=孫损=損|荪=蓀狲=猻飧 zeon|隼
suo so所唆琐=瑣梭锁=鎖嗦|唢=嗩娑桫睃蓑羧 sok索|嗍 suk缩=縮
ta caat|獭=獺 daap踏=蹋 taa他=它=她=牠|祂 taap塔塌|遢溻=褟榻鳎=鰨 taat|挞=撻闼=闥趿 to|铊 tok拓
tai taai太汰态=態泰|肽钛=鈦酞 toi台=檯=臺=颱=枱抬=擡苔胎|邰炱跆鲐=鮐薹駘
tan daam|賧 daan弹=彈 taam贪=貪谈=谭=談=譚探痰潭罈|昙=曇郯覃 taan叹=嘆=歎坛=壇坦炭毯摊=攤滩=灘碳瘫=癱檀|坍忐钽=鉭袒
tang cing|饧=餳 tong汤=湯倘=傥=儻唐烫=燙堂淌棠塘趟躺膛糖|帑搪溏耥瑭嘡樘羰镗=鏜螳蹚醣
tao tou讨=討逃桃套涛=濤陶掏萄淘滔|洮绦=絛=縧啕韬=韜饕
te dak特 tik|忑忒慝
teng tang疼腾=騰誊=謄藤=籐|滕 tung|熥
ti dai|悌 tai体=體屉=屜剃涕梯替提啼题=題蹄|荑绨=綈锑=銻鹈=鵜缇=緹醍嚏鳀=鯷 tek踢 tik剔惕|倜逖
tian tim恬甜添舔|忝湉 tin天田填|殄畋腆阗=闐鈿靦
tiao diu調 tiu条=條=粜=糶迢挑调跳|佻眺笤窕蜩髫
tie ngo|鋨 tip帖贴=貼|萜 tit铁=鐵|餮
ting teng厅=廳 ting廷听=聽挺亭庭停蜓艇|汀町莛烃=烴梃葶婷霆
tong dung|恸=慟 tung同=衕=仝彤统=統捅桐通桶铜=銅筒痛童瞳|佟茼砼酮嗵僮潼
tou sau|綉 sik|骰 tau头=頭投透偷
tu dat凸突 tou土吐图=圖兔徒途涂=塗屠|钍=釷荼堍菟 tuk秃=禿
tuan teon|湍疃 tyun团=團|抟=摶
tui tan褪 teoi退推蜕=蛻颓=頹腿|煺
tun tan吞|饨=飩暾 tyun屯豚臀|鲀=魨
tuo to驮=馱妥拖驼=駝鸵=鴕唾椭=橢|佗陀坨沱砣酡跎鼍=鼉 tok托|柝庹橐託=讬 tyut脱=脫
wa mat袜=襪 ngaa瓦|佤 waa哇洼=窪娃蛙 waat挖 wo|娲=媧
wai ngoi外 waai歪 wai|崴
wan gun|脘 jyun丸完宛婉|芄纨=紈菀烷琬畹蜿 maan万=萬晚 waan弯=彎顽=頑挽=輓湾=灣|绾=綰塆=壪 wun玩惋皖腕碗豌|剜
wang mong亡网=網=罔妄忘望|惘辋=輞魍 wong王汪枉旺往|尪迋
wei fui|洧鲔=鮪 gwai|沩=溈 mei未尾味微薇|娓 ngai伪=偽=僞危魏=巍|嵬 wai卫=衛为=為=爲伟=偉违=違苇=葦围=圍位纬=緯委威畏胃萎唯帷惟谓=謂尉维=維喂猬=蝟蔚慰|韦=韋圩帏=幃闱=闈玮=瑋炜=煒桅涠=潿诿=諉=餵逶葳猥渭韪=韙痿潍=濰霨暐 wui偎|隈煨
wen man文问=問吻纹=紋闻=聞蚊紊|刎汶雯璺玟 wan温=溫稳=穩瘟
weng jung翁嗡|蓊滃 ung|瓮=甕
wo aak|龌 ak握|幄渥齷 juk沃 ngo我卧=臥 waat|斡 wai|倭 wo涡=渦窝=窩蜗=蝸|莴=萵踒 zaa|挝=撾
wu fu|呒 juk|鋈 jyu|铻 m|唔 mat勿物 mou无=無戊务=務芜=蕪巫武侮诬=誣鹉=鵡雾=霧舞|毋庑=廡怃=憮妩=嫵婺骛=騖鹜=鶩 ng五午伍吾吴=吳误=誤悟梧蜈|仵迕=忤浯晤牾焐痦寤鼯 ngat|兀杌 ok恶=惡 uk屋 waa|汙 wu乌=烏污呜=嗚捂|圬邬=坞=塢=鄔钨=鎢靰
xi gwik隙|郤 hai系=係=繫|兮奚禊 hat|觋=覡檄 hei戏=戲希牺=犧喜稀熙嘻釐|饩=餼郗唏浠晞烯豨僖嬉熹羲禧醯曦 jap|翕 jik|阋=鬩 kai溪|谿 kap吸 saai徙|玺=璽葸屣 sai西细=細洗犀|茜恓硒粞樨 sat膝 sek锡=錫 sik昔析息悉惜晰媳熄蟋|淅舄皙蜥潟螅窸 sin|铣 zaap习=習袭=襲|隰 zik夕席|汐矽蓆
xia haa下虾=蝦夏暇霞|遐瑕 haak吓=嚇 haap匣峡=峽狭=狹|狎柙硖=硤 hap侠=俠 hat辖=轄瞎 kit|黠 laa|罅
xian cam|挦=撏 cim纤=纖|暹 gaan|痫 gin见=見 haam咸=鹹陷衔=銜馅=餡|啣 haan闲=閑=閒限|娴=嫺=嫻鹇=鷳癇 him险=險|猃=獫锨=鍁 hin显=顯宪=憲掀献=獻|祆蚬=蜆 jim嫌 jin现=現贤=賢弦=絃|苋=莧岘=峴涎舷 jyun县=縣 sin仙先线=線=缐=綫洗羡=羨腺鲜=鮮|氙冼籼=秈酰跣跹=躚藓=蘚燹霰銑
xiang coeng详=詳祥翔|庠 gong降 hoeng乡=鄉向=曏享响=響香|芗=薌饷=餉飨=饗嚮 hong项=項巷 soeng相厢=廂湘想箱镶=鑲|缃=緗鲞=鯗襄骧=驤 zoeng象像橡
xiao ciu肖 haau孝校哮效 hiu晓=曉嚣=囂|枭=鸮=梟=鴞枵哓=嘵骁=驍 ngaau淆|崤 siu小笑消宵萧=蕭啸=嘯硝销=銷箫=簫潇=瀟霄|逍绡=綃筱=篠魈 soek削
xie ce邪斜 gaai解|偕 haai械谐=諧鞋懈蟹=蠏|薤獬邂廨澥瀣 hip协=協=勰胁=脅挟=挾 hit歇|蠍 hot蝎 hyut血 jai|洩 kit|撷=擷缬=纈頡 kwai携=攜 se写=寫些泻=瀉卸 sip|躞 sit泄=渫屑|绁=紲揳亵=褻楔燮 ze谢=謝|榭
xin hing馨 jam|歆鑫 jan欣=忻衅=釁|昕炘䜣=訢 sam心芯 san辛锌=鋅新薪 seon信|囟 taam|鐔
xing hang行杏幸=倖|荇悻 hing兴=興 jing刑形型|邢陉=陘荥=滎硎 sang|擤 sing性姓省星猩腥醒|惺
xiong gwing|诇=詗 hing兄 hung凶匈=胸汹=洶雄熊|兇
xiu cau嗅|溴 jau休|咻庥貅髹 nau朽 sau秀修羞绣=繡宿锈=銹=鏽|琇馐=饈滫脩 zau袖|岫
xu ceoi徐 cuk畜蓄 fat|魆 gwik|洫 heoi吁许=許虚=虛墟|盱诩=詡栩煦嘘=噓訏 juk旭|顼=頊勖=勗 jyu酗 sai婿 seoi须=須绪=緒絮需|胥媭=嬃 seot戌恤=卹 sou鬚 suk|蓿 zeoi序叙=敘=敍|溆=漵 zuk续=續
xuan hin轩=軒 hyun绚=絢喧渲|烜谖=諼萱楦暄煊 jyun玄炫悬=懸|泫眩铉=鉉 sin癣=癬 syun选=選宣旋=鏇|瑄漩璇=璿
xue cit|踅 cyut|茓 hoe靴 hok学=學 hyut血 joek|谑=謔 jyut穴 sit薛 soek削 syut雪|鳕=鱈
xun cam寻=尋|荨浔=潯鲟=鱘蕈 ceon旬巡循 fan训=訓勋=勛=勳熏=燻|薰曛醺 hyun|埙=塤 jam|窨 seon讯=訊汛迅驯=馴询=詢逊=遜殉|荀峋徇洵恂珣巽
ya aa丫亚=亞呀鸦=鴉哑=啞|垭=埡娅=婭氩=氬桠=椏 aap鸭=鴨 aat轧=軋压=壓押|揠 je|玡琊 ngaa牙讶=訝芽雅衙|伢迓岈蚜 ngaai崖涯|睚
yan aan|晏 jim厌=厭严=嚴炎艳=艷盐=鹽验=驗掩阎=閻淹焰=燄檐=簷|奄俨=儼恹=懨崦阉=閹琰腌焱罨滟=灧酽=釅魇=魘餍=饜艶=豔醃 jin延言研砚=硯咽=嚥衍唁烟=煙=菸宴焉谚=諺堰蜒演燕|妍兖=兗彦=彥胭郾偃筵湮鄢嫣谳=讞鼹=鼴 jyun沿|芫 ngaam岩=巖 ngaan眼雁颜=顏|贋=贗 ngan|赝
yang joeng央扬=揚仰羊阳=陽杨=楊殃养=養洋样=樣鸯=鴦氧秧痒=癢漾|旸=暘炀=烊=煬佯疡=瘍泱怏徉恙蛘鞅飏=颺
yao aau|靿 diu|銚 jau|繇 jiu夭尧=堯吆妖要姚舀窑=窯谣=謠摇=搖遥=遙腰邀耀=曜幺|峣=嶢珧徭瑶=瑤鹞=鷂鳐=鰩垚 joek药=藥钥=鑰 miu|杳窈 ngaau肴=餚咬|爻 soek|燿
ye jaa也 jai|曳 je爷=爺冶夜野椰|耶揶 jik液腋|掖 jin咽 jip业=業叶=葉页=頁|邺=鄴烨=燁靥=靨晔=曄 jit|谒=謁噎抴
yi ai|缢=縊翳 ci|眙 jap邑|挹浥悒揖熠 jat一=壹逸溢|佚佾轶=軼镒=鎰 jeoi|裔 ji义=義已以仪=儀议=議夷伊衣异=異医=醫矣易依怡宜贻=貽姨倚胰谊=誼移椅意疑|匜圯苡沂诒=詒迤饴=飴祎=禕咦咿铱=銥猗痍颐=頤肄旖漪薏殪噫劓嶷黟癔彝=彞懿 jik亿=億忆=憶亦抑役译=譯绎=繹疫益翼|弋峄=嶧怿=懌驿=驛弈=奕埸翊翌蜴螠臆 jyut乙|钇=釔 ngaai|乂刈 ngai艺=藝蚁=蟻毅|呓=囈诣=詣羿 ngat屹 wai遗=遺
yin jam阴=陰吟饮=飲荫=蔭音淫|喑愔霪瘖 jan引印因茵姻蚓殷寅隐=隱瘾=癮|吲茚胤洇氤铟=銦堙夤慇 ngan银=銀|垠狺訚=誾鄞 wan|尹
ying aang|罂=罌 ang莺=鶯 jing迎应=應英荧=熒映盈莹=瑩萤=螢营=營婴=嬰蝇=蠅樱=櫻影鹦=鸚赢=贏鹰=鷹|茔=塋郢萦=縈瑛蓥=鎣楹媵滢=瀅撄=攖嘤=嚶缨=纓璎=瓔瘿=癭嬴膺瀛 ngaang硬 wing颖=穎|颍=潁
yo jo哟=喲|唷
yong cung涌 jung用佣=傭拥=擁勇庸踊=踴|甬俑痈=癰邕=雍恿喁蛹墉慵颙=顒镛=鏞壅臃鳙=鱅饔嗈湧 wing永咏=詠泳
you jau又友尤右由幼有优=優酉邮=郵佑=祐犹=猶忧=憂油幽诱=誘悠游|卣攸呦侑柚囿疣羑宥莠莜莸=蕕铀=鈾蚰蚴釉鱿=魷猷蝣牖黝鼬遊
yu heoi吁 juk玉郁育=毓狱=獄浴欲=慾|昱彧峪钰=鈺堉鹆=鵒煜燠鬻 jyu于=於与=與予=余=餘=馀迂宇羽雨鱼=魚禹语=語娱=娛预=豫=預渔=漁淤隅遇喻御=禦=驭=馭逾渝愉=愈寓裕榆愚誉=譽舆=輿籲|伛=傴纡=紆玙=璵欤=歟饫=飫妪=嫗妤盂臾禺竽俣=俁俞圄狳谀=諛萸雩圉庾谕=諭揄嵎嵛腴瑜虞觎=覦瘐滪=澦龉=齬蝓窳瘀瘉=癒鋙 wat尉鬱|聿鹬=鷸 wik域|阈=閾蜮 wu芋 zeoi屿=嶼
yuan jyun元远=遠园=園员=員苑怨院袁原圆=圓鸳=鴛冤渊=淵缘=緣猿源愿=願|沅鸢=鳶垸鼋=黿掾湲媛瑗塬辕=轅箢橼=櫞螈葾 wun援|垣爰
yue joek曰约=約跃=躍|龠 jyut月阅=閱悦=悅越粤=粵|刖玥钺=鉞樾閲 ngok乐=樂岳|嶽
yun jan孕 tong|熨 wan云=雲匀=勻允运=運员=員陨=隕耘晕=暈酝=醞韵=韻蕴=蘊|芸=蕓狁纭=紜昀郓=鄆郧=鄖恽=惲殒=殞愠=慍韫=韞氲=氳筠鋆赟=贇缊=縕
za zaa咋 zaap杂=雜砸|匝咂 zaat|紮 zim|臜=臢
zai zai|崽 zi|甾 zoi再在灾=災哉栽载=載宰
zan cyun|攒=攢 zaa咱 zaam暂=暫|糌錾=鏨簪 zaan赞=贊|昝瓒=瓚趱=趲讚
zang zong赃=贓脏=臟=髒葬|奘牂臧
zao cou噪澡燥躁 zok凿=鑿 zou早皂灶=竈枣=棗蚤造遭糟藻|唣璪繰
ze zaak责=責择=擇泽=澤|迮啧=嘖笮舴箦=簀赜=賾 zak则=則|仄昃 zik|帻=幘
zei caak贼=賊 zik鯽
zen zam怎|谮=譖
zeng caang|锃=鋥 zang曾增憎赠=贈|缯=繒甑罾
zha caa查 caak栅 zaa乍诈=詐炸喳渣榨|拃咤=吒砟揸=楂搾 zaak|蚱 zaap闸=閘眨|铡 zaat扎|札鍘 zok|柞
zhai zaai债=債斋=齋寨|瘵 zaak宅窄摘|翟
zhan zaam斩=斬站崭=嶄|湛蘸 zaan栈=棧盏=盞绽=綻|驏 zim占沾粘瞻|詹谵=譫佔霑 zin战=戰毡=氈=氊展輾|旃
zhang zoeng丈长=長仗杖帐=账=帳=賬张=張胀=脹涨=漲章掌障彰樟|仉嶂幛獐漳璋瘴蟑
zhao ciu昭|钊=釗 siu兆肇 zaau爪找罩|笊棹=櫂 zau|啁 ziu召招沼赵=趙朝照|诏=詔
zhe cit辙=轍 zaak|谪=謫磔 zat|蛰=蟄 ze这=這者蔗遮|柘锗赭鹧=鷓 zip摺|辄=輒褶 zit折哲浙|蜇 zoek着 zyu著
zhen can诊=診疹|畛 jan|甄 zam针=針=箴枕斟|鸩=鴆砧朕 zan阵=陣珍振真震镇=鎮|圳轸=軫胗赈=賑缜 zeon|蓁榛臻 zing贞=貞侦=偵|桢=楨祯=禎
zheng cing拯 zaang争=爭|诤 zang挣=掙狰=猙睁=睜筝=箏|峥=崢铮=錚諍 zeng郑=鄭 zing正证=證=証征怔政症=癥蒸整|帧=幀钲=鉦
zhi ci帜=幟 dit秩|帙 zaak掷=擲|踯=躑 zai制=製滞=滯 zap汁执=執 zat侄质=質窒|郅桎蛭骘=騭姪 zek隻|炙摭 zi之支止只芝至旨址志=誌吱纸=紙枝知肢治指挚=摯致=緻脂趾智置稚蜘徵|卮芷豸沚祉枳栀=梔峙胝祗咫贽=贄轾=輊鸷=鷙痔痣彘酯雉踬=躓觯=觶 zik直织=織值职=職植殖戠|陟埴跖 zit|栉=櫛
zhong cung重|冢塚 zung中仲众=眾=衆忠肿=腫终=終钟=鍾=鐘=锺种=種衷|盅踵螽
zhou zaau肘骤=驟 zau舟州咒周=週宙帚洲昼=晝皱=皺=绉=縐|纣=紂诌=謅㤘=㥮荮=葤胄=冑籀 zuk轴=軸粥|妯
zhu cyu贮=貯柱|伫=佇苎杼 zo助 zuk竹祝逐烛=燭筑=築嘱=囑瞩=矚|竺瘃躅 zyu主朱=硃住拄注=註驻=駐珠株诸=諸蛀猪=豬煮蛛铸=鑄|邾侏诛=誅茱炷洙铢=銖渚翥槠=櫧箸潴=瀦麈
zhua zaau爪抓
zhuai jai拽
zhuan syun|篆 zaan赚=賺撰|馔=饌 zyun专=專转=轉砖=磚|䏝=膞啭=囀颛=顓
zhuang zong壮=壯妆=妝庄=莊状=狀桩=樁装=裝撞|戇
zhui zeoi坠=墜追缀=綴锥=錐赘=贅|骓=騅惴缒=縋
zhun zeon准=準谆=諄|肫
zhuo coek灼卓桌|倬 doek啄|诼=諑涿 zoek酌着|斫䦃=鐯 zok|擢濯 zuk浊=濁捉|浞镯=鐲 zyut拙茁|棁=梲
zi zai仔 zi子自字姊咨=嗞=諮=谘姿籽兹=茲资=資紫滋|孜秭恣梓眦=眥渍=漬淄缁=緇辎=輜嵫孳趑訾锱=錙滓龇髭鲻=鯔赀=貲胏
zong zung纵=縱宗总=總综=綜棕踪=蹤|疭=瘲偬=傯粽=糉鬃
zou zau走奏揍|邹=鄒诹=諏陬
zu zeot卒 zo阻|诅=詛俎 zou组=組祖租 zuk足族|镞=鏃
zuan zaan|攥 zyun钻=鑽|缵=纘纂躜
zui zeoi最罪醉嘴|蕞
zun zeon遵|樽 zyun尊|撙鳟=鱒
zuo doek琢 zeot|捽 zo左佐坐座|唑 zok作昨|怍 zou做|胙祚`;

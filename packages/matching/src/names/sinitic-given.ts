// Hokkien and Teochew readings, as spelt in Latin letters, of characters usual in given names. A line: the forms, then the spellings.

export const hokkienReadings = `國国 kok
建健 kian
明 beng bing
文 boon bun
成 seng sing
德 teck tek
福 hock hok
順顺 soon sun
興兴 heng hin hing
華华 hwa hua
美 bee bi
玉 geok gek giok
英 eng ing
麗丽 lay le
金 kim
水 chwee sui chui
木 bok
山 san suan
龍龙 leong liong leng
春 choon chun
秋 chiu chew
財财 chye chai
發发 huat
榮荣 eng weng ing
光 kong kng
輝辉 hui hwee
偉伟 wee ui
志 chi chee
忠中 tiong
義义 ghee gi
仁 jin lin
智 ti tee
信新 sin
孝 hau how
安 an ann
平 peng ping
清 cheng chheng chhing
天 tian thian thien
元源 guan goan
坤 khoon khun
祥 siong siang
瑞 swee sui
雲云 hoon hun
雪 suat
月 goat guat goeh
香 hiang hiong
鳳凤 hong
秀 siu siew
慧惠 hui hwee
淑 siok sok
貞贞正 cheng ching
貴贵 kwee kui
寶宝 poh po
珠 choo chu
良 liang liong
強强 kiong keong
勇 yong iong
武 bu boo
俊 chun choon
傑杰吉 kiat
豪 ho hoe
家嘉 ka keh
慶庆 kheng kheng khing
利 lee li
永 eng weng ing
長长 tiong teng tng
壽寿 siu siew
宗 chong
啟启 khe khee
進进 chin
添 thiam tiam
益 ek iak
隆 leong liong
昌 chiong cheong
泉川 chuan choan
森 sim som
炎 iam yam
火 hoe
土 thoh
石 chioh
友 yew iu
賢贤 hian hien
才 chai chye
學学 hak
雄 hiong
東东 tong tang
南 lam
北 pak`;

// Spells a Mandarin syllable in the ways people write it. Hides the systems: pinyin, Wade-Giles, what is used on Taiwan.
// No tones, no apostrophes.

const initialAndFinal = /^(zh|ch|sh|gw|kw|ng(?=[a-z])|[bpmfdtnlgkhjqxzcsryw])?(.*)$/;

type Parts = { readonly initial: string; readonly final: string };

/** The consonant and the rest of a syllable in pinyin or jyutping. */
export const parts = (syllable: string): Parts => {
  const [, initial = '', final = ''] = initialAndFinal.exec(syllable) ?? [];
  return { initial, final };
};

const wadeGilesInitials: Readonly<Record<string, readonly string[]>> = {
  b: ['p'],
  d: ['t'],
  g: ['k'],
  j: ['ch'],
  q: ['ch'],
  x: ['hs', 'sh'],
  zh: ['ch', 'j', 'jh'],
  r: ['j'],
  z: ['ts', 'tz'],
  c: ['ts'],
};

const whole: Readonly<Record<string, readonly string[]>> = {
  zhi: ['chih', 'chi', 'jyh', 'jhih', 'jr', 'jhi'],
  chi: ['chih', 'chyh'],
  shi: ['shih', 'shyh', 'shr'],
  ri: ['jih', 'jyh'],
  zi: ['tzu', 'tsu', 'tzy', 'tze', 'tse', 'dz', 'zih'],
  ci: ['tzu', 'tsu', 'tsy', 'tze', 'tse', 'cih'],
  si: ['szu', 'ssu', 'sze', 'shy', 'sih'],
  yi: ['i', 'yih', 'yee', 'ii'],
  er: ['erh', 'el'],
  you: ['yu', 'yeou', 'yow'],
  yan: ['yen'],
  ye: ['yeh'],
  yue: ['yueh'],
  yong: ['yung', 'iong'],
  yu: ['yuh', 'yeu', 'yui', 'iu'],
  yun: ['yuin', 'yunn'],
  ying: ['ing'],
  wen: ['uen', 'wun', 'wein'],
  wei: ['way', 'wey', 'uei'],
  wu: ['woo', 'wuu'],
  wang: ['uang'],
  feng: ['fong', 'fon'],
  meng: ['mong', 'mung'],
  ge: ['ko', 'ker', 'keh', 'go'],
  ke: ['ko', 'ker', 'keh'],
  he: ['ho', 'her', 'heh', 'hor'],
  de: ['te', 'teh', 'der', 'ter'],
  le: ['leh', 'ler'],
  ze: ['tse', 'tzer', 'tser'],
  zhe: ['che', 'jer', 'cheh', 'jeh'],
  che: ['cheh'],
  she: ['sheh'],
  guo: ['kuo', 'gwo', 'kwo'],
  huang: ['hwang', 'hoang'],
  hua: ['hwa'],
  hong: ['hung', 'horng'],
  gui: ['kuei', 'kui', 'guey', 'gwei'],
  kui: ['kuei', 'kwei'],
  hui: ['huei', 'hwei', 'huey'],
  rui: ['jui', 'ruey', 'ruei', 'juei'],
  rou: ['jou'],
  li: ['lee', 'lih', 'ly'],
  mei: ['may', 'mey'],
  jin: ['chin', 'gin', 'jinn'],
  chen: ['chern'],
  cheng: ['chern', 'cherng'],
  zhen: ['jen', 'jenn', 'jhen'],
  lv: ['lu', 'lyu', 'leu'],
  nv: ['nu', 'nyu'],
  lve: ['lueh', 'lyueh', 'lue'],
  xu: ['sheu', 'shyu', 'hsu', 'syu'],
  dai: ['day', 'tai', 'tay'],
  kai: ['kae'],
  bo: ['po', 'poh', 'bor'],
  jun: ['juin', 'chun', 'jiun', 'jyun'],
  qiu: ['chiou', 'chyou', 'chiu'],
  xiu: ['shiou', 'hsiu', 'shiow'],
};

const palatal = /^[jqx]$/;
const retroflexOrSibilant = /^(?:zh|ch|sh|r|z|c|s)$/;

const wadeGilesFinals = (initial: string, final: string): readonly string[] => {
  const finals = [final];
  const change = (from: RegExp, to: string): void => {
    if (from.test(final)) finals.push(final.replace(from, to));
  };
  change(/ong$/, 'ung');
  change(/ian$/, 'ien');
  change(/ie$/, 'ieh');
  change(/iao$/, 'iau');
  change(/^ao$/, 'au');
  change(/^iu$/, 'iou');
  if (palatal.test(initial)) {
    change(/^ue$/, 'ueh');
    change(/^u/, 'iu');
    change(/^u/, 'yu');
    if (final === 'in') finals.push('inn');
  } else {
    change(/^ui$/, 'uei');
    if (!/^(?:g|k|h|sh)$/.test(initial)) change(/^uo$/, 'o');
  }
  if (retroflexOrSibilant.test(initial)) {
    change(/^i$/, 'ih');
    change(/^e$/, 'eh');
  }
  return finals;
};

/** The ways to write a Mandarin syllable given in pinyin without tones (v: u with dots), pinyin first. */
export const mandarinSpellings = (pinyin: string): readonly string[] => {
  const spellings = [pinyin.replace('v', 'u'), pinyin, ...(whole[pinyin] ?? [])];
  const { initial, final } = parts(pinyin);
  for (const written of [initial, ...(wadeGilesInitials[initial] ?? [])]) {
    for (const ending of wadeGilesFinals(initial, final)) spellings.push(written + ending);
  }
  return spellings;
};

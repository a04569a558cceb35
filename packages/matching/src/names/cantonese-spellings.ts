// Spells a Cantonese syllable in the ways people write it. Hides jyutping and the habits of Hong Kong, Macau and Malaysia. No tones.
import { parts } from './mandarin-spellings.ts';

const cantoneseInitials: Readonly<Record<string, readonly string[]>> = {
  b: ['b', 'p'],
  d: ['d', 't'],
  g: ['g', 'k'],
  gw: ['gw', 'kw', 'gu', 'ku'],
  kw: ['kw', 'ku'],
  z: ['z', 'ts', 'ch', 'j'],
  c: ['c', 'ts', 'ch'],
  s: ['s', 'sh'],
  j: ['j', 'y'],
  ng: ['ng', ''],
};

const cantoneseFinals: Readonly<Record<string, readonly string[]>> = {
  aa: ['a', 'ah', 'ar'],
  aai: ['ai', 'ay'],
  aau: ['au', 'ao'],
  aam: ['am'],
  aan: ['an'],
  aang: ['ang'],
  aap: ['ap'],
  aat: ['at'],
  aak: ['ak'],
  ai: ['ai', 'ay'],
  au: ['au', 'ow', 'aw'],
  am: ['am', 'um'],
  an: ['an', 'un'],
  ang: ['ang'],
  ap: ['ap', 'up'],
  at: ['at', 'ut'],
  ak: ['ak', 'uk'],
  e: ['e', 'eh'],
  ei: ['ei', 'i', 'ee', 'ay', 'ey'],
  eng: ['eng', 'iang'],
  ek: ['ek', 'eck', 'ik'],
  i: ['i', 'ee', 'ze', 'ie', 'y'],
  iu: ['iu', 'ew', 'iew', 'ieu'],
  im: ['im'],
  in: ['in', 'een'],
  ing: ['ing'],
  ip: ['ip'],
  it: ['it', 'eet'],
  ik: ['ik', 'ick'],
  o: ['o', 'or', 'oh'],
  oi: ['oi', 'oy'],
  ou: ['o', 'ou', 'u', 'oo', 'ow'],
  on: ['on'],
  ong: ['ong', 'orng'],
  ot: ['ot'],
  ok: ['ok', 'ock'],
  u: ['u', 'oo'],
  ui: ['ui', 'uy', 'ooi'],
  un: ['un', 'oon', 'uen'],
  ung: ['ung', 'oong'],
  ut: ['ut', 'oot'],
  uk: ['uk', 'ook', 'uck'],
  eoi: ['ui', 'eui', 'oi', 'oy', 'uy', 'ei'],
  eon: ['un', 'on', 'eun', 'uen'],
  eot: ['ut', 'eut'],
  oe: ['eu', 'euh', 'oer'],
  oeng: ['eung', 'ong', 'eong', 'oeng', 'eang', 'iong'],
  oek: ['euk', 'eok', 'eak', 'ok', 'eouk'],
  yu: ['yu', 'u', 'ue', 'ee', 'ui'],
  yun: ['uen', 'un', 'yun', 'yuen', 'oon'],
  yut: ['uet', 'ut', 'yut', 'it'],
};

/** The ways to write a Cantonese syllable given in jyutping without tones. */
export const cantoneseSpellings = (jyutping: string): readonly string[] => {
  const spellings = [jyutping];
  if (jyutping === 'ng') return ['ng', 'ung', 'eng'];
  if (jyutping === 'm') return ['m', 'mm'];
  const { initial, final } = parts(jyutping);
  for (const written of cantoneseInitials[initial] ?? [initial]) {
    for (const ending of cantoneseFinals[final] ?? [final]) {
      // jyu is written yu or yue, jyun yuen: the initial and the final share one y.
      spellings.push((written + ending).replace('yy', 'y').replace('uu', 'u'));
    }
  }
  return spellings;
};

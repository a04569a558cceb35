// What letters stand for in the spellings of the world, as sets of sounds. Hides the bits.
const [A, E, I, O, U] = [1, 2, 4, 8, 16] as const;
const [P, B, F, V, W, M, T, D] = [1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12] as const;
const [TH, DH, S, Z, SH, ZH, CH, J] = [1 << 13, 1 << 14, 1 << 15, 1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20] as const;
const [TS, KS, K, G, KH, H, Y, N] = [1 << 21, 1 << 22, 1 << 23, 1 << 24, 1 << 25, 1 << 26, 1 << 27, 1 << 28] as const;
const [L, R] = [1 << 29, 1 << 30] as const;

/** The bits of the sounds that have rules of their own. */
export const sound = { A, E, I, O, U, V, W, S, Z, H, Y, L, R, F, K, G, J, CH, TS, vowels: A | E | I | O | U } as const;

/** Sounds that people and scripts mix up, though they are not one. */
export const neighbours: readonly number[] = [
  P | B,
  T | D,
  K | G | KH,
  S | SH,
  SH | CH,
  CH | TS,
  S | TS,
  F | V | P,
  V | B,
  Z | ZH,
  J | CH,
  J | G,
  TH | S,
  TH | F,
  DH | Z,
  M | N,
  KH | H,
];

/** The sounds of letters, by the letters. */
export type Spelling = Readonly<Record<string, number>>;

/** Latin letters, by how many stand together. */
export const latinSpelling: readonly Spelling[] = [
  {},
  {
    b: B,
    c: K,
    d: D,
    f: F,
    g: G,
    h: H,
    j: J | Y | ZH,
    k: K,
    l: L,
    m: M,
    n: N,
    p: P,
    q: K,
    r: R,
    s: S,
    t: T,
    v: V | W,
    w: W | V,
    x: KS | H | SH,
    z: Z,
    a: A,
    e: E,
    i: I,
    o: O,
    u: U,
    y: I,
  },
  {
    ph: F,
    th: TH | T,
    dh: DH | D | Z,
    sh: SH,
    zh: ZH | J,
    ch: CH | SH | K | KH,
    kh: KH | K | H,
    gh: G | KH,
    cz: CH,
    sz: SH | S,
    dj: J | D,
    dt: T,
    cq: K,
    dz: Z | J | D,
    ts: TS | S,
    tz: TS | Z | S,
    ck: K,
    ks: KS,
    rh: R,
    wh: W,
    bh: B,
    jh: J,
    lh: L,
    ee: E | I,
    ie: E | I,
    oo: O | U,
    ou: O | U,
    ae: A | E,
    oe: O | E,
    ue: U | E,
    aa: A,
    uu: U,
    ii: I,
  },
  { sch: SH, tch: CH, dzh: J | ZH, cks: KS, tsh: CH, cch: K | CH },
  { tsch: CH, shch: SH | CH, szcz: SH | CH },
];

/** What the letters of a transliterated Arabic-script word stand for where it differs: w and y are long vowels too. */
export const abjad: Spelling = {
  u: U | O | W | V,
  w: W | V | U | O,
  i: I | E | Y,
  y: I | E | Y,
  j: J | G | ZH,
  z: Z | D | DH,
  a: A | E,
  th: T | TH | S,
  dh: D | DH | Z,
};

/** Hebrew letters have two sounds each, and a final h any vowel. */
export const hebrew: Spelling = {
  ...abjad,
  o: O | U | V | W,
  b: B | V,
  p: P | F,
  k: K | KH,
  h: H | KH | CH,
  sh: SH | S,
  z: Z,
  j: J,
  a: A | O | E,
};

/** Korean plain consonants are written now soft, now hard, and its two open vowels in many ways. */
export const korean: Spelling = {
  g: K | G,
  d: D | T,
  b: B | P,
  j: J | CH,
  eo: O | U | E,
  eu: U | E | O,
  r: R | L,
  l: L | R,
  s: S | SH,
  oe: O | E,
};

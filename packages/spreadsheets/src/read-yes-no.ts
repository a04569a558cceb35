// Reads yes, no and consent as people write and tick them. Hides the languages and signs; what says neither is an error.
import { type CellRead, nothing, readText } from './read-cells.ts';

const yes = new Set(
  ['yes', 'y', 'true', '1', 'x', 'si', 'sí', 'sim', 's', 'wi', 'oui', 'haa', 'có', '是', '有', 'نعم', 'checked'].concat(
    ['✓', '✔', '✔️', '☑', '☑️', '✅', 'verdadero', 'verdadeiro', 'vrai'],
  ),
);
// A box with a cross in it is a yes on some forms and a no on others.
const no = new Set(
  [
    'no',
    'n',
    'false',
    '0',
    'não',
    'nao',
    'non',
    'nau',
    'maya',
    'không',
    '否',
    '没有',
    '沒有',
    'لا',
    'unchecked',
  ].concat(['☐', 'falso', 'faux']),
);

/** Yes or no, in the languages of the template. */
export const readYesNo = (cell: string): CellRead<boolean> => {
  // Some form programs end every choice with a semicolon.
  const text = (readText(cell) ?? '').normalize('NFC').toLowerCase().replace(/[;.]$/, '');
  if (text === '') return nothing;
  if (yes.has(text)) return { value: true };
  return no.has(text) ? { value: false } : { code: 'yes-or-no', detail: 'must be yes or no' };
};

const agreed = new Set(
  [
    'i agree',
    'agree',
    'agreed',
    'i consent',
    'yes i agree',
    'yes i consent',
    'acepto',
    'si acepto',
    'de acuerdo',
  ].concat([
    'sim aceito',
    'aceito',
    'concordo',
    'sim concordo',
    'dako',
    'wi mwen dako',
    'mwen dako',
    'đồng ý',
    '同意',
    '我同意',
  ]),
);

/** Whether somebody consents: yes or no, or the words of a form that is signed. */
export const readConsent = (cell: string): CellRead<boolean> => {
  const text = (readText(cell) ?? '').toLowerCase();
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303]|[,;.!]/g, '')
    .normalize('NFC');
  return agreed.has(text) || agreed.has(plain) ? { value: true } : readYesNo(cell);
};

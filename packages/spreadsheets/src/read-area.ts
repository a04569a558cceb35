// Reads an area as people write it. Hides the spellings that can mean one area only; guesses no state and no county.
import { readText } from './read-cells.ts';

const codes = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
);
const states: Readonly<Record<string, string>> = {
  massachusetts: 'MA',
  'rhode island': 'RI',
  connecticut: 'CT',
  'new hampshire': 'NH',
  vermont: 'VT',
  maine: 'ME',
  'new york': 'NY',
  'new jersey': 'NJ',
};

const stateOf = (text: string): string | undefined => {
  const plain = text.trim().replace(/\.$/, '');
  return codes.has(plain.toUpperCase()) ? plain.toUpperCase() : states[plain.toLowerCase()];
};

const countyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|['’.]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/**
 * The code of an area: `us-ma-Essex` is `US-MA-essex`, so is `Essex County, MA`; `MA` alone is the state. What may be a town as well
 * (`Lynn, MA`), or lacks its state, comes as it is written: the contract refuses it.
 */
export const readArea = (cell: string): string | undefined => {
  const text = readText(cell)?.slice(0, 200);
  if (text === undefined) return undefined;
  const [, country, state = '', county] = /^(US[-_ ])?([A-Z]{2})(?:[-_]([\p{L} '’._-]{2,60}))?$/iu.exec(text) ?? [];
  // "La-Vega" is no county of Louisiana: without its country a state stands in capitals.
  const isState = country === undefined ? codes.has(state) : codes.has(state.toUpperCase());
  if (isState) return `US-${state.toUpperCase()}${county === undefined ? '' : `-${countyOf(county)}`}`;
  const [, named = '', of = ''] =
    /^([\p{L} '’.-]{2,60}?) (?:county|co\.|condado|konte)\s*[,(]?\s*([\p{L} .]{2,20})\)?$/iu.exec(text) ?? [];
  const ofState = stateOf(of);
  return ofState === undefined ? text : `US-${ofState}-${countyOf(named)}`;
};

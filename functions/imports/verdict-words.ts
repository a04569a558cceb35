// A verdict in words beside the row, for those that need them.
import type { ToldRow } from '@hearth/contracts/import-rows';
import type { WordsLanguage } from '@hearth/spreadsheets/words';
import { listWords } from './list-words.ts';

/** What a verdict means for whoever reads the row; empty where the verdict says it all. */
export const verdictWords = (verdict: ToldRow['verdict'], like: ToldRow['like'], language: WordsLanguage): string => {
  if (verdict === 'changed-after-decision') return listWords('beside', 'decided', language);
  if (like === undefined) return '';
  if ('applicationId' in like) return listWords('beside', 'own-people', language, { id: like.applicationId });
  return listWords('beside', verdict === 'same' ? 'same-row' : 'same-people', language, { row: like.row });
};

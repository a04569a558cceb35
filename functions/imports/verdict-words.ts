// A verdict in words beside the row, for those that need them. English and Spanish; other readers get the English.
import type { ToldRow } from '@hearth/contracts/import-rows';

type Words = {
  readonly sameRow: (row: number) => string;
  readonly samePeople: (row: number) => string;
  readonly ownPeople: (applicationId: string) => string;
  readonly decided: string;
};

const en: Words = {
  sameRow: (row) => `the same as row ${row}: nothing to do`,
  samePeople: (row) => `row ${row} names the same person: are these two requests of one household?`,
  ownPeople: (id) => `your application ${id} names the same person: is this another request of the same household?`,
  decided: 'this was decided already, so the change will not be taken: send a new request under another reference',
};

const es: Words = {
  sameRow: (row) => `igual que la fila ${row}: no hay nada que hacer`,
  samePeople: (row) => `la fila ${row} nombra a la misma persona: ¿son dos solicitudes de un mismo hogar?`,
  ownPeople: (id) => `su solicitud ${id} nombra a la misma persona: ¿es otra solicitud del mismo hogar?`,
  decided: 'esto ya se decidió y el cambio no se tomará: envíe una solicitud nueva con otra referencia',
};

/** What a verdict means for whoever reads the row; empty where the verdict says it all. */
export const verdictWords = (verdict: ToldRow['verdict'], like: ToldRow['like'], language: string): string => {
  const words = language === 'es' ? es : en;
  if (verdict === 'changed-after-decision') return words.decided;
  if (like === undefined) return '';
  if ('applicationId' in like) return words.ownPeople(like.applicationId);
  return verdict === 'same' ? words.sameRow(like.row) : words.samePeople(like.row);
};

// What gave a number away, in words for a committee. Hides nothing of it but the number itself.
import type { PublicationDocument } from '../document.ts';
import type { Statement } from './statements.ts';

/** One statement in words: which figure of which publication. It never tells the figure's truth. */
export const statementWords = (
  document: PublicationDocument | undefined,
  { table, key, measure }: Statement,
): string => {
  const row = key.length === 0 ? 'its total' : key.join(', ');
  const of =
    document === undefined ? '' : ` of ${document.template} ${document.period.name} (${document.publicationId})`;
  return `${measure === 'households' ? 'households' : 'money'} in ${table.id}, ${row}${of}`;
};

// What a household said in words, where it is more than fits the transaction in which the household goes.
import { noteDeleted, notesOf } from '@hearth/store/note-rows';
import { mostActions, type Tables } from '@hearth/store/tables';

/** A household has a few notes; so many go in its own transaction, which has room for no more. */
export const notesAtOnce = 12;

/** Deletes notes that did not fit. Nobody can read them since their key went; a repeat finds what a run that was cut off left. */
export const restOfNotes = async (tables: Tables, householdId: string): Promise<void> => {
  const rest = await notesOf(tables, householdId);
  for (let at = 0; at < rest.length; at += mostActions)
    await tables.transact(rest.slice(at, at + mostActions).map(noteDeleted));
};

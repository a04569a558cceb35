// Fields that have to be corrected, said in one way everywhere: how many they are, and that nothing came of what was sent.
import { type FieldError, type Rejected, reject } from './rejections.ts';

const nothingKept = 'Nothing was kept.';

/** `invalid`, with every field that is wrong. `after`: what became of what was sent, as a sentence. */
export const corrected = (errors: readonly FieldError[], after: string = nothingKept): Rejected =>
  reject(
    'invalid',
    `${errors.length === 1 ? 'One field has' : `${errors.length} fields have`} to be corrected. ${after}`,
    {
      errors,
    },
  );

/** `invalid` for one field: where, which rule, and what to do in words. */
export const wrongField = (pointer: string, code: string, detail: string, after?: string): Rejected =>
  corrected([{ pointer, code, detail }], after);

// From a place in a body to the column of the file that it was read from, as the file calls it.
import { applicationColumns, confidentialColumns } from '@hearth/spreadsheets/columns';

const names = new Map(
  [...confidentialColumns, ...applicationColumns]
    .filter(({ path }) => path !== '')
    .map(({ path, name }) => [path, name]),
);

/** The header of the column of a pointer (`/applicant/birthDate`), of the nearest one above it, or nothing. */
export const columnFinder = (
  present: readonly { readonly name: string; readonly header: string }[],
): ((pointer: string) => string) => {
  const headers = new Map(present.map(({ name, header }) => [name, header]));
  return (pointer) => {
    const path = pointer.slice(1).split('/');
    for (let length = path.length; length > 0; length -= 1) {
      const name = names.get(path.slice(0, length).join('/'));
      if (name !== undefined) return headers.get(name) ?? name;
    }
    return '';
  };
};

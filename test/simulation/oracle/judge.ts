// What every rule of the judge needs: a way to say that it was broken.
/** How a rule says that it was broken: the number of money.md section 9, what is always true, and what was found. */
export type Judge = { readonly violated: (invariant: number, says: string, found: string) => void };

// What every rule of the judge needs: a way to say that it was broken.
/** How a rule says that it was broken: its number in `test/simulation/README.md`, what is always true, and what was found. */
export type Judge = { readonly violated: (invariant: number, says: string, found: string) => void };

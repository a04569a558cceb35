// Text with brackets (`created[gte]=1`, `include[0]=identity`) into the nested value it stands for; every leaf stays text.

type Nested = string | Nested[] | { [name: string]: Nested };

const maxDepth = 6;
const maxPairs = 500;

/** `a[b][0]` as its parts; undefined when the brackets do not close. */
const partsOf = (name: string): readonly string[] | undefined => {
  const head = /^[^[\]]+/.exec(name)?.[0];
  if (head === undefined) return undefined;
  const rest = name.slice(head.length);
  if (!/^(\[[^[\]]*\])*$/.test(rest)) return undefined;
  const inner = [...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, part]) => part ?? '');
  return inner.length < maxDepth ? [head, ...inner] : undefined;
};

type Branch = { readonly kids: Map<string, Branch>; text?: string };

const grow = (root: Branch, parts: readonly string[], text: string): boolean => {
  let here = root;
  for (const part of parts) {
    if (here.text !== undefined) return false;
    const name = part === '' ? String(here.kids.size) : part;
    const next = here.kids.get(name) ?? { kids: new Map() };
    here.kids.set(name, next);
    here = next;
  }
  if (here.text !== undefined || here.kids.size > 0) return false;
  here.text = text;
  return true;
};

const grown = (branch: Branch): Nested => {
  if (branch.text !== undefined) return branch.text;
  const names = [...branch.kids.keys()];
  const isList = names.length > 0 && names.every((name, index) => name === String(index));
  if (isList) return [...branch.kids.values()].map(grown);
  return Object.fromEntries([...branch.kids].map(([name, kid]) => [name, grown(kid)]));
};

/** The nested value of a query or a form-encoded body; undefined for one that says a thing twice or nests without end. */
export const nestedOf = (text: string): { readonly [name: string]: Nested } | undefined => {
  const root: Branch = { kids: new Map() };
  const pairs = [...new URLSearchParams(text)];
  if (pairs.length > maxPairs) return undefined;
  for (const [name, value] of pairs) {
    const parts = partsOf(name);
    if (parts === undefined || !grow(root, parts, value)) return undefined;
  }
  return Object.fromEntries([...root.kids].map(([name, kid]) => [name, grown(kid)]));
};

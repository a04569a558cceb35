// Every text and number of a value with its place. Hides the walk; a value of any depth takes no stack.

export type Leaf = { readonly pointer: string; readonly value: string | number };

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The texts and numbers of a value, in no particular order. */
export const leavesOf = (value: unknown): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  const waiting: { readonly pointer: string; readonly value: unknown }[] = [{ pointer: '', value }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { pointer, value: is } = next;
    if (typeof is === 'string' || typeof is === 'number') leaves.push({ pointer, value: is });
    else if (typeof is === 'object' && is !== null)
      for (const [name, inner] of Object.entries(is))
        waiting.push({ pointer: `${pointer}/${escaped(name)}`, value: inner });
  }
  return leaves;
};

/** The value at a pointer of names and places that need no escapes; nothing when there is none. */
export const valueAt = (value: unknown, pointer: string): unknown => {
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.getOwnPropertyDescriptor(at, part)?.value;
  }
  return at;
};

/** The text at a pointer; nothing when there is none, or when it is no text. */
export const textAt = (value: unknown, pointer: string): string | undefined => {
  const found = valueAt(value, pointer);
  return typeof found === 'string' ? found : undefined;
};

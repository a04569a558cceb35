// The fields of a grant as the official schema has them: names, titles, types and code lists, as a tree. Hides the schema's own form.
import grantSchema from '../../standards/360giving/schema/360-giving-schema.json' with { type: 'json' };

/** A field. `children` of a list are those of each thing in it. */
export type Field = {
  readonly name: string;
  readonly title: string;
  readonly isList: boolean;
  readonly isNumber: boolean;
  /** The file of its codes, as the schema names it. */ readonly codeList?: string;
  readonly children: readonly Field[];
};

type Node = {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly codelist?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
};

const schema: { readonly properties: Readonly<Record<string, Node>>; readonly $defs: Readonly<Record<string, Node>> } =
  grantSchema;

const resolved = (node: Node): Node => {
  const named = node.$ref === undefined ? undefined : schema.$defs[node.$ref.replace('#/$defs/', '')];
  return named === undefined ? node : { ...named, ...node };
};

const fieldOf = (name: string, raw: Node): Field => {
  const node = resolved(raw);
  const inner = node.items === undefined ? node : resolved(node.items);
  return {
    name,
    title: node.title ?? name,
    isList: node.items !== undefined,
    isNumber: [inner.type].flat().includes('number'),
    ...(inner.codelist === undefined ? {} : { codeList: inner.codelist }),
    children: Object.entries(inner.properties ?? {}).map(([child, of]) => fieldOf(child, of)),
  };
};

/** The fields of a grant, in the schema's order. */
export const grantFields: readonly Field[] = Object.entries(schema.properties).map(([name, node]) =>
  fieldOf(name, node),
);

/** How a spreadsheet titles the column of a field, such as `Recipient Org:Identifier`. */
export const columnTitle = (pointer: string): string => {
  const titles: string[] = [];
  let fields = grantFields;
  let inside: Field | undefined;
  for (const part of pointer.split('/').slice(1)) {
    if (/^\d+$/.test(part) && inside?.isList === true) {
      if (part !== '0' && inside.children.length > 0) titles.push(part);
      continue;
    }
    inside = fields.find(({ name }) => name === part);
    titles.push(inside?.title ?? part);
    fields = inside?.children ?? [];
  }
  return titles.join(':');
};

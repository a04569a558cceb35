// Whether two tellings of the same cases agree: the reporting rows, and the record. Names what differs, never who it is of.
import { canonical, type Json } from '@hearth/domain/canonical';
import { grantKey } from '@hearth/domain/households';
import type { Cases } from './cases.ts';

/** What both sources tell. */
export type ToldTwice = Pick<Cases, 'grants' | 'requests'>;

/** A case that the two tell differently. `id`: an application, or an award and its attempt; `what`: the fields, or `only in ...`. */
export type CaseDifference = { readonly id: string; readonly what: readonly string[] };

const bytesOf = (value: unknown): string => canonical(JSON.parse(JSON.stringify(value ?? null)) satisfies Json);

type Told = Readonly<Record<string, unknown>>;
const named = ({ grants, requests }: ToldTwice): ReadonlyMap<string, Told> => {
  const byId = new Map<string, Told>();
  for (const grant of grants) byId.set(grantKey(grant.awardId, grant.attempt), grant);
  for (const request of requests) byId.set(request.applicationId, request);
  return byId;
};

// Most fields are texts and numbers: only lists are worth writing out.
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && bytesOf(a) === bytesOf(b));

const fieldsThatDiffer = (a: Told, b: Told): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !isSame(a[name], b[name])).sort();

/** The cases of which rows and record do not tell the same, by id, at most `most` of them; empty is the only good answer. */
export const caseDifferences = (rows: ToldTwice, record: ToldTwice, most = 20): readonly CaseDifference[] => {
  const [inRows, inRecord] = [named(rows), named(record)];
  const differences: CaseDifference[] = [];
  const tell = (id: string, what: readonly string[]): void => {
    if (what.length > 0) differences.push({ id, what });
  };
  for (const id of [...new Set([...inRows.keys(), ...inRecord.keys()])].sort()) {
    if (differences.length >= most) break;
    const [a, b] = [inRows.get(id), inRecord.get(id)];
    if (a === undefined) tell(id, ['only in the record']);
    else if (b === undefined) tell(id, ['only in the rows']);
    else tell(id, fieldsThatDiffer(a, b));
  }
  return differences;
};

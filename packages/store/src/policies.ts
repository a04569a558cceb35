// Policies by id: immutable, so remembered for the life of the process.
import { policyOf, type RecordedPolicy } from '@hearth/domain/governance';
import type { Policy } from '@hearth/domain/policy';
import { loaded, stateRef } from './entities.ts';
import type { Tables } from './tables.ts';

/** Reads a policy by its id; a TypeError when the record names one that is not there. */
export type ReadPolicy = (policyId: string) => Promise<Policy>;

const mostRemembered = 100;

/** Of each deployment's tables, whoever reads them: a second reader asks nothing again. */
const byTables = new WeakMap<Tables, Map<string, Promise<Policy>>>();

const rememberedOf = (tables: Tables): Map<string, Promise<Policy>> => {
  const remembered = byTables.get(tables) ?? new Map<string, Promise<Policy>>();
  byTables.set(tables, remembered);
  return remembered;
};

export const policyReader = (tables: Tables): ReadPolicy => {
  const remembered = rememberedOf(tables);
  const read = async (policyId: string): Promise<Policy> => {
    const [item] = await tables.read([stateRef(policyId)]);
    const { state } = loaded<RecordedPolicy>(policyId, item);
    if (state === undefined) throw new TypeError(`the record names a policy that is not there: ${policyId}`);
    return policyOf(state);
  };
  return (policyId) => {
    const known = remembered.get(policyId);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const policy = read(policyId);
    remembered.set(policyId, policy);
    policy.catch(() => remembered.delete(policyId));
    return policy;
  };
};

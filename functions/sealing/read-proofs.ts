// Proofs for anybody: that a leaf is in the log, and that a smaller log begins a larger one. Made from kept tiles, a few reads each.
import type { KeptLog } from '@hearth/channels/kept-log';
import { type HashOfNode, planConsistency, planInclusion } from '@hearth/domain/merkle';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { checkpointAt } from '@hearth/store/log-items';
import { readLog } from '@hearth/store/log-leaves';
import type { Tables } from '@hearth/store/tables';
import { notSealed } from './read-checkpoints.ts';

type Ports = {
  readonly tables: Tables;
  readonly kept: Pick<KeptLog, 'proofOf'>;
  readonly fiscalAgentId: string;
};
type InclusionQuery = { readonly leaf: number; readonly size?: number | undefined };
type ConsistencyQuery = { readonly from: number; readonly to?: number | undefined };

const keptSizeOf = async ({ tables, fiscalAgentId }: Ports): Promise<number> =>
  (await readLog(tables, fiscalAgentId)).state?.keptSize ?? 0;

const outside = (pointer: string, detail: string): Rejected =>
  reject('invalid', detail, { errors: [{ pointer, code: 'out-of-range', detail }] });

const noteOf = async (tables: Tables, size: number): Promise<{ readonly checkpoint?: string }> => {
  const found = await checkpointAt(tables, size);
  return found === undefined ? {} : { checkpoint: found.note };
};

/**
 * Answers 200 `{ leaf, size, hash, proof, checkpoint? }`: hashes in hex, the nearest to the leaf first; `checkpoint` when one was
 * given out for this size. Rejections: `not-sealed` beyond what is kept, `invalid` for a leaf that such a log does not have.
 */
export const proveInclusion =
  (ports: Ports) =>
  async ({
    query: { leaf, size: asked },
  }: Pick<Call<undefined, InclusionQuery>, 'query'>): Promise<Answer | Rejected> => {
    const keptSize = await keptSizeOf(ports);
    const size = asked ?? keptSize;
    if (size === 0 || size > keptSize) return notSealed(keptSize);
    if (leaf >= size) {
      if (asked === undefined) return notSealed(keptSize);
      return outside('/query/leaf', `A log of ${size} events has the leaves 0 to ${size - 1}.`);
    }
    const itself = {
      nodes: [{ level: 0, index: leaf }],
      hashes: (hashOf: HashOfNode) => [hashOf({ level: 0, index: leaf })],
    };
    const [proof, [hash = ''], note] = await Promise.all([
      ports.kept.proofOf(planInclusion(leaf, size), keptSize),
      ports.kept.proofOf(itself, keptSize),
      noteOf(ports.tables, size),
    ]);
    return { status: 200, body: { leaf, size, hash, proof, ...note } };
  };

/**
 * Answers 200 `{ from, to, proof }` with hashes in hex. Rejections: `not-sealed` beyond what is kept, `invalid` when `from` is the larger.
 */
export const proveConsistency =
  (ports: Ports) =>
  async ({
    query: { from, to: asked },
  }: Pick<Call<undefined, ConsistencyQuery>, 'query'>): Promise<Answer | Rejected> => {
    const keptSize = await keptSizeOf(ports);
    const to = asked ?? keptSize;
    if (to === 0 || Math.max(from, to) > keptSize) return notSealed(keptSize);
    if (from > to) return outside('/query/from', `The smaller log has at most as many events as the larger: ${to}.`);
    return { status: 200, body: { from, to, proof: await ports.kept.proofOf(planConsistency(from, to), keptSize) } };
  };

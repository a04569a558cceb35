// Sealing over the twins: for tests of sealing itself, and for tests of whoever reads a sealed record.
import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import { keptLog } from '@hearth/channels/kept-log';
import { vkeyOf } from '@hearth/domain/checkpoint-note';
import { derivedId } from '@hearth/domain/ids';
import { appendEvents, emptyHead, type Head, type RecordedEvent } from '@hearth/domain/record';
import { ana } from '@hearth/domain/relief-fund.fixture';
import { eventItem } from '@hearth/store/entities';
import { readLog } from '@hearth/store/log-leaves';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { inMemoryLogSigner } from '@hearth/vault/in-memory-log-signer';
import { type Ports, seal } from './seal.ts';

const origin = 'fund.example/log';

/**
 * A sealer over tables, with a bucket and a key of its own. `sealAt` runs it; `vkey` is what its notes are checked by;
 * `kept` reads its tiles, `files` is its bucket.
 */
export const sealerOf = async (
  tables: Tables,
  {
    files = inMemoryFiles(),
    signer = inMemoryLogSigner(),
  }: Partial<{ files: ReturnType<typeof inMemoryFiles>; signer: Ports['signer'] }> = {},
) => {
  const kept = keptLog(files);
  const ports: Ports = { tables, kept, signer, origin, fiscalAgentId };
  return {
    ports,
    files,
    kept,
    vkey: vkeyOf(origin, await signer.publicKey()),
    sealAt: seal(ports),
    sealWith: (other: Partial<Ports>) => seal({ ...ports, ...other }),
    log: () => readLog(tables, fiscalAgentId),
  };
};

/** Seals whatever stands in the tables, once, at an instant: the record of any fixture becomes one that can be proven. */
export const sealedAt = async (tables: Tables, at: string) => {
  const sealer = await sealerOf(tables);
  await sealer.sealAt(at);
  return sealer;
};

/** Streams of a record that is nothing but a record: `grow` commits events to the nth one. */
export const plainRecord = (tables: Tables) => {
  const heads = new Map<string, Head>();
  const streamOf = (nth: number): string => derivedId('access', nth);
  return {
    streamOf,
    grow: async (nth: number, count: number, at: string): Promise<readonly RecordedEvent[]> => {
      const stream = streamOf(nth);
      const data = (each: number) => ({ type: 'IdentityRead', data: { purpose: `test ${nth} ${each}` } });
      const events = appendEvents(
        stream,
        heads.get(stream) ?? emptyHead,
        Array.from({ length: count }, (_, each) => data(each)),
        { at, actor: ana },
      );
      const last = events.at(-1);
      if (last === undefined) return [];
      heads.set(stream, { version: last.sequence, hash: last.hash });
      for (const event of events) {
        const { pk, sk, ...rest } = eventItem(event);
        await tables.transact([
          { put: { table: 'events', pk, sk }, item: { pk, sk, ...rest }, when: [{ absent: true }] },
        ]);
      }
      return events;
    },
  };
};

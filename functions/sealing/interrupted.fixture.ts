// Sealers whose every call of a port can be stopped, before or after it took effect; and a bucket in which nothing changes once it is put.
import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import type { Tables } from '@hearth/store/tables';
import { inMemoryLogSigner } from '@hearth/vault/in-memory-log-signer';
import type { Ports } from './seal.ts';
import { sealerOf } from './sealing.fixture.ts';

export type Stop = { readonly before?: () => Promise<void> | void; readonly after?: () => Promise<void> | void };
type Calls = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

const stopped = <T extends Calls>(port: T, { before, after }: Stop): T =>
  Object.fromEntries(
    Object.entries(port)
      .filter(([, call]) => typeof call === 'function')
      .map(([name, call]) => [
        name,
        async (...given: never[]) => {
          await before?.();
          const answer = await call(...given);
          await after?.();
          return answer;
        },
      ]),
  ) as unknown as T;

/** A bucket under Object Lock: a second put of one key must bring the same bytes; only the newest checkpoint has versions. */
export const lockedFiles = (): ReturnType<typeof inMemoryFiles> => {
  const files = inMemoryFiles();
  return {
    ...files,
    put: async (file) => {
      const before = files.kept.get(file.key);
      const isVersioned = file.key === 'checkpoint';
      if (before !== undefined && !isVersioned && !Buffer.from(before.body).equals(Buffer.from(file.body)))
        throw new TypeError(`${file.key} was put with other bytes`);
      await files.put(file);
    },
  };
};

/** A sealer over these tables and this bucket, with a stop at every call of tables, bucket and key. */
export const interruptedSealer = async (tables: Tables, files: ReturnType<typeof inMemoryFiles>, stop: Stop) => {
  const { kept: _shown, addressOf, ...calls } = files;
  const signer: Ports['signer'] = stopped(inMemoryLogSigner(), stop);
  const sealer = await sealerOf(stopped({ ...tables }, stop), {
    files: { ...files, ...stopped(calls, stop), addressOf },
    signer: inMemoryLogSigner(),
  });
  return { ...sealer, sealAt: (at: string) => sealer.sealWith({ signer })(at) };
};

// Epoch keys: one for each UTC day, wrapped by the key service, made when first needed. Keeps the key service off the hot path.
import { createSecretKey, type KeyObject } from 'node:crypto';
import type { KeyRows } from './key-rows.ts';
import type { KeyService } from './key-service.ts';
import { vaultFault } from './vault-fault.ts';

/** A day's key in the clear, held as a key object. */
export type EpochKey = { readonly epoch: string; readonly key: KeyObject };

/** Keys of days. Faults: the service's and the store's; `VaultKeyMissing` for a past day without a key. */
export type EpochKeys = {
  readonly today: () => Promise<EpochKey>;
  readonly of: (epoch: string) => Promise<EpochKey>;
};

const lifeMs = 5 * 60_000;
const maxHeld = 400;

type Held = { readonly key: Promise<EpochKey>; readonly atMs: number };

/** What epoch keys are made of; `now` is an RFC 3339 instant. */
export type EpochKeysNeeds = {
  readonly kms: KeyService;
  readonly keyRows: KeyRows;
  readonly fiscalAgentId: string;
  readonly vaultKeyId: string;
  readonly now: () => string;
};

// Callers at the same moment share one call; a failed one is forgotten at once.
const heldFor = (now: () => string) => {
  const held = new Map<string, Held>();
  return (epoch: string, load: () => Promise<EpochKey>): Promise<EpochKey> => {
    const atMs = Date.parse(now());
    const known = held.get(epoch);
    const ageMs = atMs - (known?.atMs ?? 0);
    if (known !== undefined && ageMs >= 0 && ageMs < lifeMs) return known.key;
    const key = load();
    held.delete(epoch);
    held.set(epoch, { key, atMs });
    const [oldest] = held.keys();
    if (held.size > maxHeld && oldest !== undefined) held.delete(oldest);
    key.catch(() => held.delete(epoch));
    return key;
  };
};

/** Epoch keys over a key service and the `keys` table. A plain key is held for five minutes at most. */
export const epochKeys = ({ kms, keyRows, fiscalAgentId, vaultKeyId, now }: EpochKeysNeeds): EpochKeys => {
  const hold = heldFor(now);
  const context = (epoch: string) => ({ fiscalAgent: fiscalAgentId, epoch });
  const plain = (epoch: string, bytes: Uint8Array): EpochKey => ({ epoch, key: createSecretKey(bytes) });

  const existing = async (epoch: string): Promise<EpochKey | undefined> => {
    const row = await keyRows.read(`epoch#${epoch}`, 'key');
    return row === undefined ? undefined : plain(epoch, await kms.decrypt(vaultKeyId, row.wrapped, context(epoch)));
  };

  const existingOrThrow = async (epoch: string): Promise<EpochKey> => {
    const key = await existing(epoch);
    if (key === undefined) throw vaultFault('VaultKeyMissing', `epoch ${epoch} has no key`);
    return key;
  };

  // Two that begin a day together both make a key; the row decides whose counts, and the other reads it.
  const existingOrNew = async (epoch: string): Promise<EpochKey> => {
    const known = await existing(epoch);
    if (known !== undefined) return known;
    const made = await kms.generateDataKey(vaultKeyId, context(epoch));
    const isOurs = await keyRows.createOnce({ pk: `epoch#${epoch}`, sk: 'key', epoch, wrapped: made.wrapped });
    return isOurs ? plain(epoch, made.plain) : existingOrThrow(epoch);
  };

  return {
    today: () => {
      const epoch = now().slice(0, 10);
      return hold(epoch, () => existingOrNew(epoch));
    },
    of: (epoch) => hold(epoch, () => existingOrThrow(epoch)),
  };
};

// Keyed hashes: equality can be looked up, nothing can be read back. One secret for each kind, so that kinds never meet.
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { KeyService } from './key-service.ts';

/** Kinds of match key, each under a secret of its own: a key of one kind says nothing of a key of another. */
export const matchKinds = ['address', 'birth', 'email', 'name', 'payee', 'person', 'phone', 'place'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What is hashed. A new kind needs nothing but its name here. */
export type MacKind =
  | `match/${MatchKind}`
  | 'request'
  | 'partner-ref'
  | 'subject'
  | 'claim'
  | 'claim-lookup'
  | 'pointer'
  | 'form-secret'
  | `webhook/${'hmac' | 'ed25519'}`;

/** HMAC-SHA-256 of a text (UTF-8, normalized by the caller) under its kind's secret: 64 lower-case hex digits. */
export type Mac<K extends MacKind = MacKind> = (kind: K, text: string) => string;

/** Keyed hashes over a key service. Faults: the service's. */
export type Macs = {
  /** One hash. */
  readonly mac: (kind: MacKind, text: string) => Promise<string>;
  /** Prepares kinds, one call of the service each for the life of the process; what comes back hashes without waiting. */
  readonly macsOf: <K extends MacKind>(...kinds: readonly K[]) => Promise<Mac<K>>;
};

const hash = (secret: KeyObject, text: string): string => createHmac('sha256', secret).update(text).digest('hex');

/**
 * Keyed hashes. The secret of a kind is the key service's MAC of `hearth/v1/<kind>` under `macKeyId`, which is one for each fiscal
 * agent, so that equality never leaks to another fund.
 */
export const openMacs = (kms: Pick<KeyService, 'generateMac'>, macKeyId: string): Macs => {
  const secrets = new Map<MacKind, Promise<KeyObject>>();
  const derive = async (kind: MacKind): Promise<KeyObject> =>
    createSecretKey(await kms.generateMac(macKeyId, Buffer.from(`hearth/v1/${kind}`)));
  const secretOf = (kind: MacKind): Promise<KeyObject> => {
    const known = secrets.get(kind);
    if (known !== undefined) return known;
    const secret = derive(kind);
    secrets.set(kind, secret);
    secret.catch(() => secrets.delete(kind));
    return secret;
  };
  return {
    mac: async (kind, text) => hash(await secretOf(kind), text),
    macsOf: async (...kinds) => {
      const ready = new Map<MacKind, KeyObject>();
      await Promise.all(kinds.map(async (kind) => ready.set(kind, await secretOf(kind))));
      return (kind, text) => {
        const secret = ready.get(kind);
        if (secret === undefined) throw new TypeError(`no secret was prepared for ${kind}`);
        return hash(secret, text);
      };
    },
  };
};

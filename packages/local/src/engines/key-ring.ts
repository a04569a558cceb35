// The keys of the local KMS and what can be done with them; hides node:crypto, the ciphertext's form and the key file.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';
import { ACCOUNT_ID, REGION } from './aws-json.ts';
import { readJsonFile, writeJsonDurably } from './durable-file.ts';
import { numberIn, recordsIn, textIn } from './json-reading.ts';

export type KeyKind = 'SYMMETRIC_DEFAULT' | 'HMAC_256' | 'ECC_NIST_EDWARDS25519';

/** `id` is the physical id that a template's Ref gives; `alias` is written with or without `alias/`. */
export type KeySpec = { readonly id: string; readonly kind: KeyKind; readonly alias?: string | undefined };

/** A key at rest. `secret` is base64: 32 bytes, or a PKCS #8 document for a signing key. */
export type StoredKey = {
  readonly id: string;
  readonly kind: KeyKind;
  readonly aliases: readonly string[];
  readonly secret: string;
  readonly createdAtSeconds: number;
  readonly isEnabled: boolean;
};

export type Opened = { readonly plaintext: Buffer; readonly key: StoredKey };

export type KeyRing = {
  /** Makes the keys that are missing; gives known ones a further alias. An id of another kind is a fault. */
  readonly ensure: (specs: readonly KeySpec[]) => void;
  /** By id, ARN, alias or alias ARN. */
  readonly find: (reference: string) => StoredKey | undefined;
  readonly setEnabled: (key: StoredKey, isEnabled: boolean) => void;
};

const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KINDS: readonly KeyKind[] = ['SYMMETRIC_DEFAULT', 'HMAC_256', 'ECC_NIST_EDWARDS25519'];

const ARN_PREFIX = `arn:aws:kms:${REGION}:${ACCOUNT_ID}:`;

export const keyArn = (key: StoredKey): string => `${ARN_PREFIX}key/${key.id}`;

const aliasName = (alias: string): string => (alias.startsWith('alias/') ? alias : `alias/${alias}`);

const newSecret = (kind: KeyKind): string => {
  if (kind !== 'ECC_NIST_EDWARDS25519') return randomBytes(32).toString('base64');
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
};

const readKeys = (path: string): Map<string, StoredKey> => {
  const keys = new Map<string, StoredKey>();
  for (const record of recordsIn(readJsonFile(path)?.['keys'])) {
    const id = textIn(record, 'id');
    const secret = textIn(record, 'secret');
    const kind = KINDS.find((known) => known === textIn(record, 'kind'));
    if (id === undefined || secret === undefined || kind === undefined)
      throw new Error(`${path} holds a key that can't be read.`);
    const listed: unknown = record['aliases'];
    const aliases = Array.isArray(listed) ? listed.filter((alias): alias is string => typeof alias === 'string') : [];
    const createdAtSeconds = numberIn(record, 'createdAtSeconds') ?? 0;
    keys.set(id, { id, kind, aliases, secret, createdAtSeconds, isEnabled: record['isEnabled'] !== false });
  }
  return keys;
};

/** Opens the key file (made with mode 0600 at the first key). Each change is on disk before the call returns. */
export const openKeyRing = (path: string): KeyRing => {
  const keys = readKeys(path);
  const save = (): void => writeJsonDurably(path, { keys: [...keys.values()] }, 0o600);
  const find = (reference: string): StoredKey | undefined => {
    const name = reference.replace(ARN_PREFIX, '').replace(/^key\//, '');
    return keys.get(name) ?? [...keys.values()].find((key) => key.aliases.includes(name));
  };
  return {
    find,
    ensure: (specs) => {
      let changed = false;
      for (const { id, kind, alias } of specs) {
        const known = keys.get(id);
        if (known !== undefined && known.kind !== kind)
          throw new Error(`Key ${id} is a ${known.kind} key, not ${kind}.`);
        const aliases = [...(known?.aliases ?? []), ...(alias === undefined ? [] : [aliasName(alias)])];
        const createdAtSeconds = known?.createdAtSeconds ?? Math.floor(Date.now() / 1000);
        const secret = known?.secret ?? newSecret(kind);
        const isEnabled = known?.isEnabled ?? true;
        keys.set(id, { id, kind, aliases: [...new Set(aliases)], secret, createdAtSeconds, isEnabled });
        changed ||= known === undefined || new Set(aliases).size !== known.aliases.length;
      }
      if (changed) save();
    },
    setEnabled: (key, isEnabled) => {
      keys.set(key.id, { ...key, isEnabled });
      save();
    },
  };
};

/** What the ciphertext is bound to: the pairs of an encryption context, whatever their order. */
const boundTo = (context: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Encrypts under a symmetric key. The blob names its key, so that decryption needs none. */
export const seal = (key: StoredKey, plaintext: Buffer, context: Readonly<Record<string, string>>): Buffer => {
  const id = Buffer.from(key.id);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key.secret, 'base64'), iv).setAAD(boundTo(context));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT, id.length]), id, iv, cipher.getAuthTag(), body]);
};

/** Decrypts; undefined when the blob was changed, is none of ours, or the context is another one. */
export const open = (ring: KeyRing, blob: Buffer, context: Readonly<Record<string, string>>): Opened | undefined => {
  const start = 2 + (blob[1] ?? 0);
  if (blob[0] !== FORMAT || blob.length < start + IV_BYTES + TAG_BYTES) return undefined;
  const key = ring.find(blob.subarray(2, start).toString());
  if (key?.kind !== 'SYMMETRIC_DEFAULT') return undefined;
  const iv = blob.subarray(start, start + IV_BYTES);
  const tag = blob.subarray(start + IV_BYTES, start + IV_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key.secret, 'base64'), iv);
    decipher.setAAD(boundTo(context)).setAuthTag(tag);
    const body = decipher.update(blob.subarray(start + IV_BYTES + TAG_BYTES));
    return { plaintext: Buffer.concat([body, decipher.final()]), key };
  } catch {
    return undefined;
  }
};

export const macOf = (key: StoredKey, message: Buffer): Buffer =>
  createHmac('sha256', Buffer.from(key.secret, 'base64')).update(message).digest();

export const isMacOf = (key: StoredKey, message: Buffer, mac: Buffer): boolean => {
  const expected = macOf(key, message);
  return mac.length === expected.length && timingSafeEqual(mac, expected);
};

const privateKeyOf = (key: StoredKey) =>
  createPrivateKey({ key: Buffer.from(key.secret, 'base64'), format: 'der', type: 'pkcs8' });

export const signatureOf = (key: StoredKey, message: Buffer): Buffer => sign(null, message, privateKeyOf(key));

export const isSignatureOf = (key: StoredKey, message: Buffer, signature: Buffer): boolean =>
  verify(null, message, createPublicKey(privateKeyOf(key)), signature);

/** The public half as a DER SubjectPublicKeyInfo, as KMS gives it. */
export const publicKeyOf = (key: StoredKey): Buffer =>
  createPublicKey(privateKeyOf(key)).export({ format: 'der', type: 'spki' });

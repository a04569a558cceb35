// Checkpoints as signed notes (C2SP tlog-checkpoint and signed-note, Ed25519): their text, their signature lines, their keys.
import { createHash, createPublicKey, verify } from 'node:crypto';

/** A tree's head. `origin` names the log; `root` is hex. */
export type Head = { readonly origin: string; readonly size: number; readonly root: string };
/** One signature line: who signed, by which key (8 hex digits), and the signature. */
export type NoteSignature = { readonly name: string; readonly keyId: string; readonly signature: Uint8Array };
/** A note as it was read. `text` is what is signed. */
export type Checkpoint = Head & { readonly text: string; readonly signatures: readonly NoteSignature[] };
/** A key that notes are checked by: 32 bytes under a name. */
export type NoteKey = { readonly name: string; readonly keyId: string; readonly publicKey: Uint8Array };

const ed25519 = 0x01;
/** DER before the 32 bytes of an Ed25519 public key (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Strict: what does not come out as it went in is no base64. */
const fromBase64 = (text: string): Uint8Array | undefined => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
};

/** Says whether a text may name a key or a log: neither empty, nor with white space, control characters or a plus. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{C}]+$/u.test(name);

/** First 4 bytes of SHA-256(name, newline, 0x01, public key), in hex. */
export const keyIdOf = (name: string, publicKey: Uint8Array): string =>
  createHash('sha256').update(`${name}\n`).update(Uint8Array.of(ed25519)).update(publicKey).digest('hex').slice(0, 8);

/** A key as people hand it on: `name+hash+base64(0x01, public key)`. Faults: a TypeError for a name or key that can't be one. */
export const vkeyOf = (name: string, publicKey: Uint8Array): string => {
  if (!isKeyName(name) || publicKey.length !== 32) throw new TypeError('not a key for notes');
  return `${name}+${keyIdOf(name, publicKey)}+${base64(Uint8Array.of(ed25519, ...publicKey))}`;
};

/** Reads such a key; undefined when it is none, of another algorithm, or its hash is not its own. */
export const keyFromVkey = (vkey: string): NoteKey | undefined => {
  const [, name = '', keyId = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== ed25519) return undefined;
  const publicKey = bytes.subarray(1);
  return keyIdOf(name, publicKey) === keyId ? { name, keyId, publicKey } : undefined;
};

/** What is signed: origin, size in decimal and root in base64, each on a line. Faults: a TypeError for what can't be a head. */
export const headText = ({ origin, size, root }: Head): string => {
  if (!isKeyName(origin) || !Number.isSafeInteger(size) || size < 0 || !/^[0-9a-f]{64}$/.test(root))
    throw new TypeError('not the head of a tree');
  return `${origin}\n${size}\n${base64(Buffer.from(root, 'hex'))}\n`;
};

/** The signed note. The signature is over `headText`. */
export const noteOf = (head: Head, { name, keyId, signature }: NoteSignature): string =>
  `${headText(head)}\n— ${name} ${base64(Buffer.concat([Buffer.from(keyId, 'hex'), signature]))}\n`;

const signatureFrom = (line: string): NoteSignature | undefined => {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyId: Buffer.from(bytes.subarray(0, 4)).toString('hex'), signature: bytes.subarray(4) };
};

const mostCharacters = 10_000;

/** Reads a note; undefined when it is not exactly one. Lines beyond the root are kept in the text, which is all that is signed. */
export const parseNote = (note: string): Checkpoint | undefined => {
  const end = note.lastIndexOf('\n\n');
  if (note.length > mostCharacters || end < 0 || !note.endsWith('\n') || /\p{Cc}/u.test(note.replaceAll('\n', '')))
    return undefined;
  const text = note.slice(0, end + 1);
  const [origin = '', size = '', root = ''] = text.split('\n');
  const hash = fromBase64(root);
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map(signatureFrom);
  const known = signatures.filter((each) => each !== undefined);
  const isHead = isKeyName(origin) && /^(0|[1-9]\d{0,15})$/.test(size) && Number.isSafeInteger(Number(size));
  if (!isHead || hash?.length !== 32 || known.length < signatures.length) return undefined;
  return { origin, size: Number(size), root: Buffer.from(hash).toString('hex'), text, signatures: known };
};

/** Says whether bytes are the key's Ed25519 signature over a text (RFC 8032). */
export const isSignedBy = (text: string, signature: Uint8Array, { publicKey }: Pick<NoteKey, 'publicKey'>): boolean => {
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' });
  return signature.length === 64 && verify(null, Buffer.from(text), key, signature);
};

export type NoteFault = 'not-a-checkpoint' | 'other-key' | 'signature';

/**
 * Reads a note and checks it by a key: the head, or what is wrong. `other-key` when no line is by this key; lines of others
 * (witnesses) are passed over, as signed-note says.
 */
export const openNote = (note: string, key: NoteKey): Checkpoint | NoteFault => {
  const checkpoint = parseNote(note);
  if (checkpoint === undefined) return 'not-a-checkpoint';
  const own = checkpoint.signatures.filter(({ name, keyId }) => name === key.name && keyId === key.keyId);
  if (own.length === 0) return 'other-key';
  return own.every(({ signature }) => isSignedBy(checkpoint.text, signature, key)) ? checkpoint : 'signature';
};

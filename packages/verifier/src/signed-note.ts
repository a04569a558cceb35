// Checkpoints as signed notes (C2SP signed-note and tlog-checkpoint, Ed25519). Hides their form; a signature of a key that is not
// pinned counts for nothing.
import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Code } from './problems.ts';

/** A key as auditors keep it: `name+hash+base64`, where base64 is of 0x01 and the 32 bytes of an Ed25519 key. */
export type NoteKey = { readonly name: string; readonly id: string; readonly raw: Buffer };

/** Reads a verifier key (C2SP signed-note); undefined for what is none, or whose hash is not its own. */
export const readKey = (vkey: string): NoteKey | undefined => {
  const [, name = '', id = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey.trim()) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== 33 || bytes[0] !== 1) return undefined;
  const own = createHash('sha256').update(`${name}\n`).update(bytes).digest().subarray(0, 4).toString('hex');
  return own === id ? { name, id, raw: bytes.subarray(1) } : undefined;
};

// The 12 bytes that make of a raw Ed25519 key its SubjectPublicKeyInfo (RFC 8410).
const spki = Buffer.from('302a300506032b6570032100', 'hex');
const isSignedBy = ({ raw }: NoteKey, text: string, signature: Buffer): boolean =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' }),
    signature,
  );

/** A checkpoint: what a log says it holds. `root` in hex. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: string };
type Signature = { readonly name: string; readonly id: string; readonly bytes: Buffer };
type Note = Checkpoint & { readonly text: string; readonly signatures: readonly Signature[] };

const decimal = /^(0|[1-9][0-9]{0,14})$/;

const signatureOf = (line: string): readonly Signature[] => {
  const [, name = '', encoded = ''] = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
  const all = Buffer.from(encoded, 'base64');
  return all.length === 68 ? [{ name, id: all.subarray(0, 4).toString('hex'), bytes: all.subarray(4) }] : [];
};

/** Reads a note (C2SP tlog-checkpoint); undefined for what is none. Whose signature it bears is another question. */
const readNote = (note: string): Note | undefined => {
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const [origin = '', size = '', root = ''] = text.split('\n');
  const bytes = Buffer.from(root, 'base64');
  if (origin === '' || !decimal.test(size) || bytes.length !== 32 || bytes.toString('base64') !== root)
    return undefined;
  const signatures = note
    .slice(end + 2)
    .split('\n')
    .flatMap(signatureOf);
  return { origin, size: Number(size), root: bytes.toString('hex'), text, signatures };
};

type NoteFault = { readonly code: Code; readonly says: string };

/** The checkpoint of a note that a pinned key signed, or what speaks against it. Signatures of others (witnesses) are passed over. */
export const openNote = (source: string, keys: readonly NoteKey[]): Checkpoint | NoteFault => {
  const note = readNote(source);
  if (note === undefined)
    return { code: 'checkpoint-unreadable', says: 'A checkpoint is not in the form of a signed note.' };
  const { origin, size, root, text, signatures } = note;
  const own = signatures.flatMap(({ name, id, bytes }) =>
    keys.filter((key) => key.name === name && key.id === id).map((key) => ({ key, bytes })),
  );
  if (own.length === 0) {
    const others = signatures.map(({ name, id }) => `${name}+${id}`).join(', ') || 'nobody';
    const pinned = keys.map(({ name, id }) => `${name}+${id}`).join(' or ');
    return { code: 'other-key', says: `The checkpoint of size ${size} is signed by ${others}, not by ${pinned}.` };
  }
  if (own.some(({ key }) => key.name !== origin))
    return {
      code: 'other-key',
      says: `The checkpoint of size ${size} is of the log "${origin}", which is not the key's.`,
    };
  if (own.every(({ key, bytes }) => isSignedBy(key, text, bytes))) return { origin, size, root };
  const says = `The signature under the checkpoint of size ${size} is not over what the checkpoint says.`;
  return { code: 'signature', says };
};

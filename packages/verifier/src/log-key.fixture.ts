// A log's key and notes that it signs, made by the domain's hand and not by the verifier's.
import { createPrivateKey, sign } from 'node:crypto';
import { headText, keyIdOf, noteOf, vkeyOf } from '@hearth/domain/checkpoint-note';
import { readKey } from './signed-note.ts';

// The first key of RFC 8032, section 7.1.
const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
const privateKey = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
});
export const name = 'log.example.org';
export const vkey = vkeyOf(name, publicKey);
/** `origin`: of which log it says to be. */
export const noteOver = (size: number, root: string, origin = name): string => {
  const head = { origin, size, root };
  const signature = sign(null, Buffer.from(headText(head)), privateKey);
  return noteOf(head, { name, keyId: keyIdOf(name, publicKey), signature });
};
/** What stands before a signature of this key. */
export const keyId = keyIdOf(name, publicKey);

const read = readKey(vkey);
if (read === undefined) throw new TypeError('no key');
export const key = read;

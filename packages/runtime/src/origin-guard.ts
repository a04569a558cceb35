// Whether a request came through the door in front of the API, where its firewall stands. Hides the secret that the door knows.
import { createHash, timingSafeEqual } from 'node:crypto';
import { originHeader, originSecret } from '@hearth/contracts/origin';
import { readConfig } from './config.ts';
import type { HttpEvent } from './http-request.ts';
import { readSecretJson } from './secrets.ts';

/** The values by which the door is known; undefined where there is no door. Faults: Secrets Manager's. */
export type OriginSecrets = () => Promise<readonly string[] | undefined>;

/** A value that is shorter is no secret: one of the two is empty before its first rotation. */
const fewestCharacters = 32;

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The values of this deployment, remembered as every secret is. */
export const deployedOrigin: OriginSecrets = async () => {
  const { originSecretId } = readConfig();
  if (originSecretId === undefined) return undefined;
  const { first, second } = await readSecretJson(originSecret, originSecretId);
  return [first, second];
};

/** Compares in constant time. With no door at all everybody came through. */
export const cameThrough = ({ headers = {} }: Pick<HttpEvent, 'headers'>, secrets: readonly string[] | undefined) => {
  if (secrets === undefined) return true;
  const [, shown = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === originHeader) ?? [];
  const hashed = hashOf(shown);
  return secrets
    .filter(({ length }) => length >= fewestCharacters)
    .map((secret) => timingSafeEqual(hashOf(secret), hashed))
    .some(Boolean);
};

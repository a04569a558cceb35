// Secrets: read from Secrets Manager when first needed, remembered for five minutes so that a rotation is seen soon.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { z } from 'zod';
import { nowMs } from './clock.ts';

/** Where secret texts come from. Faults: whatever the source throws. */
export type SecretSource = (secretId: string) => Promise<string>;

const lifeMs = 5 * 60_000;

/** The source in AWS; its client is made at the first call. */
export const secretsManager = (): SecretSource => {
  let client: SecretsManagerClient | undefined;
  return async (secretId) => {
    // Loaded when it is needed: most invocations remember what they need.
    const sdk = await import('@aws-sdk/client-secrets-manager');
    client ??= new sdk.SecretsManagerClient({ maxAttempts: 3 });
    const { SecretString: text } = await client.send(new sdk.GetSecretValueCommand({ SecretId: secretId }));
    if (text === undefined) throw new Error('the secret holds no text');
    return text;
  };
};

/**
 * Makes a reader that remembers each secret for five minutes; callers at the same moment share one call.
 * Faults: the source's, and an Error without the secret's text when it is not the JSON that `schema` asks for.
 */
export const secretReader = (source: SecretSource, clockMs: () => number) => {
  const remembered = new Map<string, { readonly text: Promise<string>; readonly readMs: number }>();
  const textOf = (secretId: string): Promise<string> => {
    const known = remembered.get(secretId);
    const ageMs = clockMs() - (known?.readMs ?? 0);
    if (known !== undefined && ageMs >= 0 && ageMs < lifeMs) return known.text;
    const text = source(secretId);
    remembered.set(secretId, { text, readMs: clockMs() });
    // A failed read must not be remembered; whoever waits for it hears of it.
    text.catch(() => remembered.delete(secretId));
    return text;
  };
  return async <T>(schema: z.ZodType<T>, secretId: string): Promise<T> => {
    const text = await textOf(secretId);
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      throw new Error(`secret ${secretId} does not have the agreed shape`);
    }
  };
};

/** Reads a JSON secret of this deployment: see `secretReader`. */
export const readSecretJson = secretReader(secretsManager(), nowMs);

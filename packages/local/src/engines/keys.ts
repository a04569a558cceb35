// The local KMS and Secrets Manager on one port; hides where keys rest and how a secret is looked up.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ACCOUNT_ID, REGION } from './aws-json.ts';
import { type AwsOperations, closeServer, refusal, serveAwsJson } from './aws-json-server.ts';
import { textIn } from './json-reading.ts';
import { type KeySpec, openKeyRing } from './key-ring.ts';
import { kmsOperations } from './kms-operations.ts';
import type { Ports } from './ports.ts';

export type { KeyKind, KeySpec } from './key-ring.ts';

/** `id` is the name or the ARN by which it is asked for. */
export type SecretSpec = { readonly id: string; readonly value: string };

export type Keys = {
  /** Serves KMS and Secrets Manager alike. */
  readonly endpoint: string;
  /** Makes the keys that are missing, on disk before it returns. */
  readonly ensureKeys: (specs: readonly KeySpec[]) => void;
  /** Registers or replaces a secret. Kept in memory only: the host registers its secrets at each start. */
  readonly putSecret: (secret: SecretSpec) => void;
  readonly stop: () => Promise<void>;
};

const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

const secretArn = (id: string): string =>
  id.startsWith('arn:')
    ? id
    : `arn:aws:secretsmanager:${REGION}:${ACCOUNT_ID}:secret:${id}-${hashText(id).slice(0, 6)}`;

const secretName = (id: string): string => (id.startsWith('arn:') ? (id.split(':').at(-1) ?? id) : id);

const secretOperations = (secrets: ReadonlyMap<string, SecretSpec>): AwsOperations => ({
  'secretsmanager.GetSecretValue': (input) => {
    const asked = textIn(input, 'SecretId') ?? '';
    const secret =
      secrets.get(asked) ?? [...secrets.values()].find(({ id }) => secretArn(id) === asked || secretName(id) === asked);
    const stage = textIn(input, 'VersionStage') ?? 'AWSCURRENT';
    if (secret === undefined || stage !== 'AWSCURRENT') {
      return refusal('ResourceNotFoundException', `Secrets Manager can't find the specified secret.`);
    }
    return {
      output: {
        ARN: secretArn(secret.id),
        Name: secretName(secret.id),
        SecretString: secret.value,
        // A value's own version: whoever caches by version sees a replaced secret.
        VersionId: hashText(secret.value).slice(0, 32),
        VersionStages: ['AWSCURRENT'],
      },
    };
  },
});

/** Starts both services on 127.0.0.1 at the remembered port. Keys are those of `<dataDir>/keys.json` (mode 0600). */
export const startKeys = async (dataDir: string, ports: Ports): Promise<Keys> => {
  const ring = openKeyRing(join(dataDir, 'keys.json'));
  const secrets = new Map<string, SecretSpec>();
  const port = await ports.portFor('keys');
  const server = await serveAwsJson(port, { ...kmsOperations(ring), ...secretOperations(secrets) });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    ensureKeys: ring.ensure,
    putSecret: (secret) => void secrets.set(secret.id, secret),
    stop: () => closeServer(server),
  };
};

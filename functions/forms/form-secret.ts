// A form's secret: told when it is made, kept as a hash. Hides that it follows from the form's id, so that a repeated request tells it again.
import { sha256 } from '@hearth/domain/canonical';
import type { Vault } from '@hearth/vault/vault';

/** The secret of a form by its number: 64 lower-case hex digits, which nobody can guess from the form's id. */
export const secretOf = (vault: Pick<Vault, 'mac'>, formId: string, number: number): Promise<string> =>
  vault.mac('form-secret', `${formId}\n${number}`);

/** What is kept of a secret. It has 256 bits, so that a plain hash tells nothing. */
export const hashOf = (secret: string): string => sha256(secret);

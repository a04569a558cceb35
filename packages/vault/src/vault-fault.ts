// The faults that callers of the vault may tell apart, by name. Their messages hold ids, never keys or texts.

/** `VaultTampered`: a sealed value, a wrapped key or what they are bound to was changed. `VaultKeyMissing`: an epoch's key is gone. */
export type VaultFaultName = 'VaultTampered' | 'VaultKeyMissing';

/** Makes such a fault. */
export const vaultFault = (name: VaultFaultName, message: string): Error => Object.assign(new Error(message), { name });

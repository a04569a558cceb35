// The provider of this deployment: made when first needed, again when its secret changes.
import { z } from 'zod';
import type { PaymentProvider } from './provider.ts';
import { stripeProvider } from './stripe-provider.ts';

/** The provider's secret as it is kept: the API key, and the secrets that its events may be signed with. */
export const providerSecret = z.strictObject({
  apiKey: z.string().min(1),
  webhookSecrets: z.array(z.string().min(1)).min(1).max(4),
});
export type ProviderSecret = z.infer<typeof providerSecret>;

export type ProviderConfig = {
  readonly providerBaseUrl: string | undefined;
  readonly providerFinancialAccount: string;
};

/** How long one try may take, and how often the SDK tries again: together below the timeout of every function that calls. */
export const patience = { timeoutMs: 8000, maxNetworkRetries: 1 } as const;

/** Gives the provider, reading its secret through `readSecret` (which remembers it). Faults: those of `readSecret`. */
export const openProvider = (
  config: ProviderConfig,
  readSecret: () => Promise<ProviderSecret>,
): (() => Promise<PaymentProvider>) => {
  let held: { readonly apiKey: string; readonly provider: PaymentProvider } | undefined;
  return async () => {
    const { apiKey } = await readSecret();
    if (held?.apiKey !== apiKey) {
      const { providerBaseUrl: baseUrl, providerFinancialAccount: financialAccount } = config;
      held = {
        apiKey,
        provider: stripeProvider({
          apiKey,
          financialAccount,
          ...patience,
          ...(baseUrl === undefined ? {} : { baseUrl }),
        }),
      };
    }
    return held.provider;
  };
};

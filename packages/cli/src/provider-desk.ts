// The stand-in provider from the other side: a bank that sends money in, a payee who fills in the hosted page.

import { sumMinor } from '@hearth/domain/ledger';
import { stripeProvider } from '@hearth/payments/stripe-provider';
import { testRoutingNumber } from '@hearth/payments/test-numbers';
import { textAt } from '@hearth/payments/wire-reading';
import type { CloudAddresses } from './cloud-addresses.ts';
import type { HttpClient } from './http-client.ts';

export type ProviderDesk = {
  /** Sees to it that at least so much came in altogether, in minor units; may be called again. */
  readonly fundTo: (totalMinor: number) => Promise<void>;
  /** Fills in the hosted onboarding page. True when it was taken, false when the link was used or ran out. */
  readonly fillPage: (onboardingUrl: string, accountNumber: string) => Promise<boolean>;
};

const version = '2026-10-28.endive';
const timeoutMs = 8_000;

const creditedMinor = async (addresses: CloudAddresses): Promise<number> => {
  const { providerKey: apiKey, providerUrl: baseUrl, financialAccount } = addresses;
  const provider = stripeProvider({ apiKey, baseUrl, financialAccount, timeoutMs, maxNetworkRetries: 2 });
  const listed = await provider.listReceivedCredits({ createdFrom: '2020-01-01T00:00:00.000Z' });
  if (listed.known !== 'done') throw new Error(`The provider did not list its credits: ${listed.reason}.`);
  return sumMinor(listed.value.credits.map(({ amountMinor }) => amountMinor));
};

/** Opens the desk of a cloud's stand-in. */
export const openDesk = (http: HttpClient, addresses: CloudAddresses): ProviderDesk => ({
  fundTo: async (totalMinor) => {
    const value = totalMinor - (await creditedMinor(addresses));
    if (value <= 0) return;
    const address = addresses.financialAccount.replace(/^fa_/, 'finaddr_');
    const { status, text } = await http.send({
      method: 'POST',
      url: `${addresses.providerUrl}/v2/money_management/test_helpers/financial_addresses/${address}/credit`,
      headers: {
        authorization: `Bearer ${addresses.providerKey}`,
        'stripe-version': version,
        'content-type': 'application/json',
        'idempotency-key': `fund-to-${totalMinor}`,
      },
      body: JSON.stringify({ amount: { value, currency: 'usd' }, network: 'ach' }),
    });
    if (status !== 200)
      throw new Error(`The stand-in refused the credit: ${textAt(JSON.parse(text), 'error', 'message')}`);
  },
  fillPage: async (onboardingUrl, accountNumber) => {
    const { status, headers } = await http.send({
      method: 'POST',
      url: onboardingUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `routing_number=${testRoutingNumber}&account_number=${accountNumber}`,
    });
    return status === 200 || (status === 303 && headers['location'] !== undefined);
  },
});

// The provider as the measured cloud knows it: an address in another process, so that the provider's work is not the system's.
import type { ProviderHere } from '../cloud-provider.ts';

/** What has to be known of a provider that runs in another process. */
export type ProviderAddress = {
  readonly baseUrl: string;
  readonly financialAccount: string;
  readonly financialAddress: string;
  readonly apiKey: string;
  readonly webhookSecret: string;
};

export const addressOf = ({ standIn, secrets }: ProviderHere): ProviderAddress => {
  const { baseUrl, financialAccount, financialAddress } = standIn;
  return { baseUrl, financialAccount, financialAddress, ...secrets };
};

const notHere = (): never => {
  throw new Error('the provider runs in another process');
};

/** The provider seen from the cloud: whoever runs it stops it, turns it and waits for it. */
export const providerElsewhere = ({ apiKey, webhookSecret, ...where }: ProviderAddress): ProviderHere => ({
  standIn: {
    ...where,
    stop: async () => {},
    turn: async () => {},
    undelivered: () => 0,
    settling: () => 0,
    credit: notHere,
    onboard: notHere,
    setCapability: notHere,
    fail: notHere,
    deliverTwice: notHere,
    adjust: notHere,
    failEvent: notHere,
    misbehave: notHere,
    behave: notHere,
    misdeeds: notHere,
    resume: notHere,
    requests: notHere,
  },
  secrets: { apiKey, webhookSecret },
  openDoor: () => {},
});

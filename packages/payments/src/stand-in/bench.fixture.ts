// A stand-in on a clock of its own, and the real SDK pointed at it. For the tests of this folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { type StandIn, type StandInSettings, startStandIn } from './stand-in.ts';

export const apiKey = 'sk_test_standin';
export const secret = 'whsec_standin';
export const dayMs = 86_400_000;

/** A folder, a clock and the stand-ins started on them; `close` ends them all. */
export const openBench = () => {
  const clock = { at: Date.parse('2026-11-21T12:00:00.000Z') };
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  const open = new Set<StandIn>();
  const dataFile = join(folder, 'provider.sqlite');
  return {
    clock,
    dataFile,
    async start(change: Partial<StandInSettings> = {}): Promise<StandIn> {
      const made = await startStandIn({
        port: 0,
        dataFile,
        now: () => clock.at,
        apiKey,
        webhookSecret: secret,
        deliverTo: () => ({}),
        ...change,
      });
      open.add(made);
      return made;
    },
    async stop(one: StandIn): Promise<void> {
      open.delete(one);
      await one.stop();
    },
    async close(): Promise<void> {
      for (const one of open) await one.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type Bench = ReturnType<typeof openBench>;

export const sdk = ({ baseUrl }: { baseUrl: string }, change: Partial<Stripe.StripeConfig> = {}): Stripe => {
  const { hostname, port } = new URL(baseUrl);
  const at = { host: hostname, port, protocol: 'http' } as const;
  return new Stripe(apiKey, { ...at, maxNetworkRetries: 0, telemetry: false, ...change });
};

export type Told = { readonly method: string; readonly path: string; readonly status: number; readonly body: unknown };

/** The real SDK, and every answer it got, as it came. */
export const watchedSdk = (standIn: { baseUrl: string }): { client: Stripe; told: Told[] } => {
  const told: Told[] = [];
  const watched: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const body: unknown = await answer.clone().json();
    const path = new URL(String(input)).pathname;
    told.push({ method: init?.method ?? 'GET', path, status: answer.status, body });
    return answer;
  };
  return { client: sdk(standIn, { httpClient: Stripe.createFetchHttpClient(watched) }), told };
};

export const openAccount = async (
  client: Stripe,
  include: ('configuration.recipient' | 'identity' | 'requirements')[] = [],
) =>
  client.v2.core.accounts.create({
    display_name: 'Recipient',
    identity: { country: 'US', entity_type: 'individual' },
    configuration: { recipient: { capabilities: { bank_accounts: { ach: { requested: true } } } } },
    include,
  });

export const pay = (client: Stripe, recipient: string, value: number, idempotencyKey: string) =>
  client.v2.moneyManagement.outboundPayments.create(
    {
      amount: { value, currency: 'usd' },
      from: { financial_account: 'fa_test_hearth', currency: 'usd' },
      to: { recipient },
      statement_descriptor: 'COMMUNITY FUND',
    },
    { idempotencyKey },
  );

/** What receivers register for: neither what a call of theirs made, nor the provider's books line by line. */
export const isRegistered = (type: string): boolean => !/\.(created|transaction\.updated)$/.test(type);
